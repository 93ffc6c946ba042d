import type { Choice, Piece, Published } from './choice.js';
import { divMarkup, fallback, frameMarkup, headMarkup, leftOutOfFrame, tagMarkup, themeRule } from './markup.js';
import { siteSettings, spipPlugin, split, wordpressPlugin } from './plugins.js';
import { preloadLines } from './preload.js';

export const places = ['html', 'wordpress', 'spip', 'drupal', 'typo3', 'iframe'] as const;
export type Place = (typeof places)[number];

const once = 'Une seule fois par page, même avec plusieurs outils.';
const head = (choice: Choice, published: Published, where: string): Piece => ({
  title: 'Les deux lignes du site',
  where: `${where} ${once}`,
  code: headMarkup(choice, published),
});
const colours = (choice: Choice): Piece[] => {
  const code = themeRule(choice);
  return code ? [{ title: 'Les couleurs', where: 'Dans la feuille de style de votre site.', code }] : [];
};
const tag = (choice: Choice, where: string): Piece => ({ title: "L'outil", where, code: tagMarkup(choice) });
const div = (choice: Choice, where: string, title = "L'outil"): Piece => ({ title, where, code: divMarkup(choice) });

/** The `div` that a Drupal text format has to allow, with its attributes. */
const allowedDiv = ({ attributes }: Choice): string =>
  `<div ${['data-pdp', ...Object.keys(attributes).map((name) => `data-${name}`)].join(' ')}>`;

/** Drupal: who writes a page may not say where requests go, so that goes to the theme. */
function drupal(choice: Choice, published: Published): Piece[] {
  const page: Choice = { ...choice, attributes: Object.fromEntries(split(choice).taken) };
  const link = fallback(choice).includes('<a ') ? ' <a href>' : '';
  return [
    head(choice, published, 'Dans le thème (html.html.twig, avant </head>), par la personne qui gère le site.'),
    ...siteSettings(
      choice,
      'Ce qui ne s’écrit pas dans une page',
      'Une fois, dans le thème (html.html.twig, avant </head>) : qui écrit une page ne doit pas pouvoir changer où partent les demandes.',
    ),
    div(page, 'Dans le corps du contenu, bouton « Source » de l’éditeur.'),
    {
      title: 'Les balises à autoriser, avec CKEditor 5',
      where:
        'Si le format de texte limite les balises (Drupal 10 et 11 d’origine) : Configuration › Formats de texte et éditeurs, réglages du bouton « Source », champ « Manually editable HTML tags » (« Balises HTML modifiables manuellement »). « Balises HTML autorisées » suit de lui-même et ne s’écrit pas. Gardez le bouton « Lien » dans l’éditeur : c’est lui qui autorise les liens. Un format sans ce filtre n’en a pas besoin.',
      code: allowedDiv(page),
    },
    {
      title: 'Les balises à autoriser, sans CKEditor 5',
      where:
        'Un format de texte sans éditeur, ou avec un autre : ajoutez ceci dans « Balises HTML autorisées », à la suite de ce qui y est.',
      code: `${allowedDiv(page)}${link}`,
    },
  ];
}

const writers: Readonly<Record<Place, (choice: Choice, published: Published) => Piece[]>> = {
  html: (choice, published) => {
    const early = preloadLines(choice, published);
    const lasts = early.length
      ? ` Les lignes « modulepreload » valent pour la version ${published.version} : recopiez-les à chaque mise à jour.`
      : '';
    return [
      {
        title: "L'extrait entier",
        where: `Là où l'outil doit apparaître. Les deux premières lignes : une seule fois par page.${lasts}`,
        code: [headMarkup(choice, published), ...early, tagMarkup(choice)].join('\n'),
      },
    ];
  },
  wordpress: (choice, published) => [
    wordpressPlugin(choice),
    head(choice, published, 'Dans le thème, avant </head>, par la personne qui gère le site.'),
    tag(
      choice,
      'Vous êtes administrateur ou éditeur : ajoutez un bloc « HTML personnalisé » et collez cette ligne. Hors de ce bloc, WordPress ajoute des paragraphes.',
    ),
    div(
      choice,
      'Vous êtes auteur, ou le site fait partie d’un réseau : WordPress retire les balises inconnues et garde celle-ci telle quelle. Collez-la dans l’éditeur de code.',
      "L'outil, sans droits particuliers",
    ),
  ],
  spip: (choice, published) => [
    ...spipPlugin(choice),
    head(choice, published, 'Dans le squelette (inclure/head.html), par la personne qui gère le site.'),
    div(
      choice,
      "Dans le texte de l'article, sur une seule ligne, entourée de lignes vides. Sur plusieurs lignes, SPIP ajoute des paragraphes qui cassent la page.",
    ),
  ],
  drupal,
  typo3: (choice, published) => [
    head(choice, published, 'Dans le gabarit du site (page.headerData), par la personne qui gère le site.'),
    tag(
      choice,
      'Élément de contenu « HTML » : TYPO3 l’affiche tel quel. Dans un texte enrichi, la balise se lirait comme du texte.',
    ),
  ],
  iframe: (choice) => {
    const code = frameMarkup(choice);
    const { src } = choice.attributes;
    if (src)
      return [
        {
          title: 'Un cadre pour votre questionnaire',
          where:
            'embed.html ne montre que nos questionnaires. Pour le vôtre, copiez embed.html sous un autre nom, à côté, remplacez l’objet data-pdp-config qu’il contient par celui-ci, et encadrez cette copie avec ?widget=questionnaire à la fin de son adresse. Dans cette copie, écrivez aussi vos coordonnées (contact).',
          code: JSON.stringify({ tags: { [choice.tag]: { src } } }, null, 2).replaceAll('<', '\\u003c'),
        },
      ];
    const left = leftOutOfFrame(choice);
    const lacks = left.length ? ` Il ne prend pas : ${left.join(', ')}.` : '';
    if (code)
      return [
        {
          title: 'Le cadre',
          where: `Pour un site qui ne peut mettre que des cadres. Le cadre ne porte ni vos coordonnées ni vos couleurs : le numéro est écrit dessous. Pour les mettre aussi dedans, copiez embed.html sous un autre nom, à côté, et remplissez l’objet data-pdp-config qu’il contient. L’outil défile dans le cadre ; height règle sa hauteur. Pour qu’il suive la fenêtre, écrivez iframe[src*='embed.html'] { height: 90vh; min-height: 640px; border: 0 } dans la feuille de style du site.${lacks}`,
          code,
        },
      ];
    return [
      {
        title: 'Pas de cadre pour cet outil',
        where:
          'Le formulaire de rendez-vous dit à la personne qui lit sa demande et combien de temps : il vit dans une page de votre site, pas dans celle d’un autre. Mettez-y un lien.',
        code: `<p>${fallback(choice)}</p>`,
      },
    ];
  },
};

/** What to paste, and where, for that kind of site. @example piecesFor('html', choice, published)[0].code */
export const piecesFor = (place: Place, choice: Choice, published: Published): Piece[] => [
  ...writers[place](choice, published),
  ...(place === 'iframe' ? [] : colours(choice)),
];
