import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** In the order that compresses best. */
const quiet =
  'compositionupdate compositionstart compositionend beforeinput input change paste copy cut keypress keyup keydown'.split(
    ' ',
  );
const marks = {
  'data-matomo-mask': '',
  'data-hj-suppress': '',
  'data-sentry-mask': '',
  'data-clarity-mask': 'true',
  'data-dd-privacy': 'hidden',
};

/** Masking marks for session recorders (P06). */
function mark(node: Element): void {
  for (const [name, value] of Object.entries(marks)) node.setAttribute(name, value);
  node.classList.add('rr-block', 'ph-no-capture');
}

/** Keys that no text is made of; false for what is not a key. */
const staysPublic = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) =>
  /^(Tab|Escape|F\d+)$/.test(key) || ctrlKey || altKey || metaKey;

/** Keeps what a person does inside the widget inside the widget (P07): typing events stop at the shadow root. */
export class Shield implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #done = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    mark(this.#host);
    const root = this.#host.shadowRoot;
    if (this.#done || !root) return;
    this.#done = true;
    for (const type of quiet)
      root.addEventListener(type, (event) => staysPublic(event as KeyboardEvent) || event.stopPropagation());
  }

  /** The root is marked in the same task as it is made, before anything can observe it. */
  hostUpdated(): void {
    for (const root of this.#host.shadowRoot!.children) mark(root);
  }
}
