import type { LitElement, TemplateResult } from 'lit';
import { inWords } from '../../shared/dates.js';
import { printSheet } from '../../shared/print.js';
import { leadTo, type HandOver } from '../../shared/hand-over.js';
import { isOurs } from '../../shared/rulebook/ways.js';
import { cardOf, type Card } from '../card/card.js';
import { personaOf, type Desk } from '../card/desk.js';
import type { Pack } from '../card/pack.js';
import type { CardActs, Table } from '../card/card.view.js';
import type { FinderGuide } from '../guide/finder-guide.js';
import { choiceOf } from '../chosen-ids.js';
import { explain, firstLook, showContacts, type Look } from './look.js';
import { resultPaper, sheetView } from './paper.view.js';
import { prepareResult, type Outcome } from './prepare.js';
import { recapRows } from './recap.js';
import { asked } from '../../shared/interview/interview.js';
import { resultStyles } from './result.styles.js';
import { most, resultTitle, resultView, type ResultActs } from './result.view.js';

/** Which request form answers a contact of ours, if one does. */
function serviceOf(way: string | undefined): HandOver['service'] | undefined {
  if (way === 'service-social') return 'assurance-maladie';
  return way !== undefined && isOurs(way) ? 'spsti' : undefined;
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

  #desk(pack: Pack): Desk {
    const { guide } = this;
    const audience = guide.audience();
    return {
      pack,
      book: { rules: pack.rules, texts: guide.asker?.book.texts ?? {} },
      audience,
      persona: personaOf(audience),
      locale: guide.given().locale,
      today: guide.context().today,
      answers: guide.counted(),
      owner: guide.owner(),
    };
  }

  #outcome(pack: Pack): Outcome {
    const { guide } = this;
    const { only, without, contact, social, audience, today, locale } = guide.given();
    const host = JSON.stringify([only, without, contact, social, audience, today, locale]);
    const key = [guide.conduct.interview.answers, this.#look.explained, pack, guide.local, host];
    if (!this.#last || key.some((one, index) => one !== this.#last?.key[index])) {
      const choice = choiceOf(guide.given(), pack.rules, guide.local);
      const outcome = prepareResult(this.#desk(pack), choice, this.#look.explained, guide.local);
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
      say: guide.asked,
      edit: (question) => guide.conduct.act.edit(question),
    });
  }

  #next() {
    const { offers, next, tell } = this.guide.given();
    return offers?.nextWidget(this.guide.host, next, tell);
  }

  #card(id: string, pack: Pack): Card | undefined {
    const { groups } = this.#outcome(pack);
    return Object.values(groups)
      .flat()
      .flatMap(({ cards }) => cards)
      .find((card) => card.id === id);
  }

  #contact(id: string, pack: Pack): void {
    const service = serviceOf(this.#card(id, pack)?.ways[0]?.id);
    const widget = this.#next()?.widget;
    if (widget?.localName !== 'pdp-rendez-vous' || !service) return this.#see(showContacts(this.#look, id));
    const departement = this.guide.counted()['departement'];
    leadTo(widget, { service, departement: typeof departement === 'string' ? departement : '' });
  }

  #print(title: string, body: TemplateResult): void {
    const { host } = this.guide;
    const { locale } = this.guide.given();
    const { elementStyles } = host.constructor as typeof LitElement;
    const styles = [...elementStyles, ...resultStyles];
    printSheet(host.shadowRoot!, { title, lang: locale.slice(0, 2), body, styles });
  }

  #imprint(pack: Pack, withAnswers: boolean) {
    const { today } = this.guide.context();
    return {
      date: inWords(today, this.guide.given().locale),
      version: pack.rules.version,
      recap: withAnswers ? this.#recap(this.#desk(pack)) : [],
      contact: this.guide.given().contact,
    };
  }

  #printCard(card: Card | undefined, pack: Pack): void {
    if (!card) return;
    const sheet = sheetView(card, this.guide.say(), this.#imprint(pack, false));
    this.#print(card.fiche.nom.words, sheet);
  }

  #cardActs(pack: Pack): CardActs {
    return {
      explain: (id, open) => this.#see(explain(this.#look, id, open)),
      contact: (id) => this.#contact(id, pack),
      printCard: (id) => this.#printCard(this.#card(id, pack), pack),
      printFor: (id) => {
        const desk: Desk = { ...this.#desk(pack), audience: 'travailleur', persona: 'travailleur' };
        const record = pack.rules.dispositifs.find((one) => one.id === id);
        this.#printCard(record && cardOf(record, undefined, desk), pack);
      },
      answer: (question) => this.guide.conduct.act.edit(question),
    };
  }

  #acts(pack: Pack, following: string | null): ResultActs {
    const { guide } = this;
    const reach = (id: string | undefined) => {
      const name = `c-${id}`;
      if (!guide.find(name)) this.#see({ ...this.#look, all: true });
      void guide.host.updateComplete.then(() => {
        const title = guide.find(name);
        const fold = title?.closest('details');
        if (fold) fold.open = true;
        title?.focus();
      });
    };
    return {
      reach,
      showAll: () => reach(this.#outcome(pack).groups.pertinent[most]?.cards[0]?.id),
      goOn: () => following !== null && guide.conduct.act.edit(following),
      back: () => guide.conduct.act.back(),
      print: () => {
        const imprint = this.#imprint(pack, this.#look.printsAnswers && guide.audience() !== 'employeur');
        const paper = resultPaper(this.#outcome(pack), guide.asker?.asOf ?? '', guide.say(), imprint);
        this.#print(resultTitle(), paper);
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
  view(pack: Pack): TemplateResult {
    const { guide } = this;
    const { level } = guide.given();
    const desk = this.#desk(pack);
    const following = guide.asker?.guide(guide.context()).next(desk.answers, asked(guide.conduct.interview)) ?? null;
    const table: Table = {
      uid: guide.uid,
      level: level + 2,
      say: guide.say(),
      asked: this.guide.asked,
      labels: pack.labels,
      contactsOf: this.#look.contactsOf,
      act: this.#cardActs(pack),
    };
    return resultView({
      outcome: this.#outcome(pack),
      table,
      level,
      unfinished: following !== null,
      all: this.#look.all,
      recap: this.#recap(desk),
      printsAnswers: this.#look.printsAnswers,
      forEmployer: desk.persona === 'employeur',
      nextLabel: this.#next()?.label ?? '',
      version: pack.rules.version,
      checkedOn: guide.asker?.asOf ?? '',
      disputing: this.#look.disputing,
      act: this.#acts(pack, following),
    });
  }
}
