/** What is read, who receives its text, and how far it is. */
import type { Readable } from 'node:stream';

export interface LogFile {
  readonly name: string;
  /** In bytes, where it is known beforehand; it is shown, never trusted. */
  readonly size?: number;
  open(): AsyncIterable<Uint8Array> | Readable;
}

export interface TextSink {
  /** A file, or a member of an archive, begins; its name without folders. */
  begin(name: string): void;
  /** Decoded text, in order, in pieces of any size, never split inside a surrogate pair. */
  write(text: string): void;
  /** The file is over, whether or not all of it could be read. */
  end(): void;
}

export interface ReadProgress {
  /** Of all files so far, as they lie there: packed bytes of an archive. */
  readonly bytes: number;
  readonly totalBytes: number | undefined;
  readonly file: string;
}
