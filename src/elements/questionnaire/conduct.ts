import type { LitElement } from 'lit';
import type { ShownDefinition } from '../../model/structure.js';
import { ContactEvent, DoneEvent, emit, StepEvent } from '../shared/events.js';
import { whenLeft } from '../shared/leaving.js';
import * as journeys from './journey.js';
import { plain, stepOf } from './prepare.js';
import type { Acts, Screen } from './screen.js';
import { progressText } from './views/question.view.js';

const widget = 'pdp-questionnaire' as const;
let instances = 0;

/** Moves a person through the questionnaire: the journey, what is announced, where the focus goes, which events leave. */
export class Conduct {
  readonly uid = `pdp${++instances}`;
  journey = journeys.atStart;
  said = '';
  printsAnswers = false;
  turn = 0;
  #focus: 'title' | 'errors' | '' = '';
  readonly #host: LitElement;
  readonly #screen: () => Screen | undefined;
  readonly #print: () => void;

  constructor(host: LitElement, screen: () => Screen | undefined, print: () => void) {
    this.#host = host;
    this.#screen = screen;
    this.#print = print;
    whenLeft(this);
  }

  get started(): boolean {
    return this.journey.view !== 'start';
  }

  /** The node of the screen with that name. */
  find(name: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector(`#${this.uid}-${name}`);
  }

  /** Puts the focus where the last move left it; nothing takes the focus on first load. */
  refocus(): void {
    if (this.#focus) this.find(this.#focus)?.focus();
    this.#focus = '';
  }

  /** Another definition, or another language, arrived: answers that still exist stay, what was said goes. */
  follow(definition: ShownDefinition): void {
    this.journey = journeys.follow(definition, this.journey);
    this.said = '';
  }

  /** Forgets everything; also on leaving the page. */
  leave(): void {
    this.journey = journeys.atStart;
    this.printsAnswers = false;
    this.said = '';
    this.#host.requestUpdate();
  }

  #go(to: journeys.Journey): void {
    const from = this.journey;
    this.journey = to;
    this.turn++;
    const refused = to.refused.length > 0;
    this.#focus = refused ? 'errors' : 'title';
    const screen = this.#screen()!;
    this.said = to.view === 'questions' && !refused ? progressText(screen) : '';
    this.#host.requestUpdate();
    if (from.view === to.view && from.at === to.at) return;
    const index = stepOf(screen);
    if (index !== undefined) emit(this.#host, new StepEvent(widget, index));
    if (to.view === 'result') emit(this.#host, new DoneEvent(widget));
  }

  /** What stands in a field, also when an extension wrote it without telling (H25). */
  #hear(): void {
    const screen = this.#screen();
    screen?.own?.hear(screen, (name) => this.find(name) as HTMLInputElement | null | undefined);
  }

  #move(step: journeys.Move): void {
    const screen = this.#screen();
    if (screen) this.#go(step(screen.definition, this.journey, screen.layout));
  }

  readonly act: Acts = {
    begin: () => this.#move(journeys.begin),
    forward: (event) => {
      event.preventDefault();
      this.#hear();
      const screen = this.#screen();
      const refused = screen?.own?.refusedOn(screen) ?? [];
      if (refused.length) this.#go({ ...this.journey, refused });
      else this.#move(journeys.forward);
    },
    back: () => {
      this.#hear();
      this.#move(journeys.back);
    },
    /** An answer: the screen stays; a safety panel that it raises is shown and announced at once. */
    choose: (item, value, typed) => {
      const before = this.#screen()!.panelsOf(item);
      this.journey = journeys.answer(this.journey, item.id, value, typed);
      const { panelsOf, locale } = this.#screen()!;
      const raised = panelsOf(item).filter((panel) => !before.includes(panel));
      this.said = raised.map((panel) => plain(panel, locale)).join(' ');
      this.#host.requestUpdate();
    },
    edit: (item) => {
      this.#go(journeys.edit(this.journey, item));
      if (this.#screen()!.layout === 'page') void this.#host.updateComplete.then(() => this.act.reach(item));
    },
    reach: (item) => {
      const index = this.#screen()!.questions.findIndex(({ id }) => id === item);
      const legend = this.find(`q${index}-legend`);
      legend?.scrollIntoView({ block: 'start' });
      legend?.closest('fieldset')?.querySelector('input')?.focus({ preventScroll: true });
    },
    erase: () => {
      this.leave();
      this.#focus = 'title';
    },
    togglePrint: () => {
      this.printsAnswers = !this.printsAnswers;
      this.#host.requestUpdate();
    },
    print: () => this.#print(),
    goNext: () => {
      const next = this.#screen()?.next?.widget;
      next?.scrollIntoView({ block: 'start' });
      next?.focus({ preventScroll: true });
    },
    contact: (kind) => emit(this.#host, new ContactEvent(widget, kind)),
  };
}
