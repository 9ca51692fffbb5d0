/** One line of `ask --jsonl`. */
import { z } from 'zod';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

const questionSchema = z.object({
  text,
  html: optional,
  locale: optional,
  watch: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
});

export interface Question {
  readonly text: string;
  readonly html?: string | undefined;
  readonly locale?: string | undefined;
  readonly watch?: boolean;
}

/**
 * Reads a question; nothing when the line is not a JSON object of the right shape.
 *
 * @example parseQuestion('{"text": "20102"}') // { text: '20102', watch: false, … }
 */
export function parseQuestion(line: string): Question | undefined {
  try {
    return questionSchema.safeParse(JSON.parse(line.replace(/^\uFEFF/, ''))).data;
  } catch {
    return undefined;
  }
}
