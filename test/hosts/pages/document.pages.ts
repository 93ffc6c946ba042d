/** H15 to H30: the document, what an editor does to the tag, how the script comes. */
import type { LitElement } from 'lit';
import type { HostPage, View } from './host-page.js';
import { fillFields, translate } from './intruders.js';
import { mixedUp, sameIds } from './twins.js';

const sent = "document.addEventListener('submit', (event) => { event.preventDefault(); window.sent = true }, true);";
const notSent = (view: View) => ((view as View & { sent?: true }).sent ? 'the form of the page was sent' : undefined);
const modules = '/pdp-widgets/loader.js';
const classic = '<script src="/pdp-widgets/pdp-widgets.iife.fr.js"></script>';
const config = (text: string) => `<script type="application/json" data-pdp-config>${text}</script>`;

/** Keeps what is sent to a receiver. */
const listens =
  'const ask = window.fetch; window.bodies = []; window.fetch = (...given) => { window.bodies.push(String(given[1]?.body)); return ask(...given) };';

/** A request holds what was filled, and what filled the field that only programs see does not stop it (X10). */
function holdsWhatWasFilled(view: View, { localName }: LitElement): string | undefined {
  const { bodies } = view as View & { bodies?: string[] };
  if (localName !== 'pdp-rendez-vous') return undefined;
  const body = bodies!.at(-1) ?? '';
  return ['Zoe', 'Martin', '"hp":"Doubs"'].find((words) => !body.includes(words))?.concat(` is not in ${body}`);
}

/** A copy of our script, added as a tag manager does. */
function addScript(view: View, src: string, type = ''): void {
  const script = view.document.createElement('script');
  Object.assign(script, { src, type });
  view.document.head.append(script);
}

export const documentPages: readonly HostPage[] = [
  {
    id: 'H15',
    what: 'dans un formulaire de la page (recherche)',
    code: sent,
    around: ['<form action="/recherche"><input name="q" required>', '<button>Chercher</button></form>'],
    after: notSent,
  },
  {
    id: 'H15',
    what: 'dans le formulaire unique d’une page ASP',
    code: sent,
    around: [
      '<form id="aspnetForm" method="post"><input type="hidden" name="__VIEWSTATE" value="x">',
      '<input type="submit" value="OK"></form>',
    ],
    after: notSent,
  },
  {
    id: 'H15',
    what: 'formulaire remis à zéro, clics et événements envoyés à la balise par la page, à chaque étape',
    code: sent,
    around: ['<form id="page">', '</form>'],
    each: (view, element) => {
      view.document.querySelector<HTMLFormElement>('#page')!.reset();
      element.click();
      for (const type of ['input', 'change', 'reset', 'keydown', 'focus', 'error', 'pdp-done'])
        element.dispatchEvent(new view.Event(type, { bubbles: true, cancelable: true }));
    },
    after: notSent,
  },
  { id: 'H16', what: 'dans un `<p>` (paragraphes automatiques)', around: ['<p>', '</p>'] },
  {
    id: 'H16',
    what: 'balise coupée par un `<br>` : ce n’est plus la nôtre, le repli reste',
    markup: (tag, attributes, fallback) => `<p><${tag}<br />${attributes}><br />${fallback}<br /></${tag}></p>`,
    fallback: true,
  },
  {
    id: 'H16',
    what: 'attributs sur plusieurs lignes, `<br>` dans le repli',
    markup: (tag, attributes, fallback) =>
      `<p><${tag}\n${attributes.replaceAll('" ', '"\n')}\n><br />\n${fallback}<br />\n</${tag}></p>`,
  },
  {
    id: 'H16',
    what: 'balise refermée sur elle-même (`<x/>`)',
    markup: (tag, attributes) => `<${tag} ${attributes} />`,
  },
  {
    id: 'H17',
    what: 'configuration de la page aux guillemets courbes',
    head: config('{ “contact-tel”: “03 53 01 20 40” }'),
  },
  {
    id: 'H17',
    what: 'attributs aux guillemets courbes',
    markup: (tag, attributes, fallback) => `<${tag} ${attributes} heading-level=“3” locales=“fr”>${fallback}</${tag}>`,
  },
  {
    id: 'H17',
    what: 'attributs aux entités ajoutées par l’éditeur',
    markup: (tag, attributes, fallback) =>
      `<${tag} ${attributes} heading-level="&quot;3&quot;" contact-hours="de&nbsp;8&nbsp;h &agrave; 17&nbsp;h &amp;amp; plus">${fallback}</${tag}>`,
  },
  {
    id: 'H19',
    what: 'mêmes identifiants et mêmes noms que les nôtres dans la page, sur des titres, champs et boutons visibles',
    each: sameIds,
    after: mixedUp,
  },
  { id: 'H24', what: 'page traduite par le navigateur : chaque texte entouré de `<font>`', each: translate('font') },
  {
    id: 'H25',
    what: 'gestionnaire de mots de passe : nœuds ajoutés à côté des champs, partout',
    each: (view, element) => {
      for (const input of element.shadowRoot!.querySelectorAll('input')) {
        if (input.nextElementSibling?.localName === 'com-1password-button') continue;
        const button = view.document.createElement('com-1password-button');
        input.after(button);
        input.setAttribute('data-com-onepassword-filled', 'light');
      }
    },
  },
  {
    id: 'H25',
    what: 'remplissage automatique : tous les champs de texte d’un coup, celui du piège aussi',
    code: listens,
    each: fillFields('input', 'change'),
    after: holdsWhatWasFilled,
  },
  {
    id: 'H25',
    what: 'extension qui remplit les champs sans aucun événement',
    code: listens,
    each: fillFields(),
    after: holdsWhatWasFilled,
  },
  {
    id: 'H26',
    what: 'politique de contenu stricte',
    policy:
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'none'; font-src 'none'",
  },
  {
    id: 'H27',
    what: '`<base href="/autre/">`',
    head: '<base href="/autre/">',
  },
  { id: 'H27', what: '`<base target="_blank">`', head: '<base target="_blank">' },
  { id: 'H28', what: 'page sans doctype (mode de compatibilité)', doctype: '' },
  {
    id: 'H28',
    what: 'XHTML servi comme du HTML',
    doctype:
      '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">',
    html: 'xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"',
  },
  { id: 'H28', what: 'page en Latin-1, modules', charset: 'iso-8859-1' },
  {
    id: 'H28',
    what: 'page en Latin-1, script classique servi sans jeu de caractères',
    charset: 'iso-8859-1',
    script: '<script src="/test/no-charset/pdp-widgets.iife.fr.js"></script>',
    after: (_, element) => (/Ã|Â/.test(element.shadowRoot!.textContent!) ? 'accents are broken' : undefined),
  },
  { id: 'H30', what: 'script classique dans `<head>`', script: classic },
  ...['defer', 'async'].map((how) => ({
    id: 'H30',
    what: `script classique \`${how}\``,
    script: classic.replace('<script', `<script ${how}`),
  })),
  { id: 'H30', what: 'script classique en fin de page', script: '', around: ['', classic] },
  {
    id: 'H30',
    what: 'module ajouté par un gestionnaire de balises',
    script: '',
    code: `addEventListener('load', () => document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '${modules}' })));`,
  },
  {
    id: 'H30',
    what: 'script mis deux fois',
    script: `<script type="module" src="${modules}"></script><script type="module" src="${modules}?2"></script>`,
    then: (view) => addScript(view, `${modules}?3`, 'module'),
  },
];
