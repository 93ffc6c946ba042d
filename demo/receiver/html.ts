/** Markup that may be put in a page as it is. */
export class Markup {
  constructor(readonly text: string) {}
}
type Part = Markup | string | number | undefined | readonly Markup[];

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const written = (part: Part): string => {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(written).join('');
  return String(part ?? '').replace(/[&<>"']/g, (sign) => signs[sign]!);
};

/** Markup around values; every value that is not markup is escaped. @example html`<b>${'<'}</b>`.text // '<b>&lt;</b>' */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(texts.reduce((all, text, index) => all + written(parts[index - 1]) + text));
