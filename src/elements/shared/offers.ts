/** What a widget offers beside itself, fetched only where the page asks for it (`locales`, `next`). */
export { languageSwitch } from './language-switch.js';
export { nextWidget } from './next.js';
