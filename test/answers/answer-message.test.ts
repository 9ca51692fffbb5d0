import type { Answer } from '../../src/answers/answer';
import { answerOfKind, answerTo, languages } from '../support/answers';

const foreign = 'Source: MsiInstaller Event ID: 11707';

describe('a reference that stands often in a message', () => {
  it.each([
    ['20102\n20102\n20102', 'en', ['20102 stands 3 times in this message.']],
    ['20102, und noch einmal 20102', 'de', []],
  ])('is counted from the third time on: %j', (text, language, lines) => {
    expect(answerOfKind('entry', text, language).inMessage).toEqual(lines);
  });
});

describe('the kind of an answer', () => {
  it.each<[string, string, Answer['kind']]>([
    ['an event', 'Ereignis-ID 20102', 'entry'],
    ['an event by its name', 'PkcsCertIssue_Failure', 'entry'],
    ['an event that is named twice', '20102 and again 20102', 'entry'],
    ['an event by its id and its name', '20102 PkcsCertIssue_Failure', 'entry'],
    ['a code', 'What is 0x00000411?', 'entry'],
    ['a code in both spellings', '0x0FFFFFFF 0x0FFFFFFFF', 'entry'],
    ['an event with its code', 'Ereignis-ID 20102, Diagnosecode 0x00000400', 'entry'],
    ['an event with a code before it', '0x00000400 in 20102', 'entry'],
    ['an event with several codes', '20102: 0x00000400, 0x00000401, 0x0FFFFFFF', 'entry'],
    ['two events', 'events 20100 and 20102', 'entries'],
    ['two codes', '0x00000400 and 0x00000401', 'entries'],
    ['the two generic codes', '0x00000000 and 0x0FFFFFFF', 'entries'],
    ['two events with a code', '20100, 20102 and 0x00000400', 'entries'],
    ['an event beside an unknown one', '20102 and event 20103', 'entry'],
    ['two events beside a misspelt name', '20100, 20102, PkcsCertIsue_Failure', 'entries'],
    ['an unknown event', 'event 20103', 'unknown'],
    ['an unknown code', '0x00000420', 'unknown'],
    ['a gap of the article', 'Diagnosecode 406', 'unknown'],
    ['a foreign event', foreign, 'unknown'],
    ['a misspelt name', 'PkcsCertIsue_Failure', 'unknown'],
    ['nothing', '', 'help'],
    ['blanks', ' \n ', 'help'],
    ['a question mark', '?', 'help'],
    ['a request for help', 'Hilfe!', 'help'],
    ['a greeting', 'Hallo', 'help'],
    ['words without a reference', 'who is on call?', 'help'],
    ['a quantity that looks like an event', 'rund 20300 Geräte', 'help'],
  ])('for %s: “%s”', (_what, text, kind) => {
    for (const language of languages) expect(answerTo(text, { language })).toMatchObject({ kind, language });
  });

  it.each<[string, Answer['kind']]>([
    ['20102', 'entry'],
    ['20102 with 0x00000400, and event 20103', 'entry'],
    ['20100 and 20102', 'entries'],
    ['event 20103', 'silent'],
    ['0x00000406', 'silent'],
    [foreign, 'silent'],
    ['PkcsCertIsue_Failure', 'silent'],
    ['hello', 'silent'],
    ['help', 'silent'],
    ['who is on call?', 'silent'],
    ['', 'silent'],
  ])('in a channel where nobody mentioned the bot: “%s”', (text, kind) => {
    expect(answerTo(text, { watch: true }).kind).toBe(kind);
  });
});

describe('the help', () => {
  it.each(['', '?', 'help', 'Hilfe', 'Guten Morgen!', 'hello, thank you', 'START'])('greets “%s”', (text) => {
    expect(answerTo(text)).toMatchObject({ kind: 'help', notice: '' });
  });

  it.each(['who is on call?', 'help me with the proxy', 'Guten Morgen zusammen', '4711', 'https://example.com/20102'])(
    'says that it found nothing in “%s”',
    (text) => {
      expect(answerTo(text)).toMatchObject({ kind: 'help', notice: expect.stringContaining('no event ID') });
    },
  );
});

describe('an answer', () => {
  it.each([
    ['de', '20102', '20102 · PkcsCertIssue_Failure — ✖ Fehler: Ein PKCS-Zertifikat wurde nicht ausgestellt.'],
    ['en', '20102', '20102 · PkcsCertIssue_Failure — ✖ Failure: A PKCS certificate was not issued.'],
    ['en', '20100 and 20102', '2 entries found: 20100, 20102'],
    ['en', 'event 20103', 'Not in the catalog: 20103'],
    ['de', foreign, 'Kein Ereignis des Connectors: 11707'],
  ])('is one line in a notification, in %s: “%s”', (language, text, summary) => {
    expect(answerTo(text, { language })).toMatchObject({ summary });
  });
});
