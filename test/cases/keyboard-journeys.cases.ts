/** What a person does by keyboard alone, from the first screen to the end: see `journey`. */
export type KeyboardJourney = {
  /** Its text in test/elements/walks/clavier. */
  file: string;
  title: string;
  tag: string;
  /** The named state it begins in. */
  state: string;
  moves: readonly string[];
  /** What the page has at the end. */
  end: string;
};

/** Into the choices, then the arrow down to the one that begins so; the first is taken by the space bar. */
const choose = (start?: string) => (start ? ['Tab', `Bas* ${start}`, 'Entrée'] : ['Tab', 'Espace', 'Entrée']);
const write = (text: string) => ['Tab', `= ${text}`];
const start = ['Tab* Commencer', 'Entrée'];
const department = [...write('cot'), 'Tab', 'Espace', 'Entrée'];

const checker = (outcome: string, title: string, moves: readonly string[]): KeyboardJourney => ({
  file: `eligibilite-${outcome}`,
  title: `Vérificateur, de l’accueil au résultat « ${title} », au clavier seul`,
  tag: 'pdp-eligibilite',
  state: 'accueil',
  moves: [...start, ...moves, 'Tab* hors de l’outil'],
  end: '[part~=result]',
});

export const journeys: readonly KeyboardJourney[] = [
  {
    file: 'questionnaire-jusqu-au-resultat',
    title: 'Questionnaire, de l’accueil au résultat, une réponse modifiée, au clavier seul',
    tag: 'pdp-questionnaire',
    state: 'accueil',
    moves: [
      ...start,
      ...choose('Oui, depuis plus de 30 jours'),
      ...choose('Non'),
      ...choose('Non'),
      ...choose('Oui'),
      ...choose('Entre'),
      ...choose('Un peu'),
      ...choose("J'ai des doutes"),
      ...choose('Je suis à bout'),
      ...choose(),
      ...['Tab* Modifier', 'Tab', 'Entrée', 'Tab', 'Haut', 'Entrée'],
      ...['Tab* Voir mon résultat', 'Entrée', 'Tab* hors de l’outil'],
    ],
    end: '[part~=result]',
  },
  {
    file: 'dispositifs-guide-jusqu-a-une-fiche',
    title: 'Recherche d’aides, un salarié en arrêt, de l’accueil au résultat et à une fiche, au clavier seul',
    tag: 'pdp-dispositifs',
    state: 'accueil',
    moves: [
      ...[...start, ...choose(), ...choose(), ...choose(), ...department, ...choose(), ...choose('Oui')],
      ...[...choose(), ...write('75'), 'Entrée', ...choose(), ...choose()],
      ...[
        'Tab* Voir mon résultat',
        'Entrée',
        'Tab* Prendre contact',
        'Entrée',
        'Tab* Pourquoi cette réponse',
        'Entrée',
      ],
      ...['Tab* Argent, délais', 'Entrée', 'Tab* Textes et sources', 'Entrée', 'Tab* Ce résultat', 'Entrée'],
      'Tab* hors de l’outil',
    ],
    end: '[part~=card] details[open]',
  },
  {
    file: 'dispositifs-catalogue',
    title: 'Catalogue : chercher, filtrer, lire une fiche, en comparer deux, au clavier seul',
    tag: 'pdp-dispositifs',
    state: 'catalogue',
    moves: [
      ...['Tab* Rechercher', '= mi temps', '(une pause)', 'Tab* Filtrer', 'Espace', 'Tab', 'Espace'],
      ...['Tab* Lire la fiche', 'Entrée', 'Tab* Prendre contact', 'Entrée', 'Tab* Copier', 'Entrée'],
      ...['Tab* Textes et sources', 'Entrée', 'Tab', 'Tab* À comparer', 'Espace', 'Tab* À comparer', 'Espace', 'Tab'],
      ...['Entrée', 'Tab* Retirer', 'Maj+Tab', 'Entrée', 'Tab'],
    ],
    end: '[part~=result]',
  },
  checker('oui', 'oui', [
    ...[...choose(), ...choose(), ...department, ...choose(), ...choose('Oui'), ...choose(), ...choose(), ...choose()],
    ...choose(),
  ]),
  checker('a-verifier', 'à vérifier', [
    ...[...choose(), ...choose(), ...department, ...choose(), ...choose('Oui'), ...choose(), ...choose()],
    ...choose('Non'),
  ]),
  checker('ailleurs', 'ce n’est pas le bon service', [...choose(), ...choose('La MSA'), ...department]),
  {
    file: 'rendez-vous-jusqu-a-la-confirmation',
    title: 'Demande de rendez-vous, de l’accueil à la confirmation, au clavier seul',
    tag: 'pdp-rendez-vous',
    state: 'accueil',
    moves: [
      ...['Tab* Prénom', '= Zoe', 'Tab', '= Martin', 'Tab', 'Espace', 'Tab', '= 06123', 'Tab', 'Bas'],
      ...['Tab* Code postal', '= 25000', 'Entrée', 'Tab', 'Entrée', '= 45678', 'Entrée'],
      ...['Tab', 'Espace', 'Tab* Continuer', 'Entrée', 'Tab* Envoyer ma demande', 'Entrée', 'Tab* hors de l’outil'],
    ],
    end: '[part~=title]',
  },
];
