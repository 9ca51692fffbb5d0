/** What the handlers of a turn are made of. */
import type { Logger } from 'pino';
import type { About } from '../answers/answer-about';
import type { Cards } from '../cards/create-cards';
import type { Catalog } from '../catalog/catalog';
import type { Memory } from '../memory/create-memory';
import type { Lexicon } from '../recognition/lexicon';
import type { FileDesk } from './files/create-file-desk';
import type { TurnNotes } from './turns/turn-record';

export interface BotParts {
  readonly catalog: Catalog;
  readonly lexicon: Lexicon;
  readonly cards: Cards;
  readonly memory: Memory;
  readonly log: Logger;
  /** Counts what happens; never anything that a user wrote. */
  readonly count: Count;
  /** Tells something of this turn for its line in the log; never anything that a user wrote. */
  readonly note: (notes: TurnNotes) => void;
  /** Where dropped files are handed in. */
  readonly files: FileDesk;
  readonly about: About;
  /** Whether the language of the message goes before the user's locale. */
  readonly preferMessage: boolean;
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
}

/** One more of a kind: `count('feedback', 'like')`. */
export type Count = (event: 'feedback' | 'report', label: string) => void;
