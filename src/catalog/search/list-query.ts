/**
 * Reads a request for a whole list: an outcome, a subject, or both.
 *
 *     "Which events are failures?", "alle PKCS-Fehler", "list SCEP events", "zeige alle Warnungen"  → a list
 *     "which event says that the certificate has expired"                                          → a question
 */
import { isEvent, type Entry } from '../catalog';
import type { Outcome, Subject } from '../schema';
import { wordsOf } from './words-of';

/** Words that ask for all there is. */
const listWords = words(
  'alle all list liste listing auflisten aufzählen every sämtliche which welche welches show zeig zeige zeigen give gib nenne name display each übersicht overview',
);

const fillers = words(
  `
  a are bitte could das der den die do du es exist exists for from für gibt have in is kann kannst know me mir mit my of on
  please sind the there to uns us von what was you zu zum zur connector connectors zertifikatconnector intune bot by here
  nach related about bezüglich kennst have has haben hast können mal with as als and und log
`,
);

const nouns: Readonly<Record<string, 'event' | 'code'>> = {
  ...same(
    'event events ereignis ereignisse ereignissen eventids ids entry entries einträge eintrag meldungen',
    'event',
  ),
  ...same('code codes diagnosecode diagnosecodes diagnosticcode diagnosticcodes diagnostic diagnose', 'code'),
};

const outcomes: Readonly<Record<string, Outcome>> = {
  ...same(
    'failure failures error errors fehler fehlern failed fehlgeschlagen fehlgeschlagene fehlerereignisse',
    'failure',
  ),
  ...same('warning warnings warnung warnungen warnereignisse', 'warning'),
  ...same('success successes successful erfolg erfolge erfolgreich erfolgreiche erfolgsmeldungen', 'success'),
  ...same('information informational info informationen', 'information'),
};

const subjects: Readonly<Record<string, readonly Subject[]>> = {
  ...same('pkcs', ['pkcs']),
  ...same('import imports importiert importierte imported pfx pkcsimport', ['pkcs-import']),
  ...same('reencrypt recrypt reencryption umschlüsselung', ['pkcs-reencrypt']),
  ...same('scep', ['scep', 'scep-verify', 'scep-issue', 'scep-notify']),
  ...same('revocation revoke revocations sperrung sperrungen sperr widerruf revokation', ['revocation']),
  ...same('upload uploads hochladen', ['upload']),
  ...same('download downloads herunterladen', ['download']),
  ...same('health zustand gesundheit', ['health']),
  ...same('service dienst dienste services', ['service']),
  ...same('renewal erneuerung enrollment enrolment registrierung', ['enrolment-certificate']),
  ...same('ndes iis', ['ndes']),
  ...same('setup installation', ['setup']),
  ...same('verify verification prüfung überprüfung', ['scep-verify']),
  ...same('notify notification benachrichtigung', ['scep-notify']),
};

/** The plural of a thing asks for all of them without another word: "SCEP events", "PKCS-Warnungen". */
const plurals = words('events ereignisse failures warnings warnungen errors codes diagnosecodes');

/**
 * The entries of a list in the order of the catalog, or nothing where the words ask for something else.
 *
 * @example findList('alle PKCS-Fehler', catalog.entries)?.map(({ id }) => id) // ['20102', '1001', …]
 */
export function findList(text: string, entries: readonly Entry[]): readonly Entry[] | undefined {
  const asked = wordsOf(text).flatMap(splitCompound);
  if (asked.length > mostWords || asked.some((word) => !isKnown(word))) return undefined;
  if (!asked.some((word) => listWords.has(word) || plurals.has(word))) return undefined;
  const noun = asked.map((word) => nouns[word]).find((kind) => kind !== undefined) ?? 'event';
  const outcome = asked.map((word) => outcomes[word]).find((kind) => kind !== undefined);
  const wanted = asked.flatMap((word) => subjects[word] ?? []);
  const isNamed = asked.some((word) => nouns[word] !== undefined);
  if (outcome === undefined && wanted.length === 0 && !isNamed) return undefined;
  // "PKCS import" means the imported ones alone.
  const narrow = wanted.filter((subject) => subject !== 'pkcs' || !wanted.some((other) => other.startsWith('pkcs-')));
  const list = entries.filter(
    (entry) =>
      isEvent(entry) === (noun === 'event') &&
      entry.family !== 'log-phrase' &&
      (outcome === undefined || entry.outcome === outcome) &&
      (narrow.length === 0 || entry.subjects.some((subject) => narrow.includes(subject))),
  );
  return list.length > 0 ? list : undefined;
}

/** More words are a sentence. */
const mostWords = 14;

function isKnown(word: string): boolean {
  return listWords.has(word) || fillers.has(word) || word in nouns || word in outcomes || word in subjects;
}

/** "Sperrfehler", "Warnereignisse": a subject and what is asked for in one German word. */
function splitCompound(word: string): string[] {
  if (isKnown(word)) return [word];
  const [, head = '', tail = ''] = /^(\p{L}{3,}?)s?(fehler|ereignisse|warnungen|codes|events)$/u.exec(word) ?? [];
  return head in subjects ? [head, tail] : [word];
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

function same<T>(text: string, value: T): Record<string, T> {
  return Object.fromEntries([...words(text)].map((word) => [word, value]));
}
