/** What must be read again: said, never refused, for the day of a command is no fault of the content. */
import type { Book } from './book.js';

/** A line for each file whose date is past, or that says it was checked on a day to come. @example due(book, '2026-11-30') // [] */
export function due(book: Book, today: string): string[] {
  const all = [
    ...Object.entries(book.references).map(
      ([id, one]) => [`src/content/dispositifs/${id}/references.ts`, one] as const,
    ),
    ...Object.entries(book.listReferences).map(
      ([id, one]) => [`src/content/rulebook/references.ts › ${id}`, one] as const,
    ),
  ];
  return all.flatMap(([file, { checkedOn, reviewBy }]) => [
    ...(reviewBy < today ? [`${file} : à relire avant le ${reviewBy}, c’est passé`] : []),
    ...(checkedOn > today ? [`${file} : vérifié le ${checkedOn}, un jour à venir`] : []),
  ]);
}

/** A line for each card whose rules read a figure that changed after the card was checked: its sentences may say the old one. */
export function outdated({ constants, dispositifs, references }: Book): string[] {
  return constants.flatMap(({ name, value, from }, at) => {
    const before = constants.slice(0, at).findLast((one) => one.name === name);
    const reading = dispositifs.filter((one) => JSON.stringify(one).includes(`"constant":"${name}"`));
    return reading
      .filter(({ id }) => before && (references[id]?.checkedOn ?? '') < from)
      .map(
        ({ id }) =>
          `src/content/dispositifs/${id} : ${name} passe de ${before!.value} à ${value} le ${from}, et la fiche a été vérifiée avant : relire ses phrases`,
      );
  });
}
