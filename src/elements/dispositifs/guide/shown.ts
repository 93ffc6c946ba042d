import type { TemplateResult } from 'lit';
import { printSheet } from '../../shared/print.js';
import { handOver, type Wish } from '../../shared/rulebook/hand-over.js';
import type { Card, Desk } from '../card/card.js';
import type { CardActs, Table } from '../card/card.view.js';
import type { Outcome } from '../result/prepare.js';
import type { ResultActs } from '../result/result.view.js';
import type { FinderGuide, Loaded } from './finder-guide.js';
import { explain, firstLook, showContacts, type Look } from './look.js';
import { recapRows } from './recap.js';

const spsti = ['spsti', 'spsti-social', 'medecin-travail', 'cellule-pdp'];

/** Which request form answers a contact of ours, if one does. */
function serviceOf(way: string | undefined): Wish['service'] | undefined {
  if (way === 'service-social') return 'assurance-maladie';
  return way !== undefined && spsti.includes(way) ? 'spsti' : undefined;
}

/** The result as it is looked at: worked out when something changed, printed, handed over. */
export class Shown {
  #look: Look = firstLook;
  #last?: { key: readonly unknown[]; outcome: Outcome };

  constructor(private readonly guide: FinderGuide) {}

  reset(): void {
    this.#look = firstLook;
    this.#last = undefined as never;
  }

  #see(look: Look): void {
    this.#look = look;
    this.guide.host.requestUpdate();
  }

  #desk({ answerer, pack }: Loaded): Desk {
    const { guide } = this;
    const audience = guide.audience();
    return {
      pack,
      book: { rules: pack.rules, texts: guide.asker?.book.texts ?? {} },
      audience,
      persona: answerer.personaOf(audience),
      locale: guide.given().locale,
      today: guide.context().today,
      answers: guide.counted(),
      owner: guide.owner(),
    };
  }

  #outcome(loaded: Loaded): Outcome {
    const { guide } = this;
    const { only, without, contact, social, audience, today, locale } = guide.given();
    const host = JSON.stringify([only, without, contact, social, audience, today, locale]);
    const key = [guide.conduct.interview.answers, this.#look.explained, loaded, guide.local, host];
    if (!this.#last || key.some((one, index) => one !== this.#last?.key[index])) {
      const choice = { only, without, on: guide.local?.activer ?? [] };
      const outcome = loaded.answerer.prepareResult(this.#desk(loaded), choice, this.#look.explained, guide.local);
      this.#last = { key, outcome };
    }
    return this.#last.outcome;
  }

  #recap(desk: Desk) {
    const { guide } = this;
    return recapRows({
      interview: guide.conduct.interview,
      counted: desk.answers,
      book: desk.book,
      audience: desk.audience,
      fixedAudience: guide.given().audience !== undefined,
      say: guide.say(),
      edit: (question) => guide.conduct.act.edit(question),
    });
  }

  #next() {
    const { offers, next, tell } = this.guide.given();
    return offers?.nextWidget(this.guide.host, next, tell);
  }

  #card(id: string, loaded: Loaded): Card | undefined {
    const { groups } = this.#outcome(loaded);
    return Object.values(groups)
      .flatMap((slots) => slots.flatMap(({ cards }) => cards))
      .find((card) => card.id === id);
  }

  #contact(id: string, loaded: Loaded): void {
    const service = serviceOf(this.#card(id, loaded)?.ways[0]?.id);
    const widget = this.#next()?.widget;
    if (widget?.localName !== 'pdp-rendez-vous' || !service) return this.#see(showContacts(this.#look, id));
    const departement = this.guide.counted()['departement'];
    handOver(widget, { service, departement: typeof departement === 'string' ? departement : '' });
  }

  #print(title: string, body: TemplateResult): void {
    const { host } = this.guide;
    const { locale } = this.guide.given();
    const { elementStyles } = host.constructor as typeof import('lit').LitElement;
    printSheet(host.shadowRoot!, { title, lang: locale.slice(0, 2), body, styles: elementStyles });
  }

  #imprint(loaded: Loaded, withAnswers: boolean) {
    const { today } = this.guide.context();
    const date = new Date(`${today}T12:00:00`).toLocaleDateString(this.guide.given().locale, { dateStyle: 'long' });
    return {
      date,
      version: loaded.pack.rules.version,
      recap: withAnswers ? this.#recap(this.#desk(loaded)) : [],
      contact: this.guide.given().contact,
    };
  }

  #printCard(card: Card | undefined, loaded: Loaded): void {
    if (!card) return;
    const sheet = loaded.answerer.sheetView(card, this.guide.say(), this.#imprint(loaded, false));
    this.#print(card.fiche.nom.words, sheet);
  }

  #cardActs(loaded: Loaded): CardActs {
    return {
      explain: (id, open) => this.#see(explain(this.#look, id, open)),
      contact: (id) => this.#contact(id, loaded),
      printCard: (id) => this.#printCard(this.#card(id, loaded), loaded),
      printFor: (id) => {
        const desk: Desk = { ...this.#desk(loaded), audience: 'travailleur', persona: 'travailleur' };
        const record = loaded.pack.rules.dispositifs.find((one) => one.id === id);
        this.#printCard(record && loaded.answerer.cardOf(record, undefined, desk), loaded);
      },
      answer: (question) => this.guide.conduct.act.edit(question),
    };
  }

  #acts(loaded: Loaded, following: string | null): ResultActs {
    const { guide } = this;
    return {
      showAll: () => this.#see({ ...this.#look, all: true }),
      goOn: () => following !== null && guide.conduct.act.edit(following),
      back: () => guide.conduct.act.back(),
      print: () => {
        const { answerer } = loaded;
        const imprint = this.#imprint(loaded, this.#look.printsAnswers && guide.audience() !== 'employeur');
        const paper = answerer.resultPaper(this.#outcome(loaded), guide.asker?.asOf ?? '', guide.say(), imprint);
        this.#print(answerer.resultTitle(), paper);
      },
      togglePrint: (event) => this.#see({ ...this.#look, printsAnswers: (event.target as HTMLInputElement).checked }),
      goNext: () => {
        const widget = this.#next()?.widget;
        widget?.scrollIntoView({ block: 'start' });
        widget?.focus({ preventScroll: true });
      },
      dispute: () => this.#see({ ...this.#look, disputing: !this.#look.disputing }),
    };
  }

  /** The result. */
  view(loaded: Loaded): TemplateResult {
    const { guide } = this;
    const { level } = guide.given();
    const { path, unsure } = guide.conduct.interview;
    const desk = this.#desk(loaded);
    const following = guide.asker?.guide(guide.context()).next(desk.answers, [...path, ...unsure]) ?? null;
    const table: Table = {
      uid: guide.uid,
      level: level + 2,
      say: guide.say(),
      labels: loaded.pack.labels,
      contactsOf: this.#look.contactsOf,
      act: this.#cardActs(loaded),
    };
    return loaded.answerer.resultView({
      outcome: this.#outcome(loaded),
      table,
      level,
      unfinished: following !== null,
      all: this.#look.all,
      recap: this.#recap(desk),
      printsAnswers: this.#look.printsAnswers,
      forEmployer: desk.persona === 'employeur',
      nextLabel: this.#next()?.label ?? '',
      version: loaded.pack.rules.version,
      checkedOn: guide.asker?.asOf ?? '',
      disputing: this.#look.disputing,
      act: this.#acts(loaded, following),
    });
  }
}
