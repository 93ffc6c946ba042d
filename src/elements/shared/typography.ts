/** French spacing, put at display time: a no-break space before `? ! : ; »` and after `«`. Other languages are left alone. */
export function typeset(text: string, locale: string): string {
  return locale.startsWith('fr') ? text.replace(/ ([?!:;»])/g, '\u00a0$1').replace(/« /g, '«\u00a0') : text;
}
