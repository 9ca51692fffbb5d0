/** What the bot remembers: people's languages, where it reads along, what is asked, and which answer belongs to which message. */
import type { Storage } from 'botbuilder';
import { createDocumentStore } from './document-store';

/** An answer that was given, or a message that is gone: ids alone, never a word of the message. */
export interface Given {
  readonly thread: string;
  /** The activity that was answered, and the one that answers it; '' where there is none. */
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
  /** The team that a channel belongs to, where the activity names it, else the conversation: what the bot is removed from. */
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
  /** The answer that an activity of ours is. */
  givenAs(where: Where, reply: string): Promise<Given | undefined>;
  /** Counts that somebody asked for entries. */
  countAsked(where: Where, ids: readonly string[]): Promise<void>;
  /** The entries that are asked for in a conversation, the most frequent first. */
  mostAsked(where: Where): Promise<readonly string[]>;
  /** Everything of a place, because the bot was removed from it. */
  forgetPlace(where: Where): Promise<void>;
  forgetPerson(person: string): Promise<void>;
}

/** An answer of ten minutes ago is still on the screen. */
export const repeatAfter = 10 * 60 * 1000;

/** Of a conversation the newest are kept: an edit of an older message gets an answer of its own. */
const mostGiven = 100;

/** Teams allows a thousand channels a team (limits of Microsoft Teams). */
const mostConversations = 1000;

/** A conversation that has asked for more different entries keeps the frequent ones. */
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
  const watchKey = (conversation: string) => `watch/${conversation}`;
  const askedKey = (conversation: string) => `asked/${conversation}`;
  const givenKey = (conversation: string) => `given/${conversation}`;
  const placeKey = (place: string) => `place/${place}`;

  /** Which conversations of a team are remembered: not every activity of a channel names its team. */
  const enlist = ({ place, conversation }: Where) =>
    documents.change<{ conversations: readonly string[] }>(placeKey(place), (known) => {
      const conversations = known?.conversations ?? [];
      if (known && (place === conversation || conversations.includes(conversation))) return known;
      return { conversations: [...conversations, conversation].slice(-mostConversations) };
    });
  const readGiven = async (where: Where) =>
    (await documents.read<{ given: Given[] }>(givenKey(where.conversation)))?.given ?? [];
  /** Replaces what was given to a message. */
  const changeGiven = (where: Where, message: string, given: readonly Given[]) =>
    documents.change<{ given: Given[] }>(givenKey(where.conversation), (known) => {
      const others = (known?.given ?? []).filter((other) => other.message !== message);
      return { given: [...others, ...given].slice(-mostGiven) };
    });

  return {
    languageOf: async (person) => (await documents.read<{ language: string }>(personKey(person)))?.language,
    setLanguage: (person, language) =>
      documents.change(personKey(person), () => (language === undefined ? undefined : { language })),

    isWatched: async ({ conversation }) => (await documents.read(watchKey(conversation))) !== undefined,
    async setWatched(where, on) {
      await documents.change(watchKey(where.conversation), () => (on ? { on } : undefined));
      await enlist(where);
    },

    async givenIn(where) {
      const given = await readGiven(where);
      return given.filter(({ thread, at }) => thread === where.thread && now() - at < repeatAfter);
    },
    givenTo: async (where, message) => (await readGiven(where)).find((given) => given.message === message),
    givenAs: async (where, reply) => (await readGiven(where)).find((given) => reply !== '' && given.reply === reply),
    async remember(where, given) {
      await changeGiven(where, given.message, [{ ...given, thread: where.thread }]);
      await enlist(where);
    },

    countAsked: (where, ids) =>
      documents.change<{ counts: Record<string, number> }>(askedKey(where.conversation), (asked) => {
        const counts = new Map(Object.entries(asked?.counts ?? {}));
        for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
        const frequent = [...counts].sort(([, one], [, other]) => other - one).slice(0, mostCounted);
        return { counts: Object.fromEntries(frequent) };
      }),
    async mostAsked(where) {
      const asked = await documents.read<{ counts: Record<string, number> }>(askedKey(where.conversation));
      const counts = Object.entries(asked?.counts ?? {});
      return counts.sort(([, one], [, other]) => other - one).map(([id]) => id);
    },

    async forgetPlace({ place, conversation }) {
      const known = await documents.read<{ conversations: readonly string[] }>(placeKey(place));
      const gone = [...new Set([...(known?.conversations ?? []), conversation, place])];
      await documents.delete(placeKey(place), ...gone.flatMap((id) => [watchKey(id), askedKey(id), givenKey(id)]));
    },
    forgetPerson: (person) => documents.delete(personKey(person)),
  };
}
