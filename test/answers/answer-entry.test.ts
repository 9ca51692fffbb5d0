import type { EntryAnswer } from '../../src/answers/answer';
import { fillText } from '../../src/answers/fill-text';
import type { Entry } from '../../src/catalog/catalog';
import { answerOfKind, catalog, codes, events, idsOf, languages, messageFor } from '../support/answers';

const generic = ['0x00000000', '0x0FFFFFFF'];
const pairs = events.flatMap((event) => codes.map((code) => [event, code] as const));
const named = (pair: readonly [Entry<'legacy-event'>, Entry<'diagnostic-code'>]) =>
  [`${pair[0].id} with ${pair[1].id}`, ...pair] as [string, Entry<'legacy-event'>, Entry<'diagnostic-code'>];
const isGeneric = ([, { id }]: readonly [Entry<'legacy-event'>, Entry<'diagnostic-code'>]) => generic.includes(id);
const isListed = ([event, { id }]: readonly [Entry<'legacy-event'>, Entry<'diagnostic-code'>]) =>
  event.codes.includes(id);

describe('an event with a code that the article lists for it', () => {
  it.each(pairs.filter((pair) => !isGeneric(pair) && isListed(pair)).map(named))('%s', (text, event, code) => {
    for (const language of languages) {
      const answer = answerOfKind('entry', text, language);
      const { summary, meaning, steps } = catalog.texts(code, [language]);
      const words = catalog.words([language]).entry;
      // The code's message comes first, and what to do is what the code asks for.
      expect(answer.verdict.id).toBe(event.id);
      expect(answer.meaning[0]).toBe(
        fillText(words.explains, { code: code.id, name: code.name, text: `${summary} ${meaning}` }),
      );
      expect(answer.meaning[1]).toContain(catalog.texts(event, [language]).meaning);
      expect(answer.steps).toEqual(steps);
      // It is said once.
      expect(answer.inMessage).toEqual([]);
      expect(idsOf(answer.related.rows)).not.toContain(code.id);
    }
  });
});

describe('an event with a code that the article does not list for it', () => {
  const unlisted = pairs.filter((pair) => !isGeneric(pair) && !isListed(pair));

  it.each(unlisted.map(named))('%s', (text, event, code) => {
    for (const language of languages) {
      const answer = answerOfKind('entry', text, language);
      const alone = answerOfKind('entry', event.id, language);
      expect(answer).toEqual({ ...alone, view: answer.view, inMessage: [expect.stringContaining(code.id)] });
      expect(answer.inMessage[0]).toMatch(language === 'de' ? /nicht aufgeführt/ : /not listed/);
      expect(answer.inMessage[0]).toContain(catalog.texts(code, [language]).summary);
    }
  });
});

describe('an event with a code that is listed with every event', () => {
  it.each(pairs.filter(isGeneric).map(named))('%s is answered as the event alone', (text, event) => {
    const answer = answerOfKind('entry', text);
    expect(answer).toEqual({ ...answerOfKind('entry', event.id), view: answer.view });
  });
});

describe('an event with several codes', () => {
  const answer = answerOfKind('entry', '20102 with 0x00000401, 0x00000411, 0x0FFFFFFF and 0x00000400');

  it('tells the listed ones first, in the order of the message', () => {
    const summary = (id: string) => catalog.texts(catalog.find(id)!, ['en']).summary;
    expect(answer.meaning.map((line) => line.replace(/^0x\S+ \(\w+\): /, '').replace(/\. .*/s, '.'))).toEqual(
      ['0x00000401', '0x00000400', '20102'].map(summary),
    );
  });

  it('has a line for the one that is not listed', () => {
    expect(answer.inMessage).toEqual([expect.stringMatching(/0x00000411 is not listed for 20102/)]);
  });

  it('has a line for the third one that would explain it', () => {
    const many = answerOfKind('entry', 'Event ID 1052: 0x800706BA, 0x80094800, Denied by Policy Module');
    expect(many.meaning).toHaveLength(3);
    expect(many.inMessage).toEqual([expect.stringMatching(/^1052 with Log line \(Denied by Policy Module\): \w/)]);
  });

  it('keeps to five steps and three guides', () => {
    expect(answer.steps).toHaveLength(5);
    expect(answer.links.map(({ title }) => title)).toEqual([
      'DigiCert: RA certificate',
      'PKCS: RPC server is unavailable',
      'Set up the current connector',
    ]);
  });
});

describe('a code alone', () => {
  it.each(codes.filter(({ id }) => !generic.includes(id)).map(({ id }) => id))(
    '%s shows exactly the events that can carry it',
    (id) => {
      const { related } = answerOfKind('entry', id);
      const carrying = events.filter((event) => event.codes.includes(id)).map((event) => event.id);
      expect(idsOf(related.rows)).toEqual(carrying);
      expect(related.note).toMatch(/^$|^Also seen near it \(derived\): /);
    },
  );

  it.each(generic)('%s says that every event lists it, instead of listing them', (id) => {
    expect(answerOfKind('entry', id).related).toMatchObject({
      rows: [],
      note: expect.stringContaining('every event'),
    });
  });
});

describe('an event alone', () => {
  it.each(events.map((event) => [event.id, event] as const))(
    '%s shows its own codes first, then its counterparts, and the generic codes last',
    (id, event) => {
      const { rows } = answerOfKind('entry', id).related;
      const telling = event.codes.filter((code) => !generic.includes(code));
      expect(idsOf(rows)).toEqual([...telling, ...event.counterparts, ...generic]);
      expect(rows.map(({ sentence }) => sentence === 'listed with every event')).toEqual(
        rows.map(({ verdict }) => generic.includes(verdict.id)),
      );
    },
  );

  it.each<[string, string, Partial<EntryAnswer['verdict']>]>([
    ['20100', 'de', { symbol: '✔', word: 'Erfolg', outcome: 'success' }],
    ['20501', 'de', { symbol: '⚠', word: 'Warnung', outcome: 'warning' }],
    ['10302', 'en', { symbol: '✖', word: 'Failure', outcome: 'failure' }],
    ['10010', 'en', { symbol: 'ℹ', word: 'Information', outcome: 'information' }],
  ])('%s says its outcome in %s with a symbol and a word', (id, language, verdict) => {
    expect(answerOfKind('entry', id, language).verdict).toMatchObject(verdict);
  });

  it('says where to look: the log first, then what the event names', () => {
    expect(answerOfKind('entry', '20302', 'de').lookAt).toEqual([
      'Ereignisanzeige > Anwendungs- und Dienstprotokolle > Microsoft Intune Connector',
      'In den Ereignisdetails: Upload State (Uploadstatus)',
    ]);
    expect(answerOfKind('entry', '10010').lookAt).toHaveLength(1);
  });
});

describe('the footer', () => {
  it.each([
    [
      '20102',
      'en',
      /^Legacy connector, no longer supported.*\(derived\): 1051, 1052, 1001\.$/,
      /April 22, 2020.*6\.1806/,
    ],
    ['20102', 'de', /^Alter Connector.*\(abgeleitet\): 1051, 1052, 1001\.$/, /22\. April 2020.*6\.1806/],
    [
      '10010',
      'en',
      /^Legacy connector, .*no revocation since August 2022, no issuance since September 2022\.$/,
      /Microsoft/,
    ],
    [
      '0x00000411',
      'de',
      /^Alter Connector, .*keine Sperrungen seit August 2022, keine Ausstellung seit September 2022\.$/,
      /Microsoft/,
    ],
  ])('of %s in %s tells what became of the product, and the source', (id, language, retired, source) => {
    expect(answerOfKind('entry', id, language).footer).toEqual([
      expect.stringMatching(retired),
      expect.stringMatching(source),
    ]);
  });
});

it.each(catalog.entries.map((entry) => [entry.id, messageFor(entry)]))(
  '%s always has a link to read on',
  (id, text) => {
    for (const language of languages) {
      const { links, verdict } = answerOfKind('entry', text, language);
      expect(verdict.id).toBe(id);
      expect(links.length).toBeGreaterThan(0);
      expect(links.every(({ title, url }) => title !== '' && url.startsWith('https://'))).toBe(true);
    }
  },
);
