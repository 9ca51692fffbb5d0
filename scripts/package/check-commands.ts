/** Checks the manifest's commands against the bot: Teams sends a picked command as typed text, and the bot must understand it. */
import { commandNames, readCommand } from '../../src/answers/read-command';
import type { Catalog } from '../../src/catalog/catalog';
import type { Problem } from '../../src/catalog/problem';
import { explainCommand, searchCommand } from '../../src/teams/extension/commands';
import type { Sources } from './read-sources';

const file = 'manifest/manifest.json';

/**
 * The commands that the bot does not understand, or the manifest does not offer.
 *
 * @example checkCommands(readSources(), loadCatalog()) // []
 */
export function checkCommands(
  { manifest, languages }: Pick<Sources, 'manifest' | 'languages'>,
  catalog: Catalog,
): Problem[] {
  const titles = listTitles(manifest);
  const offered = new Set(titles.map(([, title]) => readCommand(title)?.name));
  return [
    ...titles.flatMap(([place, title]) => checkTitle(title, `${file}: ${place}`, catalog)),
    ...titles.flatMap(([place, title]) =>
      Object.entries(languages).flatMap(([name, texts]) =>
        checkTranslation(title, texts[place], `manifest/${name}: ${place}`, catalog),
      ),
    ),
    ...Object.keys(commandNames)
      .filter((name) => !offered.has(name as keyof typeof commandNames))
      .map((name) => ({ file, what: `no menu offers “${name}”`, fix: 'Add it to the command lists of the bot.' })),
    ...checkExtension(manifest),
  ];
}

function listTitles(manifest: Sources['manifest']): (readonly [place: string, title: string])[] {
  return manifest.bots.flatMap(({ commandLists }, bot) =>
    commandLists.flatMap(({ commands }, list) =>
      commands.map(
        ({ title }, index) =>
          [`bots[${String(bot)}].commandLists[${String(list)}].commands[${String(index)}].title`, title] as const,
      ),
    ),
  );
}

/** What the bot makes of a title, comparable; nothing where it does not understand it. */
function meaningOf(title: string, catalog: Catalog): string | undefined {
  const command = readCommand(title);
  if (command?.name !== 'list') return command && JSON.stringify(command);
  return catalog
    .list(command.request)
    ?.map(({ id }) => id)
    .join();
}

function checkTitle(title: string, place: string, catalog: Catalog): Problem[] {
  if (meaningOf(title, catalog) !== undefined) return [];
  return [{ file: place, what: `the bot does not understand “${title}”`, fix: 'Write a command that the bot knows.' }];
}

/** A text that is missing is told by checkLanguage. */
function checkTranslation(title: string, translated: string | undefined, place: string, catalog: Catalog): Problem[] {
  if (translated === undefined) return [];
  const meaning = meaningOf(translated, catalog);
  if (meaning === undefined) return checkTitle(translated, place, catalog);
  if (meaning === meaningOf(title, catalog)) return [];
  return [{ file: place, what: `“${translated}” is another command than “${title}”`, fix: 'Translate that command.' }];
}

function checkExtension({ composeExtensions }: Sources['manifest']): Problem[] {
  const known: readonly string[] = [searchCommand, explainCommand];
  const ids = composeExtensions.flatMap(({ commands }) => commands.map(({ id }) => id));
  const fix = `Use the ids of src/teams/extension/commands.ts: ${known.join(', ')}.`;
  return [
    ...ids
      .filter((id) => !known.includes(id))
      .map((id) => ({ file, what: `the bot has no extension command ${id}`, fix })),
    ...known
      .filter((id) => !ids.includes(id))
      .map((id) => ({ file, what: `the extension lacks the command ${id}`, fix })),
  ];
}
