/**
 * The spellings under which an entry's name is recognised.
 *
 *     PkcsCertIssue_Failure → pkcscertissue-failure, Pkcs_Cert_Issue_Failure, PkcsCertIssueFailure, "PKCS cert issue failure"
 *     Upload_Failure        → upload_failure, UploadFailure; never "upload failure", which is plain language
 */
import type { Entry } from '../../catalog/catalog';
import { isWithinDistance } from './edit-distance';

type Named = Pick<Entry, 'id' | 'name' | 'nameInWords' | 'nameIsOrdinaryWord' | 'family'> & {
  readonly aliases?: readonly string[] | undefined;
};

interface Name {
  readonly id: string;
  /** In lower case, without separators. */
  readonly squashed: string;
  /** Places in `squashed` where the name has a capital or an underscore, so where a separator may stand. */
  readonly seams: ReadonlySet<number>;
  /** Whether blanks may stand at every seam. */
  readonly inWords: boolean;
  /** Whether only the name as it is written counts: a constant of Windows without its underscores is a word. */
  readonly isConstant: boolean;
}

export interface NameIndex {
  /** Whether a name begins with these letters, in lower case, and ends there or has a seam: what cannot, is looked at no further. */
  isStart(letters: string): boolean;
  /** The entry that a spelling names; `pieces` are its words, `separators` what stands between them. */
  find(pieces: readonly string[], separators: readonly string[]): string | undefined;
  /** Entries whose name is at most two edits away from a word. */
  findSimilar(word: string): readonly string[];
}

/** Two edits: a swapped pair or a doubled and a lost letter. */
const mostEdits = 2;

/** Below this length two edits make another word. */
const shortestMisspelt = 9;

/**
 * Indexes the names of the entries.
 *
 * @example createNameIndex(entries).find(['Upload', 'Failure'], ['_']) // '20302'
 */
export function createNameIndex(entries: readonly Named[]): NameIndex {
  const names = entries.filter(({ nameIsOrdinaryWord }) => !nameIsOrdinaryWord).flatMap(readNames);
  const bySquashed = new Map(names.map((name) => [name.squashed, name]));
  const byLength = new Map<number, Name[]>();
  for (const name of names) byLength.set(name.squashed.length, [...(byLength.get(name.squashed.length) ?? []), name]);
  const starts = new Set(names.flatMap(({ squashed, seams }) => [...seams].map((seam) => squashed.slice(0, seam))));
  const plainWords = new Set(entries.flatMap(({ name }) => splitAtSeams(name)).map((word) => word.toLowerCase()));
  for (const phrase of ['notfound', 'accessdenied', 'connectorservice']) plainWords.add(phrase);

  return {
    isStart: (letters) => starts.has(letters),
    find(pieces, separators) {
      const lower = pieces.map((piece) => piece.toLowerCase());
      const name = bySquashed.get(lower.join(''));
      if (!name || (name.isConstant && (separators.length > 0 || lower.length < name.seams.size))) return undefined;
      let at = 0;
      for (const piece of lower.slice(0, -1)) {
        at += piece.length;
        if (!name.seams.has(at)) return undefined;
      }
      const blanks = separators.includes(' ');
      const plainLanguage = lower.every((piece) => plainWords.has(piece)) && !name.inWords;
      return blanks && plainLanguage ? undefined : name.id;
    },
    findSimilar(word) {
      const squashed = word.toLowerCase().replaceAll('_', '').replaceAll('-', '');
      if (squashed.length < shortestMisspelt) return [];
      const found: string[] = [];
      for (let length = squashed.length - mostEdits; length <= squashed.length + mostEdits; length += 1) {
        for (const name of byLength.get(length) ?? []) {
          // A misspelt name keeps its first letter; `onUploadFailure` is another identifier.
          const sameStart = name.squashed.startsWith(squashed.charAt(0));
          if (!sameStart || name.isConstant || found.includes(name.id)) continue;
          if (isWithinDistance(squashed, name.squashed, mostEdits)) found.push(name.id);
        }
      }
      return found;
    },
  };
}

function readNames({ id, name, nameInWords, family, aliases = [] }: Named): Name[] {
  const isConstant = family === 'related-code';
  const names = [name, ...(isConstant ? [] : aliases.filter((alias) => !alias.startsWith('0x')))];
  return names.map((spelling) => {
    const words = isConstant ? spelling.split('_') : splitAtSeams(spelling);
    const seams = new Set([...seamsBetween(words), ...seamsBetween(nameInWords?.split(' ') ?? [])]);
    return { id, squashed: words.join('').toLowerCase(), seams, inWords: nameInWords !== undefined, isConstant };
  });
}

function seamsBetween(words: readonly string[]): number[] {
  let at = 0;
  return words.map((word) => (at += word.length));
}

/** `PKCS_Issue_CA_Unavailable` → PKCS, Issue, CA, Unavailable; `CRPNotifyMetric` → CRP, Notify, Metric. */
function splitAtSeams(name: string): string[] {
  return name.match(/(?<![A-Z])[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/g) ?? [];
}
