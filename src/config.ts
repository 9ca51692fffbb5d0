/** Turns the environment into the bot's configuration, or into the list of everything that is wrong with it. */
import { reactions } from './catalog-options';
import type { Problem } from './catalog/problem';
import { checkAllowLists, type AllowLists } from './check-allow-lists';
import { appTypes, credentialKeys, type Credentials } from './check-credentials';
import { besideEndpointKeys, endpointKeys, type Endpoints } from './check-endpoints';
import { checkIdentity } from './check-identity';

/** Every variable that the bot reads; `.env.example` explains each of them. */
export const configKeys = [
  'PORT',
  'LOG_LEVEL',
  'LANGUAGE_FROM',
  'BOT_DOMAIN',
  'METRICS',
  'CATALOG_DIR',
  'CATALOG_ON_ERROR',
  'MicrosoftAppType',
  ...credentialKeys,
  'ALLOWED_TENANTS',
  'ALLOWED_SERVICE_URLS',
  'ChannelService',
  ...endpointKeys,
  ...besideEndpointKeys,
] as const;

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const languageSources = ['locale', 'message'] as const;
const switches = ['off', 'on'] as const;

// The port that the Bot Framework's samples, its Emulator and the Agents Playground expect.
const defaultPort = '3978';

export interface Config extends AllowLists {
  readonly port: number;
  readonly logLevel: (typeof logLevels)[number];
  /** Whether the user's locale or the language of the message decides the language of the answer. */
  readonly languageFrom: (typeof languageSources)[number];
  /** The public host under which Teams and browsers reach the bot; undefined when it was not named. */
  readonly domain: string | undefined;
  /** Whether `/metrics` is served. */
  readonly metrics: boolean;
  /** Undefined in local mode: loopback only, no authentication. */
  readonly credentials: Credentials | undefined;
  /** Undefined is Microsoft's public cloud. */
  readonly endpoints: Endpoints | undefined;
  /** What works, and what somebody should know all the same. */
  readonly warnings: readonly Problem[];
}

/** All that is wrong with the configuration, each problem with its fix. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ file, what, fix }) => `${file ? `${file}: ` : ''}${what}. ${fix}`).join('\n'));
    this.name = 'ConfigError';
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ReadConfigOptions {
  readonly local: boolean;
  /** What is already known to be wrong, such as broken lines of the `.env` file: reported together with the rest. */
  readonly problems?: readonly Problem[];
}

/**
 * Reads the configuration from the environment, or throws a ConfigError that lists every problem at once.
 *
 * @example
 * readConfig({ PORT: '8080' }, { local: true })
 * // → { port: 8080, logLevel: 'info', credentials: undefined, … }
 */
export function readConfig(environment: Environment, { local, problems: earlier = [] }: ReadConfigOptions): Config {
  const problems = [...earlier];
  // A blank value counts as none: containers and .env files often pass `KEY=` for a variable that is not set.
  const read = (key: (typeof configKeys)[number]) => {
    const value = environment[key]?.trim();
    return value === '' ? undefined : value;
  };
  const choose = <T extends string>(
    key: (typeof configKeys)[number],
    choices: readonly [T, ...T[]],
    fallback: T = choices[0],
  ): T => {
    const value = read(key)?.toLowerCase();
    const choice = choices.find((candidate) => candidate.toLowerCase() === value);
    if (value !== undefined && choice === undefined) {
      problems.push({ what: `${key} has an unknown value`, fix: `Use one of ${choices.join(', ')}.` });
    }
    return choice ?? fallback;
  };

  const port = readPort(read('PORT') ?? defaultPort);
  if (port === undefined) {
    problems.push({ what: 'PORT is no port number', fix: `Use a number from 1 to 65535, such as ${defaultPort}.` });
  }
  const logLevel = choose('LOG_LEVEL', logLevels, 'info');
  const languageFrom = choose('LANGUAGE_FROM', languageSources);
  const domain = read('BOT_DOMAIN');
  if (domain !== undefined && !isHostName(domain)) {
    problems.push({
      what: 'BOT_DOMAIN is no host name',
      fix: 'Give the name alone, such as bot.example.com, without https:// and path.',
    });
  }
  const metrics = choose('METRICS', switches) === 'on';
  // Used by readCatalogOptions, which takes everything but "skip" for "refuse"; a slip of the pen is said here.
  choose('CATALOG_ON_ERROR', reactions);
  const identity = checkIdentity({ local, type: choose('MicrosoftAppType', appTypes), read });
  const { lists, problems: listProblems } = checkAllowLists({
    ALLOWED_TENANTS: read('ALLOWED_TENANTS'),
    ALLOWED_SERVICE_URLS: read('ALLOWED_SERVICE_URLS'),
  });
  problems.push(...identity.problems, ...listProblems);

  if (port === undefined || problems.length > 0) throw new ConfigError(problems);
  const { credentials, endpoints } = identity;
  const warnings = credentials ? warnAbout(credentials, lists) : [];
  return { port, logLevel, languageFrom, domain, metrics, credentials, endpoints, ...lists, warnings };
}

function warnAbout({ type }: Credentials, { allowedTenants }: AllowLists): Problem[] {
  if (type !== 'MultiTenant') return [];
  return [
    {
      what: 'MultiTenant bots can no longer be registered (since 31 July 2025); this one works as long as Azure keeps it',
      fix: 'Register the next one as SingleTenant or UserAssignedMSI.',
    },
    ...(allowedTenants
      ? []
      : [{ what: 'a MultiTenant bot answers every tenant', fix: 'Name those it is for in ALLOWED_TENANTS.' }]),
  ];
}

/** Names of at least two parts, as RFC 1123 (2.1) allows them. */
function isHostName(value: string): boolean {
  const parts = value.split('.');
  return (
    value.length <= 253 && parts.length > 1 && parts.every((part) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(part))
  );
}

function readPort(value: string): number | undefined {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  return port >= 1 && port <= 65535 ? port : undefined;
}
