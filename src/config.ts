// Turns the environment into the bot's configuration, or into the list of everything that is wrong with it.

/** Every variable that the bot reads; `.env.example` explains each of them. */
export const configKeys = [
  'PORT',
  'LOG_LEVEL',
  'LANGUAGE_FROM',
  'MicrosoftAppType',
  'MicrosoftAppId',
  'MicrosoftAppPassword',
  'MicrosoftAppTenantId',
] as const;

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const languageSources = ['locale', 'message'] as const;
const appTypes = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;

// The port that the Bot Framework's samples, its Emulator and the Agents Playground expect.
const defaultPort = 3978;

export type Credentials =
  | { type: 'SingleTenant'; appId: string; password: string; tenantId: string }
  | { type: 'MultiTenant'; appId: string; password: string }
  | { type: 'UserAssignedMSI'; appId: string; tenantId: string };

export interface Config {
  port: number;
  logLevel: (typeof logLevels)[number];
  languageFrom: (typeof languageSources)[number];
  /** Undefined in local mode: loopback only, no authentication. */
  credentials: Credentials | undefined;
}

export interface ConfigProblem {
  what: string;
  fix: string;
}

/** All that is wrong with the configuration, each problem with its fix. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';

  constructor(readonly problems: ConfigProblem[]) {
    super(problems.map(({ what, fix }) => `${what}. ${fix}.`).join('\n'));
    this.name = 'ConfigError';
  }
}

export type Environment = Record<string, string | undefined>;

export interface ReadConfigOptions {
  local: boolean;
  /** What is already known to be wrong, such as broken lines of the `.env` file: reported together with the rest. */
  problems?: readonly ConfigProblem[];
}

/**
 * Reads the configuration from the environment, or throws a ConfigError that lists every problem at once.
 *
 * @example
 * readConfig({ PORT: '8080' }, { local: true })
 * // → { port: 8080, logLevel: 'info', languageFrom: 'locale', credentials: undefined }
 */
export function readConfig(environment: Environment, { local, problems: earlier = [] }: ReadConfigOptions): Config {
  const problems = [...earlier];
  // Containers and .env files often pass a variable that is not meant as `KEY=`.
  const read = (key: (typeof configKeys)[number]) => environment[key]?.trim() || undefined;

  const choose = <T extends string>(key: (typeof configKeys)[number], choices: readonly [T, ...T[]], otherwise: T): T => {
    const value = read(key)?.toLowerCase();
    if (value === undefined) return otherwise;
    const choice = choices.find((candidate) => candidate.toLowerCase() === value);
    if (choice === undefined) problems.push({ what: `${key} has an unknown value`, fix: `Use one of ${list(choices)}` });
    return choice ?? otherwise;
  };

  const config: Config = {
    port: readPort(read('PORT'), problems),
    logLevel: choose('LOG_LEVEL', logLevels, 'info'),
    languageFrom: choose('LANGUAGE_FROM', languageSources, 'locale'),
    credentials: undefined,
  };
  const type = choose('MicrosoftAppType', appTypes, 'SingleTenant');
  const given = {
    MicrosoftAppId: read('MicrosoftAppId'),
    MicrosoftAppPassword: read('MicrosoftAppPassword'),
    MicrosoftAppTenantId: read('MicrosoftAppTenantId'),
  };
  if (local) refuseCredentials(given, problems);
  else config.credentials = readCredentials(type, given, problems);

  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

type GivenCredentials = Record<'MicrosoftAppId' | 'MicrosoftAppPassword' | 'MicrosoftAppTenantId', string | undefined>;

function readPort(value: string | undefined, problems: ConfigProblem[]): number {
  if (value === undefined) return defaultPort;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65535) {
    problems.push({ what: 'PORT is no port number', fix: `Use a whole number from 1 to 65535, such as ${defaultPort}` });
  }
  return port;
}

// Local mode serves without authentication. Whoever has credentials means to be reached from Teams: say so, choose nothing.
function refuseCredentials(given: GivenCredentials, problems: ConfigProblem[]): void {
  const names = Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  if (names.length > 0) {
    problems.push({
      what: `${list(names)} ${names.length === 1 ? 'is' : 'are'} set, but local mode and credentials exclude each other`,
      fix: 'Start without --local to serve Teams, or unset the credentials to try the bot on this machine',
    });
  }
}

function readCredentials(
  type: Credentials['type'],
  { MicrosoftAppId: appId, MicrosoftAppPassword: password, MicrosoftAppTenantId: tenantId }: GivenCredentials,
  problems: ConfigProblem[],
): Credentials | undefined {
  const managed = type === 'UserAssignedMSI';
  const missing = [
    ...(appId === undefined ? ['MicrosoftAppId'] : []),
    ...(password === undefined && !managed ? ['MicrosoftAppPassword'] : []),
    ...(tenantId === undefined && type !== 'MultiTenant' ? ['MicrosoftAppTenantId'] : []),
  ];
  if (missing.length > 0) {
    problems.push({
      what: `${list(missing)} ${missing.length === 1 ? 'is' : 'are'} not set, and Teams reaches no ${type} bot without`,
      fix: 'Set them as .env.example explains, or run `npm start -- --local`, which serves loopback without authentication',
    });
  }
  if (appId !== undefined && !isGuid(appId)) {
    problems.push({ what: 'MicrosoftAppId is no GUID', fix: 'Copy the "Microsoft App ID" of the bot from the Azure portal' });
  }
  if (tenantId !== undefined && !isGuid(tenantId) && !isDomain(tenantId)) {
    problems.push({
      what: 'MicrosoftAppTenantId is neither a GUID nor a domain',
      fix: 'Copy the "Directory (tenant) ID" from the Azure portal',
    });
  }
  if (managed && password !== undefined) {
    problems.push({
      what: 'MicrosoftAppPassword is set, but a UserAssignedMSI bot has no password',
      fix: 'Unset MicrosoftAppPassword, or set MicrosoftAppType to the type of the bot',
    });
  }
  if (managed) return appId && tenantId ? { type, appId, tenantId } : undefined;
  if (!appId || !password) return undefined;
  if (type === 'MultiTenant') return { type, appId, password };
  return tenantId ? { type, appId, password, tenantId } : undefined;
}

function isGuid(value: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);
}

function isDomain(value: string): boolean {
  return /^[a-z\d-]+(\.[a-z\d-]+)+$/i.test(value);
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
