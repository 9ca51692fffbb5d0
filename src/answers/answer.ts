/** What we reply, in words of one language and without a layout: cards and the terminal show the same answer. */
import type { Link } from '../catalog/catalog';
import type { Outcome } from '../catalog/schema';
import type { Button } from './button';
import type { View } from './view';

/** The first line of an entry: `20102 · PkcsCertIssue_Failure — ✖ Failure`. */
export interface Verdict {
  readonly id: string;
  /** What is shown for the id: a log line has no number that anybody knows. */
  readonly label: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly symbol: string;
  readonly word: string;
}

/** One entry in a list. */
export interface Row {
  readonly verdict: Verdict;
  readonly sentence: string;
  /** What it opens, where that is not its entry alone: an event with the code beside it. */
  readonly view?: View;
}

interface Common {
  /** The language of every text in it. */
  readonly language: string;
  /** One line that is enough: the notification, what a screen reader says first. */
  readonly summary: string;
  /** What it is about, so that a button can say it again; nothing where only this turn could say it. */
  readonly view?: View | undefined;
  /** The page before, where it is a later page of a list. */
  readonly previous?: View | undefined;
  /** What the reader may ask for next, beside the ways back and to the other language. */
  readonly buttons?: readonly Button[];
}

export interface EntryAnswer extends Common {
  readonly kind: 'entry';
  readonly verdict: Verdict;
  readonly meaning: readonly string[];
  /** What the message adds to the entry: the codes beside the event. */
  readonly inMessage: readonly string[];
  readonly steps: readonly string[];
  readonly lookAt: readonly string[];
  readonly causes: readonly string[];
  readonly related: { readonly title: string; readonly rows: readonly Row[]; readonly note: string };
  readonly links: readonly Link[];
  readonly footer: readonly string[];
  /** Unknown, foreign and misspelt references of the same message, one line each. */
  readonly also: readonly string[];
}

/** The entries beyond the rows of a list: said, and opened by a button. */
export interface More {
  readonly text: string;
  readonly view: View;
}

export interface EntriesAnswer extends Common {
  readonly kind: 'entries';
  readonly title: string;
  /** Which of the entries are shown; empty when all are. */
  readonly range: string;
  readonly rows: readonly Row[];
  /** Nothing when all entries are shown. */
  readonly more: More | undefined;
  readonly also: readonly string[];
  readonly footer: readonly string[];
}

export interface UnknownAnswer extends Common {
  readonly kind: 'unknown';
  readonly title: string;
  readonly sentences: readonly string[];
  /** Empty without suggestions. */
  readonly suggestionsTitle: string;
  readonly suggestions: readonly Row[];
  readonly advice: readonly string[];
}

/** A line of a log's table. */
export interface LogRow extends Row {
  readonly count: string;
  /** From when to when, and how often an hour; empty where no times are told. */
  readonly when: string;
}

/** Events over time: a bar each step, and the same as text where a host draws none. */
export interface Chart {
  readonly title: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
  readonly text: string;
}

/** A log: what stands in it how often, failures first. */
export interface DigestAnswer extends Common {
  readonly kind: 'digest';
  readonly title: string;
  /** What to look at first, and why. */
  readonly advice: string;
  /** What its times show. */
  readonly observed: readonly string[];
  /** Nothing where its records tell no times. */
  readonly chart: Chart | undefined;
  readonly range: string;
  readonly rows: readonly LogRow[];
  readonly more: More | undefined;
  readonly also: readonly string[];
  readonly footer: readonly string[];
}

/** A question in words: the entries that fit it best, or a whole list. */
export interface SearchAnswer extends Common {
  readonly kind: 'search';
  readonly title: string;
  /** What the rows are: a guess, or a list. */
  readonly note: string;
  readonly range: string;
  readonly rows: readonly Row[];
  readonly more: More | undefined;
  /** Every result, best first. */
  readonly ids: readonly string[];
}

export interface HelpAnswer extends Common {
  readonly kind: 'help';
  readonly title: string;
  /** Said when the message had words and none of them was a reference. */
  readonly notice: string;
  readonly intro: string;
  readonly examples: readonly { readonly title: string; readonly ids: readonly string[] }[];
  readonly limits: readonly string[];
  readonly links: readonly Link[];
}

/** A few words about the bot itself: a setting, a thank-you, a pointer to an earlier answer. */
export interface NoticeAnswer extends Common {
  readonly kind: 'notice';
  readonly title: string;
  readonly sentences: readonly string[];
  readonly links: readonly Link[];
}

/** The form that tells the operator what is missing. */
export interface ReportAnswer extends Common {
  readonly kind: 'report';
  readonly title: string;
  readonly sentence: string;
  /** What the reader may write, and what stands there before they do. */
  readonly comment: { readonly label: string; readonly value: string };
  /** The box to tick, without which the comment stays here. */
  readonly include: string;
}

/** Asks for a text to explain. */
export interface ExplainAnswer extends Common {
  readonly kind: 'explain';
  readonly title: string;
  readonly label: string;
}

export interface ErrorAnswer extends Common {
  readonly kind: 'error';
  readonly title: string;
  readonly sentence: string;
  readonly reference: string;
}

/** A message of a channel that was not meant for the bot, and says nothing it knows. */
export interface SilentAnswer {
  readonly kind: 'silent';
  readonly language: string;
}

/** Everything that has a card. */
export type SpokenAnswer =
  | EntryAnswer
  | EntriesAnswer
  | DigestAnswer
  | UnknownAnswer
  | SearchAnswer
  | HelpAnswer
  | NoticeAnswer
  | ReportAnswer
  | ExplainAnswer
  | ErrorAnswer;
export type Answer = SpokenAnswer | SilentAnswer;
