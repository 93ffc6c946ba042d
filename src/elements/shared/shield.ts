import type { ReactiveController, ReactiveControllerHost } from 'lit';

const quiet = [
  'input',
  'beforeinput',
  'change',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];
const marks = ['data-matomo-mask', 'data-hj-suppress', 'data-sentry-mask'];

/** Masking marks for session recorders, on the host and on the root (P06). */
export function mark(node: Element): void {
  for (const name of marks) node.setAttribute(name, '');
  node.setAttribute('data-clarity-mask', 'true');
  node.setAttribute('data-dd-privacy', 'hidden');
  node.classList.add('rr-block', 'ph-no-capture');
}

const staysPublic = (event: KeyboardEvent) =>
  ['Tab', 'Escape'].includes(event.key) || /^F\d+$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey;

/** Keeps what a person does inside the widget inside the widget (P07): typing events stop at the shadow root. */
export class Shield implements ReactiveController {
  #done = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    mark(this.host);
    const root = this.host.shadowRoot;
    if (this.#done || !root) return;
    this.#done = true;
    for (const type of quiet) root.addEventListener(type, (event) => event.stopPropagation());
    root.addEventListener('keydown', (event) => staysPublic(event as KeyboardEvent) || event.stopPropagation());
  }
}
