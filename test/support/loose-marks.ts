/**
 * French marks that may begin or end a line without their word: `? ! : ; »` after an ordinary space, `«` before one. What
 * is folded is read too; what is only heard is not.
 * @example looseMarks(element) // ['répondu : oui']
 */
export function looseMarks(element: Element): string[] {
  const root = element.shadowRoot!;
  for (const details of root.querySelectorAll('details')) details.open = true;
  for (const heard of root.querySelectorAll<HTMLElement>('.unseen')) heard.hidden = true; // WebKit reads them in line
  const section = root.querySelector<HTMLElement>('section');
  if (!section?.lang.startsWith('fr')) return [];
  return section.innerText.match(/\S* [?!:;»].{0,9}|.{0,9}« \S*/g) ?? [];
}
