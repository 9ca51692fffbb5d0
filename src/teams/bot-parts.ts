/** What the handlers of a turn are made of. */
import type { Logger } from 'pino';
import type { Cards } from '../cards/create-cards';
import type { Catalog } from '../catalog/catalog';
import type { Lexicon } from '../recognition/lexicon';

export interface BotParts {
  readonly catalog: Catalog;
  readonly lexicon: Lexicon;
  readonly cards: Cards;
  readonly log: Logger;
  /** Whether the language of the message goes before the user's locale. */
  readonly preferMessage: boolean;
}
