/** A page of a host, as data: what it does to us, in one sentence a webmaster reads, and its markup. */
import type { LitElement } from 'lit';

export type View = Window & typeof globalThis;
export type Engine = 'chromium' | 'firefox' | 'webkit';
export type Tag = 'pdp-questionnaire' | 'pdp-dispositifs' | 'pdp-eligibilite' | 'pdp-rendez-vous';
export const hostTags: readonly Tag[] = ['pdp-questionnaire', 'pdp-dispositifs', 'pdp-eligibilite', 'pdp-rendez-vous'];

export type HostPage = {
  /** H01 to H46 of the list of host pages. */
  id: string;
  /** What the page does, in French. */
  what: string;
  css?: string;
  head?: string;
  /** Attributes of `<html>` and of `<body>`. */
  html?: string;
  body?: string;
  doctype?: string;
  /** What stands around our tag. */
  around?: readonly [before: string, after: string];
  /** Our tag as the page writes it; by default, the tag with its attributes and its fallback. */
  markup?: (name: Tag, attributes: string, fallback: string) => string;
  /** The script of the page, run before ours. */
  code?: string;
  /** How our script comes; by default, the loader as a module in the head. */
  script?: string;
  policy?: string;
  charset?: string;
  /** The window, in CSS pixels. */
  size?: readonly [width: number, height: number];
  /** Media of the browser: forced colours, print… */
  media?: Readonly<Record<string, string>>;
  /** What the title of the last screen must be on paper. */
  paper?: 'visible' | 'hidden';
  /** The page or the person acts once the widget is there; answers the widget when it is another node from then on. */
  then?: (view: View, element: LitElement) => unknown;
  /** The page acts at each screen; answers the widget when it is another node from then on. */
  each?: (view: View, element: LitElement) => unknown;
  /** What must also be true at the end; answers what is wrong. */
  after?: (view: View, element: LitElement) => string | undefined;
  /** The key that presses a button, when the page takes Enter for itself. */
  key?: 'Enter' | ' ';
  /** Colours are the system's. */
  ownColours?: false;
  /** No widget can live there: what is expected is the words of the host, visible. */
  fallback?: true;
  /** The engines that can show this page, with the reason when it is not all of them. */
  only?: { engines: readonly Engine[]; why: string };
};

/** What the list asks and no test does, with the reason: counted as not done. */
export type Undone = { id: string; what: string; why: string };
/** What another test already shows. */
export type Elsewhere = { id: string; what: string; file: string };

const notice =
  'org-name="x" org-address="x" dpo-contact="x" legal-basis="x" legal-basis-health="x" recipients="x" retention-text="x" rights-contact="x" reply-delay="x" hosting="x" transfers="x"';
const tel = 'contact-tel="03 53 01 20 40"';
const loader = '<script type="module" src="/pdp-widgets/loader.js"></script>';

/** Attributes of each tag: a contact, and what a request needs to be sent to the test server. */
export const attributesOf = (name: Tag): string =>
  name === 'pdp-rendez-vous' ? `${tel} endpoint="/test/demande" ${notice}` : tel;

/** The whole document with that widget. @example documentOf({ id: 'H04', what: '…', css: 'html{font-size:8px}' }, 'pdp-dispositifs') */
export function documentOf(page: HostPage, name: Tag): string {
  const { doctype = '<!doctype html>', html = 'lang="fr"', body = '', around = ['', ''], script = loader } = page;
  const markup = page.markup ?? ((tag, attributes, fallback) => `<${tag} ${attributes}>${fallback}</${tag}>`);
  const meta = page.charset ? '' : '<meta charset="utf-8">';
  return `${doctype}<html ${html}><head>${meta}<title>Page d'essai</title>${page.head ?? ''}${
    page.css ? `<style>${page.css}</style>` : ''
  }${page.code ? `<script>${page.code}</script>` : ''}${script}</head><body ${body}><button id="avant">Avant</button>${around[0]}${markup(
    name,
    attributesOf(name),
    'Appelez le 03 53 01 20 40.',
  )}${around[1]}<button id="fin">Fin</button></body></html>`;
}
