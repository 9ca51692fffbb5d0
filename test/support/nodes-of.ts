/** Takes a card apart. */
export type CardNode = Readonly<Record<string, unknown>>;

/** Every object of a card, the root first; the data of buttons is no part of what is shown. */
export function nodesOf(value: unknown): CardNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as CardNode;
  return [node, ...Object.entries(node).flatMap(([key, inner]) => (key === 'data' ? [] : nodesOf(inner)))];
}
