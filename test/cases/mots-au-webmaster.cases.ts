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
    quoi: 'une fonction à la place d’un texte',
    faute: (d) => (d.title = () => 'titre'),
    path: 'title',
    found: 'une fonction',
    accepted: 'un objet entre { }',
  },
];
