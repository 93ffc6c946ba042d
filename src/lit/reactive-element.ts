import { adoptStyles, type CSSResult } from './css-tag.js';

export * from './css-tag.js';

/** What a property may say of itself; the build refuses an element that asks for more. */
type Options = {
  attribute?: string | false;
  converter?: { fromAttribute(value: string | null): unknown };
};
type Controller = {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdated?(): void;
};
type Changed = Map<string, unknown>;

/**
 * Lit's `reactive-element` with what our elements use, in the published files and in the tests: properties that
 * attributes set (texts, whatever a page gives), one update per microtask, controllers, styles. Names, order and timing are Lit's; reflection,
 * types, states, decorators, defaults, `hostUpdate` and comparisons of one's own are left out.
 */
export class ReactiveElement extends HTMLElement {
  declare static properties: Readonly<Record<string, Options>>;
  declare static styles?: CSSResult | readonly CSSResult[];
  declare static elementProperties: ReadonlyMap<string, Options>;
  declare static elementStyles: readonly CSSResult[];
  declare static byAttribute: ReadonlyMap<string, string>;

  static get observedAttributes(): string[] {
    const properties = Object.entries(this.properties);
    this.elementProperties = new Map(properties);
    this.elementStyles = [this.styles ?? []].flat();
    this.byAttribute = new Map(
      properties.flatMap(([name, { attribute = name.toLowerCase() }]) => (attribute ? [[attribute, name]] : [])),
    );
    for (const [name, { attribute, converter }] of properties)
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: ReactiveElement) {
          return this.#values.get(name);
        },
        set(this: ReactiveElement, given: unknown) {
          const value = attribute === false || converter ? given : (given?.toString() ?? given);
          const old = this.#values.get(name);
          this.#values.set(name, value);
          if (!Object.is(old, value)) this.requestUpdate(name, old);
        },
      });
    return [...this.byAttribute.keys()];
  }

  renderRoot!: ShadowRoot;
  isUpdatePending = false;
  hasUpdated = false;
  readonly #values = new Map<string, unknown>();
  /** What the page set before the upgrade; it wins over what the constructor sets. */
  readonly #early = new Map<string, unknown>();
  readonly #controllers = new Set<Controller>();
  #changed: Changed = new Map();
  #connect!: (ready: boolean) => void;
  #updated = new Promise<boolean>((connect) => (this.#connect = connect));

  constructor() {
    super();
    for (const name of (this.constructor as typeof ReactiveElement).elementProperties.keys())
      if (Object.hasOwn(this, name)) {
        this.#early.set(name, Reflect.get(this, name));
        Reflect.deleteProperty(this, name);
      }
    this.requestUpdate();
  }

  addController(controller: Controller): void {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  removeController(controller: Controller): void {
    this.#controllers.delete(controller);
  }

  createRenderRoot(): ShadowRoot {
    // eslint-disable-next-line wc/attach-shadow-constructor -- as Lit does: what the host wrote stays until we are in the page
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, (this.constructor as typeof ReactiveElement).elementStyles);
    return root;
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#connect(true);
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const { byAttribute, elementProperties } = this.constructor as typeof ReactiveElement;
    const name = byAttribute.get(attribute)!;
    const { converter } = elementProperties.get(name)!;
    Object.assign(this, { [name]: converter ? converter.fromAttribute(value) : value });
  }

  requestUpdate(name?: string, old?: unknown): void {
    if (name && !this.#changed.has(name)) this.#changed.set(name, this.hasUpdated ? old : undefined);
    if (!this.isUpdatePending) this.#updated = this.#enqueue();
  }

  get updateComplete(): Promise<boolean> {
    return this.#updated;
  }

  async #enqueue(): Promise<boolean> {
    this.isUpdatePending = true;
    try {
      await this.#updated;
    } catch (error) {
      void Promise.reject(error); // the update before failed: it is told, and this one is done
    }
    this.#perform();
    return !this.isUpdatePending;
  }

  #perform(): void {
    if (!this.hasUpdated) Object.assign(this, Object.fromEntries(this.#early));
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      this.update(changed);
    } catch (error) {
      this.#done();
      throw error;
    }
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.hasUpdated = true;
    this.updated(changed);
  }

  #done(): void {
    this.#changed = new Map();
    this.isUpdatePending = false;
  }

  update(_changed: Changed): void {
    this.#done();
  }

  willUpdate(_changed: Changed): void {}
  updated(_changed: Changed): void {}
}
