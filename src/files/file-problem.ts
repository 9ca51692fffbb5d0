/** Why a file could not be read, or not to its end. */
export type FileProblemCode =
  | 'TOO_LARGE'
  | 'TOO_LARGE_UNPACKED'
  | 'TOO_MANY_FILES'
  | 'TOO_SLOW'
  | 'UNKNOWN_KIND'
  | 'DAMAGED'
  | 'EMPTY'
  | 'ENCRYPTED'
  | 'NOT_FOUND';

export interface FileProblem {
  readonly code: FileProblemCode;
  readonly file: string;
  /** What can be said beside the code, such as the limit; never content of the file. */
  readonly detail?: string;
}

/** Ends the reading of a file; a source may throw it too, to say what went wrong with it. */
export class FileError extends Error {
  constructor(
    readonly code: FileProblemCode,
    readonly detail?: string,
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.name = 'FileError';
  }
}

/** The system's codes for a file that cannot be opened. */
const cannotOpen = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'ENAMETOOLONG', 'ELOOP']);

/**
 * Says what an error of a source means for its file.
 *
 * @example toFileError(Object.assign(new Error(), { code: 'ENOENT' })).code // 'NOT_FOUND'
 */
export function toFileError(error: unknown): FileError {
  if (error instanceof FileError) return error;
  const code = (error as { code?: unknown } | null | undefined)?.code;
  const detail = typeof code === 'string' ? code : undefined;
  return new FileError(detail !== undefined && cannotOpen.has(detail) ? 'NOT_FOUND' : 'DAMAGED', detail);
}
