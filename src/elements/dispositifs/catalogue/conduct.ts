import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { msg, str } from '@lit/localize';
import type { Audience } from '../../../model/rulebook.js';
import { whenLeft } from '../../shared/leaving.js';
import { Pause } from '../../shared/pause.js';
import * as moves from './browsing.js';
import { readingWords } from './facet-words.js';
import { idIn, linkTo } from './address.js';
import type { Acts, Screen } from './screen.js';

/** What the controller asks of its catalogue. */
export type Stage = {
  /** The screen for the state as it is now; undefined until the texts have come. */
  screen(): Screen | undefined;
  /** The readings that hold a record, the one in force first. */
  readingsOf(id: string): readonly Audience[];
  find(name: string): HTMLElement | null;
  /** Prints the sheet of a record, as that reader has it. */
  print(id: string, reading: Audience): void;
  clearsOnLeaving(): boolean;
};

/** How long after the last key the count is said: nobody wants it at each letter. */
const pause = 700;

/** Moves a person through the catalogue: the state, what is announced, where the focus goes, the address it reads. */
export class CatalogueConduct implements ReactiveController {
  said = '';
  state: moves.Browsing;
  #focus = '';
  readonly #pause: Pause;
  /** Where « Retour » brings the focus back: the button that was pressed. */
  #back = '';
  /** What must stay where it is on the screen while the list changes around it. */
  #anchor: { name: string; top: number } | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly stage: Stage,
    private first: Audience,
  ) {
    this.state = moves.atStart(first);
    this.#pause = new Pause(pause);
    host.addController(this);
    whenLeft(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onAddress);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onAddress);
    this.#pause.forget();
  }

  /** The reading that the page asks for; what was typed and ticked stays. */
  start(reading: Audience): void {
    if (reading !== this.first) this.state = moves.read(this.state, reading);
    this.first = reading;
  }

  /** Puts the focus where the last move left it; nothing takes it on first load, unless the address names a record. */
  refocus(): void {
    const [name, anchor] = [this.#focus, this.#anchor];
    this.#focus = '';
    this.#anchor = undefined;
    const held = anchor && this.stage.find(anchor.name);
    if (held) window.scrollBy(0, held.getBoundingClientRect().top - anchor.top);
    const target = name && (this.stage.find(name) ?? this.stage.find('count')); // the button may be gone
    if (!target) return;
    target.scrollIntoView({ block: target.matches('[part~=title]') ? 'start' : 'nearest' });
    target.focus({ preventScroll: true });
  }

  /** Reads the address, never writes it, or an employer's history would tell what was read: the record it names is unfolded and reached. */
  readAddress(): void {
    const id = idIn(location.hash);
    if (!id) return;
    const [reading] = this.stage.readingsOf(id);
    if (!reading) return this.#set({ ...this.state, lost: id, view: 'list' });
    this.#set(moves.reach(this.state, id, reading));
    this.#focus = `c-${id}`;
  }

  #onAddress = (): void => {
    if (this.stage.screen()) this.readAddress();
  };

  /** The page is left: a shared device forgets, what was said too. */
  leave(): void {
    if (!this.stage.clearsOnLeaving()) return;
    this.#pause.forget();
    this.said = '';
    this.#set(moves.atStart(this.first));
  }

  #set(to: moves.Browsing): void {
    this.state = to;
    this.host.requestUpdate();
  }

  /** Says a text, also when it is the one said before. */
  #say(text: string): void {
    this.#pause.forget();
    this.said = text === this.said ? `${text}\u00a0` : text;
    this.host.requestUpdate();
  }

  /** How many records are left; when none is, what to drop. */
  #count(): void {
    const screen = this.stage.screen();
    this.#say([screen?.countWords, ...(screen?.waysBack ?? []).slice(0, 1).map(({ words }) => words)].join(' '));
  }

  /** A record was taken out of the comparison: the focus stays there; with fewer than two, the list comes back. */
  #stay(): void {
    const few = (this.stage.screen()?.chosen.length ?? 0) < 2;
    this.#focus = few ? 'count' : 'compare';
    if (few) this.#set({ ...this.state, view: 'list' });
  }

  /** A move that changes what the list holds: the count is said. */
  #narrow(to: moves.Browsing, focus = ''): void {
    this.#focus = focus;
    this.#set(to);
    this.#count();
  }

  async #copy(id: string): Promise<void> {
    this.#set({ ...this.state, linkOf: id });
    try {
      await navigator.clipboard.writeText(linkTo(id, location.href));
      this.#say(msg('Lien copié.'));
    } catch {
      // not a secure page, or refused: the link is shown, ready to be copied by hand
      this.#say(msg('Le lien est affiché\u00a0: copiez-le.'));
    }
  }

  readonly act: Acts = {
    read: (reading, from) => {
      const name = from ? `c-${from}` : 'reading';
      this.#anchor = { name, top: this.stage.find(name)?.getBoundingClientRect().top ?? 0 };
      this.#set(moves.read(this.state, reading));
      const count = this.stage.screen()?.countWords ?? '';
      this.#say(msg(str`Lecture\u00a0: ${readingWords(reading)}. ${count}`));
    },
    type: (text) => {
      this.#set(moves.type(this.state, text));
      this.#pause.wait(() => this.#count());
    },
    submit: (event) => {
      event.preventDefault();
      this.#count();
    },
    pick: (facet, choice, on) => this.#narrow(moves.pick(this.state, facet, choice, on)),
    unpick: (facet, choice) => this.#narrow(moves.pick(this.state, facet, choice, false), 'count'),
    drop: (parts) => this.#narrow(moves.drop(this.state, parts), 'count'),
    showAll: () => this.#narrow(moves.showAll(this.state), 'count'),
    unfold: (id, open) => this.#set(moves.unfold(this.state, id, open)),
    contact: (id) => this.#set({ ...this.state, contactsOf: this.state.contactsOf === id ? '' : id }),
    copy: (id) => void this.#copy(id),
    compare: (id, on) => {
      const here = this.stage.screen()?.chosen.map((one) => one.id) ?? [];
      this.#set(moves.compare({ ...this.state, compared: here }, id, on));
      this.#say(
        this.state.compared.length ? (this.stage.screen()?.chosenWords ?? '') : msg('Aucune fiche à comparer.'),
      );
      if (this.state.view === 'compare') this.#stay();
    },
    print: (id, reading) => this.stage.print(id, reading),
    clearCompared: () => {
      this.#set({ ...this.state, compared: [], view: 'list' });
      this.#say(msg('Aucune fiche à comparer.'));
      this.#focus = 'count';
    },
    showCompared: (from) => {
      this.#back = from;
      this.#focus = 'compare';
      this.#set({ ...this.state, view: 'compare' });
    },
    back: () => {
      this.#focus = this.#back;
      this.#set({ ...this.state, view: 'list' });
    },
  };
}
