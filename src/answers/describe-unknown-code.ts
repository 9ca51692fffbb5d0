/** Takes an HRESULT or NTSTATUS apart that is no entry: what its bits say, and no guess at its meaning. */
import type { Words } from '../catalog/content';
import { fillText } from './fill-text';

/** Facilities of HRESULTs (winerror.h). */
const facilities: Readonly<Record<number, string>> = {
  0: 'NULL',
  1: 'RPC',
  2: 'DISPATCH',
  3: 'STORAGE',
  4: 'ITF',
  7: 'WIN32',
  8: 'WINDOWS',
  9: 'SECURITY',
  10: 'CONTROL',
  11: 'CERT',
  12: 'INTERNET',
  13: 'MEDIASERVER',
  14: 'MSMQ',
  15: 'SETUPAPI',
  16: 'SCARD',
  17: 'COMPLUS',
  19: 'URT',
  25: 'HTTP',
  33: 'XPS',
  36: 'WINDOWSUPDATE',
};

const win32 = 7;

/**
 * One sentence about the parts of a code: severity, facility, and the Windows error inside.
 *
 * @example describeUnknownCode('0x80070643', words) // '0x80070643 … facility 7 (WIN32) … error 1603 …'
 */
export function describeUnknownCode(id: string, words: Words['unknown']): string {
  const value = Number(id);
  if (value >= 0xc0000000)
    return fillText(words.ntstatus, { id, facility: facilityOf(value, 0xfff), code: codeOf(value) });
  const facility = Math.floor(value / 0x10000) & 0x7ff;
  const name = facilities[facility];
  const values = { id, facility: name === undefined ? facility : `${String(facility)} (${name})`, code: codeOf(value) };
  return fillText(facility === win32 ? words.win32 : words.hresult, values);
}

/**
 * The Windows error that a code wraps, in decimal; nothing where it wraps none.
 *
 * @example wrappedError('0x80070643') // '1603'
 */
export function wrappedError(id: string): string | undefined {
  const value = Number(id);
  return value < 0xc0000000 && Math.floor(value / 0x10000) % 0x800 === win32 ? String(codeOf(value)) : undefined;
}

function facilityOf(value: number, mask: number): number {
  return Math.floor(value / 0x10000) & mask;
}

function codeOf(value: number): number {
  return value % 0x10000;
}
