/** Turns bytes from outside into a JSON value that is safe to walk and to copy. */

// An activity nests its card data some ten levels deep; 64 is far above that and far below what breaks a recursive walk.
const deepestNesting = 64;

export type ParsedJson = { ok: true; value: unknown } | { ok: false; reason: string };

/**
 * Parses UTF-8 JSON whose nesting is bounded, without the keys that reach an object's prototype.
 *
 * @example
 * parseJson(Buffer.from('{"type":"message","__proto__":{}}')) // → { ok: true, value: { type: 'message' } }
 * parseJson(Buffer.from('{'))                                  // → { ok: false, reason: 'the body is not valid JSON' }
 */
export function parseJson(bytes: Uint8Array): ParsedJson {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, reason: 'the body is not valid UTF-8' };
  }
  if (text.trim() === '') return { ok: false, reason: 'the body is empty' };
  if (nestsDeeperThan(deepestNesting, text)) return { ok: false, reason: 'the body is nested too deeply' };
  try {
    return { ok: true, value: JSON.parse(text, dropPrototypeKeys) };
  } catch {
    return { ok: false, reason: 'the body is not valid JSON' };
  }
}

// Counts brackets outside of strings before anything recursive, such as the reviver below, meets the text.
function nestsDeeperThan(limit: number, text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index++;
      else if (character === '"') inString = false;
    } else if (character === '"') {
      inString = true;
    } else if (character === '{' || character === '[') {
      if (++depth > limit) return true;
    } else if (character === '}' || character === ']') {
      depth--;
    }
  }
  return false;
}

// JSON.parse makes them own properties, which is harmless; the Object.assign of a library later on would not be.
function dropPrototypeKeys(key: string, value: unknown): unknown {
  return key === '__proto__' || key === 'constructor' ? undefined : value;
}
