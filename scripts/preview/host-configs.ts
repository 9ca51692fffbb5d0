/** The colours of Teams' three themes, as host configurations of the Adaptive Cards renderer. */

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

interface Palette {
  /** Behind the card, the card, and a container with the style `emphasis`. */
  readonly page: string;
  readonly card: string;
  readonly emphasis: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly border: string;
}

/** Read from Fluent's tokens for Teams: web light, dark and high contrast. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    emphasis: '#f0f0f0',
    text: '#242424',
    subtle: '#616161',
    accent: '#4f52b2',
    good: '#0e700e',
    warning: '#8a6100',
    attention: '#c4314b',
    border: '#d1d1d1',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    emphasis: '#333333',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9ea2ff',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#ff6f83',
    border: '#4d4d4d',
  },
  contrast: {
    page: '#000000',
    card: '#000000',
    emphasis: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ff5f5f',
    border: '#ffffff',
  },
};

/**
 * The host configuration of a theme.
 *
 * @example createHostConfig('dark') // an object for `new AdaptiveCards.HostConfig(…)`
 */
export function createHostConfig(theme: Theme): object {
  const { card, emphasis, text, subtle, accent, good, warning, attention, border } = palettes[theme];
  const colour = (strong: string) => ({ default: strong, subtle: strong === text ? subtle : strong });
  const foregroundColors = {
    default: colour(text),
    dark: colour(text),
    light: colour(text),
    accent: colour(accent),
    good: colour(good),
    warning: colour(warning),
    attention: colour(attention),
  };
  return {
    fontFamily: "'Segoe UI', 'Liberation Sans', sans-serif",
    fontTypes: {
      monospace: { fontFamily: "Consolas, 'Liberation Mono', monospace", fontSizes: fontSizes() },
      default: { fontSizes: fontSizes() },
    },
    supportsInteractivity: true,
    spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: border },
    containerStyles: {
      default: { backgroundColor: card, foregroundColors },
      emphasis: { backgroundColor: emphasis, foregroundColors },
    },
    actions: { maxActions: 6, actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8 },
  };
}

function fontSizes(): object {
  return { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
}
