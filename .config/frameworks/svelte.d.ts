/** Our tags in Svelte's templates. @example import type {} from 'pdp-widgets/svelte' */
import 'svelte/elements';
import type { CustomElements } from './jsx.js';

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can be added to
  interface SvelteHTMLElements extends CustomElements {}
}
