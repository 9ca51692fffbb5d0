/** What a package is refused for: each case breaks one thing of the files that ship. */
import { checkPackage } from '../../scripts/package/check-package';
import { fillManifest } from '../../scripts/package/fill-manifest';
import { readSources, type Manifest, type Sources } from '../../scripts/package/read-sources';
import { catalog } from '../support/recognise';

const options = { appId: '5f0d63c9-2be4-4a17-9c58-e1b7360a94d2', domain: 'guide.acme.de', watch: true };
const sources = readSources();

interface Parts {
  manifest: Manifest;
  german: Record<string, string>;
  icons: { 'color.png': Uint8Array; 'outline.png': Uint8Array };
  version: string;
}

function check(breakIt: (parts: Parts) => void) {
  const parts: Parts = {
    manifest: structuredClone(sources.manifest),
    german: { ...sources.languages['de.json'] },
    icons: { ...sources.icons },
    version: '1.2.3',
  };
  breakIt(parts);
  const broken: Sources = {
    ...sources,
    manifest: parts.manifest,
    icons: parts.icons,
    languages: { 'de.json': parts.german },
  };
  const problems = checkPackage(fillManifest(broken, options, parts.version), broken, catalog);
  expect(problems.every(({ fix }) => fix.endsWith('.'))).toBe(true);
  return problems.map(({ file = '', what }) => `${file}: ${what}`);
}

const title = (list: number, index: number) => `bots[0].commandLists[${list}].commands[${index}].title`;
const commandOf = ({ manifest }: Parts, index: number) => manifest.bots[0]!.commandLists[0]!.commands[index]!;
const extension = ({ manifest }: Parts) => manifest.composeExtensions[0]!;

it('finds nothing where nothing is broken', () => {
  expect(check(() => {})).toEqual([]);
});

it.each<[string, (parts: Parts) => void, string[]]>([
  [
    'a placeholder that is none of ours',
    ({ manifest }) => (manifest.accentColor = '${{COLOUR}}'),
    [
      'manifest/manifest.json: accentColor holds a placeholder',
      'manifest/manifest.json: /accentColor must match pattern "^#[0-9a-fA-F]{6}$"',
    ],
  ],
  [
    'a text that was never written',
    ({ german }) => (german['name.full'] = 'TODO'),
    ['manifest/de.json: name.full holds a placeholder'],
  ],
  [
    'a version that Teams refuses',
    (parts) => (parts.version = '1.2.3-beta.1'),
    ['package.json: the version is not three numbers'],
  ],
  [
    'a schema that does not exist',
    ({ manifest }) => (manifest.manifestVersion = '1.18'),
    [
      'manifest/manifest.json: there is no schema of version 1.18',
      'manifest/de.json: there is no schema of version 1.18',
    ],
  ],
  [
    'a name that is too long',
    ({ manifest }) => (manifest.name.short = 'x'.repeat(31)),
    ['manifest/manifest.json: /name/short must NOT have more than 30 characters'],
  ],
  [
    'a German text that is too long',
    ({ german }) => (german['description.short'] = 'x'.repeat(81)),
    ['manifest/de.json: /description.short must NOT have more than 80 characters'],
  ],
  [
    'a property that Teams does not know',
    ({ manifest }) => (manifest.colour = 'blue'),
    ['manifest/manifest.json: the file must NOT have additional properties: colour'],
  ],
  [
    'a text without a translation',
    ({ german }) => delete german['composeExtensions[0].commands[1].title'],
    ['manifest/de.json: composeExtensions[0].commands[1].title has no text'],
  ],
  [
    'a translation of nothing',
    ({ german }) => (german[title(0, 9)] = 'Hilfe'),
    [`manifest/de.json: ${title(0, 9)} is no text of the manifest`],
  ],
  [
    'a command that the bot does not understand',
    (parts) => (commandOf(parts, 0).title = 'please help me'),
    [
      `manifest/manifest.json: ${title(0, 0)}: the bot does not understand “please help me”`,
      `manifest/de.json: ${title(0, 0)}: “Hilfe” is another command than “please help me”`,
    ],
  ],
  [
    'a list of something that the catalog does not know',
    ({ german }) => (german[title(0, 1)] = 'Liste Drucker'),
    [`manifest/de.json: ${title(0, 1)}: the bot does not understand “Liste Drucker”`],
  ],
  [
    'a list that is another one in German',
    ({ german }) => (german[title(0, 1)] = 'Liste Warnungen'),
    [`manifest/de.json: ${title(0, 1)}: “Liste Warnungen” is another command than “list failures”`],
  ],
  [
    'a command that is the opposite in German',
    ({ german }) => (german[title(1, 3)] = 'Mitlesen aus'),
    [`manifest/de.json: ${title(1, 3)}: “Mitlesen aus” is another command than “watch on”`],
  ],
  [
    'a menu that lacks a command',
    (parts) => {
      for (const { commands } of parts.manifest.bots[0]!.commandLists) commands.pop();
      const lasts = [title(0, 4), title(1, 6)].flatMap((place) => [place, place.replace('title', 'description')]);
      parts.german = Object.fromEntries(Object.entries(parts.german).filter(([place]) => !lasts.includes(place)));
    },
    ['manifest/manifest.json: no menu offers “about”'],
  ],
  [
    'an extension command that the bot does not have',
    (parts) => (extension(parts).commands[0]!.id = 'search'),
    [
      'manifest/manifest.json: the bot has no extension command search',
      'manifest/manifest.json: the extension lacks the command findEntry',
    ],
  ],
  [
    'an icon that is none',
    ({ icons }) => (icons['color.png'] = Buffer.from('<svg>')),
    ['manifest/color.png: is no PNG'],
  ],
  [
    'icons that are swapped',
    ({ icons }) => Object.assign(icons, { 'color.png': icons['outline.png'], 'outline.png': icons['color.png'] }),
    ['manifest/color.png: is 32×32 instead of 192×192', 'manifest/outline.png: is 192×192 instead of 32×32'],
  ],
])('refuses %s', (_title, breakIt, problems) => {
  expect(check(breakIt)).toEqual(problems);
});
