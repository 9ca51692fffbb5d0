/** The shape of the catalog's files: facts once, texts once per language. Every type of the catalog is inferred here. */
import { z } from 'zod';

export const outcomes = ['failure', 'warning', 'success', 'information'] as const;

/** The part of the connector that an entry speaks of. */
const subjects = [
  'service',
  'enrolment-certificate',
  'pkcs',
  'revocation',
  'upload',
  'download',
  'scep-verify',
  'scep-notify',
  'general',
] as const;

const sentence = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words in lower case joined by hyphens');
const eventId = z.string().regex(/^[1-9]\d{3,4}$/, 'must be an event ID of four or five digits');
const diagnosticCode = z.string().regex(/^0x[0-9A-F]{8}$/, 'must be 0x and eight upper-case hex digits');
const httpsAddress = z
  .string()
  .regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/, 'must be an absolute https address');

/** An address in English, and in other languages where the page exists. */
const addressSchema = z.strictObject({ en: httpsAddress }).catchall(httpsAddress);

const sourceSchema = z.strictObject({
  title: z.strictObject({ en: sentence }).catchall(sentence),
  url: addressSchema,
  date: z.iso.date(),
});

/** What holds for every entry of a family. */
const family = {
  source: sourceSchema,
  generation: z.enum(['legacy', 'current']),
  log: sentence,
  sinceVersion: sentence,
};

/** What every entry has, of whatever family. */
const entry = {
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'must be an identifier'),
  /** The name in words with blanks, only where that is not plain language (recognition rule 4). */
  nameInWords: sentence.optional(),
  /** The name is a word that people use without meaning the entry, so it is never recognised. */
  nameIsOrdinaryWord: z.literal(true).optional(),
  outcome: z.enum(outcomes),
  subject: z.enum(subjects),
  /** Fields of the event's details that tell more. */
  details: z.array(slug),
  /** Logs and stores to look into. */
  places: z.array(slug),
  guides: z.array(slug),
};

const eventSchema = z.strictObject({
  id: eventId,
  ...entry,
  codes: z.array(diagnosticCode),
  /** The events of the same operation with another outcome. */
  counterparts: z.array(eventId),
  /** Events of the current connector that say the same: derived by us, Microsoft publishes no mapping. */
  derivedSuccessors: z.array(eventId),
});

const codeSchema = z.strictObject({
  id: diagnosticCode,
  ...entry,
  /** Other spellings of the code in the source. */
  aliases: z.array(z.string().regex(/^0x[0-9A-F]+$/, 'must be 0x and upper-case hex digits')).optional(),
});

export const eventFamilySchema = z.strictObject({
  family: z.literal('legacy-event'),
  ...family,
  entries: z.array(eventSchema).min(1),
});

export const codeFamilySchema = z.strictObject({
  family: z.literal('diagnostic-code'),
  ...family,
  /** Codes that the source lists with every event, so that they say nothing about one. */
  listedWithEveryEvent: z.array(diagnosticCode),
  /** Codes that the source itself leaves out between the listed ones. */
  gaps: z.array(diagnosticCode),
  entries: z.array(codeSchema).min(1),
});

export const guidesSchema = z.record(
  slug,
  z.strictObject({
    url: addressSchema,
    /** The link as the source article prints it, where this guide is its target or its successor. */
    linkInArticle: sentence.optional(),
  }),
);

/** Lengths keep a card small: a summary is a notification's line, a step fits a phone's screen. */
const textsSchema = z.strictObject({
  summary: sentence.max(110),
  meaning: sentence.max(360),
  causes: z.array(sentence.max(240)).max(4),
  steps: z.array(sentence.max(280)).max(5),
});

export const entryTextsSchema = z.record(z.string(), textsSchema);
export const phrasesSchema = z.record(slug, sentence.max(120));

export type Outcome = (typeof outcomes)[number];
export type Source = z.infer<typeof sourceSchema>;
export type EventFamily = z.infer<typeof eventFamilySchema>;
export type CodeFamily = z.infer<typeof codeFamilySchema>;
export type EventFacts = z.infer<typeof eventSchema>;
export type CodeFacts = z.infer<typeof codeSchema>;
export type Guides = z.infer<typeof guidesSchema>;
export type EntryTexts = z.infer<typeof textsSchema>;
