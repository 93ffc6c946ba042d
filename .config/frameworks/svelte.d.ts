/** Our tags in Svelte's templates. @example import type {} from 'pdp-widgets/svelte' */
import 'svelte/elements';
import type { CustomElements } from './jsx.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CustomElements {}
}
