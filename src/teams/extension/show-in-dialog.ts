/** Shows an answer in a dialog of the message extension, and offers to put it into a message. */
import type { SpokenAnswer } from '../../answers/answer';
import type { View } from '../../answers/view';
import type { LanguageChain } from '../../catalog/catalog';
import { toDialogCard } from '../../cards/to-dialog-card';
import type { BotParts } from '../bot-parts';

/**
 * The body that shows an answer in the dialog.
 *
 * @example showInDialog(answer, [], parts) // { task: { type: 'continue', value: { title, width: 'medium', height: 'large', card } } }
 */
export function showInDialog(answer: SpokenAnswer, back: readonly View[], { catalog, cards }: BotParts): object {
  const { actions, extension } = catalog.words([answer.language]);
  const { view } = answer;
  // The help is nobody's answer to a thread.
  const post = view && view.kind !== 'help' ? [{ title: actions.post, request: { verb: 'post', view } as const }] : [];
  const card = cards.render({ ...answer, buttons: [...post, ...(answer.buttons ?? [])] }, back);
  return dialog(extension.title, toDialogCard(card));
}

/**
 * The body that asks for the text to explain.
 *
 * @example askForText(['en'], parts) // { task: { type: 'continue', value: { title: 'Connector Guide', … } } }
 */
export function askForText(languages: LanguageChain, { catalog, cards }: BotParts): object {
  const { actions, extension, help } = catalog.words(languages);
  const card = cards.render({
    kind: 'explain',
    language: languages[0] ?? 'en',
    summary: extension.ask,
    title: extension.ask,
    label: extension.text,
    buttons: [{ title: actions.explain, request: { verb: 'explain' } }],
  });
  return dialog(help.title, toDialogCard(card));
}

function dialog(title: string, card: object): object {
  const content = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
  return { task: { type: 'continue', value: { title, width: 'medium', height: 'large', card: content } } };
}
