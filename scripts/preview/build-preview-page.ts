/** One HTML page that shows cards as Teams draws them: every theme, phone-narrow and wide. */
import { readFileSync } from 'node:fs';
import type { Card } from '../../src/cards/create-cards';
import { createHostConfig, palettes, themes } from './host-configs';

export interface Preview {
  readonly title: string;
  readonly card: Card;
}

/** The narrowest phone that Teams supports, and a desktop's chat column. */
export const widths = [320, 680] as const;

/**
 * The page; it needs no network. `?theme=dark&width=320` narrows it to one column.
 *
 * @example buildPreviewPage([{ title: 'entry, de', card }]).startsWith('<!doctype html>') // true
 */
export function buildPreviewPage(previews: readonly Preview[]): string {
  const renderer = readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');
  const style = readFileSync(require.resolve('adaptivecards/dist/adaptivecards.css'), 'utf8');
  const data = {
    previews,
    widths,
    themes: themes.map((name) => ({ name, palette: palettes[name], hostConfig: createHostConfig(name) })),
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Connector Guide: cards</title>
<style>${style}</style>
<style>${pageStyle}</style>
</head>
<body>
<main></main>
<script>${renderer}</script>
<script>const data = ${JSON.stringify(data).replaceAll('<', '\\u003c')};</script>
<script>${pageScript}</script>
</body>
</html>
`;
}

const pageStyle = `
body { margin: 0; font: 14px 'Segoe UI', 'Liberation Sans', sans-serif; }
section { padding: 16px; }
h2 { margin: 8px 0; font-size: 13px; font-weight: normal; }
.row { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
.card { border: 1px solid; border-radius: 6px; overflow: hidden; }
.ac-pushButton { border: 1px solid; border-radius: 4px; background: transparent; color: inherit; font: inherit;
  font-weight: 600; padding: 6px 12px; cursor: pointer; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
a.ac-anchor:link, a.ac-anchor:visited { color: inherit; }
.ac-textRun, .ac-textBlock, .ac-richTextBlock { overflow-wrap: anywhere; }
`;

const pageScript = `
const wanted = new URLSearchParams(location.search);
const main = document.querySelector('main');
for (const theme of data.themes) {
  if (wanted.has('theme') && wanted.get('theme') !== theme.name) continue;
  const section = document.createElement('section');
  section.style.background = theme.palette.page;
  section.style.color = theme.palette.text;
  data.previews.forEach(({ title, card }, index) => {
    if (wanted.has('card') && Number(wanted.get('card')) !== index) return;
    const heading = document.createElement('h2');
    heading.textContent = index + ': ' + title + ', ' + theme.name;
    const row = document.createElement('div');
    row.className = 'row';
    for (const width of data.widths) {
      if (wanted.has('width') && Number(wanted.get('width')) !== width) continue;
      const adaptiveCard = new AdaptiveCards.AdaptiveCard();
      adaptiveCard.hostConfig = new AdaptiveCards.HostConfig(theme.hostConfig);
      adaptiveCard.parse(card);
      const frame = document.createElement('div');
      frame.className = 'card';
      frame.style.width = width + 'px';
      frame.style.borderColor = theme.palette.border;
      frame.dataset.title = title + ', ' + theme.name + ', ' + width + ' px';
      frame.append(adaptiveCard.render());
      row.append(frame);
    }
    section.append(heading, row);
  });
  main.append(section);
}
document.body.dataset.ready = 'true';
`;
