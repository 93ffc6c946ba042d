import type { Problem } from './problem.js';

/** One code, as the owner of a site reads it: what happened, what the public sees meanwhile, what to do. */
export type CodeHelp = { cause: string; shown: string; mend: string };

const asIfUnset = "l'outil, comme si le réglage n'était pas écrit";
const hostWords = 'votre texte entre les balises, ou une phrase qui dit qui appeler';

/**
 * Every code a console line may begin with. The page of codes is made from this table (`npm run docs:owner`), the check
 * panel reads it, and a test compares it with the source: no code without help, no help without code.
 */
export const codes: Readonly<Record<string, CodeHelp>> = {
  'PDP-001': {
    cause: "La valeur d'un attribut n'est pas acceptée : faute de frappe, mot d'une autre langue, valeur inventée.",
    shown: asIfUnset,
    mend: 'Prenez une des valeurs que dit la ligne. « Valeur la plus proche » est le plus souvent la bonne.',
  },
  'PDP-002': {
    cause:
      "Un numéro ou une adresse de contact n'est pas utilisable, ou un nom (contact-label, social-label) est seul : on ne pourrait ni appeler, ni suivre un lien.",
    shown: "l'outil, sans ce numéro, ce lien ou ce nom seul",
    mend: 'Écrivez un numéro de téléphone seul (03 53 01 20 40), ou une adresse https:, mailto: ou relative : mailto:accueil@exemple.fr, et non accueil@exemple.fr. Mettez les horaires dans contact-hours et le nom dans contact-label.',
  },
  'PDP-003': {
    cause: "L'attribut questionnaire demande un questionnaire que la bibliothèque n'a pas.",
    shown: hostWords,
    mend: "Corrigez le nom, ou retirez l'attribut pour avoir le questionnaire par défaut. Votre propre questionnaire se donne par src.",
  },
  'PDP-004': {
    cause: 'Le fichier donné par src est sur un autre site, introuvable, renvoie ailleurs ou met plus de 15 secondes.',
    shown: hostWords,
    mend: "Posez le fichier sur le même site que la page, ouvrez son adresse dans un navigateur pour vérifier qu'elle répond, puis écrivez cette adresse dans src.",
  },
  'PDP-005': {
    cause: "Un objet que vous donnez (questionnaire, fiches locales) n'est pas au format.",
    shown: "pour un questionnaire, votre texte ; pour des fiches locales, l'outil sans elles",
    mend: "Corrigez à l'endroit que dit la ligne, par exemple items[2].options[0].score. Le schéma JSON du dossier schemas dit tout le format à votre éditeur de texte.",
  },
  'PDP-006': {
    cause:
      "Un fichier de la bibliothèque n'a pas pu être chargé : dossier recopié en partie, cache d'une autre version, pare-feu, politique de contenu trop stricte.",
    shown: hostWords,
    mend: 'Recopiez le dossier pdp-widgets entier, videz le cache du site, puis regardez dans le panneau de vérification la ligne de politique de contenu.',
  },
  'PDP-007': {
    cause: "L'attribut next ne mène à aucun outil de la page.",
    shown: "le résultat, sans le bouton vers l'outil suivant",
    mend: 'Donnez un id à l\'autre outil (<pdp-dispositifs id="aides">) et écrivez ce même id dans next.',
  },
  'PDP-009': {
    cause: "Une erreur que nous n'avons pas prévue.",
    shown: hostWords,
    mend: "Envoyez la ligne, l'adresse de la page et le nom du navigateur aux auteurs. En attendant, retirez les attributs un à un : l'outil revient souvent sans l'un d'eux.",
  },
  'PDP-010': {
    cause:
      'Deux copies de la bibliothèque sont chargées dans la même page : la première travaille, la seconde ne fait rien.',
    shown: "l'outil de la première copie",
    mend: "Gardez une seule balise <script> de pdp-widgets : souvent une est dans le modèle du site et l'autre dans la page.",
  },
  'PDP-011': {
    cause: "L'attribut data-pdp ne nomme aucun de nos outils.",
    shown: 'votre texte',
    mend: 'Écrivez questionnaire, dispositifs, eligibilite ou rendez-vous, sans accent ni majuscule.',
  },
  'PDP-012': {
    cause:
      "La configuration de la page n'est pas lisible (guillemets courbes mis par l'éditeur, virgule en trop, clé inconnue, fichier absent ou sur un autre site), ou un de ses réglages n'a pas d'effet (outil, attribut ou caisse qui n'existe pas, couleur ou taille que le navigateur ne lit pas).",
    shown:
      "les outils, comme si la configuration n'existait pas ; pour un réglage sans effet, les outils sans lui seul",
    mend: "Corrigez le JSON à l'endroit dit dans la ligne. Si l'éditeur de votre site le transforme, mettez-le dans un fichier du site et donnez son adresse par data-config.",
  },
  'PDP-013': {
    cause:
      "Une réponse donnée d'avance à pdp-eligibilite (propriété answers) porte un nom ou une valeur qu'il ne lit pas. Dans pdp-dispositifs, c'est la ligne PDP-001 qui le dit.",
    shown: "l'outil, qui pose la question",
    mend: 'Corrigez le nom de la question ou la valeur que dit la ligne.',
  },
  'PDP-020': {
    cause:
      'Le contenu plus récent que donne data-content ne peut pas servir : introuvable, sur un autre site, mal formé, ou plus ancien que la bibliothèque.',
    shown: 'les outils, avec le contenu livré',
    mend: "Recopiez le fichier content/<version>.json d'une version plus récente sur votre site, sans le modifier, et donnez son adresse.",
  },
  'PDP-021': {
    cause: "L'adresse d'un cadre (embed.html) porte un paramètre inconnu ou une valeur refusée.",
    shown: "l'outil sans ce paramètre ; si c'est widget qui manque, une phrase qui dit qui appeler",
    mend: "Corrigez l'adresse. Un numéro, une adresse ou une réponse n'y passent jamais : un lien pourrait montrer ceux d'un autre.",
  },
  'PDP-022': {
    cause: 'La date de relecture du contenu est passée : la loi a pu changer.',
    shown:
      "l'outil, avec une phrase qui demande de faire confirmer ; six mois plus tard, « pertinent » devient « à vérifier »",
    mend: "Installez une version plus récente, ou donnez son contenu par data-content : le fichier content/<version>.json d'une version plus récente, copié sur votre site.",
  },
  'PDP-030': {
    cause:
      "Il manque au formulaire de rendez-vous un texte de la notice, ou le téléphone du service. endpoint y est nommé aussi si son adresse n'est pas sûre (PDP-031).",
    shown: hostWords,
    mend: "Donnez tous les attributs que dit la ligne, écrits avec votre délégué à la protection des données. Aucun n'a de valeur par défaut.",
  },
  'PDP-031': {
    cause:
      "L'adresse endpoint, ou une de celles que la configuration de la page donne par caisse (endpoints), n'est pas sûre : http, avec un nom d'utilisateur, ou relative sur un site qui n'est pas en https.",
    shown: hostWords,
    mend: "Donnez une adresse https:, ou une adresse relative de ce site s'il est en https. http: n'est accepté que sur localhost.",
  },
  'PDP-032': {
    cause: "La propriété transport a reçu autre chose qu'une fonction.",
    shown: "le formulaire, qui envoie à l'adresse endpoint s'il y en a une",
    mend: 'Donnez une fonction (par exemple element.transport = async (demande) => …), ou rien.',
  },
  'PDP-033': {
    cause:
      "L'en-tête de header-name et header-value ne peut pas être envoyé : nom ou valeur vide ou mal écrit, nom que la demande porte déjà (Content-Type, Accept, Idempotency-Key), ou endpoint sur un autre site.",
    shown: 'le formulaire, qui envoie sans cet en-tête',
    mend: 'Donnez un nom et une valeur, avec un endpoint de ce site même : un jeton de votre CMS ne part jamais ailleurs.',
  },
  'PDP-034': {
    cause: "L'attribut site-id n'est pas accepté.",
    shown: 'le formulaire, qui envoie sans nom de site',
    mend: 'Écrivez des lettres minuscules sans accent, des chiffres et des tirets, 40 signes au plus.',
  },
};

/** What the owner should know of a line, or undefined when it is not one of ours. @example helpFor('PDP-007: next…')?.mend */
export function helpFor(line: string): CodeHelp | undefined {
  const code = line.slice(0, 7) as Problem['code'];
  return Object.hasOwn(codes, code) ? codes[code] : undefined;
}
