/** A guide leads to a page that opens: https, and in the reader's language where Microsoft has it. */
import type { Rule } from './rule';

export const httpsGuides: Rule = ({ guides, languages, origins }) =>
  Object.entries(guides).flatMap(([key, { url }]) => {
    const file = origins.get(key)?.file ?? 'facts/guides.json';
    const report = (what: string, fix: string) => ({ file, what: `“${key}” ${what}`, fix });
    return Object.entries(url).flatMap(([language, address]) => [
      ...(address.startsWith('https://') ? [] : [report(`leads to ${address}`, 'Use an https address.')]),
      ...(language in languages ? [] : [report(`has an address in ${language}`, 'No texts are in that language.')]),
      ...(language === 'en' && /^https:\/\/[^/]+\/[a-z]{2}-[a-z]{2}\//.test(address)
        ? [report('names a language in its English address', 'Leave it out: Microsoft chooses it then.')]
        : []),
    ]);
  });
