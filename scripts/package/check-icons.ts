/** Checks the app's icons: their sizes, and that the outline icon is white on nothing, as Teams asks for. */
import type { Problem } from '../../src/catalog/problem';
import { decodePng } from './decode-png';

/** The sides of the icons in pixels, from the manifest's schema. */
export const iconSizes = { 'color.png': 192, 'outline.png': 32 } as const;

const redraw = 'Correct its SVG source and run `npm run icons`.';

/**
 * What is wrong with the icons.
 *
 * @example checkIcons({ 'color.png': bytes, 'outline.png': bytes }) // []
 */
export function checkIcons(icons: Readonly<Record<keyof typeof iconSizes, Uint8Array>>): Problem[] {
  return Object.entries(iconSizes).flatMap(([name, size]) => {
    const report = (what: string): Problem[] => [{ file: `manifest/${name}`, what, fix: redraw }];
    const picture = decodePng(icons[name as keyof typeof iconSizes]);
    if (picture === undefined) return report('is no PNG');
    const { width, height, pixels } = picture;
    if (width !== size || height !== size) {
      return report(`is ${String(width)}×${String(height)} instead of ${String(size)}×${String(size)}`);
    }
    if (name === 'outline.png' && !isWhiteOnNothing(pixels)) return report('is not white on a transparent background');
    return [];
  });
}

/** Every pixel is white, more or less opaque, and the background shows through. */
function isWhiteOnNothing(pixels: Uint8Array | undefined): boolean {
  if (pixels === undefined) return false;
  let transparent = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const [red, green, blue, alpha] = pixels.subarray(at, at + 4);
    if (alpha === 0) transparent++;
    else if (red !== 255 || green !== 255 || blue !== 255) return false;
  }
  return transparent > 0 && transparent < pixels.length / 4;
}
