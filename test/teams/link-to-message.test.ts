import { linkToMessage } from '../../src/teams/link-to-message';
import { channelMessage, messageActivity } from '../support/activities';

const reply = '1611060744999';

it('leads into the thread of a channel, with tenant, team and the message that the thread hangs on', () => {
  const channelData = { tenant: { id: 'tenant-1' }, team: { id: '19:team', aadGroupId: 'group-1' } };
  expect(linkToMessage(channelMessage('', { channelData }), reply)).toBe(
    'https://teams.microsoft.com/l/message/19%3Aincidents%40thread.tacv2/1611060744999?tenantId=tenant-1&groupId=group-1&parentMessageId=1611060744833',
  );
});

it('leads into a group chat', () => {
  const conversation = { id: '19:abc@thread.v2', conversationType: 'groupChat' };
  expect(linkToMessage(messageActivity({ conversation }), reply)).toBe(
    'https://teams.microsoft.com/l/message/19%3Aabc%40thread.v2/1611060744999?context=%7B%22contextType%22%3A%22chat%22%7D',
  );
});

it.each([
  ['a personal chat', messageActivity(), reply],
  ['an id that is no time stamp', channelMessage(''), 'reply-1'],
  ['an answer without an id', channelMessage(''), ''],
  ['another channel than Teams', { ...channelMessage(''), channelId: 'webchat' }, reply],
])('is none for %s', (_title, activity, message) => {
  expect(linkToMessage(activity, message)).toBeUndefined();
});
