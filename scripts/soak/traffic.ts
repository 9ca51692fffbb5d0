/** What the soak sends: messages of every kind, as Teams sends them, each with what must stand in the conversation after it. */
import { channelMessage, messageActivity } from '../../test/support/activities';
import type { ConnectorStub, Fault } from '../../test/support/connector-stub';
import type { RunningServer } from '../../test/support/start-server';

/** One exchange; resolves with the number of messages that have to be there when it is over. */
export type Exchange = (send: Send, where: Where) => Promise<number>;

type Send = (activity: unknown) => Promise<number>;

interface Where {
  readonly serviceUrl: string;
  /** Unique in the whole soak, as Teams' ids are in a conversation. */
  readonly id: string;
  /** One of a few hundred. */
  readonly chat: string;
}

const ask = (text: string, { serviceUrl, id, chat }: Where) =>
  messageActivity({ text, id, serviceUrl, conversation: { id: `a:${chat}` }, locale: 'de-DE' });
const inChannel = (text: string, { serviceUrl, id, chat }: Where, mentioned = true) =>
  channelMessage(text, { id, serviceUrl, mentioned, conversation: { id: `19:${chat}@thread.tacv2;messageid=${id}` } });
const answered =
  (text: string): Exchange =>
  async (send, where) => (await send(ask(text, where)), 1);

/** The kinds of exchange, each as often as it stands here. */
export const exchanges: Readonly<Record<string, Exchange>> = {
  'an event': answered('Ereignis-ID 20102, Diagnosecode 0x00000400'),
  'a question': answered('Zertifikat abgelaufen, was tun?'),
  'an unknown id': answered('Event ID 20999'),
  'a long paste': answered('Event ID: 20102 Source: Microsoft-Intune-CertificateConnectors\n'.repeat(60)),
  'a list': answered('Liste Fehler'),
  'a mention': async (send, where) => (await send(inChannel('20302', where)), 1),
  chatter: async (send, where) => (await send(inChannel('bis morgen um 20102', where, false)), 0),
  'three deliveries at once': async (send, where) => {
    const activity = ask('0x00000411', where);
    await Promise.all([send(activity), send(activity), send(activity)]);
    return 1;
  },
  'an edit': async (send, where) => {
    const activity = inChannel('20102', where);
    await send(activity);
    const text = activity.text?.replace('20102', '20302');
    await send({ ...activity, type: 'messageUpdate', text, channelData: { eventType: 'editMessage' } });
    return 1;
  },
  'a deletion': async (send, where) => {
    const activity = ask('20102', where);
    await send(activity);
    await send({ ...activity, type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } });
    return 0;
  },
  'a search': async (send, where) => {
    const value = { commandId: 'findEntry', parameters: [{ name: 'query', value: '201' }] };
    await send({ ...ask('', where), type: 'invoke', name: 'composeExtension/query', value });
    return 0;
  },
};

/** The faults that it meets in between: those that end an exchange, and those that the same turn gets over. */
export const faults: Readonly<Record<string, Fault>> = {
  '429, come back in 1 s': { kind: 'status', status: 429, retryAfter: '1' },
  '429': { kind: 'status', status: 429 },
  '412': { kind: 'status', status: 412 },
  '500, though posted': { kind: 'status', status: 500, shown: true },
  'a reset, though posted': { kind: 'reset', shown: true },
  'no answer, though posted': { kind: 'hang', shown: true },
  'an answer that is no JSON': { kind: 'bad-json' },
};

/** The exchanges that end with one message whatever one call meets. */
export const withstands = (kind: string) => !['chatter', 'a search', 'an edit', 'a deletion'].includes(kind);

/**
 * Runs one exchange and says what is wrong with it, if anything is.
 *
 * @example await runExchange('an event', where, server, connector) // undefined, or 'an event: 2 messages instead of 1'
 */
export async function runExchange(
  kind: string,
  where: Where,
  server: RunningServer,
  connector: ConnectorStub,
): Promise<string | undefined> {
  const statuses: number[] = [];
  const send: Send = async (activity) => {
    const status = await server.post(activity);
    statuses.push(status);
    return status;
  };
  const expected = await exchanges[kind]?.(send, where);
  const shown = connector.shown().length;
  const odd = statuses.filter((status) => status !== 200);
  if (odd.length > 0) return `${kind}: answered with ${odd.join(', ')}`;
  return shown === expected ? undefined : `${kind}: ${shown} messages instead of ${expected ?? 0}`;
}
