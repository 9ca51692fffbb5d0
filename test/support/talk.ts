/** Talks to the bot through botbuilder's TestAdapter and reads its cards. */
import { TestAdapter, type Activity } from 'botbuilder';
import pino from 'pino';
import { createCards, type Card, type Cards } from '../../src/cards/create-cards';
import { createBot } from '../../src/teams/create-bot';
import { catalog } from './recognise';

const shipped = createCards(catalog);

export interface Talk {
  /** Sends an activity and returns what the bot sent because of it. */
  send(activity: Partial<Activity>): Promise<Partial<Activity>[]>;
  /** The log's lines, parsed. */
  readonly log: Record<string, unknown>[];
}

export function startTalk({
  cards = shipped,
  preferMessage = false,
}: { cards?: Cards; preferMessage?: boolean } = {}): Talk {
  const log: Record<string, unknown>[] = [];
  const write = (line: string) => log.push(JSON.parse(line) as Record<string, unknown>);
  const bot = createBot({ catalog, cards, preferMessage, log: pino({ level: 'debug' }, { write }) });
  const adapter = new TestAdapter(bot.run, { channelId: 'msteams' });
  adapter.onTurnError = bot.onTurnError;
  return {
    log,
    async send(activity) {
      adapter.activeQueue.length = 0;
      await adapter.processActivity(activity);
      return [...adapter.activeQueue];
    },
  };
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
