/**
 * Reads Microsoft's article about the events, in Markdown and in any of its languages: ids, names, codes and links are the
 * same in all of them.
 *
 *     | 20102 | PkcsCertIssue_Failure | … | 0x00000000, 0x00000400 |   → an event and its codes
 *     | 0x00000400 | PKCS_Issue_CA_Unavailable | … |                    → a diagnostic code
 */

export interface ArticleEvent {
  readonly id: string;
  readonly name: string;
  readonly codes: readonly string[];
  readonly line: number;
}

export interface ArticleCode {
  /** As it is printed. */
  readonly id: string;
  readonly name: string;
  readonly line: number;
}

export interface ArticleLink {
  readonly url: string;
  readonly line: number;
}

export interface Article {
  readonly events: readonly ArticleEvent[];
  readonly codes: readonly ArticleCode[];
  readonly links: readonly ArticleLink[];
}

/**
 * The facts of an article, in its order.
 *
 * @example parseArticle('| 10010 | StartedConnectorService | … | 0x00000000 |').events[0]?.name // 'StartedConnectorService'
 */
export function parseArticle(markdown: string): Article {
  const events: ArticleEvent[] = [];
  const codes: ArticleCode[] = [];
  const links: ArticleLink[] = [];
  for (const [index, text] of markdown.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    for (const [, url = ''] of text.matchAll(/\]\(([^()\s]+)\)/g)) links.push({ url, line });
    const [id = '', name = '', , related = ''] = readCells(text);
    if (/^\d{4,5}$/.test(id)) events.push({ id, name, codes: related.match(/0x[0-9A-Fa-f]+/g) ?? [], line });
    else if (/^0x[0-9A-Fa-f]+$/.test(id)) codes.push({ id, name, line });
  }
  return { events, codes, links };
}

/** The cells of a table's row, without the marks of Markdown around them. */
function readCells(line: string): string[] {
  if (!/^\s*\|/.test(line)) return [];
  return line
    .trim()
    .split(/(?<!\\)\|/)
    .slice(1)
    .map((cell) => cell.replaceAll('\\_', '_').replace(/[`*]/g, '').trim());
}
