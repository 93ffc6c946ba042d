import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QuestionnaireDefinition } from '../../model/questionnaire.js';
import { ContactEvent, DoneEvent, emit, StepEvent } from '../shared/events.js';
import * as journeys from './journey.js';
import { placeOf, plain } from './prepare.js';
import type { Acts, Screen } from './screen.js';
import { progressText } from './views/question.view.js';

const widget = 'pdp-questionnaire' as const;

/** What the controller asks of its element. */
type Stage = {
  screen(): Screen | undefined;
  layout(): journeys.Layout;
  find(name: string): HTMLElement | null;
  goNext(): void;
  print(): void;
};

/** Moves a person through the questionnaire: the journey, what is announced, where the focus goes, which events leave. */
export class Conduct implements ReactiveController {
  journey = journeys.atStart;
  said = '';
  printsAnswers = false;
  #focus: 'title' | 'errors' | '' = '';

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly stage: Stage,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.erase);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.erase);
  }

  /** Puts the focus where the last move left it; nothing takes the focus on first load. */
  refocus(): void {
    if (this.#focus) this.stage.find(this.#focus)?.focus();
    this.#focus = '';
  }

  /** Another definition arrived: answers that still exist stay. */
  follow(definition: QuestionnaireDefinition): void {
    this.journey = journeys.follow(definition, this.journey);
  }

  /** Forgets everything; also on leaving the page. */
  erase = (): void => {
    this.journey = journeys.atStart;
    this.printsAnswers = false;
    this.said = '';
    this.host.requestUpdate();
  };

  #go(to: journeys.Journey): void {
    const from = this.journey;
    this.journey = to;
    const refused = to.refused.length > 0;
    this.#focus = refused ? 'errors' : 'title';
    const screen = this.stage.screen();
    this.said = screen && to.view === 'questions' && !refused ? progressText(screen) : '';
    this.host.requestUpdate();
    if (!screen || (from.view === to.view && from.at === to.at)) return;
    const index = placeOf(screen);
    if (index !== undefined) emit(this.host, new StepEvent(widget, index));
    if (to.view === 'result') emit(this.host, new DoneEvent(widget));
  }

  /** An answer: the screen stays; a safety panel that it raises is shown and announced at once. */
  #put(to: journeys.Journey, item: journeys.Question): void {
    const before = this.stage.screen()?.panelsOf(item) ?? [];
    this.journey = to;
    const screen = this.stage.screen();
    const raised = screen?.panelsOf(item).filter((panel) => !before.includes(panel)) ?? [];
    this.said = raised.map((panel) => plain(panel, screen?.locale ?? 'fr')).join(' ');
    this.host.requestUpdate();
  }

  #move(step: typeof journeys.forward): void {
    const screen = this.stage.screen();
    if (screen) this.#go(step(screen.definition, this.journey, this.stage.layout()));
  }

  readonly act: Acts = {
    begin: () => this.#move(journeys.begin),
    forward: (event) => {
      event.preventDefault();
      this.#move(journeys.forward);
    },
    back: () => this.#move(journeys.back),
    choose: (item, value) => this.#put(journeys.answer(this.journey, item.id, value), item),
    type: (item, text) => {
      if (item.kind === 'scale') this.#put(journeys.type(this.journey, item, text), item);
    },
    edit: (item) => {
      this.#go(journeys.edit(this.journey, item));
      if (this.stage.layout() === 'page') void this.host.updateComplete.then(() => this.act.reach(item));
    },
    reach: (item) => {
      const index = this.stage.screen()?.questions.findIndex((one) => one.item.id === item) ?? -1;
      const legend = this.stage.find(`q${index}-legend`);
      legend?.scrollIntoView({ block: 'start' });
      legend?.closest('fieldset')?.querySelector('input')?.focus({ preventScroll: true });
    },
    erase: () => {
      this.erase();
      this.#focus = 'title';
    },
    togglePrint: (event) => {
      this.printsAnswers = (event.target as HTMLInputElement).checked;
      this.host.requestUpdate();
    },
    print: () => this.stage.print(),
    goNext: () => this.stage.goNext(),
    contact: (kind) => emit(this.host, new ContactEvent(widget, kind)),
  };
}
