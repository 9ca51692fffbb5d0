/** Reads the members of a zip archive one after the other. Nothing is written anywhere, and an archive within it is skipped. */
import { type ByteReader, createByteReader } from '../byte-reader';
import { cleanName } from '../clean-name';
import { FileError } from '../file-problem';
import { limitBytes } from '../limit-bytes';
import type { Reading } from '../reading';
import { openMember } from './open-member';
import { type MemberHeader, readMemberHeader } from './read-member-header';

/** These end the archive, not only the member that met them. */
const endsArchive = new Set<unknown>(['TOO_LARGE_UNPACKED', 'TOO_MANY_FILES', 'TOO_SLOW']);

/** Reads one member; the way on is the same behind one that was read, skipped or found damaged. */
async function readMember(reader: ByteReader, header: MemberHeader, reading: Reading): Promise<void> {
  const name = cleanName(header.path);
  const member = header.isEncrypted ? undefined : openMember(reader, header, reading.countUnpacked);
  if (!member) {
    reading.addProblem(name, new FileError(header.isEncrypted ? 'ENCRYPTED' : 'UNKNOWN_KIND'));
    const size = header.packedSize;
    if (size === undefined || (await reader.skip(size)) < size) throw new FileError('DAMAGED');
    return;
  }
  const isFolder = /[/\\]$/.test(header.path);
  let problem: unknown;
  try {
    if (!isFolder)
      await reading.readContent(name, createByteReader(limitBytes(member.bytes, reading.limits.fileBytes)), true);
  } catch (error) {
    problem = error;
  }
  if (problem instanceof FileError && endsArchive.has(problem.code)) throw problem;
  if (problem !== undefined) reading.addProblem(name, problem);
  const isIntact = await member.close();
  if (!isIntact && problem === undefined) reading.addProblem(name, new FileError('DAMAGED'));
}

/**
 * Reads an archive.
 *
 * @throws FileError where it cannot be read on; what was read before stays with the sink.
 * @example await readZip(createByteReader(source), reading)
 */
export async function readZip(reader: ByteReader, reading: Reading): Promise<void> {
  for (let count = 0; ; count += 1) {
    const header = await readMemberHeader(reader);
    if (!header && count === 0) throw new FileError('EMPTY');
    if (!header) return;
    if (count >= reading.limits.members) throw new FileError('TOO_MANY_FILES', String(reading.limits.members));
    await readMember(reader, header, reading);
  }
}
