/** What reading dropped files is made of. */
import type { Activity, ConversationReference, TurnContext } from 'botbuilder';
import type { LanguageChain } from '../../catalog/catalog';
import type { LogFile } from '../../files/log-file';
import type { Limits } from '../../files/limits';
import type { BotParts } from '../bot-parts';
import type { DroppedFile } from './read-attachments';
import type { Timers } from './timers';

/**
 * Runs a turn of our own in a conversation from which an activity was admitted.
 *
 * @throws whatever the turn throws.
 */
export type SendLater = (
  reference: Partial<ConversationReference>,
  logic: (context: TurnContext) => Promise<void>,
) => Promise<void>;

export interface FileParts extends Omit<BotParts, 'note' | 'files'> {
  readonly sendLater: SendLater;
  /** Opens what a download address leads to. */
  readonly openFile: (url: string) => ReturnType<LogFile['open']>;
  readonly timers: Timers;
  /** Those of files/limits.ts unless others are given. */
  readonly fileLimits?: Partial<Limits>;
}

/** The files of one message. */
export interface FileJob {
  readonly activity: Partial<Activity>;
  readonly reference: Partial<ConversationReference>;
  readonly files: readonly DroppedFile[];
  readonly languages: LanguageChain;
  /** The message that acknowledges them; empty where nobody knows its id. */
  readonly acknowledgement: string;
}
