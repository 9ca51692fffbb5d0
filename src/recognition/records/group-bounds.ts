/** Says where a record of some fields begins and ends, and which field is its own number. */
import type { Token } from '../text/tokens';
import { besideInstance, idFields, instanceField, sourceFields } from '../vocabulary/record-fields';
import type { Field } from './field';
import type { Group } from './group-fields';
import { endOfLine, endOfRecord, startOfRecord, startOfSentence } from './record-bounds';

/**
 * The first token of a group's record, where there is one.
 *
 * @example startOf(tokens, groups[1]) // the token of "Event" for "Event[1]:\n  Log Name: …"
 */
export function startOf(tokens: readonly Token[], group: Group | undefined): number | undefined {
  const [first] = group?.fields ?? [];
  return first && (group?.element?.label ?? group?.element?.start ?? startOfRecord(tokens, first.at));
}

/**
 * From where to where a record reaches; what a sentence says of an event ends with its line.
 *
 * @param next where the next one begins.
 * @example rangeOf(tokens, groups[0], tokens.length) // [0, 12]
 */
export function rangeOf(
  tokens: readonly Token[],
  { fields, element }: Group,
  next: number,
): [start: number, end: number] {
  if (element) return [element.start, element.end];
  const [first, last] = [fields[0]?.at ?? 0, fields.at(-1)?.at ?? 0];
  const isSentence = fields.some(({ inSentence }) => inSentence) || isBesideEvent(tokens, fields);
  if (isSentence) return [startOfSentence(tokens, first), endOfLine(tokens, last, next)];
  return [startOfRecord(tokens, first), endOfRecord(tokens, fields, next)];
}

/**
 * The field of the event's own number; an instance's is one where Get-EventLog wrote it.
 *
 * @example findId(fields)?.name // 'ereignisid'
 */
export function findId(fields: readonly Field[]): Field | undefined {
  const id = fields.find(({ name }) => idFields.has(name));
  if (id || !fields.some(({ name }) => besideInstance.has(name))) return id;
  return fields.find(({ name }) => name === instanceField);
}

/**
 * "Ereignis 1000, Quelle: Application Error": whether a source stands alone, but in the line of an event.
 *
 * @example isBesideEvent(tokens, fields) // true
 */
export function isBesideEvent(tokens: readonly Token[], [field, ...others]: readonly Field[]): boolean {
  if (!field || others.length > 0 || !sourceFields.has(field.name)) return false;
  const before = startOfSentence(tokens, field.at);
  return before < field.at;
}
