/** The 106 criteria of RGAA 4.1.2, by number, and what each is to our widgets: a rule that tests prove, or why it is not. */

export const nouns = ['questionnaire', 'dispositifs', 'eligibilite', 'rendez-vous'] as const;
export type Noun = (typeof nouns)[number];

/** Theme, number of criteria. */
export const themes = [
  ['Images', 9],
  ['Cadres', 2],
  ['Couleurs', 3],
  ['Multimédia', 13],
  ['Tableaux', 8],
  ['Liens', 2],
  ['Scripts', 5],
  ['Éléments obligatoires', 10],
  ['Structuration de l’information', 4],
  ['Présentation de l’information', 14],
  ['Formulaires', 13],
  ['Navigation', 11],
  ['Consultation', 12],
] as const;

/** Rule, criteria, what the widget does, `humain` when a person must also confirm it, the widgets when not all four. */
export const rules: readonly {
  id: string;
  criteria: string;
  says: string;
  humain?: true;
  only?: readonly Noun[];
  otherwise?: string;
}[] = [
  {
    id: 'R01',
    criteria: '1.1 1.2 1.3',
    says: 'les icônes sont décoratives, cachées aux aides techniques ; aucune ne porte seule un sens',
  },
  { id: 'R02', criteria: '3.1', says: 'un niveau, un statut, une erreur, un choix sont toujours dits en mots' },
  { id: 'R03', criteria: '3.2', says: 'textes à 7:1 au moins, dans les deux thèmes et tous les états' },
  { id: 'R04', criteria: '3.3', says: 'bordures des champs et des choix à 3:1 au moins' },
  { id: 'R05', criteria: '6.1 6.2', says: 'chaque lien dit où il mène ; son nom contient son texte visible' },
  { id: 'R06', criteria: '7.1', says: 'chaque commande a un nom, un rôle, un état', humain: true },
  {
    id: 'R07',
    criteria: '7.2',
    says: 'le contenu du site, avec un téléphone, remplace l’outil qui ne peut pas s’afficher',
  },
  { id: 'R08', criteria: '7.3', says: 'tout se fait au clavier comme à la souris' },
  { id: 'R09', criteria: '7.4', says: 'choisir une réponse ne change jamais d’écran' },
  { id: 'R10', criteria: '7.5', says: 'les messages de statut sont annoncés sans prendre le focus', humain: true },
  { id: 'R11', criteria: '8.2', says: 'code valide, identifiants uniques' },
  { id: 'R12', criteria: '8.7 8.8', says: 'la langue est dite, et celle de chaque passage qui en change' },
  { id: 'R13', criteria: '8.9 8.10', says: 'aucune balise pour la seule présentation ; sens de lecture dit' },
  { id: 'R14', criteria: '9.1', says: 'vrais titres, sans saut, au niveau que le site choisit' },
  { id: 'R15', criteria: '9.2', says: 'aucune zone principale de page ; au plus une région nommée' },
  { id: 'R16', criteria: '9.3', says: 'les listes sont de vraies listes' },
  {
    id: 'R17',
    criteria: '10.1 10.2 10.3',
    says: 'aucune information dans les feuilles de style ; ordre du code = ordre de lecture',
  },
  { id: 'R18', criteria: '10.4', says: 'texte à 200 % : rien n’est perdu' },
  { id: 'R19', criteria: '10.5', says: 'un fond accompagne chaque couleur de texte' },
  { id: 'R20', criteria: '10.6', says: 'les liens dans le texte sont soulignés' },
  { id: 'R21', criteria: '10.7', says: 'le focus est visible partout' },
  { id: 'R22', criteria: '10.8 10.14', says: 'ce qui est caché l’est pour tous ; rien n’apparaît au seul survol' },
  { id: 'R23', criteria: '10.9 10.10', says: 'aucun texte ne désigne par la place ou la couleur' },
  { id: 'R24', criteria: '10.11', says: '320 px de large : un seul sens de défilement' },
  { id: 'R25', criteria: '10.12', says: 'espacements du texte augmentés : rien n’est coupé' },
  { id: 'R26', criteria: '10.13 12.11', says: 'aucune infobulle ; l’aide est un texte visible ou un volet' },
  { id: 'R27', criteria: '11.1 11.4', says: 'une étiquette visible, accolée à chaque champ' },
  { id: 'R28', criteria: '11.2 11.3', says: 'l’étiquette dit la donnée, la même partout', humain: true },
  { id: 'R29', criteria: '11.5 11.6 11.7', says: 'chaque question est un groupe avec sa légende' },
  { id: 'R30', criteria: '11.8', says: 'aucune liste déroulante' },
  { id: 'R31', criteria: '11.9', says: 'les boutons disent l’action' },
  { id: 'R32', criteria: '11.10', says: 'ce qui est obligatoire et le format attendu sont dits avant la saisie' },
  { id: 'R33', criteria: '11.10', says: 'l’erreur est visible, liée au champ, et le nomme', humain: true },
  { id: 'R34', criteria: '11.11', says: 'le message donne le format et un exemple' },
  { id: 'R35', criteria: '11.12', says: 'les réponses se relisent et se modifient' },
  {
    id: 'R36',
    criteria: '11.13',
    says: 'les champs sur la personne ont leur type de donnée',
    only: ['rendez-vous'],
    otherwise: 'aucun champ ne demande une donnée sur la personne',
  },
  { id: 'R37', criteria: '12.8 12.9', says: 'ordre de tabulation cohérent, sans piège' },
  { id: 'R38', criteria: '12.10', says: 'aucun raccourci à une touche' },
  { id: 'R39', criteria: '13.1', says: 'aucune limite de temps' },
  { id: 'R40', criteria: '13.2', says: 'aucune fenêtre ne s’ouvre seule' },
  { id: 'R41', criteria: '13.5 13.6', says: 'aucun émoji ni dessin de caractères' },
  { id: 'R42', criteria: '13.7 13.8', says: 'rien ne bouge ni ne clignote' },
  {
    id: 'R43',
    criteria: '13.9 13.10 13.11 13.12',
    says: 'toutes orientations, aucun geste complexe, action au relâchement',
  },
];

/** Why the other criteria do not apply. `page` : the page that carries the widget answers for them. */
export const apart: Readonly<Record<string, string>> = {
  '1.4 1.5 1.6 1.7 1.8 1.9': 'aucune image porteuse d’information, aucun CAPTCHA, aucune légende',
  '2.1 2.2': 'aucun cadre à lire : le seul sert à imprimer et reste caché',
  '4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 4.9 4.10 4.11 4.12 4.13': 'aucun média',
  '5.1 5.2 5.3 5.5 5.8': 'aucun tableau complexe ni de mise en forme',
  '8.1 8.3 8.4 8.5 8.6': 'page : le site qui porte l’outil en répond',
  '9.4': 'aucune citation',
  '12.1 12.2 12.3 12.4 12.5 12.6 12.7': 'page : le site qui porte l’outil en répond',
  '13.3 13.4': 'aucun document bureautique à télécharger',
};

/** The comparison of the catalogue is the one data table. */
export const table = { criteria: '5.4 5.6 5.7', only: 'dispositifs' as Noun, otherwise: 'aucun tableau de données' };
