/** Recognises the id of an app or a tenant. */

/**
 * Whether a text is a GUID, in either case and without braces.
 *
 * @example isGuid('00000000-0000-0000-0000-000000000000') // true
 */
export function isGuid(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
