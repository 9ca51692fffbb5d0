/** What reading files may cost; every limit is said when it is reached. */
export interface Limits {
  /** Of one file, or of one member of an archive as it is unpacked. */
  readonly fileBytes: number;
  /** Of everything that is unpacked from archives, together. */
  readonly unpackedBytes: number;
  /** Files that are read, members of archives among them. */
  readonly files: number;
  /** For all files together. */
  readonly seconds: number;
  /** Members of one archive that are looked at, whatever their kind. */
  readonly members: number;
  /** Until the worker that parses event logs says something again. */
  readonly workerSeconds: number;
  /** Of the heap of that worker. */
  readonly workerMegabytes: number;
}

/**
 * The first four are what the documents promise. The largest collection of an Intune device has some hundred members. The worker gets
 * 64 KB of a log at a time, which takes milliseconds, a second at the worst where records carry whole certificate chains.
 */
export const defaultLimits: Limits = {
  fileBytes: 100 * 1024 * 1024,
  unpackedBytes: 400 * 1024 * 1024,
  files: 20,
  seconds: 60,
  members: 1000,
  workerSeconds: 10,
  workerMegabytes: 64,
};

/**
 * Says a number of bytes as people do; the same in every language.
 *
 * @example sayBytes(104857600) // '100 MB'
 */
export function sayBytes(bytes: number): string {
  const units = ['bytes', 'KB', 'MB'];
  let value = bytes;
  while (value >= 1024 && units.length > 1) {
    value /= 1024;
    units.shift();
  }
  return `${Math.round(value)} ${units[0] ?? ''}`;
}
