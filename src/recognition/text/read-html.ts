/** Turns a message's HTML into text: blocks become lines, mentions disappear, quotations come apart. */
import { Parser } from 'htmlparser2';

export interface HtmlText {
  readonly own: string;
  readonly quoted: string;
  /** Everything that is visible, names of people too: what a plain-text twin would say. */
  readonly visible: string;
}

const lineTags = new Set(
  'address article blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul codeblock'.split(
    ' ',
  ),
);
const cellTags = new Set(['td', 'th']);
/** Elements whose text is not the author's: code, names of people. */
const silentTags = new Set(['script', 'style', 'template', 'at', 'head', 'title']);

/**
 * Reads HTML with a streaming parser, so depth and length cost nothing but time, linearly; entities are decoded once.
 *
 * @example readHtml('<p><at>Bot</at>&nbsp;20102</p><blockquote>20100</blockquote>') // own: '\n 20102\n', quoted: '\n20100\n'
 */
export function readHtml(html: string): HtmlText {
  const text = { own: '', quoted: '', visible: '' };
  let quotes = 0;
  let silent = 0;
  let cells = 0;
  const open: { name: string; silences: boolean }[] = [];
  const write = (piece: string) => {
    text.visible += piece;
    if (silent === 0) text[quotes > 0 ? 'quoted' : 'own'] += piece;
  };

  /** Blocks begin a line, once; within a table's cell they must not end the row. */
  const breakAt = (name: string) => {
    if (!lineTags.has(name)) return;
    if (cells > 0) write(' ');
    else if (name === 'br' || !text[quotes > 0 ? 'quoted' : 'own'].endsWith('\n')) write('\n');
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'blockquote') quotes += 1;
        const silences = silentTags.has(name) || isNameOfSomebody(attributes);
        if (silences) silent += 1;
        open.push({ name, silences });
        if (cellTags.has(name)) cells += 1;
        else breakAt(name);
      },
      ontext: write,
      onclosetag(name) {
        if (cellTags.has(name)) {
          cells -= 1;
          write('\t');
        } else if (name !== 'br') breakAt(name);
        if (open.pop()?.silences) silent -= 1;
        if (name === 'blockquote') quotes -= 1;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return text;
}

/** Teams marks mentions and the author and time of a quotation with schema.org attributes. */
function isNameOfSomebody({ itemtype = '', itemprop = '' }: Record<string, string>): boolean {
  return itemtype.endsWith('/Mention') || itemprop === 'mri' || itemprop === 'time';
}
