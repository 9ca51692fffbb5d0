/** Takes out of an error's text what the activity brought: some libraries quote what they stumble over. */
import type { Activity } from 'botbuilder';
import { readDroppedFiles } from '../files/read-attachments';

/** In characters: what is shorter is a letter or a number that the error may name for reasons of its own. */
const shortestWord = 4;

/**
 * The text without the words, names and ids of an activity.
 *
 * @example hideWords('cannot read “my text”', { text: 'my text' }) // 'cannot read “…”'
 */
export function hideWords(text: string, activity: Partial<Activity>): string {
  const { text: message, from, recipient, conversation } = activity;
  const files = readDroppedFiles(activity).flatMap(({ name, url }) => [url, name]);
  const words: unknown[] = [message, ...files, from?.name, from?.id, from?.aadObjectId, recipient?.name];
  return [...words, conversation?.id, conversation?.name]
    .filter((word) => typeof word === 'string')
    .filter((word) => word.trim().length >= shortestWord)
    .reduce((rest, word) => rest.replaceAll(word, '…'), text);
}
