/** Puts values into the places of a text: `{id}`. */

/**
 * Fills every `{name}` of a text; an unknown name is a mistake in the language file and throws.
 *
 * @throws RangeError when the text names a value that is not given.
 * @example fillText('Event {id}', { id: '20103' }) // 'Event 20103'
 */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new RangeError(`The text “${text}” asks for {${name}}, which is not given.`);
    return String(value);
  });
}
