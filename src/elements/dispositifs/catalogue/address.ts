const key = 'pdp-dispositif';

/**
 * The record that an address names in its fragment, or an empty string. Anything that is not an id names none.
 * @example idIn('#pdp-dispositif=essai-encadre') // 'essai-encadre'
 */
export function idIn(fragment: string): string {
  return new RegExp(`^#${key}=([a-z][a-z0-9-]{0,60})$`).exec(fragment)?.[1] ?? '';
}

/**
 * The address of a record: this page's own, its query kept, whatever the page's `<base>` says. Nobody is sent there.
 * @example linkTo('rqth', 'https://site.fr/aides?p=2#haut') // 'https://site.fr/aides?p=2#pdp-dispositif=rqth'
 */
export function linkTo(id: string, page: string): string {
  return `${page.split('#')[0] ?? ''}#${key}=${id}`;
}
