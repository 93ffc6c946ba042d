import { adoptStyles, html, type LitElement, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Answers, Audience } from '../../../model/rulebook.js';
import type { Tell } from '../../../owner/problem.js';
import { emit, ContactEvent, DoneEvent } from '../../shared/events.js';
import { heading } from '../../shared/heading.js';
import { cautionOf } from '../../shared/review.js';
import { InterviewConduct } from '../../shared/interview/interview-conduct.js';
import { readAnswer } from '../../shared/interview/read-answer.js';
import { sayer } from '../../shared/rulebook/say.js';
import { dayOf } from '../../shared/today.js';
import type { Arrival } from '../../shared/widget-element.js';
import { numberOf, type Owner } from '../../shared/rulebook/ways.js';
import { asking } from '../../../lazy/dispositifs.js';
import { translated } from '../../../lazy/locales.js';
import { loadPack, readersFor, type Pack } from '../card/pack.js';
import type { Local } from '../local/local.js';
import { readLocal } from '../local/read-local.js';
import type { FinderSettings } from '../settings.js';
import type { Asker } from './asker.js';
import { footView } from './foot.view.js';
import { presetsOf } from './presets.js';
import { questionView } from './question.view.js';
import { finderTitle, loadingText, startView } from './start.view.js';

export type Given = FinderSettings & {
  locale: string;
  offers: typeof import('../../shared/offers.js') | undefined;
  tell: Tell;
};
type Answerer = typeof import('../result/answerer.js');
export type Loaded = { answerer: Answerer; pack: Pack };

let instances = 0;

/** The guided mode: what is asked, what is kept, what is shown. The element gives it what the tag says. */
export class FinderGuide {
  readonly uid = `pdpf${++instances}`;
  readonly conduct: InterviewConduct;
  asker?: Asker;
  loaded?: Loaded;
  local: Local | undefined;
  #waiting = false;
  #shown?: InstanceType<Answerer['Shown']>;

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    readonly given: (tell?: Tell) => Given,
  ) {
    this.conduct = new InterviewConduct(host, {
      guide: () => this.asker?.guide(this.context()),
      question: (id) => this.asker?.question(id),
      read: (question, text) => readAnswer(question, text, this.rows(), this.context().today),
      find: (name) => this.find(name),
      clearsOnLeaving: () => this.given().sharedDevice,
      done: () => emit(host, new DoneEvent('pdp-dispositifs')),
    });
  }

  get started(): boolean {
    return this.conduct.started;
  }

  get said(): string {
    return this.conduct.said;
  }

  /** The départements and their caisses. */
  rows() {
    return this.asker?.book.rules.tables.caisses ?? [];
  }

  find(name: string): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>(`#${this.uid}-${name}`) ?? null;
  }

  /** Puts our styles on, with those of the result once they are there; also after a move into another document (S19). */
  dress(): void {
    const { elementStyles } = this.host.constructor as typeof LitElement;
    const styles = this.loaded ? [...elementStyles, ...this.loaded.answerer.resultStyles] : elementStyles;
    adoptStyles(this.host.shadowRoot!, styles);
  }

  refocus(): void {
    this.conduct.refocus();
  }

  /** The day, and who reads when the page says it. */
  context(given: Given = this.given()): { today: string; audience?: Audience } {
    const { today, audience, tell } = given;
    return { today: dayOf(today, this.asker?.asOf ?? '', tell), ...(audience && { audience }) };
  }

  /** Who reads: what the page says, else the answer, else the person. */
  audience(): Audience {
    const { role } = this.conduct.interview.answers;
    return this.given().audience ?? (role === 'employeur' || role === 'professionnel' ? role : 'travailleur');
  }

  get title(): string {
    return finderTitle(this.audience());
  }

  /** The answers that count. */
  counted(): Answers {
    const { answers } = this.conduct.interview;
    return this.asker?.guide(this.context()).applicable(answers) ?? answers;
  }

  owner(): Owner {
    const { contact, social } = this.given();
    return { contact, social, own: this.local?.contacts ?? {} };
  }

  say() {
    return sayer(this.given().locale, numberOf(this.loaded?.pack.contacts ?? [], this.owner()));
  }

  /** The voice of the questions and of their answers. */
  readonly asked = (text: string): unknown => this.say()(text, this.asker?.language);

  /** What asks, taken at once the first time, then every text. Rejects when a file does not come. */
  async load(locale: string): Promise<Arrival> {
    const [{ askerOf }, data, words] = await Promise.all([
      import('./asker.js'),
      asking(),
      translated(locale, (all) => all.questions),
    ]);
    const asker = askerOf(data.default, words || undefined, locale);
    this.asker ??= asker;
    if (this.#waiting) this.#begin();
    this.host.requestUpdate();
    const { audience, localRecords } = this.given();
    const [answerer, pack, local] = await Promise.all([
      import('../result/answerer.js'),
      loadPack(data.default.rules, readersFor(audience), locale),
      readLocal(localRecords, (problem) => this.given().tell(problem)),
    ]);
    const days = Object.values(pack.references).map(({ reviewBy }) => reviewBy);
    await cautionOf('pdp-dispositifs', days.sort()[0], this.context().today);
    return {
      look: (tell) => {
        this.check(tell);
        answerer.tellUnknown(this.given(tell), pack.rules, local, tell);
      },
      take: () => {
        this.asker = asker;
        this.local = local;
        this.loaded = { answerer, pack: local?.renamed(pack) ?? pack };
        this.#shown ??= new answerer.Shown(this);
        this.dress();
        this.preset();
        this.conduct.keepFocus();
      },
    };
  }

  /** Takes what the page asks: its own answers (what the person answered stays); what is not accepted is told. */
  preset(): void {
    const given = this.given();
    if (this.asker) this.conduct.preset(this.check(given.tell));
    this.loaded?.answerer.tellUnknown(given, this.loaded.pack.rules, this.local, given.tell);
  }

  /** The page's own answers that are accepted; the others are told. */
  check(tell: Tell): Answers {
    const page = this.given(tell);
    this.context(page);
    return presetsOf(page, this.rows(), this.asker, tell);
  }

  #begin = (): void => {
    this.#waiting = !this.asker;
    if (this.asker) this.conduct.act.begin();
    else this.conduct.set(this.conduct.interview, loadingText());
  };

  #screen(): unknown {
    const { uid } = this;
    const { level } = this.given();
    switch (this.conduct.interview.view) {
      case 'start':
        this.#shown?.reset(); // who starts finds nothing of who was here before
        return startView({ uid, level, audience: this.audience(), waiting: this.#waiting, begin: this.#begin });
      case 'question':
        return questionView(this);
      default:
        return this.loaded && this.#shown
          ? this.#shown.view(this.loaded.pack)
          : html`${heading(level, msg('Votre résultat'), `${uid}-title`)}
              <p>${msg('Chargement des fiches…')}</p>`;
    }
  }

  /** The screen. */
  view(): TemplateResult {
    return html`<div class="view">${this.#screen()}</div>`;
  }

  /** The foot of every screen. */
  foot(): TemplateResult {
    const { answers, typed, unsure, view } = this.conduct.interview;
    return footView({
      contact: this.given().contact,
      audience: this.audience(),
      started: this.started,
      answered: Object.keys({ ...answers, ...typed }).length + unsure.length > 0,
      used: view === 'result' ? undefined : (kind) => emit(this.host, new ContactEvent('pdp-dispositifs', kind)),
      erase: this.conduct.act.erase,
    });
  }
}
