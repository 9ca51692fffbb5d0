/** What holds for any text whatever. */
import fc from 'fast-check';
import { readHtml } from '../../src/recognition/text/read-html';
import { find, read } from '../support/recognise';

/** Pieces that mean something to a reader, in any order, with anything between them. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(' ', '\n', '\t', ', ', ': ', '-', '/', '.', '"', '<', '>', '&', '(', ')', '_'),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...['20102', '20103', '10010', '0x00000411', '0x406', '0x0FFFFFFFF', '411', '0', 'INC20102', '６', '20\u200b102'],
      ...['Event ID', 'Ereignis', 'events', 'Diagnosecode', 'DiagnosticCode=', 'Source: Disk', 'Log Name:', 'Id :'],
      ...['PkcsCertIssue_Failure', 'upload-failure', 'CRP verify metric failure', 'PkcsCertIsue_Failure', 'Geräte'],
      ...[
        '4001',
        '1052',
        '2020',
        '0x800706BA',
        '0x80070643',
        '800B0109',
        '-2147023174',
        '2148204809',
        'Error',
        '12175',
      ],
      ...['HTTP', '503', 'NDES', 'Service Unavailable', 'Denied by Policy Module', 'GatewayTimeout', 'bitte', 'E_FAIL'],
      ...['Microsoft-Intune-CertificateConnectors', 'PkcsIssuedFailure', 'ScepRequestSuccess', '| Event ID |', 'PID'],
      ...['<at>Bot 20102</at>', '<EventID>', '&nbsp;', '&#50;', 'https://x.example/20102', 'C:\\20102', '\r\n', '> '],
    ),
  },
);
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
/** The same texts in every run, so that a red build can be repeated; FC_SEED tries others. */
const runs = { numRuns: 3000, seed: Number(process.env.FC_SEED ?? 20261125) };

describe('for any text', () => {
  it('reading never throws, with or without an HTML twin', () => {
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), (plain, html) => {
        expect(() => read({ text: plain, html })).not.toThrow();
      }),
      runs,
    );
  });

  it('every span is the text that it names', () => {
    fc.assert(
      fc.property(text, (message) => {
        for (const { span, label } of find(message)) {
          for (const { start, end, text: named } of label ? [span, label] : [span]) {
            expect(message.slice(start, end)).toBe(named);
            expect(end).toBeGreaterThan(start);
          }
        }
      }),
      runs,
    );
  });

  it('references come in the order of the text and do not overlap', () => {
    fc.assert(
      fc.property(text, (message) => {
        const spans = find(message).map(({ span }) => span);
        spans.slice(1).forEach((span, index) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[index]?.end ?? 0);
        });
      }),
      runs,
    );
  });

  it('a text with its references cut out has none left', () => {
    fc.assert(
      fc.property(text, (message) => {
        expect(find(cutOut(message)).filter(({ kind }) => kind !== 'misspelt')).toEqual([]);
      }),
      runs,
    );
  });

  it('a reference is found again in its own text, with its label where it needed one', () => {
    fc.assert(
      fc.property(text, (message) => {
        for (const { kind, span, label, ...reference } of find(message)) {
          if (kind !== 'found') continue;
          const alone = find(label ? `${label.text} ${span.text}` : span.text);
          const isListed = !label && /^[0-9a-f]+$/i.test(span.text) && span.text.length < 5;
          if (!isListed) expect(alone).toEqual([expect.objectContaining({ kind, ...reference })]);
        }
      }),
      runs,
    );
  });

  it('HTML of any shape is read as text without its tags', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const { own, quoted } = readHtml(pieces.map((part) => `<div a="${part.replaceAll('"', '')}">`).join(''));
        expect(`${own}${quoted}`.trim()).toBe('');
      }),
      runs,
    );
  });
});

/** Puts a plain word where a reference or its label stood, so that what was apart stays apart. */
function cutOut(message: string): string {
  return find(message)
    .flatMap(({ span, label }) => (label ? [label, span] : [span]))
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}etwas${rest.slice(end)}`, message);
}
