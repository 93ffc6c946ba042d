/** What one page fetches of the rule book to check the social service: made at build, from the whole rule book. */
import type { Reminder } from './reminder.js';
import type { Rules } from './rulebook.js';

/** The words of a question for the person, and the answers on offer (those of `words.ts` in the interview). */
export type AskedWords = {
  readonly texte: string;
  readonly aide: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly unsure: string;
  readonly howToKnow: string;
};

/** Someone to turn to, as shown: a number that is not confirmed has already been left out. */
export type ShownContact = {
  readonly nom: string;
  readonly tel?: string;
  readonly web?: string;
  /** The host site may replace it by its own. */
  readonly own?: 'contact' | 'social';
  /** Where to find its number, when there is neither number nor site. */
  readonly chercher?: string;
};

/** An article or a page that was read. */
export type ShownSource = { readonly titre: string; readonly url?: string };

export type ServicePage = {
  /** The language of the texts, as assistive technology knows it; absent in French. */
  readonly lang?: string;
  /** The rule book cut to what the checker reads; its table of caisses is packed below. */
  readonly rules: Rules;
  /** « Carsat Auvergne:03 Allier,15 Cantal;… » */
  readonly caisses: string;
  readonly words: Readonly<Record<string, AskedWords>>;
  readonly enAttente: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly overlays: Readonly<Record<string, string>>;
  readonly contacts: Readonly<Record<string, ShownContact>>;
  /** Facts of the service's own record: what it does, how to ask, what it does not do. */
  readonly service: {
    readonly nom: string;
    readonly does: readonly string[];
    readonly doesNot: readonly string[];
    readonly secret: string;
    readonly steps: readonly string[];
    /** How to ask when the right door is another one: with, then without a link to health. */
    readonly elsewhere: readonly string[];
    readonly papers: readonly string[];
    readonly delays: readonly string[];
  };
  /** Whom to call, at the foot of every screen, when the owner gave nobody. */
  readonly help: string;
  readonly reminders: readonly Reminder[];
  readonly reminderTexts: Readonly<Record<string, { readonly titre: string; readonly texte: string }>>;
  readonly sources: readonly ShownSource[];
  /** ISO date of the last check of the facts. */
  readonly checkedOn: string;
  /** ISO date by which the facts must be read again. */
  readonly reviewBy: string;
};

/** What the checker says, in a language other than French: put over the French page. */
export type SpokenPage = Pick<
  ServicePage,
  'words' | 'enAttente' | 'texts' | 'overlays' | 'contacts' | 'service' | 'help' | 'reminderTexts'
> & { readonly lang: string };

/** Its words as translators write them, in the order of the French files. */
export type SpokenTexts = Pick<ServicePage, 'enAttente' | 'overlays' | 'service' | 'help' | 'reminderTexts'> & {
  readonly rules: Readonly<Record<string, string>>;
  /** Names of contacts, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Where to find the number of a contact that has none here. */
  readonly lookUp: Readonly<Record<string, string>>;
};
