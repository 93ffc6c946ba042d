import { html, type PropertyValues } from 'lit';
import type { Tell } from '../../owner/problem.js';
import { oneOf, readCommon } from '../shared/common.js';
import { inWords } from '../shared/dates.js';
import { cautionOf, type Caution } from '../shared/review.js';
import { dayOf } from '../shared/today.js';
import { WidgetElement, type Arrival, type Shown } from '../shared/widget-element.js';
import { Conduct } from './conduct.js';
import { plain, prepare } from './prepare.js';
import { questionnaireStyles } from './questionnaire.styles.js';
import type { Screen } from './screen.js';
import { load, type Loaded } from './source.js';
import { footView } from './views/foot.view.js';
import { paperView } from './views/paper.view.js';
import { questionsView } from './views/question.view.js';
import { recapView } from './views/recap.view.js';
import { resultView } from './views/result.view.js';
import { startView } from './views/start.view.js';

/**
 * Two templates that read the same. Where one follows the other lit makes new nodes: each screen takes the focus anew,
 * and each alert is read again.
 */
const places = [
  (inner: unknown) => html`<div class="view">${inner}</div>`,
  (inner: unknown) => html`<div class="view">${inner}</div>`,
] as const;
const views = { start: startView, questions: questionsView, recap: recapView, result: resultView };

/**
 * A self-scoring questionnaire that gives a level in words and the next step. Answers never leave the tab's memory.
 *
 * @tag pdp-questionnaire
 * @summary Questionnaire d'auto-positionnement, ou guide des signaux d'alerte pour l'employeur.
 * @csspart notice - The confidentiality line of the first screen.
 * @csspart question - One question: legend, help, options.
 * @csspart option - One answer; `selected` is added to the chosen one.
 * @csspart panel - A safety panel.
 * @csspart recap - The answers before the result.
 * @csspart result - The result.
 * @csspart advice - What to do next.
 * @csspart contacts - Contacts of the result.
 * @csspart help - Foot of every screen: contact, permanent help, limits.
 * @csspart field - A number field.
 * @csspart limits - The limits text.
 * @fires {StepEvent} pdp-step - Another screen, where the path does not depend on answers.
 * @fires {DoneEvent} pdp-done - The result is shown; nothing is said of it.
 * @example <pdp-questionnaire contact-tel="03 53 01 20 40">Appelez le 03 53 01 20 40.</pdp-questionnaire>
 */
export class QuestionnaireElement extends WidgetElement {
  static override styles = [...super.styles, questionnaireStyles];
  static override properties = {
    ...super.properties,
    questionnaire: {},
    src: {},
    layout: {},
    next: {},
    definition: { attribute: false },
  };

  /** Id of a built-in questionnaire. */
  declare questionnaire?: 'auto-positionnement-pdp' | 'signaux-alerte-employeur' | null;
  /** Same-origin address of a definition in the native format. */
  declare src?: string | null;
  /** `steps` (one question per screen) or `page`. */
  declare layout?: 'steps' | 'page' | null;
  /** Id of another widget of the page, offered after the result. */
  declare next?: string | null;
  /** A definition in the native format; wins over `src` and `questionnaire`. */
  declare definition?: unknown;

  #loaded?: Loaded & { caution: Caution | undefined };
  readonly #conduct = new Conduct(
    this,
    () => this.#prepare(),
    () => this.#print(),
  );

  protected override readonly asking = ['definition', 'src', 'questionnaire'];

  constructor() {
    super('pdp-questionnaire', () => this.#conduct);
  }

  protected override async load(locale: string): Promise<Arrival> {
    const loaded = await load(this, locale);
    const caution = await cautionOf('pdp-questionnaire', loaded.reviewBy, this.#settings(() => {}).today);
    return {
      look: (tell) => void this.#settings(tell),
      take: () => {
        this.#loaded = { ...loaded, caution };
        this.#conduct.follow(loaded.definition);
      },
    };
  }

  protected override show(_changed: PropertyValues): Shown | undefined {
    const screen = this.#prepare();
    return (
      screen && {
        name: plain(screen.definition.title, screen.locale),
        view: places[screen.turn % 2]!(views[screen.journey.view](screen)),
        foot: footView(screen),
      }
    );
  }

  #settings(tell: Tell) {
    return {
      ...readCommon(this, tell),
      layout: oneOf('layout', this.layout, ['steps', 'page'], tell),
      today: dayOf(this.today, '', tell),
    };
  }

  #prepare(): Screen | undefined {
    const { journey, printsAnswers, uid, turn, act } = this.#conduct;
    return (
      this.#loaded &&
      prepare({
        ...this.#loaded,
        ...this.#settings(this.tell),
        ...{ journey, printsAnswers, uid, turn, act },
        locale: this.spoken,
        next: journey.view === 'result' ? this.offers?.nextWidget(this, this.next, this.tell) : undefined,
      })
    );
  }

  #print(): void {
    const screen = this.#prepare();
    if (!screen) return;
    const { locale, definition, today } = screen;
    this.print(plain(definition.title, locale), paperView(screen, inWords(today, locale)));
  }
}
