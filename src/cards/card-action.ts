/** The data of a button, as it comes back: versioned, so that the buttons of old cards keep working. */
import type { ButtonRequest } from '../answers/button';
import { packView, readView } from '../answers/read-view';
import type { View } from '../answers/view';

interface Common {
  /** Raised when the data changes its meaning; older versions stay readable. */
  readonly version: 2;
  /** That of the card. */
  readonly language: string;
}

/** What a pressed button asks for. */
export type CardAction = ButtonRequest & Common;

/** The same as a card carries it, its views packed. */
export type CardActionData = Pick<ButtonRequest, 'verb'> & Common;

/**
 * The data of a button.
 *
 * @example createCardAction({ verb: 'watch', on: true }, 'de') // { verb: 'watch', on: true, version: 2, language: 'de' }
 */
export function createCardAction(request: ButtonRequest, language: string): CardActionData {
  const view = 'view' in request ? { view: packView(request.view) } : {};
  const back = 'back' in request && request.back ? { back: request.back.map(packView) } : {};
  return { ...request, ...view, ...back, version: 2, language };
}

/** Nobody goes back further, and each step makes every button larger. */
export const mostSteps = 4;

/** In characters of JSON; our largest button has a quarter of it, and a form's fields hold twenty thousand. */
const longestData = 40_000;

/**
 * Reads the data of a pressed button; nothing when it is not one of ours.
 *
 * @example readCardAction({ verb: 'watch', on: true, version: 2, language: 'de' })?.verb // 'watch'
 */
export function readCardAction(value: unknown): CardAction | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const data = value as Readonly<Record<string, unknown>>;
  if (typeof data.verb !== 'string' || JSON.stringify(data).length > longestData) return undefined;
  const request = data.version === 1 ? readFirstVersion(data) : data.version === 2 ? readRequest(data) : undefined;
  return (
    request && { ...request, version: 2, language: typeof data.language === 'string' ? data.language.slice(0, 35) : '' }
  );
}

/** Version 1 knew ids alone. */
function readFirstVersion({ verb, ids }: Readonly<Record<string, unknown>>): ButtonRequest | undefined {
  const view = readView({ kind: 'found', ids });
  return verb === 'open' && view ? { verb, view } : undefined;
}

function readRequest(data: Readonly<Record<string, unknown>>): ButtonRequest | undefined {
  const { verb, on, to } = data;
  switch (verb) {
    case 'open': {
      const view = readView(data.view);
      const back = Array.isArray(data.back) ? data.back.slice(0, mostSteps).map(readView) : [];
      if (!view) return undefined;
      const known = back.filter((step): step is View => step !== undefined);
      return { verb, view, ...(known.length > 0 && { back: known }) };
    }
    case 'report':
    case 'send-report':
    case 'post': {
      const view = readView(data.view);
      return view && { verb, view };
    }
    case 'watch':
      return typeof on === 'boolean' ? { verb, on } : undefined;
    case 'language':
      return to === 'de' || to === 'en' || to === 'auto' ? { verb, to } : undefined;
    case 'explain':
      return { verb };
    default:
      return undefined;
  }
}
