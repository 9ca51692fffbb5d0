import { hasFile, readDroppedFiles } from '../../../src/teams/files/read-attachments';
import { addressOf, channelMessage, droppedFile, htmlTwin, messageActivity } from '../../support/activities';

const drop = (...attachments: unknown[]) => readDroppedFiles(messageActivity({ attachments: attachments as never }));

describe('the files of a message', () => {
  it('are those that Teams hands over in the personal chat', () => {
    const files = drop(htmlTwin('<p>see here</p>'), droppedFile('ndes.log', { size: 12 }), droppedFile('System.evtx'));
    expect(files).toEqual([
      { name: 'ndes.log', url: addressOf('ndes.log'), size: 12 },
      { name: 'System.evtx', url: addressOf('System.evtx') },
    ]);
  });

  it.each<[string, unknown, { name: string; url: string }]>([
    [
      'content that is JSON',
      { ...droppedFile('a.log'), content: '{"downloadUrl":"https://x/"}' },
      { name: 'a.log', url: 'https://x/' },
    ],
    ['content that is no JSON', { ...droppedFile('a.log'), content: 'https://x/' }, { name: 'a.log', url: '' }],
    ['no content', { ...droppedFile('a.log'), content: null }, { name: 'a.log', url: '' }],
    ['an address that is no text', droppedFile('a.log', { downloadUrl: 5 }), { name: 'a.log', url: '' }],
    ['no name', { ...droppedFile('a.log'), name: undefined }, { name: '?', url: addressOf('a.log') }],
    ['a size that is none', droppedFile('a.log', { size: '12' }), { name: 'a.log', url: addressOf('a.log') }],
    [
      'a name with folders',
      { ...droppedFile('a.log'), name: '..\\..\\b/c\u202e.log' },
      { name: 'c.log', url: addressOf('a.log') },
    ],
    [
      'a name like a binding',
      { ...droppedFile('a.log'), name: '$${title}.log' },
      { name: '{title}.log', url: addressOf('a.log') },
    ],
  ])('are read in spite of %s', (_title, attachment, file) => {
    expect(drop(null, attachment)).toEqual([file]);
  });

  it('are none in a channel', () => {
    expect(readDroppedFiles(channelMessage('see here', { attachments: [droppedFile('a.log')] }))).toEqual([]);
  });
});

describe('a message', () => {
  const place = '<p>see</p><attachment id="1"></attachment>';
  const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: {} };
  const image = { contentType: 'image/png', contentUrl: 'https://x/' };
  it.each<[boolean, string, object]>([
    [true, 'that is handed over', { attachments: [droppedFile('a.log')] }],
    [
      true,
      'that Microsoft Graph names',
      { attachments: [{ contentType: 'reference', contentUrl: 'https://x/a.log' }] },
    ],
    [true, 'of which only the place is left', { attachments: [htmlTwin(place)] }],
    [true, 'beside a card', { attachments: [htmlTwin(`${place}${place}`), card] }],
    [true, 'beside a picture', { attachments: [image], html: place }],
    [false, 'but a card alone', { attachments: [htmlTwin(place), card] }],
    [false, 'but a picture', { attachments: [htmlTwin('<img src="x">'), image] }],
    [false, 'nor anything else', { attachments: null }],
  ])('has a file (%s): %s', (has, _title, message) => {
    expect(hasFile(message)).toBe(has);
  });
});
