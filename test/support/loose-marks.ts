/**
 * French marks that may begin or end a line without their word: `? ! : ; »` after an ordinary space, `«` before one. What
 * is folded is read too.
 * @example looseMarks(element) // ['répondu : oui']
 */
export function looseMarks(element: Element): string[] {
  const root = element.shadowRoot!;
  for (const details of root.querySelectorAll('details')) details.open = true;
  const section = root.querySelector<HTMLElement>('section');
  if (!section?.lang.startsWith('fr')) return [];
  return section.innerText.match(/\S* [?!:;»].{0,9}|.{0,9}« \S*/g) ?? [];
}
