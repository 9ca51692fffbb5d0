/** The shape of the catalog's files: facts once, texts once per language. Every type of the catalog is inferred here. */
import { z } from 'zod';
import { address, diagnosticCode, eventId, identifier, relatedCode, sentence, slug } from './schema-values';

export const outcomes = ['failure', 'warning', 'success', 'information'] as const;

/** What an entry speaks of; the main subject comes first. */
export const subjects = [
  'service',
  'enrolment-certificate',
  'pkcs',
  'pkcs-reencrypt',
  'pkcs-import',
  'revocation',
  'upload',
  'download',
  'scep',
  'scep-verify',
  'scep-issue',
  'scep-notify',
  'health',
  'ndes',
  'setup',
  'device',
  'general',
] as const;

const sourceSchema = z.strictObject({
  title: z.strictObject({ en: sentence }).catchall(sentence),
  url: address,
  /** The date of the source, where it has one. */
  date: z.iso.date().optional(),
});

/** What every entry has, of whatever family. */
const entry = {
  name: identifier,
  /** The name in words with blanks, only where that is not plain language (recognition rule 4). */
  nameInWords: sentence.optional(),
  /** The name is a word that people use without meaning the entry, so it is never recognised. */
  nameIsOrdinaryWord: z.literal(true).optional(),
  outcome: z.enum(outcomes),
  subjects: z.array(z.enum(subjects)).min(1),
  /** Fields of the event's details that tell more. */
  details: z.array(slug).default([]),
  /** Logs and stores to look into. */
  places: z.array(slug).default([]),
  guides: z.array(slug),
  /** Only where it is not the family's. */
  source: sourceSchema.optional(),
};

/** What a log prints without a number; found in a text in any capitals. */
const phrases = z.array(sentence).min(1);
/** Other products print the phrases too: one counts alone, or beside a word of this system. */
const phraseIsGeneral = z.literal(true).optional();
/** Ids of entries near which a code or phrase is seen: our conclusion, no documentation lists them together. */
const derivedSeenWith = z.array(z.string());
const counterparts = z.array(eventId);

export const entrySchemas = {
  'legacy-event': z.strictObject({
    id: eventId,
    ...entry,
    codes: z.array(diagnosticCode),
    /** The events of the same operation with another outcome. */
    counterparts,
    /** Events of the current connector that say the same: derived by us, Microsoft publishes no mapping. */
    derivedSuccessors: z.array(eventId),
  }),
  'diagnostic-code': z.strictObject({
    id: diagnosticCode,
    ...entry,
    /** Other spellings of the code in the source. */
    aliases: z.array(z.string().regex(/^0x[0-9A-F]+$/, 'must be 0x and upper-case hex digits')).optional(),
  }),
  'current-event': z.strictObject({
    id: eventId,
    ...entry,
    log: z.enum(['Admin', 'Operational']),
    /** Other spellings of the name. */
    aliases: z.array(identifier).optional(),
    counterparts,
  }),
  'related-code': z.strictObject({
    id: relatedCode,
    ...entry,
    name: sentence,
    kind: z.enum(['HRESULT', 'NTSTATUS', 'Win32', 'WinHTTP', 'MSI', 'OMA-DM', 'HTTP']),
    aliases: z.array(z.string().regex(/^0x[0-9A-F]+$/, 'must be 0x and upper-case hex digits')).optional(),
    phrases: phrases.optional(),
    phraseIsGeneral,
    derivedSeenWith,
  }),
  'log-phrase': z.strictObject({
    id: z.string().regex(/^phrase:[a-z0-9]+(-[a-z0-9]+)*$/, 'must be phrase: and words joined by hyphens'),
    ...entry,
    name: sentence,
    phrases,
    phraseIsGeneral,
    derivedSeenWith,
  }),
} as const;

export type FamilyName = keyof typeof entrySchemas;

/** In the order in which they are listed everywhere. */
export const familyNames = Object.keys(entrySchemas) as FamilyName[];

/** What holds for every entry of a family; a code belongs to no product, so only events have a generation and a log. */
const familyHead = {
  source: sourceSchema,
  generation: z.enum(['legacy', 'current']).optional(),
  /** The log's path below "Applications and Services Logs". */
  log: sentence.optional(),
  sinceVersion: sentence.optional(),
  /** Codes that the source lists with every event, so that they say nothing about one. */
  listedWithEveryEvent: z.array(diagnosticCode).optional(),
  /** Codes that the source itself leaves out between the listed ones. */
  gaps: z.array(diagnosticCode).optional(),
};

/** The file of a family. */
export function familySchema<F extends FamilyName>(family: F) {
  return z.strictObject({
    family: z.literal(family),
    ...familyHead,
    entries: z.array(entrySchemas[family]).min(1),
  });
}

const synonymGroups = z.array(z.array(sentence).min(1));

/** Groups of words, each group one idea: those that only this system has, of which a question names one, and all others. */
export const synonymsSchema = z.strictObject({ domain: synonymGroups, general: synonymGroups });

/** Which of a log's events is to be looked at first, and which events may start others: our conclusion, explained on the card. */
export const urgencySchema = z.strictObject({
  /** The first rule that fits counts; `reason` names its words. */
  order: z.array(
    z.strictObject({
      reason: z.enum(['identity', 'connection', 'failure', 'warning']),
      /** Any of them; without subjects whatever the event is about. */
      subjects: z.array(z.enum(subjects)).optional(),
      outcomes: z.array(z.enum(outcomes)).min(1),
    }),
  ),
  /** Failures that begin soon after one of these are said to. */
  starts: z.strictObject({ events: z.array(eventId), withinMinutes: z.int().positive() }),
});

export const guideSchema = z.strictObject({
  url: address,
  /** The link as the source article prints it, where this guide is its target or its successor. */
  linkInArticle: sentence.optional(),
});
export const guidesSchema = z.record(slug, guideSchema);

export const textsSchema = z.strictObject({
  summary: sentence,
  meaning: sentence,
  causes: z.array(sentence),
  steps: z.array(sentence),
  /** Where the same number means something else. */
  elsewhere: sentence.optional(),
});

export const entryTextsSchema = z.record(z.string(), textsSchema);
/** How people describe an entry in their own words, by id: for the search alone. */
export const askedSchema = z.record(z.string(), z.array(sentence.max(80)).min(1));
export const phrasesSchema = z.record(slug, sentence);

export type Outcome = (typeof outcomes)[number];
export type Subject = (typeof subjects)[number];
export type Source = z.infer<typeof sourceSchema>;
export type FamilyHead = z.infer<z.ZodObject<typeof familyHead>>;
export type Facts<F extends FamilyName = FamilyName> = z.infer<(typeof entrySchemas)[F]>;
export type Family<F extends FamilyName = FamilyName> = FamilyHead & {
  readonly family: F;
  readonly entries: readonly Facts<F>[];
};
export type Synonyms = z.infer<typeof synonymsSchema>;
export type Urgency = z.infer<typeof urgencySchema>;
export type Guide = z.infer<typeof guideSchema>;
export type Guides = z.infer<typeof guidesSchema>;
export type EntryTexts = z.infer<typeof textsSchema>;
