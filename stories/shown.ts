import { setLocale } from '../src/i18n/locale.js';

/** What the toolbar of Storybook chose. */
export type Toolbar = { globals: Partial<Record<'locale' | 'theme' | 'width', string>> };

let playing = 0;

/**
 * A place for a story, with what the toolbar chose: width at once, theme where the story sets none, language once every
 * story of the page has played, since steps are French words. What `mount` throws is thrown where Storybook reads it.
 * @example shown(context, (place) => mount(example, place))
 */
export function shown({ globals }: Toolbar, mount: (place: HTMLElement) => Promise<HTMLElement>): HTMLElement {
  const place = document.createElement('div');
  if (globals.width) place.style.maxInlineSize = globals.width;
  void (async () => {
    playing += 1;
    try {
      await setLocale('fr');
      const element = await mount(place);
      if (globals.theme && !element.hasAttribute('theme')) element.setAttribute('theme', globals.theme);
    } finally {
      playing -= 1;
      if (!playing) await setLocale(globals.locale ?? 'fr');
    }
  })();
  return place;
}

/** Controls that were set: the others leave the story's own attributes alone. */
export const given = (args: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(args).filter((entry): entry is [string, string] => Boolean(entry[1])));

/** The page of a tag shows its first state; the others stand in the menu, since each plays its steps. */
export const apartFromDocs = ['!autodocs'];
