/** The answer as scripts read it: the contract of `ask --json`. */
import type { Answer } from '../answers/answer';
import { suggest } from '../answers/answer-unknown';
import type { Catalog } from '../catalog/catalog';
import type { MessageReading } from '../recognition/read-message';

export interface MachineAnswer {
  readonly locale: string;
  readonly kind: Answer['kind'];
  readonly found: readonly string[];
  readonly unknown: readonly string[];
  readonly foreign: readonly string[];
  readonly suggested: readonly string[];
  readonly records: number;
}

/**
 * What was read and answered, as ids.
 *
 * @example toMachineAnswer(reading, answer, catalog).found // ['20102', '0x00000400']
 */
export function toMachineAnswer(reading: MessageReading, answer: Answer, catalog: Catalog): MachineAnswer {
  const ids = (references: readonly { readonly id: string }[]) => references.map(({ id }) => id);
  return {
    locale: answer.language,
    kind: answer.kind,
    found: ids(reading.found),
    unknown: ids(reading.unknown),
    foreign: ids(reading.foreign),
    suggested: answer.kind === 'search' ? answer.ids : suggest(reading, catalog),
    records: reading.records.length,
  };
}
