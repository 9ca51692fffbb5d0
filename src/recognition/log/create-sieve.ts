/** Sorts out what surely tells of no event of ours, so that a large log is read as fast as its few lines that matter. */
import type { Lexicon } from '../lexicon';
import { hasTimedLines } from './find-cut';

export interface Sieved {
  /** What the recognition is to read. */
  readonly own: string;
  /** How many event records of others were left out. */
  readonly foreign: number;
}

export type Sieve = (text: string) => Sieved;

/**
 * Creates the sieve for a lexicon.
 *
 * @example createSieve(lexicon)('<Event><Provider Name="Disk"/><EventID>7</EventID></Event>') // { own: '', foreign: 1 }
 */
export function createSieve(lexicon: Lexicon): Sieve {
  const ids = [...lexicon.events].join('|');
  // Our sources, our events' numbers, and the metric that carries our names.
  const record = new RegExp(`Intune|NDES|Metric|CertificateConnector|\\b(?:${ids})\\b`, 'i');
  // In a line without fields an event needs a number of ours, a label or a name.
  const line = new RegExp(`event|ereignis|Metric|\\b(?:${ids})\\b|[a-z]_?(?:Success|Failure|Warning|Attempt)\\b`, 'i');

  return (text) => {
    if (text.includes('</Event>')) return sieveEvents(text, record);
    if (!hasTimedLines(text) || text.includes('<![LOG[')) return { own: text, foreign: 0 };
    if (!line.test(text)) return { own: '', foreign: 0 };
    return {
      own: text
        .split('\n')
        .filter((one) => line.test(one))
        .join('\n'),
      foreign: 0,
    };
  };
}

/** Events in XML; one that names a provider and nothing of ours is somebody else's. */
function sieveEvents(text: string, wanted: RegExp): Sieved {
  const own: string[] = [];
  let foreign = 0;
  for (const event of text.split('</Event>')) {
    if (!event.includes('<Event')) continue;
    if (wanted.test(event) || !event.includes('<Provider')) own.push(`${event}</Event>`);
    else foreign += 1;
  }
  return { own: own.join('\n'), foreign };
}
