/** Reads from the environment what the app package depends on, and refuses whatever is missing, wrong or made up. */
import type { Problem } from '../../src/catalog/problem';
import type { Environment } from '../../src/config';
import { isGuid } from '../../src/is-guid';

/** Every variable that `npm run package` reads; `.env.example` explains each of them. */
export const packageKeys = ['MicrosoftAppId', 'BOT_DOMAIN', 'WATCH'] as const;

export interface PackageOptions {
  readonly appId: string;
  /** The public host of the bot. */
  readonly domain: string;
  /** Whether the app asks to read along in channels and chats. */
  readonly watch: boolean;
}

export interface ReadPackageOptions {
  /** Undefined when there is a problem. */
  readonly options: PackageOptions | undefined;
  readonly problems: readonly Problem[];
}

/**
 * The options that the environment says, or everything that is wrong with it. No value is repeated in a problem: it may
 * be a secret in the wrong place.
 *
 * @example
 * readPackageOptions({ MicrosoftAppId: 'b0a3…', BOT_DOMAIN: 'bot.contoso.de' })
 * // → { options: { appId: 'b0a3…', domain: 'bot.contoso.de', watch: false }, problems: [] }
 */
export function readPackageOptions(environment: Environment): ReadPackageOptions {
  const read = (key: (typeof packageKeys)[number]) => environment[key]?.trim().toLowerCase() ?? '';
  const [appId, domain, watch] = [read('MicrosoftAppId'), read('BOT_DOMAIN'), read('WATCH') || 'off'];
  const problems = [...checkAppId(appId), ...checkDomain(domain), ...checkWatch(watch)];
  return { options: problems.length > 0 ? undefined : { appId, domain, watch: watch === 'on' }, problems };
}

function checkAppId(appId: string): Problem[] {
  const fix = 'Copy the “Microsoft App ID” from the configuration of the bot in the Azure portal.';
  if (appId === '') return [{ what: 'MicrosoftAppId is missing', fix }];
  if (!isGuid(appId)) return [{ what: 'MicrosoftAppId is no GUID', fix }];
  return isMadeUp(appId) ? [{ what: 'MicrosoftAppId is a placeholder', fix }] : [];
}

/** A real id is random. In one that somebody typed, most digits repeat the one before or follow it. */
function isMadeUp(guid: string): boolean {
  const digits = Array.from(guid.replaceAll('-', ''), (digit) => Number.parseInt(digit, 16));
  const steps = digits.slice(1).map((digit, index) => digit - (digits[index] ?? 0));
  // By chance, 4 of the 31 steps are such; 20 of them once in 10¹⁰ ids.
  return steps.filter((step) => step === 0 || step === 1).length >= 20;
}

// RFC 2606 and RFC 6761, and the companies of Microsoft's documentation.
const reserved = /(^|\.)(example(\.(com|net|org))?|test|invalid|local|localhost|internal|(contoso|fabrikam)\.com)$/;
const label = '[a-z\\d]([a-z\\d-]{0,61}[a-z\\d])?';
const hostName = new RegExp(`^(${label}\\.)+[a-z]([a-z\\d-]{0,61}[a-z\\d])$`);

function checkDomain(domain: string): Problem[] {
  const fix = 'Set it to the public host name that Teams reaches the bot at, such as bot.your-company.de.';
  if (domain === '') return [{ what: 'BOT_DOMAIN is missing', fix }];
  if (/[/:@?#\s]/.test(domain)) {
    return [
      { what: 'BOT_DOMAIN is more than a host name', fix: 'Leave out https://, the port, the path and all spaces.' },
    ];
  }
  if (reserved.test(domain)) return [{ what: 'BOT_DOMAIN is a placeholder, or a host of this machine alone', fix }];
  if (domain.length > 253 || !hostName.test(domain)) return [{ what: 'BOT_DOMAIN is no public host name', fix }];
  return isSample(domain) ? [{ what: 'BOT_DOMAIN is a placeholder', fix }] : [];
}

/** `your-bot.azurewebsites.net`, `my-domain.com`: a name that a guide would write. */
function isSample(domain: string): boolean {
  return domain.split('.').some((part) => /^((your|my)-?)?domain$|^(your|my)-?(company|host)$|^your-/.test(part));
}

function checkWatch(watch: string): Problem[] {
  if (watch === 'on' || watch === 'off') return [];
  return [{ what: 'WATCH has an unknown value', fix: 'Use on or off.' }];
}
