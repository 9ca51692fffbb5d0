/** What the bot remembers: people's languages, where it reads along, what is asked, and which answer belongs to which message. */
import type { Storage } from 'botbuilder';
import { createDocumentStore } from './document-store';

/** An answer that was given: ids alone, never a word of the message. */
export interface Given {
  readonly thread: string;
  /** The activity that was answered, and the one that answers it. */
  readonly message: string;
  readonly reply: string;
  /** Equal for equal answers. */
  readonly about: string;
  readonly ids: readonly string[];
  /** In milliseconds since 1970. */
  readonly at: number;
}

export interface Where {
  /** The conversation with the message that its thread hangs on. */
  readonly thread: string;
  /** The conversation without it. */
  readonly conversation: string;
  /** The team that a channel belongs to, else the conversation. */
  readonly place: string;
}

export interface Memory {
  languageOf(person: string): Promise<string | undefined>;
  /** Without a language, the person has chosen none. */
  setLanguage(person: string, language: string | undefined): Promise<void>;
  isWatched(where: Where): Promise<boolean>;
  setWatched(where: Where, on: boolean): Promise<void>;
  /** What was answered in a thread within the last ten minutes, oldest first. */
  givenIn(where: Where): Promise<readonly Given[]>;
  /** What was answered to a message. */
  givenTo(where: Where, message: string): Promise<Given | undefined>;
  remember(where: Where, given: Omit<Given, 'thread'>): Promise<void>;
  forgetAnswer(where: Where, message: string): Promise<void>;
  /** Counts that somebody asked for entries. */
  countAsked(where: Where, ids: readonly string[]): Promise<void>;
  /** The entries that are asked for in a place, the most frequent first. */
  mostAsked(where: Where): Promise<readonly string[]>;
  /** Everything of a place, because the bot was removed from it. */
  forgetPlace(where: Where): Promise<void>;
  forgetPerson(person: string): Promise<void>;
}

/** An answer of ten minutes ago is still on the screen. */
export const repeatAfter = 10 * 60 * 1000;

/** Of a team or chat the newest are kept: an edit of an older message gets an answer of its own. */
const mostGiven = 100;

/** A place that has asked for more different entries keeps the frequent ones. */
const mostCounted = 100;

/**
 * Makes the memory over a storage of the Bot Framework.
 *
 * @param now the time in milliseconds since 1970.
 * @throws Error from every call, whatever the storage throws.
 * @example await createMemory(createBoundedStorage()).languageOf('29:kim') // undefined
 */
export function createMemory(storage: Storage, now: () => number = Date.now): Memory {
  const documents = createDocumentStore(storage);
  const personKey = (person: string) => `person/${person}`;
  const watchKey = ({ place }: Where) => `watch/${place}`;
  const askedKey = ({ place }: Where) => `asked/${place}`;
  const givenKey = ({ place }: Where) => `given/${place}`;
  const readGiven = async (where: Where) => (await documents.read<{ given: Given[] }>(givenKey(where)))?.given ?? [];
  /** Replaces what was given to a message. */
  const changeGiven = (where: Where, message: string, given: readonly Given[]) =>
    documents.change<{ given: Given[] }>(givenKey(where), (known) => {
      const others = (known?.given ?? []).filter((other) => other.message !== message);
      return { given: [...others, ...given].slice(-mostGiven) };
    });

  return {
    languageOf: async (person) => (await documents.read<{ language: string }>(personKey(person)))?.language,
    setLanguage: (person, language) =>
      documents.change(personKey(person), () => (language === undefined ? undefined : { language })),

    async isWatched(where) {
      const watched = await documents.read<{ channels: string[] }>(watchKey(where));
      return watched?.channels.includes(where.conversation) ?? false;
    },
    setWatched: (where, on) =>
      documents.change<{ channels: string[] }>(watchKey(where), (watched) => {
        const others = (watched?.channels ?? []).filter((channel) => channel !== where.conversation);
        const channels = on ? [...others, where.conversation] : others;
        return channels.length > 0 ? { channels } : undefined;
      }),

    async givenIn(where) {
      const given = await readGiven(where);
      return given.filter(({ thread, at }) => thread === where.thread && now() - at < repeatAfter);
    },
    givenTo: async (where, message) => (await readGiven(where)).find((given) => given.message === message),
    remember: (where, given) => changeGiven(where, given.message, [{ ...given, thread: where.thread }]),
    forgetAnswer: (where, message) => changeGiven(where, message, []),

    countAsked: (where, ids) =>
      documents.change<{ counts: Record<string, number> }>(askedKey(where), (asked) => {
        const counts = new Map(Object.entries(asked?.counts ?? {}));
        for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
        const frequent = [...counts].sort(([, one], [, other]) => other - one).slice(0, mostCounted);
        return { counts: Object.fromEntries(frequent) };
      }),
    async mostAsked(where) {
      const asked = await documents.read<{ counts: Record<string, number> }>(askedKey(where));
      const counts = Object.entries(asked?.counts ?? {});
      return counts.sort(([, one], [, other]) => other - one).map(([id]) => id);
    },

    forgetPlace: (where) => documents.delete(watchKey(where), askedKey(where), givenKey(where)),
    forgetPerson: (person) => documents.delete(personKey(person)),
  };
}
