/** Compares the article with our entries: what is new, gone, renamed, related otherwise or linked elsewhere. */
import type { Content } from '../content';
import type { Article, ArticleCode, ArticleEvent } from './parse-article';

export interface Finding {
  readonly line: number;
  readonly what: string;
}

export interface Comparison {
  /** What no longer agrees with the entries: somebody has to look at it. */
  readonly differences: readonly Finding[];
  /** Where the article contradicts itself; known, and no difference. */
  readonly inconsistencies: readonly Finding[];
}

interface Known {
  readonly id: string;
  readonly name: string | undefined;
}

/**
 * What differs between an article and the legacy events and diagnostic codes of the content.
 *
 * @example compareArticle(parseArticle(text), content).differences.length // 0 for the article that the entries come from
 */
export function compareArticle(article: Article, { families, guides }: Content): Comparison {
  const events = families['legacy-event'].entries;
  const codes = families['diagnostic-code'].entries;
  const aliases = new Map(codes.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const)));
  const canonical = (printed: string) => aliases.get(`0x${printed.slice(2).toUpperCase()}`) ?? normalize(printed);
  const printedCodes = article.codes.map((code) => ({ ...code, id: canonical(code.id) }));
  // The name of the success code is an ordinary word, which every language translates.
  const knownCodes = codes.map(({ id, name, nameIsOrdinaryWord }) => ({
    id,
    name: nameIsOrdinaryWord ? undefined : name,
  }));
  const expectedLinks = Object.values(guides).flatMap(({ linkInArticle }) => linkInArticle ?? []);
  return {
    differences: [
      ...compareRows('event', article.events, events),
      ...compareRows('code', printedCodes, knownCodes),
      ...article.events.flatMap((event) => {
        const known = events.find(({ id, name }) => id === event.id || name === event.name);
        return known ? compareRelations(event, event.codes.map(canonical), known.codes) : [];
      }),
      ...compareLinks(article, expectedLinks),
    ].sort((one, other) => one.line - other.line),
    inconsistencies: [
      ...findOddSpellings(article, canonical),
      ...findDisorder(article.events),
      ...findDisorder(printedCodes),
      ...findRelativeLinks(article),
    ].sort((one, other) => one.line - other.line),
  };
}

/** `0x411` → `0x00000411`. */
function normalize(code: string): string {
  return `0x${code.slice(2).toUpperCase().padStart(8, '0')}`;
}

function compareRows(
  kind: string,
  printed: readonly (ArticleEvent | ArticleCode)[],
  known: readonly Known[],
): Finding[] {
  const findings: Finding[] = [];
  const found = new Set<string>();
  for (const { id, name, line } of printed) {
    const entry = known.find((other) => other.id === id);
    const sameName = known.find((other) => other.name === name);
    if (found.has(id)) findings.push({ line, what: `doubled: ${kind} ${id} stands in two rows` });
    else if (entry?.name !== undefined && entry.name !== name)
      findings.push({ line, what: `renamed: ${kind} ${id} is called ${name}, not ${entry.name}` });
    else if (!entry && sameName && !printed.some((other) => other.id === sameName.id)) {
      findings.push({ line, what: `renumbered: ${kind} ${sameName.id} (${name}) is now ${id}` });
      found.add(sameName.id);
    } else if (!entry) findings.push({ line, what: `new: ${kind} ${id} ${name}` });
    found.add(id);
  }
  const lastLine = printed.at(-1)?.line ?? 0;
  for (const { id, name = '' } of known.filter((other) => !found.has(other.id)))
    findings.push({ line: lastLine, what: `gone: ${kind} ${id} ${name}`.trimEnd() });
  return findings;
}

function compareRelations({ id, line }: ArticleEvent, printed: readonly string[], known: readonly string[]): Finding[] {
  const added = printed.filter((code) => !known.includes(code)).map((code) => `+${code}`);
  const removed = known.filter((code) => !printed.includes(code)).map((code) => `-${code}`);
  if (added.length + removed.length === 0) return [];
  return [{ line, what: `relation changed: event ${id} lists ${[...added, ...removed].join(' ')}` }];
}

/** A link that took the place of another one is one change. */
function compareLinks({ links }: Article, expected: readonly string[]): Finding[] {
  const added = links.filter(({ url }) => !expected.includes(url));
  const gone = expected.filter((url) => !links.some((link) => link.url === url));
  const lastLine = links.at(-1)?.line ?? 0;
  return Array.from({ length: Math.max(added.length, gone.length) }, (_, index) => {
    const [link, old] = [added[index], gone[index]];
    if (link && old !== undefined) return { line: link.line, what: `link changed: ${old} → ${link.url}` };
    return link
      ? { line: link.line, what: `new link: ${link.url}` }
      : { line: lastLine, what: `link gone: ${old ?? ''}` };
  });
}

function findOddSpellings({ codes, events }: Article, canonical: (printed: string) => string): Finding[] {
  const inEvents = new Set(events.flatMap((event) => event.codes));
  return codes
    .filter(({ id }) => id.length !== 10 || canonical(id) !== id)
    .map(({ id, line }) => {
      const other = inEvents.has(canonical(id)) ? `; the events list ${canonical(id)}` : '';
      return { line, what: `${id} has ${String(id.length - 2)} digits${other}` };
    });
}

function findDisorder(rows: readonly { readonly id: string; readonly line: number }[]): Finding[] {
  return rows.slice(1).flatMap(({ id, line }, index) => {
    const before = rows[index];
    return before && Number(before.id) > Number(id) ? [{ line, what: `${id} stands behind ${before.id}` }] : [];
  });
}

function findRelativeLinks({ links }: Article): Finding[] {
  return links
    .filter(({ url }) => !/^(https?:|#|mailto:)/.test(url))
    .map(({ url, line }) => ({ line, what: `the link ${url} is relative: it works only inside the documentation` }));
}
