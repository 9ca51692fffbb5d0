/** Puts an organisation's own entries beside the shipped ones, and its changes over them. */
import type { Content, LanguageContent, Origin } from '../content';
import type { Problem } from '../problem';
import { familyNames, type EntryTexts, type Facts } from '../schema';
import type { OwnFile } from './own-schema';

export interface Merged {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/**
 * The content with an own file in it; the given content stays as it is.
 *
 * @param fileAt names the file and the line of an id in it.
 * @example mergeOwnFile(content, file, (id) => `catalog.d/contoso.json`).content.origins.get('1099')?.organisation
 */
export function mergeOwnFile(content: Content, own: OwnFile, fileAt: (id: string) => string): Merged {
  const problems: Problem[] = [];
  const { organisation } = own;
  const origins = new Map(content.origins);
  const families = structuredClone(content.families) as Mutable<Content['families']>;
  const guides = { ...content.guides };
  const languages = structuredClone(content.languages) as Record<string, Mutable<LanguageContent>>;
  const origin = (id: string, kind: Origin['kind']) => origins.set(id, { organisation, kind, file: fileAt(id) });
  const everyLanguage = Object.entries(languages);

  for (const [key, { url, title }] of Object.entries(own.guides)) {
    if (Object.hasOwn(guides, key)) problems.push(taken(`the guide “${key}”`, fileAt(key)));
    guides[key] = { url };
    origin(key, 'added');
    for (const [language, texts] of everyLanguage) setIfGiven(texts.guides, key, title[language]);
  }
  for (const [key, text] of Object.entries(own.lookAt)) {
    if (Object.hasOwn(languages.en?.lookAt ?? {}, key)) problems.push(taken(`the place “${key}”`, fileAt(key)));
    origin(key, 'added');
    for (const [language, texts] of everyLanguage) setIfGiven(texts.lookAt, key, text[language]);
  }
  for (const { family, texts: ownTexts, ...facts } of own.entries) {
    const entries: Facts[] = families[family].entries;
    entries.push(facts);
    origin(facts.id, 'added');
    for (const [language, { texts }] of everyLanguage) setIfGiven(texts[family], facts.id, ownTexts[language]);
  }
  for (const change of own.changes) {
    const found = familyNames
      .map((family) => ({ family, facts: families[family].entries.find(({ id }: Facts) => id === change.id) }))
      .find(({ facts }) => facts !== undefined);
    if (!found?.facts) {
      problems.push({
        file: fileAt(change.id),
        what: `“${change.id}” is changed, but is no entry`,
        fix: 'Correct the id.',
      });
      continue;
    }
    const { family, facts } = found;
    facts.guides = [...new Set([...change.guides, ...facts.guides])];
    origin(change.id, 'changed');
    for (const [language, { texts }] of everyLanguage) {
      for (const { number, text } of change.steps)
        problems.push(...changeStep(texts[family][change.id], number, text[language], fileAt(change.id)));
    }
  }
  return { content: { ...content, families, guides, languages, origins }, problems };
}

type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;

function setIfGiven<T>(texts: Record<string, T>, key: string, text: T | undefined): void {
  if (text !== undefined) texts[key] = text;
}

function changeStep(
  texts: Mutable<EntryTexts> | undefined,
  number: number,
  text: string | undefined,
  file: string,
): Problem[] {
  const steps = texts?.steps ?? [];
  if (text === undefined)
    return [{ file, what: `step ${String(number)} is not given in every language`, fix: 'Write the text.' }];
  if (number > steps.length + 1)
    return [{ file, what: `there is no step ${String(number)} to change`, fix: 'Use the number of a step.' }];
  steps[number - 1] = text;
  return [];
}

function taken(what: string, file: string): Problem {
  return { file, what: `${what} exists already`, fix: 'Choose another key.' };
}
