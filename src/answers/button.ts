/** What a button of an answer asks for; how it travels is the cards' matter. */
import type { View } from './view';

export type ButtonRequest =
  /** Shows a view; `back` are the views to go back to, the nearest first. */
  | { readonly verb: 'open'; readonly view: View; readonly back?: readonly View[] }
  /** Turns the reading along of a channel or chat on or off. */
  | { readonly verb: 'watch'; readonly on: boolean }
  /** Sets the person's language. */
  | { readonly verb: 'language'; readonly to: 'de' | 'en' | 'auto' }
  /** Shows the form that reports what is missing, and sends it. */
  | { readonly verb: 'report'; readonly view: View }
  | { readonly verb: 'send-report'; readonly view: View }
  /** Puts the answer of a dialog into the message that is being written. */
  | { readonly verb: 'post'; readonly view: View }
  /** Explains the text that was typed into a dialog. */
  | { readonly verb: 'explain' };

export interface Button {
  readonly title: string;
  readonly request: ButtonRequest;
}
