/** Talks to the bot through botbuilder's TestAdapter and reads its cards. */
import { Readable } from 'node:stream';
import { TestAdapter, TurnContext, type Activity, type ConversationReference } from 'botbuilder';
import pino from 'pino';
import { createCards, type Card, type Cards } from '../../src/cards/create-cards';
import { createBoundedStorage } from '../../src/memory/create-bounded-storage';
import { createMemory, type Memory } from '../../src/memory/create-memory';
import { createBot, type BotOptions } from '../../src/teams/create-bot';
import type { RateLimits } from '../../src/teams/create-rate-limit';
import { messageActivity } from './activities';
import { nodesOf } from './nodes-of';
import { catalog } from './recognise';

const shipped = createCards(catalog);

export interface Talk {
  /** Sends an activity and returns what the bot sent because of it. */
  send(activity: Partial<Activity>, options?: { keep?: boolean }): Promise<Partial<Activity>[]>;
  /** Everything that was sent since the last activity that did not keep what was before. */
  sent(): Partial<Activity>[];
  /** The log's lines, parsed. */
  readonly log: Record<string, unknown>[];
  /** The answers that were changed, as they are now, and the ids of those that were removed. */
  readonly updated: Partial<Activity>[];
  readonly deleted: string[];
  /** What was counted, as `event label`. */
  readonly counted: string[];
  /** Lets time pass, in milliseconds. */
  wait(duration: number): void;
  /** Does once what is done every few seconds. */
  beat(): void;
  /** How long was waited for something, in milliseconds; such waits are over at once. */
  readonly waits: number[];
  /** Stops the bot. */
  stop(): Promise<void>;
}

export interface TalkOptions {
  cards?: Cards;
  preferMessage?: boolean;
  /** Another memory than an empty one. */
  memory?: (now: () => number) => Memory;
  limits?: RateLimits;
  /** What is behind a download address; nothing is, unless it is told. */
  openFile?: BotOptions['openFile'];
  fileLimits?: BotOptions['fileLimits'];
  queue?: BotOptions['queue'];
  /** What goes wrong when something is sent or changed outside of a turn. */
  sendingFails?: (activity: Partial<Activity>) => Error | undefined;
}

export function startTalk({
  cards = shipped,
  preferMessage = false,
  memory = (now) => createMemory(createBoundedStorage(), now),
  limits,
  sendingFails = () => undefined,
  ...files
}: TalkOptions = {}): Talk {
  let time = Date.UTC(2026, 10, 25);
  const now = () => time;
  const counted: string[] = [];
  const log: Record<string, unknown>[] = [];
  const waits: number[] = [];
  const beats = new Set<() => void>();
  const write = (line: string) => log.push(JSON.parse(line) as Record<string, unknown>);
  const bot = createBot({
    catalog,
    cards,
    memory: memory(now),
    preferMessage,
    log: pino({ level: 'debug' }, { write }),
    count: (event, label) => counted.push(`${event} ${label}`),
    about: { version: '1.2.3', catalogHash: '0123456789abcdef', domain: 'bot.example.com' },
    now,
    ...(limits && { limits }),
    openFile: () => Readable.from([]),
    ...files,
    timers: {
      every(_interval, action) {
        beats.add(action);
        return () => beats.delete(action);
      },
      wait: async (duration) => void waits.push(duration),
    },
    async sendLater(reference, logic) {
      const event = TurnContext.applyConversationReference({ type: 'event' }, reference, true);
      const context = new TurnContext(adapter, event);
      context.onSendActivities(async (_context, activities, next) => {
        const failure = sendingFails(activities[0] ?? {});
        if (failure) throw failure;
        return next();
      });
      context.onUpdateActivity(async (_context, activity, next) => {
        const failure = sendingFails(activity);
        if (failure) throw failure;
        await next();
      });
      await logic(context);
    },
  });
  const updated: Partial<Activity>[] = [];
  const deleted: string[] = [];
  class RecordingAdapter extends TestAdapter {
    override updateActivity(_context: TurnContext, activity: Partial<Activity>) {
      updated.push(activity);
      return Promise.resolve({ id: activity.id ?? '' });
    }
    override deleteActivity(_context: TurnContext, reference: Partial<ConversationReference>) {
      deleted.push(reference.activityId ?? '');
      return Promise.resolve();
    }
  }
  const adapter = new RecordingAdapter(bot.run, { channelId: 'msteams' });
  adapter.onTurnError = bot.onTurnError;
  return {
    log,
    updated,
    deleted,
    counted,
    wait(duration) {
      time += duration;
    },
    beat() {
      for (const action of beats) action();
    },
    waits,
    stop: bot.stop,
    sent: () => [...adapter.activeQueue],
    async send(activity, { keep = false } = {}) {
      if (!keep) adapter.activeQueue.length = 0;
      await adapter.processActivity(activity);
      return [...adapter.activeQueue];
    },
  };
}

/** Presses the button of a card that has a title, and returns the card that takes the place of the old one. */
export async function press(talk: Talk, card: Card, title: string, inputs: object = {}): Promise<Card> {
  const action = actionsOf(card).find((candidate) => candidate.title === title);
  if (!action) throw new Error(`The card has no button “${title}”.`);
  const { verb, data } = action as { verb?: string; data: object };
  const value = { action: { type: 'Action.Execute', verb, data: { ...data, ...inputs } }, trigger: 'manual' };
  const [response] = await talk.send(messageActivity({ type: 'invoke', name: 'adaptiveCard/action', value }));
  expect(response?.value).toMatchObject({ status: 200, body: { statusCode: 200 } });
  return (response?.value as { body: { value: Card } }).body.value;
}

/** The buttons and rows of a card; each has a title. */
export function actionsOf(card: Card): Record<string, unknown>[] {
  return nodesOf(card).filter(({ type }) => typeof type === 'string' && type.startsWith('Action.'));
}

/** The card of the only reply. */
export function cardOf(replies: readonly Partial<Activity>[]): Card {
  expect(replies).toHaveLength(1);
  expect(replies[0]).toMatchObject({
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
  });
  return replies[0]?.attachments?.[0]?.content as Card;
}

/** Everything that a card shows, as one text. */
export function textOf(card: unknown): string {
  const texts: string[] = [];
  JSON.stringify(card, (key, value: unknown) => {
    if (key === 'text' && typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.join('\n');
}
