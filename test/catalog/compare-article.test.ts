import { compareArticle } from '../../src/catalog/article/compare-article';
import { parseArticle } from '../../src/catalog/article/parse-article';
import { loadContent } from '../../src/catalog/load-catalog';
import { articleCodes, articleEvents, articleLinks } from './article-facts';

const content = loadContent();

/** The article's tables, rebuilt from its facts, with a line end and words of any language around them. */
const article = [
  '# Ereignisse',
  '',
  `Siehe [Skript](${articleLinks[0]}).`,
  '',
  '| Ereignis-ID | Ereignisname | Beschreibung | Diagnosecodes |',
  '| --- | --- | --- | --- |',
  ...articleEvents.map(([id, name, codes]) => `| ${id} | ${name}  | 説明 \\| text. | ${codes.join('、')} |`),
  '',
  '| Diagnosecode | Diagnosename | Meldung |',
  '| --- | --- | --- |',
  ...articleCodes.map(
    ([id, name]) =>
      `| ${id} | ${name === 'Success' ? 'Erfolgreich' : name} | ${id === '0x00000401' ? `[Link](${articleLinks[1]})` : 'text'} |`,
  ),
  '',
  `[weiter](${articleLinks[2]})`,
].join('\r\n');

const compare = (markdown: string) => compareArticle(parseArticle(markdown), content);
const differencesOf = (markdown: string) => compare(markdown).differences.map(({ what }) => what);
/** The row that begins with an id, changed. */
const change = (id: string, edit: (row: string) => string) =>
  article.replace(new RegExp(`^\\| ${id} .*$`, 'm'), (row) => edit(row));

describe('the article', () => {
  it('that the entries come from has no difference', () => {
    expect(differencesOf(article)).toEqual([]);
  });

  it('has three known inconsistencies, each with its line', () => {
    const { inconsistencies } = compare(article);
    expect(inconsistencies.map(({ what }) => what)).toEqual([
      '10301 stands behind 10302',
      expect.stringMatching(/configure\.md.* is relative/),
      '0x0FFFFFFFF has 9 digits; the events list 0x0FFFFFFF',
    ]);
    for (const { line, what } of inconsistencies)
      expect(article.split('\r\n')[line - 1]).toContain(
        what.split(' ')[0] === 'the' ? articleLinks[1] : what.split(' ')[0],
      );
  });
});

describe('what differs is named:', () => {
  it.each<[string, string, string]>([
    [
      'a new event',
      change('20600', (row) => `${row}\r\n| 20601 | CRPNotifyMetric_Warning | x | 0x00000000 |`),
      'new: event 20601 CRPNotifyMetric_Warning',
    ],
    ['a missing event', change('20200', () => 'gone'), 'gone: event 20200 RevokeCert_Success'],
    [
      'a renamed event',
      change('10010', (row) => row.replace('StartedConnectorService', 'ServiceStarted')),
      'renamed: event 10010 is called ServiceStarted, not StartedConnectorService',
    ],
    [
      'another number',
      change('10100', (row) => row.replace('10100', '10101')),
      'renumbered: event 10100 (CertificateRenewal_Success) is now 10101',
    ],
    [
      'a code more in a row',
      change('20300', (row) => row.replace('0x0FFFFFFF', '0x00000412, 0x0FFFFFFF')),
      'relation changed: event 20300 lists +0x00000412',
    ],
    [
      'a code less in a row',
      change('20502', (row) => row.replace('0x00000409、', '')),
      'relation changed: event 20502 lists -0x00000409',
    ],
    [
      'a new code',
      change('0x00000405', (row) => `${row}\r\n| 0x00000406 | Certificate_Revoked | x |`),
      'new: code 0x00000406 Certificate_Revoked',
    ],
    ['a missing code', change('0x00000402', () => ''), 'gone: code 0x00000402 RevokeCert_AccessDenied'],
    [
      'a renamed code',
      change('0x00000411', (row) => row.replace('Expired', 'TooOld')),
      'renamed: code 0x00000411 is called CRPSCEPChallenge_TooOld, not CRPSCEPChallenge_Expired',
    ],
    [
      'another link',
      article.replace(articleLinks[2]!, 'https://example.com/'),
      `link changed: ${articleLinks[2]!} → https://example.com/`,
    ],
    ['a link more', `${article}\r\n[x](https://example.com/)`, 'new link: https://example.com/'],
    ['a link less', article.replace(`[weiter](${articleLinks[2]!})`, ''), `link gone: ${articleLinks[2]!}`],
    ['a doubled row', change('10020', (row) => `${row}\r\n${row}`), 'doubled: event 10020 stands in two rows'],
  ])('%s', (_title, markdown, what) => {
    expect(differencesOf(markdown)).toEqual([what]);
  });

  it('and nothing where only words changed', () => {
    expect(differencesOf(article.replaceAll('text', 'other words'))).toEqual([]);
  });
});

it('a text without the tables holds no facts', () => {
  expect(parseArticle('# Something else\n\n| a | b |\n| 1 | 2 |')).toEqual({ events: [], codes: [], links: [] });
});
