/** One answer of every kind in every language: what the templates are tried with at start, and what the preview shows. */
import type { SpokenAnswer } from '../answers/answer';
import { answerError } from '../answers/answer-error';
import type { UnreadFiles } from '../answers/describe-reading';
import { answerFiles } from '../answers/answer-files';
import { answerHelp } from '../answers/answer-help';
import { answerNotice } from '../answers/answer-notice';
import { answerReport } from '../answers/answer-report';
import { answerMessage } from '../answers/answer-message';
import { nothingElse, viewOf } from '../answers/view';
import type { Catalog } from '../catalog/catalog';
import { createLexicon } from '../recognition/lexicon';
import { createTally, type Tally } from '../recognition/log/create-tally';
import { readMessage } from '../recognition/read-message';

/** More events than a card has rows. */
const longList = [10010, 10020, 10100, 10102, 10301, 10302, 20100, 20102, 20200, 20202, 20300, 20302, 20400, 20402];

/** Messages whose answers use every part of every template. */
const messages = [
  'Event 20102, diagnostic code 0x00000400',
  'Event 20102 with 0x00000411, and event 20199',
  '0x00000411',
  '0x0FFFFFFF',
  '20100',
  'events 20100, 20102, 20302, PkcsCertIsue_Failure',
  'events 10010, 10020, 10100, 10102, 10301, 10302, 20100, 20102, 20200, 20202, 20300, 20302, 20400',
  'Event ID 20103, code 0x00000406',
  'event IDs 30001, 30002, 30003, 30004, 30005, 30006, 30007, 30008, 30009',
  'Source: MsiInstaller Event ID: 11707',
  'Event ID 99',
  'what is this?',
  'certificate expired',
  `Log Name: Microsoft Intune Connector
Date: 3/11/2021 7:38:10 AM
Event ID: 10020

Log Name: Microsoft Intune Connector
Date: 3/11/2021 7:42:10 AM
Event ID: 20102
DiagnosticCode: 0x00000400

Log Name: Microsoft Intune Connector
Date: 3/11/2021 9:12:10 AM
Event ID: 20102
DiagnosticCode: 0x00000400

Log Name: Microsoft Intune Connector
Date: 3/11/2021 11:02:10 AM
Event ID: 20100

Log Name: Microsoft Intune Connector
Date: 3/11/2021 11:12:10 AM
Event ID: 20199

Log Name: Application
Source: MsiInstaller
Date: 3/11/2021 11:14:10 AM
Event ID: 11707`,
  'list all failures',
  'Event ID 1052, 0x800706BA: Denied by Policy Module',
  longList.map((id) => `Log Name: Microsoft Intune Connector\nEvent ID: ${String(id)}\n`).join('\n'),
  'HRESULT 0x80070643 and 0x80091234, 0xC0000022',
];

/**
 * The sample answers, language by language.
 *
 * @example new Set(sampleAnswers(catalog).map(({ kind }) => kind)).size // 10
 */
export function sampleAnswers(catalog: Catalog): SpokenAnswer[] {
  const lexicon = createLexicon(catalog);
  return catalog.languages.flatMap((language) => [
    ...messages
      .map((text) => answerMessage(readMessage({ text }, lexicon), catalog, [language]))
      .filter((answer) => answer.kind !== 'silent'),
    answerHelp('welcome', catalog, [language]),
    answerHelp('welcome-shared', catalog, [language]),
    answerHelp('file', catalog, [language]),
    ...sampleFiles(catalog, language),
    ...sampleNotices(catalog, language),
    answerError('7F3A9C21', catalog, [language]),
  ]);
}

function sampleFiles(catalog: Catalog, language: string): SpokenAnswer[] {
  const { files: words } = catalog.words([language]);
  const files = 'ndes.log, logs.zip';
  const answer = (tally: Tally, unread: UnreadFiles) => {
    const named = { names: files.split(', '), size: '12 MB' };
    return answerFiles({ ...unread, summary: tally.summarize() }, named, catalog, [language]);
  };
  const [ours, foreign, codes] = [createTally(), createTally(), createTally()];
  for (const text of ['2021-03-11T07:42:10Z', '2021-03-11T09:12:10Z'])
    ours.add({
      owner: 'ours',
      event: '20102',
      code: '0x00000400',
      time: { text, zoned: true },
      readFields: () => ({}),
    });
  foreign.addForeign(['Disk', 'Disk']);
  codes.addLoose('0x800706BA');
  return [
    answer(ours, { problems: [{ code: 'DAMAGED', file: 'logs.zip' }], skipped: ['photo.png'] }),
    answer(foreign, { problems: [], skipped: [] }),
    answer(codes, { problems: [], skipped: [] }),
    answerNotice('filesTaken', catalog, [language], { values: { files }, more: [words.follows] }),
    answerNotice('filesRead', catalog, [language], { values: { files, size: '12 MB' } }),
    answerNotice('filesStopped', catalog, [language], { values: { files } }),
  ];
}

function sampleNotices(catalog: Catalog, language: string): SpokenAnswer[] {
  const { actions, extension } = catalog.words([language]);
  const family = 'event' as const;
  const view = { kind: 'unknown', rest: { ...nothingElse, unknown: [{ id: '20103', family }] } } as const;
  return [
    answerNotice('answered', catalog, [language], {
      values: { summary: '20102' },
      links: [{ title: actions.toAnswer, url: 'https://teams.microsoft.com/l/message/1/2' }],
      buttons: [{ title: actions.showAgain, request: { verb: 'open', view: viewOf(['20102']) } }],
    }),
    answerReport(view, catalog, [language]),
    {
      kind: 'explain',
      language,
      summary: extension.ask,
      title: extension.ask,
      label: extension.text,
      buttons: [{ title: actions.explain, request: { verb: 'explain' } }],
    },
  ];
}
