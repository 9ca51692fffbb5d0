/** What all files of one call share: the sink, the limits, and what is said about them in the end. */
import type { ByteReader } from './byte-reader';
import { FileError, type FileProblem, toFileError } from './file-problem';
import { type Limits, sayBytes } from './limits';
import type { TextSink } from './log-file';

export interface Reading {
  readonly limits: Limits;
  /** Aborted when the time is over, or by the caller. */
  readonly signal: AbortSignal;
  readonly problems: readonly FileProblem[];
  readonly skipped: readonly string[];
  /** Reads whatever a file or a member is. */
  readContent(name: string, reader: ByteReader, isMember: boolean): Promise<void>;
  /**
   * Gives the sink a file's text.
   *
   * @throws FileError `TOO_MANY_FILES`
   */
  give(name: string, read: (write: (text: string) => void) => Promise<void>): Promise<void>;
  skip(name: string): void;
  /** Notes why a file was not read, or not to its end. */
  addProblem(name: string, error: unknown): void;
  /** @throws FileError `TOO_LARGE_UNPACKED` */
  readonly countUnpacked: (bytes: number) => void;
}

/** Ends everything: the sink has failed, or the caller wants no more. */
export class Stop extends Error {
  constructor(readonly reason: unknown) {
    super('Reading was stopped.');
  }
}

/** A hostile archive has no end of members; nobody reads more names. */
const mostNames = 1000;

type ReadContent = (name: string, reader: ByteReader, isMember: boolean, reading: Reading) => Promise<void>;

const orStop = (action: () => void) => {
  try {
    action();
  } catch (error) {
    throw new Stop(error);
  }
};

/**
 * Starts a reading.
 *
 * @example createReading(sink, defaultLimits, signal, readContent).problems // []
 */
export function createReading(sink: TextSink, limits: Limits, signal: AbortSignal, readContent: ReadContent): Reading {
  const problems: FileProblem[] = [];
  const skipped: string[] = [];
  let unpacked = 0;
  let given = 0;
  const write = (text: string) => {
    orStop(() => {
      sink.write(text);
    });
  };
  const reading: Reading = {
    limits,
    signal,
    problems,
    skipped,
    readContent: (name, reader, isMember) => readContent(name, reader, isMember, reading),
    async give(name, read) {
      if (given >= limits.files) throw new FileError('TOO_MANY_FILES', String(limits.files));
      given += 1;
      orStop(() => {
        sink.begin(name);
      });
      try {
        await read(write);
      } finally {
        orStop(() => {
          sink.end();
        });
      }
    },
    skip(name) {
      if (skipped.length < mostNames) skipped.push(name);
    },
    addProblem(file, error) {
      if (error instanceof Stop) throw error;
      const { code, detail } = toFileError(error);
      if (problems.length < mostNames) problems.push({ code, file, ...(detail !== undefined && { detail }) });
    },
    countUnpacked(bytes) {
      unpacked += bytes;
      if (unpacked > limits.unpackedBytes) throw new FileError('TOO_LARGE_UNPACKED', sayBytes(limits.unpackedBytes));
    },
  };
  return reading;
}
