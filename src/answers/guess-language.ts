/** Tells German from English by small words; a message of ids alone is neither. */

const german = new Set(
  `
  aber alle alles am auch auf aus bedeuten bedeutet bedeutung behoben bei beim bekomme bekommen bereits bitte
  bzw damit danke dann das datum dazu dem den der des diagnose diagnosecode diagnosecodes die dir doch dort
  ebene ein eine einem einen einer ereignis ereignisanzeige ereigniskennung ereignisnummer ereignisse
  ereignissen erneut etwas fehl fehler fehlercode fehlermeldung fehlern fehlgeschlagen für gab geht gemeldet
  gerade gerät geräte gestartet gestern gibt ging grüß guten hab habe haben hallo hat hatte heisst heißt heute
  hier hilfe ich ihr im immer ist jemand jetzt kam kann kein keine kennt kommt konnte kriege kriegen kunde
  können könnt könnte laut mal meldet meldung mich mir mit moin morgen nach nachts nervt neu nicht nichts noch
  nur ob oder ohne protokollname quelle schau schaut schlug schlägt schon sehe sehen sehr seit servus sie sind
  sowie steht trotzdem und uns unter viel viele vom von vorlage wann war warnung warum was wegen weil weiß
  welche welcher welches wenn wer werden weshalb wie wieder wieso wir wird wirft wo wurde zeigt zertifikat
  zertifikate zertifizierungsstelle zum zur zwischen über
`
    .trim()
    .split(/\s+/),
);

const english = new Set(
  `
  a after again also an and any anyone are at because been before but can certificate certificates check could
  device devices did do does done error errors failed fails for from get getting got had has have hello help
  here hey how i in is it its just keep keeps know me mean means my no not now of on only or our please pls
  report reports see seeing seen should since some still thanks that the there they this thx to us very warning
  was we were what when where which who why with without would you your
`
    .trim()
    .split(/\s+/),
);

/** Words that both languages write in front of an event: they say nothing about the sentence around them. */
const shared = new Set(['error', 'errors', 'warning', 'in', 'was', 'hat']);

/**
 * Whether a text is German: more German small words than English ones.
 *
 * @example isGerman('was bedeutet 20102?') // true
 */
export function isGerman(text: string): boolean {
  const words = wordsOf(text);
  return score(words, german) > score(words, english);
}

/**
 * Whether a text is English: more English small words than German ones.
 *
 * @example isEnglish('what does 20102 mean?') // true
 */
export function isEnglish(text: string): boolean {
  const words = wordsOf(text);
  return score(words, english) > score(words, german);
}

/** A long paste tells its language in its beginning. */
const enough = 4000;

/** The words that people wrote; those of a pasted record ("Level: Error") only where there are no others. */
function wordsOf(text: string): string[] {
  const lines = text.slice(0, enough).split('\n');
  const spoken = lines.filter((line) => !/^[ \t"]*[\p{L} _-]{2,24}[:=]/u.test(line)).join(' ');
  const own = split(spoken);
  return own.some((word) => german.has(word.toLowerCase()) || english.has(word.toLowerCase()))
    ? own
    : split(lines.join(' '));
}

function split(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/** A word that the other language has too counts half, and so does an umlaut, unless a name begins with a capital. */
function score(words: readonly string[], of: ReadonlySet<string>): number {
  return words.reduce((sum, word) => {
    const lower = word.toLowerCase();
    if (of.has(lower)) return sum + (shared.has(lower) ? 1 : 2);
    return sum + (of === german && /^\p{Ll}*[äöüß]/u.test(word) ? 1 : 0);
  }, 0);
}
