/** The panel for the site's owner, in a file of its own that only a page with `data-pdp-check` or `?pdp-check` fetches. */
export { openPanel } from '../owner/check/panel.js';
