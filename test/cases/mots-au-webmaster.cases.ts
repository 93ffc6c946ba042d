/** Ce qu'une personne écrit de travers dans une définition, et ce que la bibliothèque lui répond. */
import type { QuestionnaireDefinition } from '../../src/model/questionnaire.js';

type Loose = {
  [Key in keyof QuestionnaireDefinition]: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- wrong on purpose
};
export type WordingCase = {
  quoi: string;
  faute: (definition: Loose) => unknown;
  path: string;
  found: string;
  accepted: string;
};

const scale = { id: 'sc', kind: 'scale', min: 0, max: 3, text: { fr: 'x' } };
const showIf = (test: object) => ({ behavior: 'all', tests: [test] });
const banded = { id: 'b1', from: 0, label: { fr: 'x' }, text: { fr: 'x' } };
const anId = 'un id : une lettre minuscule, puis lettres sans accent, chiffres ou tirets';
const aLanguage = 'une langue : « fr », « en », « fr-x-simple », « pt-BR »';

export const wordingCases: readonly WordingCase[] = [
  {
    quoi: 'des points écrits en lettres',
    faute: (d) => (d.items[2].options[0].score = 'abc'),
    path: 'items[2].options[0].score',
    found: '« abc » (texte)',
    accepted: 'un nombre fini',
  },
  {
    quoi: 'des points à cinq décimales',
    faute: (d) => (d.items[2].options[0].score = 0.12345),
    path: 'items[2].options[0].score',
    found: '0.12345',
    accepted: 'un nombre fini, au plus 4 décimales',
  },
  {
    quoi: 'des points à dix décimales, presque ronds',
    faute: (d) => (d.items[2].options[0].score = 0.1000000001),
    path: 'items[2].options[0].score',
    found: '0.1000000001',
    accepted: 'un nombre fini, au plus 4 décimales',
  },
  {
    quoi: 'des points au-delà du million',
    faute: (d) => (d.items[2].options[0].score = -1_000_001),
    path: 'items[2].options[0].score',
    found: '-1000001',
    accepted: 'au moins -1000000',
  },
  {
    quoi: "un genre de question qui n'existe pas",
    faute: (d) => (d.items[0].kind = 'chioce'),
    path: 'items[0].kind',
    found: '« chioce » (texte)',
    accepted: 'choice, multi, scale, info (vouliez-vous « choice » ?)',
  },
  {
    quoi: 'une question sans genre',
    faute: (d) => delete d.items[0].kind,
    path: 'items[0].kind',
    found: 'rien',
    accepted: 'choice, multi, scale, info',
  },
  {
    quoi: 'un rôle mal orthographié',
    faute: (d) => (d.items[0].role = 'contexte'),
    path: 'items[0].role',
    found: '« contexte » (texte)',
    accepted: 'scored, context, safety (vouliez-vous « context » ?)',
  },
  {
    quoi: 'une clé mal orthographiée',
    faute: (d) => (d.items[0].helpp = {}),
    path: 'items[0]',
    found: 'clé inconnue « helpp »',
    accepted: 'une clé du format (vouliez-vous « help » ?)',
  },
  {
    quoi: 'une clé en minuscules',
    faute: (d) => (d.scores[3].terms[0].weightby = {}),
    path: 'scores[3].terms[0]',
    found: 'clé inconnue « weightby »',
    accepted: 'une clé du format (vouliez-vous « weightBy » ?)',
  },
  {
    quoi: 'une langue écrite en toutes lettres',
    faute: (d) => (d.title = { fr: 'x', français: 'y' }),
    path: 'title',
    found: 'clé « français »',
    accepted: aLanguage,
  },
  {
    quoi: 'une langue inconnue dans languages',
    faute: (d) => (d.languages = ['fr', 'english']),
    path: 'languages[1]',
    found: '« english » (texte)',
    accepted: aLanguage,
  },
  {
    quoi: 'une langue deux fois',
    faute: (d) => (d.languages = ['fr', 'fr']),
    path: 'languages',
    found: 'fr, fr',
    accepted: 'chaque langue une seule fois',
  },
  {
    quoi: 'un numéro de version incomplet',
    faute: (d) => (d.version = '1'),
    path: 'version',
    found: '« 1 » (texte)',
    accepted: 'trois nombres, par exemple « 1.0.0 »',
  },
  {
    quoi: "une adresse qui n'est pas du web (B47)",
    faute: (d) => (d.url = 'javascript:alert(1)'),
    path: 'url',
    found: '« javascript:alert(1) » (texte)',
    accepted: 'une adresse qui commence par https:// ou http://',
  },
  {
    quoi: 'une condition sans opération',
    faute: (d) => delete d.advice[1].trigger.any[0].op,
    path: 'advice[1].trigger.any[0].op',
    found: 'rien',
    accepted: 'exists, =, !=, >, <, >=, <=',
  },
  {
    quoi: 'une règle dont le seuil est un texte',
    faute: (d) => (d.scores[3].rules[0].when.scoreFrom = '3'),
    path: 'scores[3].rules[0].when.scoreFrom',
    found: '« 3 » (texte)',
    accepted: 'un nombre fini',
  },
  {
    quoi: '« exists » avec un texte, qui dirait le contraire de ce qui est écrit',
    faute: (d) => (d.items[3].showIf = showIf({ item: 'q1', op: 'exists', value: 'false' })),
    path: 'items[3].showIf.tests[0].value',
    found: '« false » (texte)',
    accepted: 'true ou false',
  },
  {
    quoi: 'une comparaison avec un texte, qui ne serait jamais vraie',
    faute: (d) => (d.items[3].showIf = showIf({ item: 'q1', op: '>', value: 'r2' })),
    path: 'items[3].showIf.tests[0].value',
    found: '« r2 » (texte)',
    accepted: 'un nombre',
  },
  {
    quoi: "une réponse qui n'existe pas dans une condition",
    faute: (d) => (d.items[3].showIf = showIf({ item: 'q1', op: '=', value: 'r9' })),
    path: 'items[3].showIf.tests[0]',
    found: 'réponse « r9 » inconnue',
    accepted: 'r0, r1, r2, r3, nsp',
  },
  {
    quoi: 'un conseil pour un niveau qui n’existe pas',
    faute: (d) => (d.advice[7].trigger.any[2].bandIn = ['b9']),
    path: 'advice[7].trigger.any[2]',
    found: 'niveau « b9 » inconnu',
    accepted: 'un niveau de ce score',
  },
  {
    quoi: 'un conseil pour un score qui n’existe pas',
    faute: (d) => (d.advice[7].trigger.any[2].score = 'zz'),
    path: 'advice[7].trigger.any[2]',
    found: 'score « zz » inconnu',
    accepted: "l'id d'un score",
  },
  {
    quoi: 'deux réponses du même nom',
    faute: (d) => (d.items[1].options[1].id = 'r0'),
    path: 'items[1].options[1].id',
    found: '« r0 » pour la deuxième fois',
    accepted: 'un id différent pour chacun',
  },
  {
    quoi: 'des points pour une question de sécurité',
    faute: (d) => (d.scores[3].terms[0].item = 's1'),
    path: 'scores[3].terms[0].item',
    found: "« s1 » n'est pas une question notée",
    accepted: 'une question dont le role est scored',
  },
  {
    quoi: 'un score qui en utilise un placé plus bas',
    faute: (d) => (d.scores[0].terms[0] = { score: 'total' }),
    path: 'scores[0].terms[0].score',
    found: '« total »',
    accepted: 'un score défini plus haut',
  },
  {
    quoi: 'un terme qui lit une question et un score',
    faute: (d) => (d.scores[3].terms[0].score = 'd-vie'),
    path: 'scores[3].terms[0]',
    found: 'un objet',
    accepted: 'item ou score, jamais les deux',
  },
  {
    quoi: 'un panneau toujours affiché et sous condition',
    faute: (d) => (d.panels[0].trigger = { any: [{ flag: 'danger' }] }),
    path: 'panels[0]',
    found: 'un objet',
    accepted: 'always ou trigger, jamais les deux',
  },
  {
    quoi: 'une échelle à l’envers',
    faute: (d) => d.items.push({ ...scale, min: 3, max: 3 }),
    path: 'items[9].max',
    found: '3',
    accepted: 'un nombre plus grand que min (3)',
  },
  {
    quoi: 'une échelle de plus de 10 000 valeurs (X16)',
    faute: (d) => d.items.push({ ...scale, max: 10_001 }),
    path: 'items[9]',
    found: 'une échelle de plus de 10 000 valeurs',
    accepted: 'une échelle plus courte',
  },
  {
    quoi: 'true entre guillemets',
    faute: (d) => (d.validated = 'false'),
    path: 'validated',
    found: '« false » (texte)',
    accepted: 'true ou false',
  },
  {
    quoi: 'une échelle comparée à un texte, ce qui ne serait jamais vrai',
    faute: (d) => {
      d.items.unshift(scale);
      d.items[4].showIf = showIf({ item: 'sc', op: '=', value: '2' });
    },
    path: 'items[4].showIf.tests[0].value',
    found: '« 2 » (texte)',
    accepted: 'un nombre',
  },
  {
    quoi: "dans une condition, une réponse que n'a pas une question à plusieurs réponses",
    faute: (d) => {
      d.items[1].kind = 'multi';
      d.items[3].showIf = showIf({ item: 'q1', op: '=', value: 'r9' });
    },
    path: 'items[3].showIf.tests[0]',
    found: 'réponse « r9 » inconnue',
    accepted: 'r0, r1, r2, r3, nsp',
  },
  {
    quoi: 'deux réponses du même nom, la question en accepte plusieurs',
    faute: (d) => {
      d.items[1].kind = 'multi';
      d.items[1].options[1].id = 'r0';
    },
    path: 'items[1].options[1].id',
    found: '« r0 » pour la deuxième fois',
    accepted: 'un id différent pour chacun',
  },
  {
    quoi: "un conseil pour une question qui n'existe pas",
    faute: (d) => (d.advice[1].trigger.any[0].item = 'c9'),
    path: 'advice[1].trigger.any[0]',
    found: 'question « c9 » inconnue',
    accepted: "l'id d'une question de items",
  },
  {
    quoi: "un panneau pour un niveau qui n'existe pas",
    faute: (d) => (d.panels[1].trigger.any[0] = { score: 'total', bandIn: ['b9'] }),
    path: 'panels[1].trigger.any[0]',
    found: 'niveau « b9 » inconnu',
    accepted: 'un niveau de ce score',
  },
  {
    quoi: 'une note à lire comptée dans un score',
    faute: (d) => {
      d.items.push({ id: 'note', kind: 'info', text: { fr: 'x' } });
      d.scores[0].terms[0] = { item: 'note' };
    },
    path: 'scores[0].terms[0].item',
    found: "« note » n'est pas une question notée",
    accepted: 'une question dont le role est scored',
  },
  {
    quoi: 'un score qui se lit lui-même',
    faute: (d) => (d.scores[3].terms[0] = { score: 'total' }),
    path: 'scores[3].terms[0].score',
    found: '« total »',
    accepted: 'un score défini plus haut',
  },
  {
    quoi: 'une règle qui lit un score placé plus bas',
    faute: (d) =>
      Object.assign(d.scores[0], {
        bands: [banded],
        rules: [{ atLeast: 'b1', when: { scores: [{ score: 'total', op: '>=', value: 1 }] } }],
      }),
    path: 'scores[0].rules[0].when',
    found: 'score « total »',
    accepted: 'ce score, ou un score défini plus haut',
  },
  {
    quoi: 'une règle dans un score sans niveaux',
    faute: (d) => (d.scores[0].rules = [{ atLeast: 'b1', when: { items: ['q1'], scoreFrom: 1, times: 1 } }]),
    path: 'scores[0].rules[0].atLeast',
    found: 'niveau « b1 » inconnu',
    accepted: 'un niveau de bands',
  },
  {
    quoi: 'une réponse sans texte dans la première langue',
    faute: (d) => (d.items[2].options[0].label = { en: 'x' }),
    path: 'items[2].options[0].label',
    found: 'aucun texte en « fr »',
    accepted: 'un texte en « fr », première langue de languages',
  },
  {
    quoi: "un nombre de fois qui n'est pas entier",
    faute: (d) => (d.scores[3].rules[0].when.times = 1.5),
    path: 'scores[3].rules[0].when.times',
    found: '1.5',
    accepted: 'un nombre entier',
  },
  {
    quoi: 'un texte pour la licence',
    faute: (d) => (d.licence = 'MIT'),
    path: 'licence',
    found: '« MIT » (texte)',
    accepted: 'un objet entre { }',
  },
  {
    quoi: 'des points pour « Je ne sais pas »',
    faute: (d) => (d.items[1].options[4].score = 0),
    path: 'items[1].options[4]',
    found: 'un objet',
    accepted: 'declined ou score, jamais les deux',
  },
  {
    quoi: 'un id avec une majuscule et un espace',
    faute: (d) => (d.items[2].id = 'Question 2'),
    path: 'items[2].id',
    found: '« Question 2 » (texte)',
    accepted: anId,
  },
  {
    quoi: 'un titre vide',
    faute: (d) => (d.title.fr = ''),
    path: 'title.fr',
    found: '«  » (texte)',
    accepted: 'au moins 1 caractère',
  },
  {
    quoi: 'un titre trop long',
    faute: (d) => (d.title.fr = 'x'.repeat(2001)),
    path: 'title.fr',
    found: `« ${'x'.repeat(40)}… » (texte)`,
    accepted: 'au plus 2000 caractères',
  },
  {
    quoi: 'aucune question',
    faute: (d) => (d.items = []),
    path: 'items',
    found: 'une liste de 0',
    accepted: 'au moins 1',
  },
  {
    quoi: 'null dans une condition',
    faute: (d) => (d.items[3].showIf = showIf({ item: 'q1', op: '=', value: null })),
    path: 'items[3].showIf.tests[0].value',
    found: 'null',
    accepted: 'un texte, ou un nombre fini, ou true ou false',
  },
  {
    quoi: 'un poids pour une réponse écrite en toutes lettres',
    faute: (d) => (d.scores[3].terms[0].weightBy = { item: 'q1', map: { 'Réponse 1': 2 } }),
    path: 'scores[3].terms[0].weightBy.map',
    found: 'clé « Réponse 1 »',
    accepted: "l'id d'une réponse, ou un nombre",
  },
  {
    quoi: 'une phrase à la place d’une clé',
    faute: (d) => (d['x'.repeat(60) as 'id'] = 1),
    path: '',
    found: `clé inconnue « ${'x'.repeat(40)} »`,
    accepted: 'une clé du format',
  },
  {
    quoi: 'une fonction à la place d’un texte',
    faute: (d) => (d.title = () => 'titre'),
    path: 'title',
    found: 'une fonction',
    accepted: 'un objet entre { }',
  },
];
