/**
 * What people read about one measure. Numbers are never typed in a sentence: `{{contact}}` stands for the telephone
 * number of a contact or of a help line. Spaces are ordinary ones: the no-break ones are put at display time.
 * Field names are French, because jurists read these files.
 */

/** The words of every reading: name, acronym, one sentence of purpose, the notes for everybody by code. */
export type FicheTexts = {
  readonly nom: string;
  readonly sigle?: string;
  readonly enBref: string;
  /** Notes whose persona is « tous ». */
  readonly notes: Readonly<Record<string, string>>;
};

/** The reading of the person (« vous ») and, in other words, of the professional (« la personne »). */
export type WorkerReading = {
  /** Only where the common sentence does not suit this reader. */
  readonly enBref?: string;
  readonly pourQui: readonly string[];
  readonly quiDemande: string;
  readonly quiDecide: string;
  readonly pendantArret: string;
  /** What stays paid, and by whom. An amount carries its date and « à vérifier ». */
  readonly argent: string;
  readonly duree: string;
  readonly etapes: readonly string[];
  readonly papiers: readonly string[];
  readonly contrat: string;
  readonly delais: readonly string[];
  readonly vaAvec: string;
  readonly exclut: string;
  readonly premierPas: string;
  readonly premierContact: string;
  readonly aVerifier: string;
  /** Notes of this reader, by code. */
  readonly notes: Readonly<Record<string, string>>;
};

/** The reading of the employer: duties, what may not be asked, the first step. */
export type EmployerReading = {
  readonly enBref?: string;
  readonly obligations: readonly string[];
  readonly aNePasDemander: readonly string[];
  readonly quiDemande: string;
  readonly quiDecide: string;
  readonly pendantArret: string;
  readonly argent: string;
  readonly duree: string;
  readonly etapes: readonly string[];
  readonly papiers: readonly string[];
  readonly contrat: string;
  readonly delais: readonly string[];
  readonly premierPas: string;
  readonly premierContact: string;
  readonly aVerifier: string;
  readonly notes: Readonly<Record<string, string>>;
};

/** What is whole in a language other than French. */
export type FicheTranslation = {
  readonly nom: string;
  readonly enBref: string;
  /** What anyone but the person reads, where the sentence above says « vous ». */
  readonly enBrefTiers?: string;
  readonly premierPas: string;
  readonly aVerifier: string;
} & OtherReaders<OwnSteps & { readonly aVerifier: string }>;

/** What the professional, and the employer where the measure concerns one, read in words that are not the person's. */
type OtherReaders<Words> = { readonly professionnel: Words; readonly employeur?: Words };

/** The first step of such a reader; a purpose too, where its French reading has its own. */
type OwnSteps = { readonly enBref?: string; readonly premierPas: string };

/** What is said of a measure in the simplified version: its purpose and the first step of each reader. */
export type SimpleFiche = Pick<FicheTranslation, 'enBref' | 'enBrefTiers' | 'premierPas'> & OtherReaders<OwnSteps>;

/** What a card takes from a translation, whole or simplified; French stands for the rest. */
export type PartlyTranslated = Partial<
  Omit<FicheTranslation, 'professionnel' | 'employeur'> &
    OtherReaders<Partial<NonNullable<FicheTranslation['employeur']>>>
>;

/** Where the facts come from and when they were checked. Ids of sources carry their sheet: `arret-s5`, `droits-s32b`. */
export type FicheReferences = {
  readonly sources: readonly string[];
  /** ISO date of the last check. */
  readonly checkedOn: string;
  /** ISO date by which the facts must be read again, at most twelve months later. */
  readonly reviewBy: string;
};

/** Words people search with and that are shown nowhere: other names, plain words, names that are dead. */
export type FicheWords = {
  readonly aliases: readonly string[];
  /** Dead names. */
  readonly replaces: readonly string[];
  /** Plain words of people who do not know the name. */
  readonly plain: readonly string[];
};

/**
 * One measure with every word about it, for programs and tests: who may read it, its texts per locale, its search
 * words, its articles of law, and (as in `FicheReferences`) its sources and dates. Numbers are filled in.
 */
export type CatalogueRecord = FicheReferences & {
  readonly id: string;
  readonly family: string;
  /** Whose catalogue shows it; the professional reads the worker's. */
  readonly audience: readonly ('travailleur' | 'employeur')[];
  readonly fr: FicheTexts & {
    readonly travailleur: WorkerReading;
    readonly professionnel: WorkerReading;
    readonly employeur?: EmployerReading;
  };
  readonly en: FicheTranslation;
  readonly words: FicheWords;
  readonly legal: readonly string[];
};

/** The words of one question, by role; options by their value. */
export type QuestionTexts = {
  readonly texte: string;
  readonly texteEmployeur?: string;
  readonly texteProfessionnel?: string;
  readonly aide: string;
  readonly aideEmployeur?: string;
  readonly options: Readonly<Record<string, string>>;
  /** Options worded otherwise for an employer. */
  readonly optionsEmployeur?: Readonly<Record<string, string>>;
  readonly nonReponse: {
    readonly label: string;
    readonly labelEmployeur?: string;
    readonly commentSavoir: string;
    readonly commentSavoirEmployeur?: string;
  };
};

/** Someone to turn to. A number marked C is not displayed until a person confirmed it. */
export type Contact = {
  readonly id: string;
  readonly nom: string;
  readonly tel: string | null;
  readonly telConfidence: 'A' | 'B' | 'C' | null;
  readonly web: string | null;
  /** The host site may replace it by its own. */
  readonly configurable: boolean;
  readonly note?: string;
  readonly checkedOn: string;
};

/** The names of the closed codes of the rule book. */
export type Labels = {
  /** The language they are in; French when there is none. */
  readonly lang?: string;
  readonly initiator: Readonly<Record<string, string>>;
  readonly agreements: Readonly<Record<string, string>>;
  readonly duringLeave: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<string, string>>;
  /** The family whose members share one place of the list, by its name there. */
  readonly together: Readonly<Record<string, string>>;
};
