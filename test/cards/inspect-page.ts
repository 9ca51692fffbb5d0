/** A script for the preview page: looks at every card as it is drawn and says what a reader could not read. */

/** Small text needs this contrast (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;

/** Runs in the page, hence a text; its result is a `PageReport`. */
export const inspectPage = `(() => {
  const parse = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const over = ([r, g, b, a = 1], below) => [r, g, b].map((value, at) => value * a + below[at] * (1 - a));
  const luminance = (colour) => {
    const [r, g, b] = colour.map((value) => value / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ancestors = (element) => (element ? [element, ...ancestors(element.parentElement)] : []);
  const backgroundOf = (element) =>
    ancestors(element).reverse().reduce((below, { style, ...at }, index, all) => over(parse(getComputedStyle(all[index]).backgroundColor), below), [255, 255, 255]);
  const contrastOf = (element) => {
    const background = backgroundOf(element);
    const opacity = ancestors(element).reduce((product, at) => product * Number(getComputedStyle(at).opacity), 1);
    const [r, g, b, a = 1] = parse(getComputedStyle(element).color);
    const [one, other] = [over([r, g, b, a * opacity], background), background].map(luminance);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  const isVisible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const problems = [];
  const contrasts = [];
  const frames = [...document.querySelectorAll('.card')];
  for (const frame of frames) {
    const report = (what) => problems.push(frame.dataset.title + ': ' + what);
    const { left, right } = frame.getBoundingClientRect();
    if (frame.innerText.includes('$' + '{')) report('a binding without a value');
    if (frame.scrollWidth > frame.clientWidth) report('wider than its frame');
    for (const element of frame.querySelectorAll('*')) {
      if (!isVisible(element)) continue;
      const name = element.className + ' “' + element.textContent.slice(0, 40) + '”';
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5)) report('sticks out: ' + name);
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden') report('cut off: ' + name);
      if (element.matches('button, a, [class*=Block], [class*=ontainer]:not(:has(input, textarea)), [class*=Run], [class*=olumn], [class*=ctionSet]') && element.textContent.trim() === '') report('empty: ' + name);
      const text = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
      if (text.length === 0) continue;
      const contrast = contrastOf(element);
      contrasts.push(contrast);
      if (contrast < ${leastContrast}) report('contrast of ' + contrast.toFixed(2) + ': ' + name);
    }
  }
  return {
    frames: frames.map((frame) => frame.dataset.title),
    problems,
    texts: contrasts.length,
    pageWidth: [document.documentElement.scrollWidth, innerWidth],
  };
})()`;

export interface PageReport {
  readonly frames: readonly string[];
  readonly problems: readonly string[];
  /** How many texts were measured. */
  readonly texts: number;
  /** The width of the page's content, and of the window. */
  readonly pageWidth: readonly [number, number];
}
