import form from 'bench-form';

/** Puts the form in its place, and keeps what the bench needs to put larger ones beside it. */
export function start(mount) {
  globalThis.bench = { mount, form };
  mount(document.querySelector('#tool'), form);
}
