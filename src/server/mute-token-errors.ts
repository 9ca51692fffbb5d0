/** Keeps the SDK from printing refused tokens: for each it writes a stack, or the public key, to the console. */

/** What botframework-connector 4.23.3 prints in jwtTokenExtractor. */
function isTokenError(printed: unknown): boolean {
  if (typeof printed === 'string') return printed.startsWith('Error finding key for token.');
  return printed instanceof Error && printed.name === 'TokenExpiredError';
}

/**
 * Replaces the `error` of a console with one that leaves those lines out; the bot's own log has a line for each.
 *
 * @example muteTokenErrors(console)
 */
export function muteTokenErrors(target: Pick<Console, 'error'>): void {
  const print = target.error.bind(target);
  target.error = (...printed: unknown[]) => {
    if (!isTokenError(printed[0])) print(...printed);
  };
}
