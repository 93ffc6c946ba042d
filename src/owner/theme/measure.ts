import { contrastsOf, roles, worseOf, type Contrast, type Rgb, type Role, type Theme } from './contrast.js';

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

/** The colours a started widget has under that scheme, whatever set them: its own defaults, a style sheet, the configuration. */
function themeOf(widget: Element, probe: HTMLElement, scheme: string): Theme {
  const style = getComputedStyle(widget);
  const inner = document.createElement('span');
  probe.replaceChildren(inner);
  probe.style.colorScheme = scheme;
  const read = (role: Role, around: string): Rgb | undefined => {
    probe.style.color = around; // what `currentColor` means there
    inner.style.color = '';
    inner.style.color = style.getPropertyValue(`--_${role}`).trim();
    return inner.style.color ? opaque(getComputedStyle(inner).color) : undefined;
  };
  const text = read('text', style.color);
  const around = text ? `rgb(${text.join(' ')})` : style.color;
  const theme = Object.fromEntries(roles.map((role) => [role, role === 'text' ? text : read(role, around)])) as Theme;
  inner.remove();
  probe.removeAttribute('style');
  return theme;
}

/**
 * Every contrast of a started widget; where its theme follows the device, the worse of a light and of a dark one.
 * `probe` is an element of the caller's, in the document, which borrows each colour for an instant; the page is not touched.
 */
export function contrastsIn(widget: Element, probe: HTMLElement): Contrast[] {
  const { colorScheme } = getComputedStyle(widget);
  const under = (scheme: string) => contrastsOf(themeOf(widget, probe, scheme));
  return /light.*dark|dark.*light/.test(colorScheme)
    ? worseOf({ light: under('light'), dark: under('dark') })
    : under(colorScheme);
}
