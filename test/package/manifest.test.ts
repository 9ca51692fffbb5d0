/** The manifest that ships: valid in both variants, and true to the bot. */
import { readdirSync } from 'node:fs';
import { checkPackage } from '../../scripts/package/check-package';
import { schemaFolder } from '../../scripts/package/check-schema';
import { fillManifest } from '../../scripts/package/fill-manifest';
import { readSources } from '../../scripts/package/read-sources';
import { commandNames, readCommand } from '../../src/answers/read-command';
import { loadPages } from '../../src/server/load-pages';
import { explainCommand, searchCommand } from '../../src/teams/extension/commands';
import { catalog } from '../support/recognise';

const appId = '5f0d63c9-2be4-4a17-9c58-e1b7360a94d2';
const domain = 'guide.acme.de';
const sources = readSources();

interface FilledManifest {
  id: string;
  version: string;
  developer: Record<string, string>;
  bots: {
    botId: string;
    scopes: string[];
    supportsFiles: boolean;
    commandLists: { scopes: string[]; commands: { title: string; description: string }[] }[];
  }[];
  composeExtensions: { botId: string; commands: Record<string, unknown>[] }[];
  authorization?: { permissions: { resourceSpecific: { name: string; type: string }[] } };
  webApplicationInfo?: { id: string; resource: string };
}

function fill(watch: boolean) {
  const manifest = fillManifest(sources, { appId, domain, watch }, '1.2.3');
  return { manifest, typed: manifest as unknown as FilledManifest };
}

describe.each([
  ['without watch mode', false],
  ['with watch mode', true],
])('the manifest %s', (_title, watch) => {
  const { manifest, typed } = fill(watch);

  it('is valid, with its languages and its icons', () => {
    expect(checkPackage(manifest, sources, catalog)).toEqual([]);
  });

  it('belongs to this bot, this host and this version', () => {
    expect([typed.id, typed.bots[0]?.botId, typed.composeExtensions[0]?.botId]).toEqual([appId, appId, appId]);
    expect(typed.version).toBe('1.2.3');
    expect(JSON.stringify(manifest)).not.toContain('${');
  });

  it('names pages that the bot serves', () => {
    const { websiteUrl = '', privacyUrl = '', termsOfUseUrl = '' } = typed.developer;
    const addresses = [websiteUrl, privacyUrl, termsOfUseUrl].map((url) => new URL(url));
    expect(addresses.map(({ origin }) => origin)).toEqual(Array(3).fill(`https://${domain}`));
    expect(addresses.map(({ pathname }) => pathname).sort()).toEqual(Object.keys(loadPages()).sort());
  });

  it('asks to read along only for watch mode', () => {
    const permissions = typed.authorization?.permissions.resourceSpecific.map(({ name, type }) => `${name} ${type}`);
    expect(permissions).toEqual(
      watch ? ['ChannelMessage.Read.Group Application', 'ChatMessage.Read.Chat Application'] : undefined,
    );
    expect(typed.webApplicationInfo?.id).toBe(watch ? appId : undefined);
  });
});

describe('the bot in the manifest', () => {
  const [bot] = fill(false).typed.bots;

  it('is there for one person, a team and a group chat, and takes files', () => {
    expect(bot).toMatchObject({ scopes: ['personal', 'team', 'groupChat'], supportsFiles: true });
    expect(bot!.commandLists.flatMap(({ scopes }) => scopes).sort()).toEqual(['groupChat', 'personal', 'team']);
  });

  it.each(['personal', 'team', 'groupChat'])('offers its commands in the scope %s', (scope) => {
    const commands = bot!.commandLists.filter(({ scopes }) => scopes.includes(scope)).flatMap((list) => list.commands);
    const names = new Set(commands.map(({ title }) => readCommand(title)?.name));
    const offered = Object.keys(commandNames).filter((name) => name !== 'watch' || scope !== 'personal');
    expect([...names].sort()).toEqual(offered.sort());
  });

  const places = bot!.commandLists.flatMap(({ commands }, list) =>
    commands.map(({ title }, index) => [title, `bots[0].commandLists[${list}].commands[${index}].title`] as const),
  );
  it.each(places)('understands “%s”, and its German title', (title, place) => {
    const german = sources.languages['de.json']![place] ?? '';
    const [command, translated] = [readCommand(title), readCommand(german)];
    expect(command).toBeDefined();
    expect(german).not.toBe(title);
    expect(translated).toEqual(command?.name === 'list' ? { ...command, request: german.toLowerCase() } : command);
  });
});

it('the extension has a search for the compose box, and an action on a message or a pasted text', () => {
  expect(fill(false).typed.composeExtensions[0]?.commands).toEqual([
    expect.objectContaining({ id: searchCommand, type: 'query', initialRun: true, context: ['compose', 'commandBox'] }),
    expect.objectContaining({ id: explainCommand, type: 'action', fetchTask: true, context: ['message', 'compose'] }),
  ]);
});

it('is written for the newest schema that the package of schemas carries', () => {
  const numbers = readdirSync(schemaFolder).flatMap((name) => /^v1\.(\d+)$/.exec(name)?.slice(1).map(Number) ?? []);
  expect(sources.manifest.manifestVersion).toBe(`1.${Math.max(...numbers)}`);
});
