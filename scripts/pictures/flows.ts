/** The flows that the README shows: what is done in the Playground, and what of it is cut out. */
import type { Locator } from 'playwright-core';
import { closeDialog, openDialog, openSearch, search } from '../../test/support/message-extension';
import { beginsWith, press, says, type Playground } from '../../test/support/start-playground';
import { english, german } from '../../test/support/words';
import { shootFileDigest } from './shoot-file-digest';

export interface Picture {
  /** The file's name, without its ending. */
  readonly name: string;
  readonly take: (playground: Playground, file: string) => Promise<void>;
}

const log = [
  ['10020', 'Informationen', '07:40:00', 'Diagnosecode: 0x00000000'],
  ['20102', 'Fehler', '07:42:10', 'Diagnosecode: 0x00000400'],
  ['20102', 'Fehler', '09:12:40', 'Diagnosecode: 0x00000400'],
  ['20302', 'Fehler', '09:15:02', 'Diagnosecode: 0x0FFFFFFF'],
  ['20100', 'Informationen', '11:02:10', 'Diagnosecode: 0x00000000'],
]
  .map(([id = '', level = '', time = '', code = '']) =>
    [
      'Quelle: Microsoft Intune Connector',
      `Datum: 11.03.2021 ${time}`,
      `Ereignis-ID: ${id}`,
      `Ebene: ${level}`,
      code,
    ].join('\n'),
  )
  .join('\n\n');

/** In the order of the story: the welcome is opened once, and each flow leaves the chat usable. */
export const pictures: readonly Picture[] = [
  {
    name: 'channel',
    async take(playground, file) {
      await playground.open('IT Operations - Incidents');
      const card = await playground.post('Ereignis-ID 20102, Diagnosecode 0x00000400');
      await says(card, german.entry.steps);
      await shoot(
        playground,
        [playground.page.getByText('Ereignis-ID 20102, Diagnosecode').first().locator('..'), card],
        file,
      );
    },
  },
  {
    name: 'drill-down',
    async take(playground, file) {
      await playground.open('Personal Chat');
      const card = await playground.ask('0x411');
      await card.getByText('CRPVerifyMetric_Warning').first().click();
      await says(card, english.actions.back);
      await shoot(playground, [card], file, 'bottom');
    },
  },
  {
    name: 'digest',
    async take(playground, file) {
      const card = await playground.ask(log);
      await beginsWith(card, '5 Ereignisse im Protokoll');
      // The chart comes behind the rest of the card.
      await says(card, '11:00');
      await shoot(playground, [card], file);
    },
  },
  {
    name: 'digest-file',
    take: (_playground, file) => shootFileDigest(file),
  },
  {
    name: 'search',
    async take(playground, file) {
      const box = await openSearch(playground.page);
      await search(box, 'certificate expired');
      await box.getByText('✖ Failure').first().waitFor();
      await shoot(playground, [box], file);
      await box.getByRole('button', { name: 'Close', exact: true }).click();
    },
  },
  {
    name: 'dialog',
    async take(playground, file) {
      const { page } = playground;
      const dialog = await openDialog(page);
      await dialog.getByRole('textbox').fill('The enrollment log says: PkcsIssuedFailure, event 1052');
      await press(dialog, english.actions.explain);
      await says(dialog, english.actions.post);
      await shoot(playground, [page.getByRole('dialog')], file, 'bottom');
      await closeDialog(page);
    },
  },
];

/** In pixels: a picture of a whole long card is too large, and nobody reads it to its end. */
const tallest = 1300;

/** Takes what encloses the parts, with a margin; of what is too tall, the end that matters. */
async function shoot(
  { page }: Playground,
  parts: readonly Locator[],
  path: string,
  keep: 'top' | 'bottom' = 'top',
): Promise<void> {
  const width = 1400;
  await page.setViewportSize({ width, height: 2600 });
  await parts.at(-1)?.scrollIntoViewIfNeeded();
  const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter((box) => box !== null);
  const margin = 12;
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - margin);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - margin);
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + margin;
  // Below a card stands the Playground's own line.
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  await page.mouse.move(0, 0);
  const height = Math.min(bottom - top, tallest);
  const y = keep === 'top' ? top : bottom - height;
  await page.screenshot({ path, clip: { x: left, y, width: right - left, height } });
  await page.setViewportSize({ width, height: 1000 });
}
