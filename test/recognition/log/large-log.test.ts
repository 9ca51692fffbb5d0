/** Of a large log only what may be ours is read word by word; the counts are those of a log that is read whole. All logs are made up. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mixed, writeLog } from '../../../scripts/bench/logs';
import { findReferences } from '../../../src/recognition/find-references';
import { createTally } from '../../../src/recognition/log/create-tally';
import { readLog } from '../../support/read-log';
import { lexicon } from '../../support/recognise';

const entries = 2000;
const kinds = Object.entries(mixed);
/** In these shapes an entry of somebody else is an event record, in the others a line like any other. */
const shapesOfRecords: readonly string[] = ['events', 'lists', 'objects', 'rows'];

/** Made-up files of every shape that event records come in. */
const shapes = join(__dirname, '../records/shapes');

const ids = ['20102', '20502', '20302', '20100'];

describe('a large log', () => {
  it.each(kinds)('of %s has every record of ours, and the number of the others', (name, kind) => {
    const text = writeLog([kind], entries).next().value as string;
    expect(text.length).toBeGreaterThan(100_000);
    const summary = readLog(text, 60_000);
    const foreign = shapesOfRecords.includes(name) ? entries * 0.99 : 0;
    expect(summary).toMatchObject({ records: foreign + entries * 0.01, foreign });
    const counts = Object.fromEntries(summary.pairs.map(({ event, count }) => [event, count]));
    expect(counts).toEqual(Object.fromEntries(ids.map((id) => [id, 5])));
    expect(readLog(text, 777)).toEqual(summary);
  });

  it('of every shape, one behind the other, has all of them', () => {
    const pieces = writeLog(Object.values(mixed), 500);
    const text = [...kinds, ...kinds].map(() => pieces.next().value as string).join('');
    const own = 2 * kinds.length * 5;
    const foreign = 2 * shapesOfRecords.length * 495;
    expect(readLog(text, 60_000)).toMatchObject({ records: own + foreign, foreign });
  });

  it.each(readdirSync(shapes))('of %s, many times over, has as many records', (name) => {
    const text = readFileSync(join(shapes, name), 'utf8').trimEnd();
    const whole = createTally();
    for (const record of findReferences(text, lexicon, { entities: false }).records) whole.add(record);
    const once = whole.summarize();
    const times = Math.ceil(120_000 / text.length);
    const summary = readLog(`${text}${name.endsWith('.json') ? '\n' : '\n\n'}`.repeat(times), 60_000);
    expect(summary).toMatchObject({ records: once.records * times, foreign: once.foreign * times });
    const pairsOf = ({ pairs }: typeof once, each: number) =>
      pairs.map(({ event, code, count }) => [event, code, count * each]);
    expect(pairsOf(summary, 1)).toEqual(pairsOf(once, times));
  });
});
