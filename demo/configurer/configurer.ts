/** The page « Configurer »: reads the form at each change, shows the tool, its contrasts, and what to copy. */
import { meetingWords, ratioWords, type Contrast } from '../../src/owner/theme/contrast.js';
import type { Choice, Piece, Published } from './output/choice.js';
import { policyMarkup } from './output/markup.js';
import { piecesFor, type Place } from './output/places.js';
import { accessibilityStatement, privacyStatement } from './output/statements.js';
import { copy } from './page/copy.js';
import { measure, showPreview } from './page/preview.js';
import { faultIn } from './page/faults.js';
import { missingIn, readForm, showDefaults } from './page/read-form.js';

/** Baked by `.config/site.mjs`, so that the page works from a disk. */
declare const PUBLISHED: Published;

const one = <T extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as T;
const form = one<HTMLFormElement>('choix');
const make = (tag: string, text = '', className = '') =>
  Object.assign(document.createElement(tag), { textContent: text, className });

function pieceView({ title, where, code, isProse }: Piece, index: number): HTMLElement {
  const block = make('section', '', 'piece');
  const text = make('code', code);
  const pre = Object.assign(make('pre', '', isProse ? 'prose' : ''), { tabIndex: 0 });
  pre.append(text);
  const heading = Object.assign(make('h3', title), { id: `piece-${index}` });
  const button = Object.assign(make('button', 'Copier'), { type: 'button' });
  button.setAttribute('aria-describedby', heading.id);
  button.addEventListener('click', () =>
    copy(text).then((copied) => {
      one('copie').textContent = copied ? `Copié : ${title}.` : 'Le navigateur refuse : sélectionnez le texte.';
      button.textContent = copied ? 'Copié' : 'Copier';
    }),
  );
  block.append(heading, make('p', where, 'help'), pre, button);
  return block;
}

function showPieces(choice: Choice, contrasts: readonly Contrast[]): void {
  const place = document.querySelector<HTMLInputElement>('#sites :checked')!.value as Place;
  const isFramed = place === 'iframe';
  const pieces: Piece[] = [
    ...piecesFor(place, choice, PUBLISHED),
    {
      title: 'La politique de contenu',
      where: 'Si votre site en envoie une (en-tête Content-Security-Policy), ajoutez-lui ces sources.',
      code: policyMarkup(choice, isFramed),
    },
    {
      title: 'Pour votre déclaration d’accessibilité',
      where: 'À relire avec la personne qui tient la déclaration.',
      isProse: true,
      code: accessibilityStatement(choice, PUBLISHED, contrasts),
    },
    {
      title: 'Pour votre page sur les données personnelles',
      where: 'À relire avec votre délégué à la protection des données.',
      isProse: true,
      code: privacyStatement(choice),
    },
  ];
  one('pieces').replaceChildren(...pieces.map(pieceView));
}

function showContrasts(contrasts: readonly Contrast[]): void {
  const short = contrasts.filter(({ isEnough }) => !isEnough);
  const words = (contrast: Contrast) => {
    const ratio = contrast.ratio === undefined ? 'pas mesurable' : ratioWords(contrast.ratio);
    return `${meetingWords(contrast)} : ${ratio}, minimum ${String(contrast.least).replace('.', ',')}`;
  };
  one('contraste').textContent = !contrasts.length
    ? 'L’aperçu n’a pas démarré : rien à mesurer.'
    : short.length
      ? 'Trop peu de contraste : une partie du public ne lira pas.'
      : 'Tous les contrastes sont suffisants.';
  one('contraste').className = short.length ? 'short' : 'enough';
  one('rapports').replaceChildren(...short.map((contrast) => make('li', words(contrast))));
}

function showMissing(choice: Choice): void {
  const labels = missingIn(choice).map((name) => document.querySelector(`label[for="f-${name}"]`)?.textContent ?? name);
  one('manque').textContent = labels.length
    ? `Le formulaire ne démarre pas sans : ${labels.join(', ')}. Voici ce que le public lit en attendant.`
    : '';
}

/** Shows only what the chosen tool has. */
function showFields({ tag }: Choice): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-for]'))
    part.hidden = !part.dataset['for']!.split(' ').includes(tag);
}

/** The message of a field, once it is left. */
function tellFault({ name, value, id }: HTMLInputElement): void {
  const place = document.getElementById(id.replace('f-', 'e-'));
  if (!place) return;
  const fault = faultIn(name, value, one<HTMLInputElement>('f-site').value);
  place.textContent = fault && `Erreur : ${fault}`;
  place.hidden = !fault;
  one(id).toggleAttribute('aria-invalid', Boolean(fault));
  if (fault) one(id).setAttribute('aria-invalid', 'true');
}

let shown = '';
let preview: HTMLElement | undefined;

function show(): void {
  showDefaults(form, new FormData(form).get('theme')?.toString());
  const choice = readForm(form);
  showFields(choice);
  showMissing(choice);
  const asked = JSON.stringify([choice.tag, choice.attributes, choice.theme]);
  if (asked !== shown) preview = showPreview(one('apercu'), choice);
  shown = asked;
  const contrasts = preview ? measure(preview) : [];
  showContrasts(contrasts);
  showPieces(choice, contrasts);
}

let due: ReturnType<typeof setTimeout> | undefined;
/** A person who types has the time to. */
const soon = () => {
  clearTimeout(due);
  due = setTimeout(show, 250);
};

form.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement) target.dataset['touched'] = '';
  soon();
});
form.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  tellFault(target);
  if (target.name === 'site') tellFault(one<HTMLInputElement>('f-endpoint')); // a relative one follows the site
});
form.addEventListener('submit', (event) => event.preventDefault());
one('sites').addEventListener('change', show);
one('largeurs').addEventListener('change', ({ target }) => {
  const { value } = target as HTMLInputElement;
  one('apercu').style.inlineSize = value ? `${value}px` : '';
});
for (const type of ['pdp-ready', 'pdp-error']) document.addEventListener(type, soon);
show();
