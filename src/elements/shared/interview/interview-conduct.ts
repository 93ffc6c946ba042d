import type { ReactiveControllerHost } from 'lit';
import { currentLocale } from '../../../i18n/locale.js';
import type { Answers } from '../../../model/rulebook.js';
import { whenLeft } from '../leaving.js';
import type { InterviewActs } from './ask.js';
import * as interviews from './interview.js';
import { placeText } from './asked.view.js';

/** What the controller asks of its element. */
export type Stage = {
  guide(): interviews.Guide | undefined;
  question(id: string): interviews.Question | undefined;
  /** The answer that a typed text makes, and what is said about it. */
  read(question: interviews.Question, text: string): { value: string | number | undefined; said: string };
  find(name: string): HTMLElement | null;
  clearsOnLeaving(): boolean;
  /** The result has just been shown. */
  done(): void;
};

/** Moves a person through the questions: the interview, what is announced, where the focus goes. */
export class InterviewConduct {
  interview = interviews.atStart;
  said = '';
  #saidIn = '';
  #preset: Answers = {};
  #focus: 'title' | 'errors' | '' = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly stage: Stage,
  ) {
    whenLeft(this);
  }

  get started(): boolean {
    return this.interview.view !== 'start';
  }

  /** The node of the screen with that name. */
  find(name: string): HTMLElement | null {
    return this.stage.find(name);
  }

  /** The page is left: a shared device forgets. */
  leave(): void {
    if (this.stage.clearsOnLeaving()) this.set(this.#fresh());
  }

  #fresh(): interviews.Interview {
    return { ...interviews.atStart, answers: this.#preset };
  }

  /** What the page answers beforehand; what the person answered stays, « Je ne sais pas » too. */
  preset(answers: Answers): void {
    const { interview } = this;
    const { at, path } = interview;
    // on screen, and still what the page said: nobody chose it
    const mine = Object.entries(interview.answers).filter(
      ([id, value]) => path.includes(id) && (id !== at || value !== this.#preset[id]),
    );
    const theirs = Object.entries(answers).filter(([id]) => !interview.unsure.includes(id));
    this.#preset = answers;
    if (this.#saidIn !== currentLocale()) this.said = '';
    this.interview = { ...interview, answers: Object.fromEntries([...theirs, ...mine]) };
  }

  /** Puts the focus where the last move left it; nothing takes the focus on first load. */
  refocus(): void {
    if (this.#focus) this.stage.find(this.#focus)?.focus();
    this.#focus = '';
  }

  /** A title that is read will be drawn anew: it keeps the focus (S05). */
  keepFocus(): void {
    if (this.find('title')?.matches(':focus')) this.#focus = 'title';
  }

  /** Shows an interview, and what is said aloud of it, also when it is what was said before (S09). */
  set(to: interviews.Interview, said = ''): void {
    this.interview = to;
    this.said = said === this.said ? said && `${said}\u00a0` : said;
    this.#saidIn = currentLocale();
    this.host.requestUpdate();
  }

  #go(to: interviews.Interview): void {
    const arrives = to.view === 'result' && this.interview.view !== 'result';
    this.#focus = to.refused ? 'errors' : 'title';
    this.set(to, to.view === 'question' && !to.refused ? placeText({ interview: to }) : '');
    if (arrives) this.stage.done();
  }

  /** Moves on with what is in the field on screen, also when an extension filled it without telling (H25). */
  #with(move: (guide: interviews.Guide) => interviews.Interview): void {
    const text = (this.stage.find('field') as HTMLInputElement | null)?.value;
    const { at, typed, answers } = this.interview;
    if (text && text !== (typed[at] ?? String(answers[at]))) this.act.type(text);
    const guide = this.stage.guide();
    if (guide) this.#go(move(guide));
  }

  readonly act: InterviewActs = {
    begin: () => this.#with((guide) => interviews.begin(this.interview, guide)),
    choose: (value) => this.set(interviews.answer(this.interview, this.interview.at, value)),
    doubt: (unsure) => this.set(interviews.doubt(this.interview, this.interview.at, unsure)),
    type: (text) => {
      const question = this.stage.question(this.interview.at);
      if (!question) return;
      const { value, said } = this.stage.read(question, text);
      this.set(interviews.type(this.interview, question.id, text, value), said);
    },
    forward: (event) => {
      event.preventDefault();
      this.#with((guide) => interviews.forward(this.interview, guide));
    },
    back: () => this.#with(() => interviews.back(this.interview)),
    finish: () => this.#with(() => interviews.finish(this.interview)),
    edit: (question) => this.#go(interviews.edit(this.interview, question)),
    erase: () => this.#go(this.#fresh()),
    reach: () => {
      const title = this.stage.find('title');
      title?.scrollIntoView({ block: 'start' });
      const wrong = 'input[aria-invalid], [aria-invalid] input';
      const field = title?.closest('.question')?.querySelector<HTMLInputElement>(wrong);
      const fold = field?.closest('details');
      if (fold) fold.open = true;
      field?.focus({ preventScroll: !fold });
    },
  };
}
