/** The commands of the message extension, as the app manifest names them. */

/** Finds entries while somebody types in the compose box. */
export const searchCommand = 'findEntry';

/** Explains the message on which it is called. */
export const explainCommand = 'explainMessage';
