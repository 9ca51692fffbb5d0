/** Lists the texts of a JSON value by their place, written as Teams' localisation files write it. */

/**
 * Every text with its place, in order.
 *
 * @example listTexts({ bots: [{ botId: 'x' }] }) // [['bots[0].botId', 'x']]
 */
export function listTexts(value: unknown, place = ''): (readonly [place: string, text: string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => listTexts(item, `${place}[${String(index)}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => listTexts(item, place === '' ? key : `${place}.${key}`));
}
