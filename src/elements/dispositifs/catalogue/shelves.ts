import type { Audience } from '../../../model/rulebook.js';
import type { Tell } from '../../../owner/problem.js';
import { departementOf, givenDepartement } from '../../shared/interview/departements.js';
import { numberOf, type Owner } from '../../shared/rulebook/ways.js';
import { sayer, type Say } from '../../shared/rulebook/say.js';
import { dayOf } from '../../shared/today.js';
import { personaOf, type Desk } from '../card/desk.js';
import { choiceOf, tellUnknown } from '../chosen-ids.js';
import type { Local } from '../local/local.js';
import type { FinderSettings } from '../settings.js';
import { shelfOf, type Shelf } from './shelf.js';
import { readingsFor, type Stock } from './stock.js';

/** What the tag says; a problem goes to whom is given, else to the owner. */
export type Given = FinderSettings & { locale: string; tell: Tell };

/** The reading that the page asks for; the person's when it does not say. */
export const askedOf = ({ audience }: Given): Audience => audience ?? 'travailleur';

/** What the catalogue holds once every text has come: the shelf of each reading, as the page asks for it now. */
export class Shelves {
  #made = new Map<Audience, Shelf>();
  #madeFor = '';

  constructor(
    readonly stock: Stock,
    private readonly local: Local | undefined,
    private readonly given: (tell?: Tell) => Given,
  ) {}

  /** What the site calls national sheets, by id. */
  get names(): Readonly<Record<string, string>> {
    return this.local?.names ?? {};
  }

  get asked(): Audience {
    return askedOf(this.given());
  }

  /** The readings that can be switched to. */
  get readings(): readonly Audience[] {
    return readingsFor(this.asked);
  }

  /** The earliest day on which a sheet must be read again. */
  get reviewBy(): string | undefined {
    return this.#dates('reviewBy')[0];
  }

  get say(): Say {
    return sayer(this.given().locale, numberOf(this.stock.pack.contacts, this.#owner));
  }

  get #owner(): Owner {
    const { contact, social } = this.given();
    return { contact, social, own: this.local?.contacts ?? {} };
  }

  #dates(which: 'checkedOn' | 'reviewBy'): string[] {
    return Object.values(this.stock.pack.references)
      .map((one) => one[which])
      .sort();
  }

  today(tell: Tell): string {
    return dayOf(this.given().today, this.#dates('checkedOn').at(-1) ?? '', tell);
  }

  desk(audience: Audience): Desk {
    const { locale, departement, tell } = this.given();
    const { pack } = this.stock;
    const row = departementOf(pack.rules.tables.caisses, departement);
    return {
      ...{ pack, audience, persona: personaOf(audience), locale, today: this.today(tell), owner: this.#owner },
      book: { rules: pack.rules, texts: {} },
      answers: row ? { departement: row.code } : {},
    };
  }

  /** The records of a reading, worked out again only when what the page asks changes. */
  of(audience: Audience): Shelf {
    const { only, without, departement, today, locale, contact, social } = this.given();
    const asked = JSON.stringify([only, without, departement, today, locale, contact, social]);
    if (asked !== this.#madeFor) this.#made.clear();
    this.#madeFor = asked;
    const chosen = choiceOf(this.given(), this.stock.pack.rules, this.local);
    const shelf = this.#made.get(audience) ?? shelfOf(this.desk(audience), chosen, this.local);
    this.#made.set(audience, shelf);
    return shelf;
  }

  /** The readings that have a sheet of this record, the one being read first. */
  readingsOf(id: string, now: Audience): readonly Audience[] {
    const order = [now, ...this.readings.filter((reading) => reading !== now)];
    return order.filter((reading) => this.of(reading).kept.some((one) => one.id === id));
  }

  /** The page's settings that are not accepted are told. */
  check(tell: Tell): void {
    this.today(tell);
    const given = this.given(tell);
    const { rules } = this.stock.pack;
    givenDepartement(rules.tables.caisses, given.departement, tell);
    tellUnknown(given, rules, this.local, tell);
  }
}
