/** Activities as Teams sends them; every builder takes overrides. */
import type { Activity } from 'botbuilder';

export const bot = { id: '28:bot', name: 'Connector Guide' };
export const user = { id: '29:kim', name: 'Kim Berger' };

export type ActivityOverrides = Partial<Omit<Activity, 'conversation'>> & {
  conversation?: Partial<Activity['conversation']>;
};

/** A message in the personal chat. */
export function messageActivity(overrides: ActivityOverrides = {}): Partial<Activity> {
  return {
    type: 'message',
    channelId: 'msteams',
    text: '20102',
    locale: 'en-US',
    from: user,
    recipient: bot,
    ...overrides,
    conversation: {
      id: 'a:personal-1',
      conversationType: 'personal',
      ...overrides.conversation,
    } as Activity['conversation'],
  };
}

const channel = { id: '19:incidents@thread.tacv2;messageid=1611060744833', conversationType: 'channel', isGroup: true };

/** A message in a channel; mentions the bot unless told otherwise. */
export function channelMessage(
  text: string,
  { mentioned = true, ...overrides }: ActivityOverrides & { mentioned?: boolean } = {},
) {
  return messageActivity({
    text: mentioned ? `<at>${bot.name}</at> ${text}` : text,
    entities: mentioned ? [mentionOf(bot)] : [],
    ...overrides,
    conversation: { ...channel, ...overrides.conversation },
  });
}

export function mentionOf({ id, name }: { id: string; name: string }) {
  return { type: 'mention', mentioned: { id, name }, text: `<at>${name}</at>` };
}

/** A file that was dropped into the personal chat, as the attachment of its message. */
export function droppedFile(name: string, content: object = {}) {
  return {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: `https://contoso-my.sharepoint.com/personal/kim/Documents/${name}`,
    name,
    content: {
      downloadUrl: addressOf(name),
      uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C9D',
      fileType: 'log',
      ...content,
    },
  };
}

/** Where a dropped file lies. */
export const addressOf = (name: string) => `https://contoso-my.sharepoint.com/download/${name}?tempauth=key`;

/** The `text/html` twin of a message. */
export function htmlTwin(content: string) {
  return { contentType: 'text/html', content };
}
