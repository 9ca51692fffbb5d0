/** Tells German from English by small words; a message of ids alone is neither. */

const german = new Set(
  'der die das den dem des ein eine einen einem einer und oder aber ist sind war wird wurde werden hat haben hatte habe kann können konnte nicht kein keine mit von bei beim für auf aus nach seit zum zur im am wir ich ihr sie uns mir was wie wo wer warum wieso welche welcher welches bedeutet heißt bitte danke hallo hilfe moin guten morgen tag ereignis ereignisse ereignissen ereigniskennung ereignisnummer diagnosecode diagnosecodes diagnose fehler fehlercode fehlermeldung zertifikat zertifikate meldung protokollname quelle ebene datum warnung gerät geräte wieder noch auch jetzt schon gerade immer alle schau schaut mal kommt geht steht gibt weiß'.split(
    ' ',
  ),
);

const english = new Set(
  'the a an and or but is are was were been has have had can could not no with of at for on from after since to in we i you they us me what how where who why which mean means please thanks hello hi help event events error errors code diagnostic certificate certificates log source level date warning device devices again still now just this that there here does do did get got getting see seeing'.split(
    ' ',
  ),
);

/**
 * Whether a text is German: more German small words than English ones, or a word with an umlaut.
 *
 * @example isGerman('was bedeutet 20102?') // true
 */
export function isGerman(text: string): boolean {
  const words = wordsOf(text);
  const score = count(words, german) + words.filter((word) => /[äöüß]/.test(word)).length;
  return score > count(words, english);
}

/**
 * Whether a text is English: more English small words than German ones.
 *
 * @example isEnglish('what does 20102 mean?') // true
 */
export function isEnglish(text: string): boolean {
  const words = wordsOf(text);
  return count(words, english) > count(words, german);
}

/** A long paste tells its language in its beginning. */
const enough = 4000;

function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, enough)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

function count(words: readonly string[], of: ReadonlySet<string>): number {
  return words.filter((word) => of.has(word)).length;
}
