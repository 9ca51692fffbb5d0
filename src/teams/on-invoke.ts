/** An invoke wants its answer in the response: which one gets what. */
import { StatusCodes, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { SpokenAnswer } from '../answers/answer';
import type { BotParts } from './bot-parts';
import { answerCardAction, cardResponse } from './answer-card-action';
import { explainMessage } from './extension/explain-message';
import { searchEntries } from './extension/search-entries';
import { submitDialog } from './extension/submit-dialog';
import { receiveFeedback } from './receive-feedback';
import { createInvokeAnswers } from './turns/create-invoke-answers';

/** Makes the body of the response. */
export type InvokeHandler = (context: TurnContext, parts: BotParts) => object | Promise<object>;

const handlers: Readonly<Record<string, InvokeHandler>> = {
  'adaptiveCard/action': answerCardAction,
  'composeExtension/query': searchEntries,
  'composeExtension/fetchTask': explainMessage,
  'composeExtension/submitAction': submitDialog,
  'message/submitAction': receiveFeedback,
};

/**
 * Creates the handler of invokes; one that the bot does not know is accepted without a word. A redelivered one gets the same
 * answer, and what it asks for is done once.
 *
 * @example await createInvokeHandler()(context, parts) // sends an invokeResponse
 */
export function createInvokeHandler(): (context: TurnContext, parts: BotParts) => Promise<void> {
  const answers = createInvokeAnswers();
  return async (context, parts) => {
    const { name } = context.activity;
    const handler = typeof name === 'string' && Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    const answer = async () => (handler ? await handler(context, parts) : {});
    await respond(context, await answers.once(context.activity, answer));
  };
}

/** The response to an invoke that means nothing to the bot. */
export async function acceptInvoke(context: TurnContext): Promise<void> {
  await respond(context, {});
}

/** The response to an invoke whose turn failed: the error in the place of the answer, and never a 5xx. */
export async function respondWithError(
  context: TurnContext,
  answer: SpokenAnswer,
  parts: Pick<BotParts, 'cards'>,
): Promise<void> {
  await respond(context, errorBody(context.activity.name, answer, parts));
}

/** The response to an invoke that is not carried out: a few words, and the card that was pressed stays. */
export async function respondWithNotice(context: TurnContext, { summary }: SpokenAnswer): Promise<void> {
  await respond(context, noticeBody(context.activity.name, summary));
}

function noticeBody(name: string | undefined, text: string): object {
  switch (name) {
    case 'adaptiveCard/action':
      return { statusCode: StatusCodes.OK, type: 'application/vnd.microsoft.activity.message', value: text };
    case 'composeExtension/query':
      return { composeExtension: { type: 'message', text } };
    case 'composeExtension/fetchTask':
    case 'composeExtension/submitAction':
      return { task: { type: 'message', value: text } };
    default:
      return {};
  }
}

function errorBody(name: string | undefined, answer: SpokenAnswer, parts: Pick<BotParts, 'cards'>): object {
  return name === 'adaptiveCard/action' ? cardResponse(answer, [], parts) : noticeBody(name, answer.summary);
}

/** Puts the body into the response, with status 200. */
async function respond(context: TurnContext, body: object): Promise<void> {
  const value: InvokeResponse = { status: StatusCodes.OK, body };
  await context.sendActivity({ type: 'invokeResponse', value });
}
