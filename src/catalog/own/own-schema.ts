/** The shape of an organisation's own file: entries, guides and changed steps, facts and texts together. */
import { z } from 'zod';
import { entrySchemas, guideSchema, textsSchema } from '../schema';
import { sentence, slug } from '../schema-values';

const inLanguages = z.record(z.string().regex(/^[a-z]{2}$/, 'must be a language such as en'), sentence);

/** Facts like those of the shipped entries, with the texts in every language, and the page that they come from. */
const own = { texts: z.record(z.string(), textsSchema) };
const ownEntry = z.discriminatedUnion('family', [
  ownSchema('legacy-event'),
  ownSchema('diagnostic-code'),
  ownSchema('current-event'),
  ownSchema('related-code'),
  ownSchema('log-phrase'),
]);

function ownSchema<F extends keyof typeof entrySchemas>(family: F) {
  const { shape } = entrySchemas[family];
  return z.strictObject({ family: z.literal(family), ...shape, source: shape.source.unwrap(), ...own });
}

export const ownFileSchema = z.strictObject({
  organisation: sentence.max(60),
  guides: z.record(slug, guideSchema.pick({ url: true }).extend({ title: inLanguages })).default({}),
  lookAt: z.record(slug, inLanguages).default({}),
  entries: z.array(ownEntry).default([]),
  /** What is different here from what a shipped entry says. */
  changes: z
    .array(
      z.strictObject({
        id: sentence,
        /** Come before the entry's own. */
        guides: z.array(slug).default([]),
        /** A step by its number, from 1; the number behind the last one adds a step. */
        steps: z.array(z.strictObject({ number: z.int().min(1), text: inLanguages })).default([]),
      }),
    )
    .default([]),
});

export type OwnFile = z.infer<typeof ownFileSchema>;
