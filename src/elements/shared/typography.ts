import { msg } from '@lit/localize';

/** Between two parts of a list, as the page's language writes it. */
export const semicolon = (): string => msg('\u00a0; ');
/** Between two parts of a sentence. */
export const comma = (): string => msg(', ');
/** Between a title and its words. */
export const colon = (): string => msg('\u00a0: ');

/** French spacing, put at display time: a no-break space before `? ! : ; »` and after `«`. Other languages are left alone. */
export function typeset(text: string, locale: string): string {
  return locale.startsWith('fr') ? text.replace(/ (?=[?!:;»])|(?<=«) /g, '\u00a0') : text;
}
