/** H33 to H46: other scripts, moves of the tag, old or changed browsers. */
import type { LitElement } from 'lit';
import type { HostPage, Tag, View } from './host-page.js';
import { rewriteWords, translate } from './intruders.js';
import { until } from '../../support/until.js';

const firstScreen = (view: Window, tag: string) =>
  until('the first screen of the copy', () => {
    const element = view.document.querySelector<LitElement>(tag);
    return element?.shadowRoot?.querySelector('section button') && element;
  });

/** Takes the node away, waits, and puts it back elsewhere. */
async function move(view: View, element: LitElement): Promise<void> {
  const place = view.document.createElement('div');
  element.remove();
  await new Promise((done) => setTimeout(done, 20));
  view.document.getElementById('fin')!.before(place);
  place.append(element);
  await element.updateComplete;
}

export const scriptPages: readonly HostPage[] = [
  {
    id: 'H33',
    what: 'prototype.js 1.6, imité : `toJSON`, `$`, méthodes ajoutées aux éléments',
    code: `Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']' }; String.prototype.toJSON = function () { return '"' + this + '"' };
      Object.toJSON = (value) => String(value); window.$ = (id) => document.getElementById(id); window.$$ = (css) => [...document.querySelectorAll(css)];
      Function.prototype.bind = function (self, ...first) { const run = this; return function (...more) { return run.apply(self, [...first, ...more]) } };
      Object.assign(HTMLElement.prototype, { update() { return this }, show() { this.style.display = '' }, visible() { return true }, select(css) { return this.querySelectorAll(css) } });
      Array.prototype.each = function (run) { for (const one of this) run(one) }; Array.prototype.first = function () { return this[0] };`,
  },
  {
    id: 'H33',
    what: 'MooTools, imité : `Object.prototype.each`, `Array.prototype.from` énumérables, `Array.from` remplacé',
    code: `Object.prototype.each = function () {}; Array.prototype.from = function () { return this }; Array.prototype.contains = function () { return true };
      Array.from = (value) => (value == null ? [] : typeof value === 'object' && 'length' in value || value[Symbol.iterator] ? [...value] : [value]);`,
  },
  {
    id: 'H34',
    what: 'jQuery, validation et textes d’invite sur chaque champ et formulaire, imités',
    code: `const all = () => document.querySelectorAll('input, form, textarea').forEach((one) => { one.setAttribute('placeholder', 'Ici'); one.setAttribute('novalidate', '') });
      addEventListener('load', all);
      for (const type of ['focusin', 'focusout', 'keyup', 'click']) document.addEventListener(type, ({ target }) => { target.value = 'Ici'; target.classList?.add('error'); target.setAttribute?.('aria-invalid', 'true') });
      document.addEventListener('submit', (event) => event.preventDefault());`,
  },
  {
    id: 'H35',
    what: 'raccourcis de la page au clavier, `preventDefault` sur Entrée et espace',
    code: `document.addEventListener('keydown', (event) => { if (event.key !== 'Tab') event.preventDefault() }); window.onbeforeunload = () => 'Vraiment ?'; addEventListener('load', () => { window.onbeforeunload = null });`,
  },
  {
    id: 'H35',
    what: 'Entrée prise par la page avant nous : les boutons se pressent avec espace',
    code: `addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault() }, true);`,
    key: ' ',
  },
  {
    id: 'H36',
    what: 'balise retirée puis remise ailleurs, à chaque étape',
    each: move,
  },
  {
    id: 'H36',
    what: 'balise clonée à chaque étape : la copie commence, l’original continue',
    each: async (view, element) => {
      view.document.getElementById('copie')?.remove();
      const copy = element.cloneNode(true) as LitElement;
      copy.id = 'copie';
      view.document.body.append(copy);
      await until('the first screen of the copy', () => copy.shadowRoot?.querySelector('section button'));
    },
  },
  {
    id: 'H37',
    what: 'navigation Turbo : le corps de la page remplacé par une copie gardée',
    then: (view, element) => {
      const kept = view.document.body.cloneNode(true);
      view.document.body.replaceWith(kept);
      return firstScreen(view, element.localName);
    },
  },
  {
    id: 'H38',
    what: 'aperçu d’un constructeur de pages : nœud passé dans le document d’un cadre',
    then: async (view, element) => {
      const frame = view.document.createElement('iframe');
      frame.style.cssText = 'width: 90%; height: 800px';
      view.document.body.append(frame);
      const inner = frame.contentDocument!;
      const before = inner.createElement('button');
      before.id = 'avant';
      before.textContent = 'Avant';
      inner.body.append(before, inner.adoptNode(element));
      await element.updateComplete;
    },
  },
  {
    id: 'H39',
    what: 'éditeur qui écrit en capitales, ajoute `style=""`, `class` vide et des attributs inconnus',
    markup: (tag: Tag, attributes, fallback) =>
      `<${tag.toUpperCase()} ${attributes} style="" class="" data-mce-selected="1" contenteditable="false">${fallback}</${tag.toUpperCase()}>`,
  },
  {
    id: 'H40',
    what: 'script qui récrit textes, liens et titres à chaque changement (typographie, icônes de liens)',
    code: `new MutationObserver(() => document.querySelectorAll('a:not([title])').forEach((link) => { link.title = 'Nouvelle fenêtre'; link.append(' ↗') })).observe(document, { childList: true, subtree: true, characterData: true });`,
    each: rewriteWords,
  },
  {
    id: 'H41',
    what: 'enregistreur de sessions qui écoute tout : rien de ce qui est tapé n’y paraît',
    code: `window.seen = []; for (const type of ['input', 'change', 'keydown', 'keyup', 'keypress', 'beforeinput', 'paste', 'submit', 'focusin', 'click'])
      document.addEventListener(type, (event) => window.seen.push(type + ' ' + (event.target.value ?? '') + ' ' + (event.data ?? '') + ' ' + (event.target.outerHTML ?? '')));`,
    after: (view) => {
      const { seen } = view as View & { seen?: string[] };
      const typed = seen!.find((line) =>
        /^\w+ \S*(Zoe|Martin|0612345678|Doubs)|^(input|change|beforeinput|keypress) /.test(line),
      );
      return !seen!.length ? 'the recorder heard nothing' : typed?.slice(0, 80);
    },
  },
  {
    id: 'H42',
    what: 'site en http, imité : ni `randomUUID` ni `subtle`',
    code: 'delete Crypto.prototype.randomUUID; delete Crypto.prototype.subtle;',
    after: (view) => ('randomUUID' in view.crypto ? 'randomUUID is still there' : undefined),
  },
  {
    id: 'H43',
    what: '`fetch`, `URL`, `customElements.define` enveloppés, `name` et `event` pris par la page',
    code: `const { fetch: ask, URL: Address } = window; window.fetch = (...given) => ask(...given); window.URL = class extends Address {};
      const define = customElements.define; customElements.define = function (...given) { return define.apply(customElements, given) };
      window.name = 'pris'; window.event = 1; window.CSS = {};`,
  },
  { id: 'H46', what: 'lecture à voix haute, imitée : chaque texte entouré de `<span>`', each: translate('span') },
];
