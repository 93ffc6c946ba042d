import { html } from 'lit';

/** A decorative icon of one stroke. */
export const icon = (path: string) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;

/** Beside confidentiality. Icons are decorative: the words beside them carry the meaning. */
export const lock = () => icon('M6 11h12v9H6zM8 11V7a4 4 0 0 1 8 0v4');
/** Beside a level. */
export const signal = () => icon('M4 5h16v11h-9l-5 4v-4H4z');
/** Beside whom to call. */
export const phone = () => icon('M7 3h10v18H7zM11 17h2');
/** Beside what must not be forgotten. */
export const care = () => icon('M21 12a9 9 0 1 0-18 0 9 9 0 0 0 18 0M12 7v6M12 16v1');
