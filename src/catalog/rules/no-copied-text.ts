/** Every entry has a summary, a meaning and a way of its own, and is written anew in each language. */
import { baseLanguage, everyEntry } from '../content';
import type { EntryTexts } from '../schema';
import type { Problem } from '../problem';
import type { Rule } from './rule';

export const noCopiedText: Rule = (content) => {
  const entries = everyEntry(content);
  return Object.keys(content.languages).flatMap((language) => {
    const owners = new Map<string, string>();
    return entries.flatMap((entry): Problem[] => {
      const { id } = entry.facts;
      const file = entry.textsFile(language);
      const texts = entry.texts(language);
      const english = new Set(language === baseLanguage ? [] : sentencesOf(entry.texts(baseLanguage)));
      const copied = ownTexts(texts).flatMap((text) => {
        const owner = owners.get(text);
        owners.set(text, id);
        return owner === undefined || owner === id
          ? []
          : [{ what: `${id} says the same as ${owner}: “${text}”`, fix: 'Say what is special here.' }];
      });
      const untranslated = sentencesOf(texts)
        .filter((text) => english.has(text))
        .map((text) => ({ what: `${id} is not translated: “${text}”`, fix: 'Write it in the language of the file.' }));
      return [...copied, ...untranslated].map((problem) => ({ file, ...problem }));
    });
  });
};

/** What no two entries share; single checks ("run netsh …") may be the same for several. */
function ownTexts(texts: EntryTexts | undefined): string[] {
  return texts ? [texts.summary, texts.meaning, texts.steps.join(' ')] : [];
}

function sentencesOf(texts: EntryTexts | undefined): string[] {
  return texts ? [texts.summary, texts.meaning, ...texts.causes, ...texts.steps] : [];
}
