/**
 * Reads a command: a message that is a command's name and its argument, and nothing else.
 *
 *     "watch on", "/Sprache deutsch!", "about"    → a command
 *     "how do I watch the connector"              → a question
 */

/** The commands in the order of the app's menu; each has an English and a German name, whatever the reader's language. */
export const commandNames = {
  help: ['help', 'hilfe'],
  list: ['list', 'liste'],
  language: ['language', 'sprache'],
  watch: ['watch', 'mitlesen'],
  about: ['about', 'über', 'ueber'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Command =
  | { readonly name: 'help' | 'about' }
  /** A list of entries; `request` is the whole message, in the words of `catalog.list`. */
  | { readonly name: 'list'; readonly request: string }
  /** `auto` goes by the reader's settings again; without a language it is asked which one holds. */
  | { readonly name: 'language'; readonly language: 'de' | 'en' | 'auto' | undefined }
  | { readonly name: 'watch'; readonly on: boolean | undefined };

const languages: Readonly<Record<string, 'de' | 'en' | 'auto'>> = {
  ...{ de: 'de', deutsch: 'de', german: 'de', en: 'en', english: 'en', englisch: 'en' },
  ...{ auto: 'auto', automatic: 'auto', automatisch: 'auto' },
};
const switches: Readonly<Record<string, boolean>> = {
  ...{ on: true, an: true, ein: true, off: false, aus: false },
};

/** "Sprache auf Deutsch", "language to English". */
const fillers: ReadonlySet<string> = new Set(['auf', 'to', 'in', 'is', 'ist', '']);

/** Longer texts are no commands. */
const longest = 60;

/**
 * The command that a message is, or nothing.
 *
 * @example readCommand('Sprache Deutsch') // { name: 'language', language: 'de' }
 */
export function readCommand(text: string): Command | undefined {
  if (text.length > longest) return undefined;
  const request = text
    .trim()
    .replace(/^\//, '')
    .replace(/(?<![.!?])[.!?]+$/, '')
    .replace(/[:=]/g, ' ')
    .toLowerCase();
  const [word = '', argument, ...rest] = request
    .split(/\s+/)
    .filter((part, index) => index === 0 || !fillers.has(part));
  const name = nameOf(word);
  if (name === 'list') return { name, request };
  if (name === undefined || rest.length > 0) return undefined;
  if (name === 'language') return { name, language: argument === undefined ? undefined : readLanguage(argument) };
  if (name === 'watch') return readArgument(argument, switches, (on) => ({ name, on }));
  return argument === undefined ? { name } : undefined;
}

/** A language that the bot does not speak is asked about again; `en-US` is English. */
function readLanguage(argument: string): 'de' | 'en' | 'auto' | undefined {
  const [tag = ''] = argument.split('-');
  return Object.hasOwn(languages, tag) ? languages[tag] : undefined;
}

/** A command without its argument asks; one with an argument that it does not know is no command. */
function readArgument<T>(
  argument: string | undefined,
  values: Readonly<Record<string, T>>,
  create: (value: T | undefined) => Command,
): Command | undefined {
  if (argument === undefined) return create(undefined);
  return Object.hasOwn(values, argument) ? create(values[argument]) : undefined;
}

function nameOf(word: string): keyof typeof commandNames | undefined {
  const names = Object.keys(commandNames) as (keyof typeof commandNames)[];
  return names.find((name) => (commandNames[name] as readonly string[]).includes(word));
}
