/** A colour without transparency: red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];
/** What a widget's colours are, by role; undefined where a value cannot be read as an opaque colour. */
export type Theme = Readonly<Record<Role, Rgb | undefined>>;
export type Role =
  'surface' | 'soft' | 'text' | 'muted' | 'accent' | 'on-accent' | 'border' | 'selected' | 'error' | 'focus';

/** Two roles that meet in a widget, in the words of the owner, and the least ratio that WCAG asks for. */
type Meeting = { what: string; front: Role; back: Role; least: 3 | 4.5 };
export type Scheme = 'light' | 'dark';
/** `ratio` is undefined where one of the colours cannot be read; `scheme` is that of the ratio where the device decides. */
export type Contrast = Meeting & { ratio: number | undefined; isEnough: boolean; scheme?: Scheme };

/** Every role that has a colour. */
export const roles: readonly Role[] = [
  ...(['surface', 'soft', 'text', 'muted', 'accent', 'on-accent', 'border', 'selected', 'error', 'focus'] as const),
];

/** Texts ask for 4.5 (WCAG 1.4.3); borders of fields, the chosen answer and the focus ring for 3 (1.4.11). */
const meetings: readonly Meeting[] = [
  { what: 'Texte sur le fond', front: 'text', back: 'surface', least: 4.5 },
  { what: 'Texte sur le fond doux', front: 'text', back: 'soft', least: 4.5 },
  { what: 'Texte de la réponse choisie', front: 'text', back: 'selected', least: 4.5 },
  { what: 'Texte discret sur le fond', front: 'muted', back: 'surface', least: 4.5 },
  { what: 'Texte discret sur le fond doux', front: 'muted', back: 'soft', least: 4.5 },
  { what: 'Liens sur le fond', front: 'accent', back: 'surface', least: 4.5 },
  { what: 'Liens sur le fond doux', front: 'accent', back: 'soft', least: 4.5 },
  { what: 'Texte du bouton', front: 'on-accent', back: 'accent', least: 4.5 },
  { what: 'Erreurs sur le fond', front: 'error', back: 'surface', least: 4.5 },
  { what: 'Erreurs sur le fond doux', front: 'error', back: 'soft', least: 4.5 },
  { what: 'Bordures des champs', front: 'border', back: 'surface', least: 3 },
  { what: 'Bordure de la réponse choisie', front: 'accent', back: 'selected', least: 3 },
  { what: 'Cadre du clavier', front: 'focus', back: 'surface', least: 3 },
  { what: 'Cadre du clavier sur le fond doux', front: 'focus', back: 'soft', least: 3 },
];

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The WCAG contrast ratio, 1 to 21. @example ratioOf([255, 255, 255], [0, 0, 0]) // 21 */
export function ratioOf(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Every meeting of colours in a widget, with its ratio. A colour that cannot be read is never « enough ». */
export const contrastsOf = (theme: Theme): Contrast[] =>
  meetings.map((meeting) => {
    const front = theme[meeting.front];
    const back = theme[meeting.back];
    const ratio = front && back && ratioOf(front, back);
    return { ...meeting, ratio, isEnough: ratio !== undefined && ratio >= meeting.least };
  });

/** What a theme that follows the device is worth: of each meeting, the worse of both, with the scheme it belongs to. */
export const worseOf = ({ light, dark }: Readonly<Record<Scheme, readonly Contrast[]>>): Contrast[] =>
  light.map((one, at) => {
    const other = dark[at]!;
    const [clear, dim] = [one.ratio ?? 0, other.ratio ?? 0];
    if (clear === dim) return one;
    return clear < dim ? { ...one, scheme: 'light' } : { ...other, scheme: 'dark' };
  });

/** What meets, and on which device where it depends on it. @example meetingWords(contrast) // 'Texte du bouton (appareil sombre)' */
export const meetingWords = ({ what, scheme }: Contrast): string =>
  scheme ? `${what} (appareil ${scheme === 'dark' ? 'sombre' : 'clair'})` : what;

/** The ratio as it is written in French; cut, never rounded up: 4.499 is « 4,4 ». @example ratioWords(4.499) // '4,4' */
export const ratioWords = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',');
