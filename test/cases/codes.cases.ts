/** Pour chaque code, une page qui le provoque, et la ligne que le webmestre lit. La page des codes montre ces lignes. */
import type { Step } from '../../stories/play.js';

export type CodeCase = {
  code: string;
  /** Ce que le webmestre a fait. */
  quoi: string;
  /** Ce qu'il a collé dans la page. */
  html: string;
  /** Les propriétés que son script donne à l'outil, avant ou après qu'il a démarré. */
  proprietes?: () => Record<string, unknown>;
  apres?: true;
  /** Une page du dossier test/pages à la place de `html`, quand il faut une bibliothèque abîmée. */
  page?: string;
  /** Ce qu'il a écrit sur la balise script du chargeur. */
  chargeur?: readonly [attribut: string, valeur: string];
  /** Une seconde copie de la bibliothèque est ajoutée. */
  secondeCopie?: true;
  /** Ce que la personne fait avant que la ligne s'écrive. */
  parcours?: readonly Step[];
  /** La ligne ; un motif là où elle dépend de la version ou du navigateur. */
  ligne: string | RegExp;
  /** Alors, un exemple de cette ligne pour la page des codes. */
  exemple?: string;
};

const rendezVous = (more: string) =>
  `<pdp-rendez-vous contact-tel="03 53 01 20 40" org-name="x" org-address="x" dpo-contact="x" legal-basis="x" legal-basis-health="x" recipients="x" retention-text="x" rights-contact="x" reply-delay="x" hosting="x" transfers="x" ${more}>Appelez-nous.</pdp-rendez-vous>`;

export const codeCases: readonly CodeCase[] = [
  {
    code: 'PDP-001',
    quoi: 'un thème mal écrit',
    html: '<pdp-questionnaire theme="drak">Appelez-nous.</pdp-questionnaire>',
    ligne:
      'PDP-001: <pdp-questionnaire> theme: « drak » ; accepté : light, dark, auto ; valeur la plus proche : « dark »',
  },
  {
    code: 'PDP-002',
    quoi: 'une phrase à la place du numéro',
    html: '<pdp-dispositifs contact-tel="appelez-nous">Appelez-nous.</pdp-dispositifs>',
    ligne: 'PDP-002: <pdp-dispositifs> contact-tel: « appelez-nous » ; accepté : un numéro, par exemple 03 53 01 20 40',
  },
  {
    code: 'PDP-003',
    quoi: "un questionnaire qui n'existe pas",
    html: '<pdp-questionnaire questionnaire="auto-positionement-pdp">Appelez-nous.</pdp-questionnaire>',
    ligne:
      'PDP-003: <pdp-questionnaire> questionnaire: « auto-positionement-pdp » ; accepté : auto-positionnement-pdp, signaux-alerte-employeur ; valeur la plus proche : « auto-positionnement-pdp »',
  },
  {
    code: 'PDP-004',
    quoi: 'un fichier de questionnaire absent du site',
    html: '<pdp-questionnaire src="/absent.json">Appelez-nous.</pdp-questionnaire>',
    ligne:
      'PDP-004: <pdp-questionnaire> src: « /absent.json » répond 404 ; accepté : une adresse de ce site même, qui répond en moins de 15 secondes',
  },
  {
    code: 'PDP-005',
    quoi: 'une offre locale sans nom',
    html: '<pdp-dispositifs>Appelez-nous.</pdp-dispositifs>',
    proprietes: () => ({ localRecords: { organisme: 'Horizon', fiches: [{ id: 'atelier' }] } }),
    ligne: 'PDP-005: <pdp-dispositifs> localRecords fiches[0].nom: rien ; accepté : un texte',
  },
  {
    code: 'PDP-006',
    quoi: 'un dossier recopié en partie',
    html: '<pdp-questionnaire>Appelez le 03 53 01 20 40.</pdp-questionnaire>',
    page: '/test/pages/broken/index.html',
    ligne:
      "PDP-006: <pdp-questionnaire>: un fichier de la bibliothèque n'a pas pu être chargé ; accepté : le dossier pdp-widgets entier, copié à côté de loader.js",
  },
  {
    code: 'PDP-007',
    quoi: "un id qui n'est pas dans la page",
    html: '<pdp-questionnaire questionnaire="signaux-alerte-employeur" layout="page" next="aides">Appelez-nous.</pdp-questionnaire>',
    parcours: ['Commencer', { pick: 0, of: 0 }, 'Continuer', 'Voir mon résultat'],
    ligne: "PDP-007: <pdp-questionnaire> next: « aides » ; accepté : l'id d'un autre outil pdp-… de la même page",
  },
  {
    code: 'PDP-009',
    quoi: 'une réponse que le script de la page ne laisse pas lire',
    html: '<pdp-eligibilite>Appelez-nous.</pdp-eligibilite>',
    apres: true,
    proprietes: () => ({
      answers: {
        get statut(): string {
          throw new TypeError('la page');
        },
      },
    }),
    ligne: /^PDP-009: <pdp-eligibilite>: « TypeError »/,
    exemple: 'PDP-009: <pdp-eligibilite>: « TypeError » ; accepté : prévenir les auteurs, avec cette ligne',
  },
  {
    code: 'PDP-010',
    quoi: 'la balise script deux fois, dans le modèle et dans la page',
    html: '<pdp-questionnaire>Appelez-nous.</pdp-questionnaire>',
    secondeCopie: true,
    ligne:
      /^PDP-010: <pdp-questionnaire>: la version .+ ; accepté : une seule copie : retirez une des deux balises script$/,
    exemple:
      'PDP-010: <pdp-questionnaire>: la version 0.1.0 est déjà en service sur cette page, la version 0.2.0 reste sans effet ; accepté : une seule copie : retirez une des deux balises script',
  },
  {
    code: 'PDP-011',
    quoi: 'un nom d’outil mal écrit',
    html: '<div data-pdp="questionaire">Appelez-nous.</div>',
    ligne:
      'PDP-011: data-pdp: « questionaire » ; accepté : questionnaire, dispositifs, rendez-vous, eligibilite ; valeur la plus proche : « questionnaire »',
  },
  {
    code: 'PDP-012',
    quoi: "les guillemets courbes que l'éditeur a mis dans la configuration",
    html: '<script type="application/json" data-pdp-config>{ “contact”: {} }</script><pdp-questionnaire>Appelez-nous.</pdp-questionnaire>',
    ligne:
      "PDP-012: configuration: un texte qui n'est pas du JSON ; accepté : du JSON : guillemets droits, sans virgule finale ni commentaire",
  },
  {
    code: 'PDP-013',
    quoi: 'une réponse d’avance à une question que le vérificateur ne pose pas',
    html: '<pdp-eligibilite>Appelez-nous.</pdp-eligibilite>',
    proprietes: () => ({ answers: { age: 42 } }),
    ligne: /^PDP-013: <pdp-eligibilite> answers\.age: une question que cet outil ne pose pas ; accepté : .+/,
    exemple:
      'PDP-013: <pdp-eligibilite> answers.age: une question que cet outil ne pose pas ; accepté : statut, regime, departement, lien_sante…',
  },
  {
    code: 'PDP-020',
    quoi: 'un contenu plus récent, oublié au moment de copier les fichiers',
    html: '<pdp-questionnaire>Appelez-nous.</pdp-questionnaire>',
    chargeur: ['data-content', '/absent.json'],
    ligne:
      'PDP-020: data-content: fichier introuvable, trop lent ou sur un autre site ; le contenu livré reste en place ; accepté : une adresse de ce site même',
  },
  {
    code: 'PDP-021',
    quoi: "un code postal à la place du département, dans l'adresse d'un cadre",
    html: '<iframe src="/pdp-widgets/embed.html?widget=eligibilite&amp;departement=25000" title="Vérificateur"></iframe>',
    page: '/test/pages/told.html?widget=eligibilite&departement=25000',
    ligne: /^PDP-021: embed\.html departement: « 25000 » ; accepté : .+/,
    exemple:
      'PDP-021: embed.html departement: « 25000 » ; accepté : la forme ^(0[1-9]|1\\d|2[1-9]|2[AB]|[3-8]\\d|9[0-5]|97[12346]|horsfrance)$',
  },
  {
    code: 'PDP-022',
    quoi: 'des fichiers qui n’ont pas été mis à jour depuis des années',
    html: '<pdp-questionnaire today="2035-01-01">Appelez-nous.</pdp-questionnaire>',
    ligne:
      /^PDP-022: <pdp-questionnaire>: contenu à relire avant le \d\d\/\d\d\/20\d\d ; .+ ; accepté : une version plus récente .+/,
    exemple:
      'PDP-022: <pdp-questionnaire>: contenu à relire avant le 22/11/2027 ; le public lit qu’il faut le faire confirmer, et six mois plus tard « pertinent » devient « à vérifier » ; accepté : une version plus récente des fichiers, ou de content/<version>.json donnée par data-content',
  },
  {
    code: 'PDP-030',
    quoi: 'un formulaire sans notice',
    html: '<pdp-rendez-vous endpoint="/demande" contact-tel="03 53 01 20 40" org-name="x">Appelez-nous.</pdp-rendez-vous>',
    ligne:
      'PDP-030: <pdp-rendez-vous>: « org-address, dpo-contact, legal-basis, legal-basis-health, recipients, retention-text, rights-contact, reply-delay, hosting, transfers » ; accepté : tous ces attributs ; le formulaire ne démarre pas sans eux',
  },
  {
    code: 'PDP-031',
    quoi: 'une adresse qui n’est pas en https',
    html: rendezVous('endpoint="http://rdv.example/demande"'),
    ligne:
      "PDP-031: <pdp-rendez-vous> endpoint: « http://rdv.example/demande » ; accepté : une adresse https:, ou relative sur ce site s'il est en https (http : sur localhost seulement) ; valeur la plus proche : « https://rdv.example/demande »",
  },
  {
    code: 'PDP-032',
    quoi: "l'adresse donnée à la place de la fonction",
    html: rendezVous('endpoint="/demande"'),
    proprietes: () => ({ transport: '/demande' }),
    ligne: 'PDP-032: <pdp-rendez-vous> transport: « string » ; accepté : une fonction',
  },
  {
    code: 'PDP-033',
    quoi: 'un jeton du CMS, et un récepteur sur un autre site',
    html: rendezVous('endpoint="https://rdv.example/demande" header-name="X-Jeton" header-value="abc"'),
    ligne:
      "PDP-033: <pdp-rendez-vous> header-name: « X-Jeton » ; accepté : un nom et une valeur d'en-tête, avec un endpoint de ce site même",
  },
  {
    code: 'PDP-034',
    quoi: 'un nom de site avec des espaces',
    html: rendezVous('endpoint="/demande" site-id="Site du Doubs"'),
    ligne:
      'PDP-034: <pdp-rendez-vous> site-id: « Site du Doubs » ; accepté : lettres minuscules, chiffres et tirets, 40 au plus ; valeur la plus proche : « site-du-doubs »',
  },
];
