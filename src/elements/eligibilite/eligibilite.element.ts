import { html, type PropertyValues } from 'lit';
import { unpackCaisses } from '../../engine/caisses.js';
import { servicePage } from '../../lazy/eligibilite.js';
import { translated } from '../../lazy/locales.js';
import { cautionOf, type Caution } from '../shared/review.js';
import type { Answers } from '../../model/rulebook.js';
import type { Tell } from '../../owner/problem.js';
import { readCommon, type Contact } from '../shared/common.js';
import { inWords } from '../shared/dates.js';
import { ContactEvent, DoneEvent, emit } from '../shared/events.js';
import type { Ask } from '../shared/interview/ask.js';
import { matchDepartements } from '../shared/interview/departements.js';
import { InterviewConduct } from '../shared/interview/interview-conduct.js';
import { askedView } from '../shared/interview/asked.view.js';
import { departementView } from '../shared/interview/departement.view.js';
import { readDepartement } from '../shared/interview/read-departement.js';
import { choiceRefusal, departementRefusal } from '../shared/interview/refusals.js';
import { leadTo } from '../shared/hand-over.js';
import { sayer } from '../shared/rulebook/say.js';
import { dayOf } from '../shared/today.js';
import { WidgetElement, type Arrival, type Shown } from '../shared/widget-element.js';
import { disputeText } from './dispute.js';
import { eligibiliteStyles } from './eligibilite.styles.js';
import { Extras } from './extras.js';
import { guideOf, outcomeOf, saidOf, type Ground } from './prepare.js';
import { presetsOf } from './presets.js';
import { resolver } from './reach.js';
import type { Acts, Screen } from './screen.js';
import { footView } from './views/foot.view.js';
import { paperView } from './views/paper.view.js';
import { resultView } from './views/result.view.js';
import { startView, title } from './views/start.view.js';

const widget = 'pdp-eligibilite';
const questionView = (ask: Ask) =>
  askedView(ask, departementView, ask.question.type === 'choix' ? choiceRefusal() : departementRefusal());
let instances = 0;

/**
 * Whether the social service of the Assurance Maladie follows situations like this one, which caisse it is, how to reach
 * it, and otherwise the right door. Answers never leave the tab's memory.
 *
 * @tag pdp-eligibilite
 * @summary « Le service social de l'Assurance Maladie est-il pour moi ? », pour la personne.
 * @attribute {string} social-label - Name of the owner's social service.
 * @csspart notice - The confidentiality notice of the first screen.
 * @csspart question - One question: legend, help, answers.
 * @csspart option - One answer; `selected` is added to the chosen one.
 * @csspart field - The text field of the département, and the text of « Ce résultat me semble faux ».
 * @csspart result - The result.
 * @csspart contacts - Whom to turn to.
 * @csspart reminders - « À ne pas oublier ».
 * @csspart recap - The answers, each with what it did.
 * @csspart changes - What would change the result.
 * @csspart service - What the service does and does not do.
 * @csspart sources - Texts and sources.
 * @csspart dispute - « Ce résultat me semble faux ».
 * @csspart help - Foot of every screen.
 * @csspart limits - The limits text.
 * @fires {DoneEvent} pdp-done - The result is shown; nothing is said of it.
 * @example <pdp-eligibilite social-tel="03 53 01 45 10">Appelez le 03 53 01 45 10.</pdp-eligibilite>
 */
export class EligibiliteElement extends WidgetElement {
  static override styles = [...super.styles, eligibiliteStyles];
  static override properties = {
    ...super.properties,
    departement: {},
    next: {},
    answers: { attribute: false },
  };

  /** Code of a département: « 21 », « 2A », « 974 », « horsfrance ». The question is then not asked. */
  declare departement?: string | null;
  /** Id of another widget of the page, offered with the result. */
  declare next?: string | null;
  /** Answers given beforehand, by question id; they are not asked. Reading it gives what the page set. */
  declare answers?: Answers | null;

  #ground?: Pick<Ground, 'page' | 'rules'> & { caution: Caution | undefined };
  #screen?: Screen;
  readonly #uid = `pdpe${++instances}`;
  readonly #conduct = new InterviewConduct(this, {
    guide: () => this.#ground && guideOf(this.#at(this.#ground)),
    question: (id) => this.#ground?.rules.questions.find((one) => one.id === id),
    read: (_question, text) => readDepartement(text, this.#ground?.rules.tables.caisses ?? []),
    find: (name) => this.#find(name),
    clearsOnLeaving: () => this.sharedDevice,
    done: () => emit(this, new DoneEvent(widget)),
  });
  readonly #extras = new Extras(this, {
    text: () => this.#disputeText(),
    field: () => this.#find('dispute') as HTMLTextAreaElement | null,
    say: (text) => this.#conduct.set(this.#conduct.interview, text),
  });

  constructor() {
    super(widget, () => this.#conduct);
  }

  protected override async load(locale: string): Promise<Arrival> {
    const [words, { default: french }] = await Promise.all([
      translated(locale, (all) => all.servicePages),
      servicePage(),
    ]);
    const page = { ...french, ...words };
    const rules = { ...page.rules, tables: { caisses: unpackCaisses(page.caisses) } };
    const day = (tell: Tell) => dayOf(this.today, page.checkedOn, tell);
    const caution = await cautionOf(
      widget,
      page.reviewBy,
      day(() => {}),
    );
    return {
      look: (tell) => {
        readCommon(this, tell);
        day(tell);
        presetsOf(this.answers, this.departement, rules, tell);
      },
      take: () => {
        this.#ground = { page, rules, caution };
        this.#preset(); // what the person answered stays
      },
    };
  }

  protected override show(changed: PropertyValues): Shown | undefined {
    if (changed.has('answers') || changed.has('departement')) this.#preset();
    if (this.#conduct.interview.view !== 'result') this.#extras.forget();
    const screen = (this.#screen = this.#prepare());
    if (!screen) return undefined;
    const { view, ask } = screen;
    const inner =
      view === 'start' ? startView(screen) : view === 'question' && ask ? questionView(ask) : resultView(screen);
    return { name: title(), view: html`<div class="view">${inner}</div>`, foot: footView(screen) };
  }

  protected override helper(): Contact | undefined {
    const { contact, social } = readCommon(this, this.tell);
    return social ?? contact;
  }

  get #day(): string {
    return dayOf(this.today, this.#ground?.page.checkedOn ?? '', this.tell);
  }

  #at(ground: Pick<Ground, 'page' | 'rules'>): Ground {
    return { ...ground, today: this.#day };
  }

  #preset(): void {
    if (this.#ground) this.#conduct.preset(presetsOf(this.answers, this.departement, this.#ground.rules, this.tell));
  }

  #prepare(): Screen | undefined {
    if (!this.#ground) return undefined;
    const { interview, act } = this.#conduct;
    const ground = this.#at(this.#ground);
    const { page, rules } = ground;
    const { caution } = this.#ground;
    const settings = readCommon(this, this.tell);
    const say = sayer(this.spoken, resolver(page, settings), page.lang);
    const question = interview.view === 'question' && rules.questions.find(({ id }) => id === interview.at);
    const typed = question ? (interview.typed[question.id] ?? String(interview.answers[question.id] ?? '')) : '';
    const frame = { uid: this.#uid, level: settings.level, say };
    return {
      ...settings,
      ...frame,
      ...{ page, caution },
      view: interview.view,
      locale: this.spoken,
      ask: question
        ? {
            ...frame,
            ...{ question, interview, act },
            words: page.words[question.id]!,
            matches: question.type === 'departement' ? matchDepartements(rules.tables.caisses, typed) : [],
            canFinish: interview.path.length > 1,
          }
        : undefined,
      outcome: interview.view === 'result' ? outcomeOf(ground, interview, settings, say, act.edit) : undefined,
      next: interview.view === 'result' ? this.offers?.nextWidget(this, this.next, this.tell) : undefined,
      dispute: this.#extras.dispute,
      printsAnswers: this.#extras.printsAnswers,
      answered:
        interview.path.some((id) => id in interview.answers || id in interview.typed) || interview.unsure.length > 0,
      act: this.#acts,
    };
  }

  readonly #acts: Acts = {
    begin: () => this.#conduct.act.begin(),
    back: () => this.#conduct.act.back(),
    erase: () => this.#conduct.act.erase(),
    print: () => this.#print(),
    togglePrint: this.#extras.togglePrint,
    goNext: () => this.#goNext(),
    dispute: this.#extras.toggle,
    rewrite: this.#extras.rewrite,
    copy: () => void this.#extras.copy(),
    contact: (kind) => emit(this, new ContactEvent(widget, kind)),
  };

  #find(name: string): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>(`#${this.#uid}-${name}`) ?? null;
  }

  #goNext(): void {
    const { next } = this.#screen ?? {};
    const departement = String(this.#conduct.interview.answers['departement'] ?? '');
    if (next) leadTo(next.widget, { service: 'assurance-maladie', departement });
  }

  #disputeText(): string {
    const { outcome, page } = this.#screen!;
    const version = { rule: outcome!.service.rule, version: page.rules.version, day: inWords(this.#day, this.spoken) };
    return disputeText(version, saidOf(this.#at(this.#ground!), this.#conduct.interview));
  }

  #print(): void {
    const screen = this.#screen;
    if (screen?.outcome) this.print(title(), paperView(screen, inWords(this.#day, this.spoken)));
  }
}
