/** The address, absolute, if a person may follow it from here; else an empty string (`javascript:`, `data:`, an e-mail address alone…). */
export function safeUrl(value: string): string {
  const clean = value.replace(/[\0- \x7f]/g, '');
  if (
    /^(#?$|[^/:?#]+@|mailto:.*[?&]b?cc=)|\\/i.test(clean) ||
    clean.length > 2000 ||
    !URL.canParse(clean, document.baseURI)
  )
    return '';
  const url = new URL(clean, document.baseURI);
  if (!/^(https?|mailto|tel):$/.test(url.protocol) || url.username || url.password) return '';
  return url.protocol === 'tel:' ? telHref(url.pathname) : url.href;
}

/** `tel:` address of a number as people write it (« +33 (0)3 », « 0033 (0)3 » too), or an empty string when it is not one. */
export function telHref(number: string): string {
  const digits = number.replace(/[\s.()\u2010-\u2015-]/g, '').replace(/^(00|\+)330/, '+33');
  return /^\+?\d{2,15}$/.test(digits) ? `tel:${digits}` : '';
}
