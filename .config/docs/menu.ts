/** Every page of the documentation, by group, as its menu lists them; addresses are seen from its folder. */
export type Group = { title: string; pages: readonly (readonly [path: string, words: string])[] };

const tools = {
  questionnaire: 'Le questionnaire',
  dispositifs: 'La recherche d’aides',
  eligibilite: 'Le vérificateur',
  'rendez-vous': 'La demande de rendez-vous',
} as const;
const each = (path: (noun: string) => string) =>
  Object.entries(tools).map(([noun, words]) => [path(noun), words] as const);

export const menu: readonly Group[] = [
  {
    title: 'Poser un outil',
    pages: [
      ['lisez-moi.html', 'Le mode d’emploi'],
      ['../configurer/index.html', 'Composer l’extrait'],
      ['codes.html', 'Les codes PDP'],
      ['politique-de-contenu.html', 'Politique de contenu'],
      ['pages-hotes.html', 'Pages hôtes'],
    ],
  },
  { title: 'Chaque outil', pages: each((noun) => `outils/pdp-${noun}.html`) },
  {
    title: 'Guides',
    pages: [
      ['guides/configurer.html', 'Configurer'],
      ['guides/habiller.html', 'Habiller'],
      ['guides/recevoir-les-demandes.html', 'Recevoir les demandes'],
      ['recepteur.html', 'Le récepteur d’exemple'],
      ['guides/vie-privee.html', 'Fiche vie privée'],
      ['guides/contenus-et-sources.html', 'Contenus et sources'],
      ['guides/mises-a-jour.html', 'Mises à jour'],
      ['guides/essais.html', 'Essais de nouveaux venus'],
      ['guides/developper.html', 'Dans un projet'],
      ['working-here.html', 'Participer (en anglais)'],
    ],
  },
  {
    title: 'Selon votre site',
    pages: [
      ['cms/wordpress.html', 'WordPress'],
      ['cms/spip.html', 'SPIP'],
      ['cms/drupal.html', 'Drupal'],
      ['cms/typo3.html', 'TYPO3'],
    ],
  },
  {
    title: 'Lire et relire',
    pages: [
      ['regles.html', 'Les règles du vérificateur'],
      ['../fiches/index.html', 'Les fiches, en pages simples'],
      ['journal.html', 'Ce qui a changé'],
    ],
  },
  { title: 'Accessibilité', pages: each((noun) => `accessibilite-${noun}.html`) },
];
