/** A made-up day of a connector as Event Viewer exports it: 2,000 records, of which a stop of the service and an unreachable CA are the story. */

const count = 2000;
const dayBegins = Date.parse('2021-03-11T05:00:00Z');
const hour = 3_600_000;

/** Always the same numbers, so that the picture is the same tomorrow. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    // The constants of Numerical Recipes' generator: good enough to scatter events.
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

type Kind = readonly [event: number, code: string, from: number, to: number, share: number];

/** What happens in which hours of the day, and how large a part of the records it is. */
const kinds: readonly Kind[] = [
  [20100, '0x00000000', 0, 4.1, 0.22],
  [20100, '0x00000000', 6.4, 12, 0.24],
  [20102, '0x00000400', 4.15, 6.35, 0.17],
  [20300, '0x00000000', 0, 12, 0.15],
  [20302, '0x0FFFFFFF', 5, 5.4, 0.01],
  [20500, '0x00000000', 0, 12, 0.1],
  [20501, '0x00000411', 0, 12, 0.03],
  [20202, '0x00000402', 10.5, 12, 0.004],
];

const record = (source: string, event: number, time: number, code: string) =>
  `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="${source}"/><EventID>${String(event)}</EventID>` +
  `<TimeCreated SystemTime="${new Date(time).toISOString()}"/></System><EventData><Data>DiagnosticCode: ${code}</Data></EventData></Event>`;

/**
 * The export, oldest record first.
 *
 * @example makeLog().split('</Event>').length // 2001
 */
export function makeLog(): string {
  const random = createRandom(5);
  const ours = 'Microsoft Intune Connector';
  const fixed: [source: string, event: number, time: number, code: string][] = [
    [ours, 10020, dayBegins + 4.1 * hour, '0x00000000'],
    [ours, 10010, dayBegins + 4.12 * hour, '0x00000000'],
  ];
  const ofKinds = kinds.flatMap(([event, code, from, to, share]) =>
    Array.from({ length: Math.round(share * count) }, (): (typeof fixed)[number] => {
      return [ours, event, dayBegins + (from + random() * (to - from)) * hour, code];
    }),
  );
  const others = Array.from({ length: count - fixed.length - ofKinds.length }, (): (typeof fixed)[number] => {
    return ['Service Control Manager', 7036, dayBegins + random() * 12 * hour, '0'];
  });
  const records = [...fixed, ...ofKinds, ...others].sort(([, , one], [, , other]) => one - other);
  return `<Events>\n${records.map((parts) => record(...parts)).join('\n')}\n</Events>\n`;
}
