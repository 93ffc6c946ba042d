import { expect } from 'chai';
import { ReactiveElement as Lits } from '../../node_modules/@lit/reactive-element/reactive-element.js';
import { ReactiveElement as Ours } from '../../src/lit/reactive-element.js';

type Log = unknown[];
type Made = HTMLElement & {
  log: Log;
  label?: unknown;
  open?: unknown;
  deep?: unknown;
  inner?: unknown;
  longName?: unknown;
  asked?: unknown;
  updateComplete: Promise<boolean>;
  hasUpdated: boolean;
  isUpdatePending: boolean;
  requestUpdate(): void;
  addController(controller: object): void;
  removeController(controller: object): void;
  onWillUpdate?: () => void;
  onUpdate?: () => void;
  onUpdated?: () => void;
};

let count = 0;
/** The same element on Lit's base and on ours: what each hook was told is kept in `log`. */
function define(Base: typeof Lits): { tag: string; make: () => Made } {
  class Element extends Base {
    static override properties = {
      label: {},
      open: { converter: { fromAttribute: (value: string | null) => value !== null } },
      deep: { attribute: false },
      inner: { attribute: false },
      longName: { attribute: 'long-name' },
      asked: { converter: { fromAttribute: (value: string | null) => value !== null && value !== 'false' } },
    };
    readonly log: Log = [];
    constructor() {
      super();
      (this as unknown as Made).open = false;
      this.addController({
        hostConnected: () => this.log.push('connected'),
        hostDisconnected: () => this.log.push('disconnected'),
        hostUpdated: () => this.log.push('host updated'),
      });
    }
    #told(hook: string, changed: Map<PropertyKey, unknown>): void {
      const now = this as unknown as Record<PropertyKey, unknown>;
      const entries = [...changed].map(([name, old]) => [name, old, now[name]]);
      this.log.push([
        hook,
        this.hasUpdated,
        entries.sort((left, right) => String(left[0]).localeCompare(String(right[0]))),
      ]);
    }
    override willUpdate(changed: Map<PropertyKey, unknown>): void {
      this.#told('will', changed);
      (this as unknown as Made).onWillUpdate?.();
    }
    override update(changed: Map<PropertyKey, unknown>): void {
      (this as unknown as Made).onUpdate?.();
      super.update(changed);
    }
    override updated(changed: Map<PropertyKey, unknown>): void {
      this.#told('updated', changed);
      (this as unknown as Made).onUpdated?.();
    }
  }
  const tag = `x-reactive-${++count}`;
  return {
    tag,
    make: () => {
      if (!customElements.get(tag)) customElements.define(tag, Element);
      return document.createElement(tag) as unknown as Made;
    },
  };
}

const tick = () => new Promise((done) => setTimeout(done));
const place = () => {
  const node = document.createElement('div');
  document.body.append(node);
  return node;
};

/** What is done to an element; what it told is compared. */
const scenarios: readonly (readonly [string, (kind: ReturnType<typeof define>) => Promise<unknown>])[] = [
  [
    'starts with its attributes, and hears their changes',
    async ({ make, tag }) => {
      make();
      const node = place();
      node.innerHTML = `<${tag} label="a" open long-name="b" asked="false" unknown="c"></${tag}>`;
      const element = node.firstElementChild as Made;
      await element.updateComplete;
      element.setAttribute('label', 'z');
      element.removeAttribute('open');
      element.removeAttribute('long-name');
      element.setAttribute('asked', '');
      element.setAttribute('inner', 'no');
      await element.updateComplete;
      return [element.log, element.label, element.open, element.longName, element.asked, element.inner];
    },
  ],
  [
    'keeps what was set before the upgrade, over what the constructor sets',
    async ({ make, tag }) => {
      const node = place();
      const early = document.createElement(tag) as unknown as Made;
      Object.assign(early, { deep: 1, open: true });
      node.append(early);
      make();
      customElements.upgrade(early);
      await early.updateComplete;
      return [early.log, early.deep, early.open, Object.hasOwn(early, 'deep')];
    },
  ],
  [
    'updates once for many changes, and not for the same value',
    async ({ make }) => {
      const element = make();
      place().append(element);
      await element.updateComplete;
      for (let i = 0; i < 5; i++) element.label = `${i}`;
      await element.updateComplete;
      element.label = '4';
      element.deep = NaN;
      await element.updateComplete;
      element.deep = NaN;
      return [element.log, element.isUpdatePending];
    },
  ],
  [
    'waits for the page before its first update',
    async ({ make }) => {
      const element = make();
      element.label = 'a';
      await tick();
      const before = [...element.log];
      place().append(element);
      await element.updateComplete;
      return [before, element.log, element.hasUpdated];
    },
  ],
  [
    'takes in what willUpdate sets, and updates again for what updated sets',
    async ({ make }) => {
      const element = make();
      element.onWillUpdate = () => (element.inner = element.label);
      element.onUpdated = () => (element.deep = 'after');
      place().append(element);
      const complete = [await element.updateComplete];
      complete.push(await element.updateComplete);
      element.label = 'b';
      complete.push(await element.updateComplete, await element.updateComplete);
      return [element.log, complete];
    },
  ],
  [
    'requestUpdate without a name updates with nothing changed',
    async ({ make }) => {
      const element = make();
      place().append(element);
      await element.updateComplete;
      element.requestUpdate();
      element.requestUpdate();
      await element.updateComplete;
      return element.log;
    },
  ],
  [
    'an update that fails rejects, and leaves nothing pending',
    async ({ make }) => {
      const element = make();
      place().append(element);
      await element.updateComplete;
      element.onUpdate = () => {
        throw new Error('broken');
      };
      element.label = 'a';
      const said = await element.updateComplete.catch((error: unknown) => String(error));
      return [element.log, said, element.isUpdatePending];
    },
  ],
  [
    'tells its controllers when it comes, goes and moves, and forgets those that are removed',
    async ({ make }) => {
      const element = make();
      const [first, second] = [place(), place()];
      first.append(element);
      await element.updateComplete;
      const late = {
        hostConnected: () => element.log.push('late'),
        hostUpdated: () => element.log.push('late updated'),
      };
      element.addController(late);
      second.append(element);
      element.label = 'a';
      await element.updateComplete;
      element.removeController(late);
      element.remove();
      element.label = 'b';
      await element.updateComplete;
      first.append(element);
      await tick();
      return element.log;
    },
  ],
];

describe('our reactive element', () => {
  afterEach(() => document.querySelectorAll('body > div').forEach((node) => node.remove()));
  for (const [says, run] of scenarios)
    it(`as Lit's: ${says}`, async () => {
      const expected = await run(define(Lits));
      expect(await run(define(Ours as unknown as typeof Lits))).to.deep.equal(expected);
    });
  it('S18: every element of the tests and of the published files stands on it', async () => {
    const { LitElement } = await import('lit');
    expect(Object.getPrototypeOf(LitElement) === Ours).to.equal(true);
  });
});
