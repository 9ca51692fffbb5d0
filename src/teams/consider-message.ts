/** Decides what a message is answered with, if it is: the same for one that is new and one that was edited. */
import type { Activity } from 'botbuilder';
import { findAnswers } from '../answers/find-answers';
import { readCommand, type Command } from '../answers/read-command';
import type { View } from '../answers/view';
import { viewMessage } from '../answers/view-message';
import type { Catalog, LanguageChain } from '../catalog/catalog';
import { readMessage } from '../recognition/read-message';
import type { BotParts } from './bot-parts';
import { chooseTurnLanguage } from './choose-turn-language';
import { hasFile, readDroppedFiles } from './files/read-attachments';
import { hasCard, hasSnippet, isAddressedToBot, isShared, readMessageOf, readWhere } from './read-activity';

/** A command that sets something; the others ask for a view. */
export type Setting = Extract<Command, { name: 'language' | 'watch' }>;

export type Considered =
  | { readonly languages: LanguageChain; readonly setting: Setting }
  | { readonly languages: LanguageChain; readonly view: View };

/**
 * Reads a message that is meant for the bot, or that it reads along; nothing where it stays silent.
 *
 * @throws Error whatever the memory throws.
 * @example await considerMessage(messageActivity({ text: '20102' }), parts) // { view: { kind: 'found', ids: ['20102'] }, … }
 */
export async function considerMessage(activity: Partial<Activity>, parts: BotParts): Promise<Considered | undefined> {
  const { catalog, lexicon, memory } = parts;
  const where = readWhere(activity);
  const isAsked = isAddressedToBot(activity);
  if (!isAsked && !(await memory.isWatched(where))) return undefined;

  const reading = readMessage(readMessageOf(activity), lexicon);
  if (!isShared(activity) && hasCard(activity) && isWordless(reading.text)) return undefined;
  const languages = await chooseTurnLanguage(activity, reading.text, parts);
  const command = isAsked && reading.found.length === 0 ? readCommand(reading.text) : undefined;
  if (command?.name === 'language' || command?.name === 'watch') return { languages, setting: command };
  const asked = command && viewCommand(command, catalog, languages);
  if (asked) return { languages, view: asked };
  const earlier = isAsked ? [] : (await memory.givenIn(where)).filter(({ message }) => message !== activity.id);
  const answered = new Set(earlier.flatMap(({ ids }) => ids));
  const dropped = readDroppedFiles(activity);
  const file = isAsked && dropped.length === 0 && hasFile(activity);
  const asking = { watch: !isAsked, answered, snippet: hasSnippet(activity), file };
  const view = viewMessage(reading, catalog, languages, asking);
  // What stands beside files that are read is about them, unless it names something itself.
  if (dropped.length > 0 && view && !namingViews.has(view.kind)) return undefined;
  return view && { languages, view };
}

const namingViews: ReadonlySet<View['kind']> = new Set(['found', 'digest', 'unknown']);

/** Whoever sends a card that they found with the message extension asks nothing; beside it stands the markup of its place. */
function isWordless(text: string): boolean {
  return text.replace(/<[^<>]*>/g, '').trim() === '';
}

/** What a command asks to see; nothing where its words are no list. */
function viewCommand(command: Exclude<Command, Setting>, catalog: Catalog, languages: LanguageChain): View | undefined {
  switch (command.name) {
    case 'help':
      return { kind: 'help', occasion: 'asked' };
    case 'about':
      return { kind: 'about' };
    case 'list':
      if (!command.request.includes(' ')) return { kind: 'list', request: 'list events' };
      return catalog.list(command.request) && findAnswers(command.request, catalog, languages);
  }
}
