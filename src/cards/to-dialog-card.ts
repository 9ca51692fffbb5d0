/** A card as a dialog can show it: Universal Actions do not work there, their fallbacks do. */
import type { Card } from './create-cards';

/**
 * The card with each `Action.Execute` replaced by its fallback.
 *
 * @example toDialogCard({ actions: [{ type: 'Action.Execute', fallback: { type: 'Action.Submit' } }] }) // { actions: [{ type: 'Action.Submit' }] }
 */
export function toDialogCard(card: Card): Card {
  return replaceExecutes(card) as Card;
}

function replaceExecutes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(replaceExecutes);
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Record<string, unknown>;
  if (node.type === 'Action.Execute' && typeof node.fallback === 'object') return node.fallback;
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, replaceExecutes(inner)]));
}
