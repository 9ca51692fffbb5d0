/** Every word of the language files is a text, and asks for the same `{values}` as in the base language. */
import { baseLanguage } from '../content';
import type { Rule } from './rule';

export const completeWords: Rule = ({ languages }) => {
  const base = new Map(leavesOf(languages[baseLanguage]?.words));
  return Object.entries(languages).flatMap(([language, { words }]) =>
    leavesOf(words).flatMap(([key, text]) => {
      const file = `${language}/words.json`;
      if (typeof text !== 'string' || text.trim() === '') {
        return [{ file, what: `“${key}” is no text`, fix: 'Write the text.' }];
      }
      const wanted = placesOf(base.get(key));
      if (placesOf(text) === wanted) return [];
      return [
        { file, what: `“${key}” asks for ${placesOf(text) || 'nothing'}`, fix: `Ask for ${wanted || 'nothing'}.` },
      ];
    }),
  );
};

function leavesOf(value: unknown, path = ''): [key: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

/** The places of a text in a fixed order: `{code} {event}`. */
function placesOf(text: unknown): string {
  if (typeof text !== 'string') return '';
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
}
