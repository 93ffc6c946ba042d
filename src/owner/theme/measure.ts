import { roles, type Rgb, type Role, type Theme } from './contrast.js';

/** Channels of a computed colour, alpha last, or undefined when it is not written in sRGB. */
function channels(colour: string): readonly number[] | undefined {
  const numbers = (colour.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (/^rgba?\(/.test(colour)) return numbers;
  return colour.startsWith('color(srgb ')
    ? numbers.map((part, index) => (index < 3 ? Math.min(255, Math.max(0, part * 255)) : part))
    : undefined;
}

/** The same, for what only the browser can convert (`oklch()`, `lab()`…). */
function painted(colour: string): readonly number[] {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const brush = canvas.getContext('2d');
  if (!brush) return [];
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** An opaque colour as numbers; undefined for what is see-through. @example opaque('rgb(10, 74, 134)') // [10, 74, 134] */
export function opaque(colour: string): Rgb | undefined {
  const [red, green, blue, alpha = 1] = channels(colour) ?? painted(colour);
  return red === undefined || green === undefined || blue === undefined || alpha < 1 ? undefined : [red, green, blue];
}

/**
 * The colours a started widget really has, whatever set them: its own defaults, a style sheet, the configuration.
 * `probe` is an element of the caller's, in the document, which borrows each value for an instant; the page is not touched.
 */
export function themeOf(widget: Element, probe: HTMLElement): Theme {
  const style = getComputedStyle(widget);
  probe.style.colorScheme = style.colorScheme;
  const read = (role: Role): Rgb | undefined => {
    const value = style.getPropertyValue(`--_${role}`).trim();
    probe.style.color = '';
    probe.style.color = value;
    return probe.style.color ? opaque(getComputedStyle(probe).color) : undefined;
  };
  const theme = Object.fromEntries(roles.map((role) => [role, read(role)])) as Theme;
  probe.removeAttribute('style');
  return theme;
}
