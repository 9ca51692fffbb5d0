import { answerOfKind } from '../support/answers';

describe('beside an entry', () => {
  it.each([
    ['an unknown event', '20102 and event 20103', ['Also read, but not in the catalog: 20103']],
    ['an unknown code', '20102 with 0x00000420', ['Also read, but not in the catalog: 0x00000420']],
    ['a gap', '20102 with 0x00000406', ['Also read, but not in the catalog: 0x00000406']],
    ['two unknown ones', '20102, event 20103, 0x00000420', ['Also read, but not in the catalog: 20103, 0x00000420']],
    [
      'a foreign event',
      '20102 keeps coming back, and this as well:\n\nSource: MsiInstaller\nEvent ID: 11707',
      ["Also read: event 11707 of “MsiInstaller”, which is not the connector's."],
    ],
    [
      'a misspelt name',
      '20302 PkcsCertIsue_Failure',
      ['Also read: “PkcsCertIsue_Failure”, which is not a known name. Did you mean PkcsCertIssue_Failure?'],
    ],
    ['nothing else', '20102 with 0x00000400 and 500 devices', []],
  ])('%s is told', (_what, text, also) => {
    expect(answerOfKind('entry', text).also).toEqual(also);
  });

  it('everything is told in the language of the answer', () => {
    expect(answerOfKind('entry', '20302, Ereignis 20103, PkcsCertIsue_Failure', 'de').also).toEqual([
      'Außerdem gelesen, aber nicht im Katalog: 20103',
      'Außerdem gelesen: „PkcsCertIsue_Failure“; diesen Namen gibt es nicht. Meinten Sie PkcsCertIssue_Failure?',
    ]);
  });
});

it('beside several entries, what is none of them is told as well', () => {
  expect(answerOfKind('entries', '20100, 20102, event 20103').also).toEqual([
    'Also read, but not in the catalog: 20103',
  ]);
});
