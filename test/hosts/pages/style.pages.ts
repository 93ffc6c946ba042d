/** H01 to H14, H20 to H23: the styles of the page, its boxes, its languages, the window it is seen in. */
import type { HostPage, View } from './host-page.js';

const sheet = (name: string) => `<link rel="stylesheet" href="/test/fixtures/host-css/${name}.css">`;
const chromiumOnly = (what: string) =>
  ({ engines: ['chromium'], why: `${what} : seul Chromium sait l'imiter dans un test` }) as const;
const click = (selector: string) => (view: View) => view.document.querySelector<HTMLElement>(selector)!.click();
const tall = (lines: number) => '<p>Du texte de la page.</p>'.repeat(lines);

export const stylePages: readonly HostPage[] = [
  { id: 'H00', what: 'page ordinaire, témoin' },
  { id: 'H01', what: '`* {all: unset}`', css: '* { all: unset }' },
  { id: 'H01', what: '`* {all: unset !important}`', css: '* { all: unset !important }' },
  {
    id: 'H02',
    what: '`label, legend, fieldset, input` cachés avec `!important`',
    css: 'label, legend, fieldset, input { display: none !important }',
  },
  { id: 'H03', what: '`:empty` caché', css: ':empty { display: none }' },
  { id: 'H03', what: '`:not(:defined)` caché', css: ':not(:defined) { display: none }' },
  { id: 'H04', what: '`html {font-size: 62.5%}`', css: 'html { font-size: 62.5% }' },
  { id: 'H04', what: '`html {font-size: 8px}`', css: 'html { font-size: 8px }' },
  { id: 'H04', what: '`html {font-size: 24px}`', css: 'html { font-size: 24px }' },
  {
    id: 'H05',
    what: 'parent blanc sur noir, en capitales, lettres écartées, lignes de hauteur nulle, texte justifié',
    css: '.bloc { background: #000; color: #fff; text-transform: uppercase; letter-spacing: .3em; word-spacing: 1em; line-height: 0; text-align: justify; text-indent: 3em; text-shadow: 1px 1px red; white-space: nowrap; cursor: none }',
    around: ['<div class="bloc">', '</div>'],
  },
  ...['bootstrap-3', 'bootstrap-4', 'bootstrap-5', 'tailwind-3', 'foundation-6', 'normalize-8'].map((name) => ({
    id: 'H06',
    what: `feuille de style ${name} (ses règles sur les éléments sans classe)`,
    head: sheet(name),
  })),
  {
    id: 'H07',
    what: 'parent `flex` et `min-width: 0`',
    around: [
      '<div style="display:flex"><aside style="width:300px">Menu</aside><div style="min-width:0;flex:1">',
      '</div></div>',
    ],
  },
  {
    id: 'H07',
    what: 'enfant direct d’un parent `flex` en ligne',
    around: ['<div style="display:flex;align-items:flex-start"><aside style="flex:0 0 150px">Menu</aside>', '</div>'],
  },
  {
    id: 'H07',
    what: 'parent `grid` à colonnes automatiques',
    around: ['<div style="display:grid;grid-template-columns:auto auto"><aside>Menu</aside>', '</div>'],
  },
  {
    id: 'H07',
    what: 'parent flottant',
    around: ['<div style="float:left;width:60%">', '</div><p>Suite.</p>'],
  },
  {
    id: 'H07',
    what: 'parent `overflow: hidden` et `height: 300px`',
    around: ['<div style="overflow:hidden;height:300px">', '</div>'],
  },
  { id: 'H08', what: 'colonne de 240 px', around: ['<div style="width:240px">', '</div>'] },
  {
    id: 'H08',
    what: 'cellule de tableau',
    around: ['<table><tr><td style="width:120px">Menu</td><td>', '</td></tr></table>'],
  },
  { id: 'H08', what: 'page de 4 000 px de large', size: [4000, 900] },
  {
    id: 'H09',
    what: 'onglet caché (`display: none`), puis montré',
    around: ['<div id="onglet" style="display:none">', '</div>'],
    then: (view) => void (view.document.getElementById('onglet')!.style.display = ''),
  },
  {
    id: 'H09',
    what: '`<details>` fermé, puis ouvert',
    around: ['<details><summary>Outils</summary>', '</details>'],
    then: click('summary'),
  },
  {
    id: 'H09',
    what: 'fenêtre modale (`<dialog>`) ouverte ensuite',
    markup: (tag, attributes, fallback) =>
      `<dialog id="fenetre"><button autofocus>Fermer</button><${tag} ${attributes}>${fallback}</${tag}></dialog>`,
    then: (view) => view.document.querySelector('dialog')!.showModal(),
  },
  {
    id: 'H09',
    what: 'fenêtre fermée par `visibility: hidden` et `pointer-events: none`, puis ouverte',
    around: ['<div id="fenetre" style="visibility:hidden;pointer-events:none">', '</div>'],
    then: (view, element) => {
      const { visibility, pointerEvents } = view.getComputedStyle(element);
      if (visibility + pointerEvents !== 'hiddennone') throw new Error('it shows in a closed window');
      view.document.getElementById('fenetre')!.style.cssText = '';
    },
  },
  {
    id: 'H09',
    what: 'parent `inert`, puis libéré',
    around: ['<div id="fige" inert>', '</div>'],
    then: (view) => view.document.getElementById('fige')!.removeAttribute('inert'),
  },
  {
    id: 'H09',
    what: 'plus bas dans la page, parent `content-visibility: auto`',
    around: [
      '<div style="height:3000px"></div><div style="content-visibility:auto;contain-intrinsic-size:200px">',
      '</div>',
    ],
  },
  {
    id: 'H10',
    what: 'parent `transform: scale(.8)`',
    around: ['<div style="transform:scale(.8)">', '</div>'],
  },
  {
    id: 'H10',
    what: 'parent `zoom: 1.5`',
    around: ['<div style="zoom:1.5">', '</div>'],
    only: {
      engines: ['chromium', 'firefox'],
      why: 'WebKit ne mesure pas une partie agrandie dans le repère de la fenêtre : le regard du test s’y trompe',
    },
  },
  {
    id: 'H10',
    what: 'parent `filter` et `opacity`',
    around: ['<div style="filter:grayscale(1);opacity:.95">', '</div>'],
  },
  {
    id: 'H11',
    what: 'en-tête collant de 120 px, bandeau de témoins de connexion en bas',
    around: [
      `<header style="position:sticky;top:0;height:120px;background:#ddd;z-index:9">Le site</header>${tall(15)}`,
      `${tall(15)}<div style="position:fixed;inset:auto 0 0 0;height:150px;background:#eee;z-index:9">Nous utilisons des témoins.</div>`,
    ],
  },
  {
    id: 'H12',
    what: 'page sombre, `color-scheme: dark`',
    css: ':root { color-scheme: dark; background: #000; color: #eee }',
  },
  {
    id: 'H12',
    what: 'couleurs forcées',
    media: { 'forced-colors': 'active' },
    ownColours: false,
    only: chromiumOnly('couleurs forcées'),
  },
  { id: 'H13', what: 'page `dir="rtl"`, outil en français', html: 'lang="fr" dir="rtl"' },
  {
    id: 'H13',
    what: 'page en français, outil en arabe (de droite à gauche)',
    script: '<script type="module" src="/pdp-widgets/loader.js" data-locale="ar"></script>',
  },
  { id: 'H14', what: 'page sans `lang`', html: '' },
  { id: 'H14', what: '`lang="en"`', html: 'lang="en"' },
  { id: 'H14', what: '`translate="no"`', html: 'lang="fr" translate="no"' },
  {
    id: 'H20',
    what: 'impression de la page entière, une fois au bout',
    paper: 'visible',
    only: chromiumOnly('impression'),
  },
  {
    id: 'H20',
    what: 'page qui cache tout à l’impression (`body * {visibility: hidden}`) : l’outil suit, et reste entier à l’écran',
    css: '@media print { body * { visibility: hidden } }',
    paper: 'hidden',
    only: chromiumOnly('impression'),
  },
  { id: 'H21', what: 'zoom du navigateur à 200 % (fenêtre de 640 × 450)', size: [640, 450] },
  { id: 'H21', what: 'zoom du navigateur à 400 % (fenêtre de 320 × 256)', size: [320, 256] },
  {
    id: 'H21',
    what: 'texte seul agrandi à 200 %, imité par `html {font-size: 200%}`',
    css: 'html { font-size: 200% }',
  },
  {
    id: 'H22',
    what: 'mouvement réduit, contraste renforcé',
    media: { 'prefers-reduced-motion': 'reduce', 'prefers-contrast': 'more' },
    only: chromiumOnly('préférences de la personne'),
  },
  { id: 'H23', what: 'téléphone de 360 × 640, clavier ouvert (il reste 300 px)', size: [360, 300] },
  { id: 'H23', what: 'téléphone couché, 640 × 256', size: [640, 256] },
];
