/** What recognition reads: a message as a channel or the terminal hands it over. */

export interface Message {
  /** The plain text; may hold mention tags, markup and entities. */
  readonly text: string;
  /** The same message as HTML, where the channel sends it: it keeps line ends and pasted tags that `text` loses. */
  readonly html?: string | undefined;
  /** Texts that the message quotes and that stand in neither of the two. */
  readonly quoted?: readonly string[] | undefined;
}
