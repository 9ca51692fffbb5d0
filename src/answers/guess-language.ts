/** Tells German from English by small words; a message of ids alone is neither. */

const german = new Set(
  'der die das den dem des ein eine einen einem einer und oder aber ist sind war wird wurde werden hat haben hatte hab habe kann können könnt könnte konnte nicht kein keine mit von vom bei beim für auf aus nach seit zum zur im am wir ich ihr sie uns mir dir mich was wie wo wer warum wieso weshalb welche welcher welches wann bedeutet bedeuten bedeutung heißt heisst bitte danke hallo hilfe moin servus grüß guten ereignis ereignisse ereignissen ereignisanzeige ereigniskennung ereignisnummer diagnosecode diagnosecodes diagnose fehler fehlern fehlercode fehlermeldung zertifikat zertifikate zertifizierungsstelle vorlage meldung protokollname quelle ebene datum warnung gerät geräte wieder noch auch jetzt schon gerade immer alle schau schaut mal kommt kam geht ging steht gibt gab weiß kennt jemand bekomme bekommen kriege kriegen sehe sehen meldet gemeldet zeigt wirft nervt schlug schlägt fehl fehlgeschlagen behoben erneut trotzdem gestartet neu dann sowie dazu dort hier kunde gestern heute morgen nachts bereits etwas nichts alles laut wegen ohne zwischen unter über ob wenn weil damit doch nur sehr viele viel sowie bzw'.split(
    ' ',
  ),
);

const english = new Set(
  'the a an and or but is are was were been has have had can could should would not no with of at for on from after since before to in we i you they us me my our your what how where who why which when mean means please pls thanks thx hello hey help certificate certificates device devices again still now just this that there here does do did done get got getting see seeing seen keeps keep error errors warning failed fails reports report check anyone know because without only also any some very it its'.split(
    ' ',
  ),
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
