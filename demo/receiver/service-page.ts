import type { AppointmentRequest } from '../../src/model/rendez-vous.js';
import { html, type Markup } from './html.js';
import { pageSize, type Stored } from './requests.js';

export const servicePath = '/service';

const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' });
const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' });
const writers = { proche: 'un proche', employeur: "l'employeur", professionnel: 'un professionnel' } as const;
const services = { spsti: 'Service de prévention et de santé au travail', 'assurance-maladie': 'Assurance maladie' };
const topics = {
  reprise: 'Préparer une reprise du travail',
  maintien: 'Garder son travail',
  demarches: 'Être aidé dans des démarches',
  orientation: 'Savoir à qui s’adresser',
  autre: 'Autre sujet',
};

/** The language in which the form was read; French goes without saying. */
const languages: Readonly<Record<string, string>> = {
  'fr-x-simple': 'Version simplifiée',
  en: 'Anglais',
  ar: 'Arabe',
};

/** As French writes it: « 1er décembre », « 10 h 30 ». */
const french = (form: Intl.DateTimeFormat, date: Date): string =>
  form
    .format(date)
    .replace(/\b1 /, '1er ')
    .replace(/0?(\d+):(00)?/, '$1\u00a0h\u00a0')
    .trim();

/** « 2026-12-01-am » as people say it. @example spoken('2026-12-01-am') // 'mardi 1er décembre 2026, matin' */
export const spoken = (slot: string): string =>
  `${french(day, new Date(`${slot.slice(0, 10)}T00:00:00Z`))}, ${slot.endsWith('am') ? 'matin' : 'après-midi'}`;

function lines(fields: AppointmentRequest): readonly (readonly [label: string, value: string | undefined])[] {
  const another = 'callerName' in fields ? fields : undefined;
  return [
    ['Prénom', fields.firstName],
    ['Nom', fields.lastName],
    ...(fields.channel === 'phone'
      ? ([
          ['Téléphone', fields.phone],
          ['Peut-on laisser un message vocal ?', fields.voicemail === 'yes' ? 'Oui' : 'Non'],
        ] as const)
      : ([['Adresse e-mail', fields.email]] as const)),
    ['Code postal', fields.postcode],
    ['Disponibilités', fields.slots?.split(',').map(spoken).join(' ; ')],
    ['Service demandé', services[fields.service]],
    ['Caisse', fields.caisse],
    ['Entreprise', fields.company],
    ['Sujet', 'topic' in fields && fields.topic ? topics[fields.topic] : undefined],
    ['Message', 'message' in fields ? fields.message : undefined],
    ['Écrite par', another && `${writers[another.writtenBy]} : ${another.callerName}, ${another.callerPhone}`],
    ['La personne est d’accord', another && 'Oui'],
    ['Langue', languages[fields.locale]],
  ];
}

function card({ reference, received_at, handled_at, fields }: Stored, token: string): Markup {
  const done = handled_at !== null;
  const shown = lines(fields).flatMap(([label, value]) =>
    value
      ? [
          html`<div>
            <dt>${label}</dt>
            <dd><bdi>${value}</bdi></dd>
          </div>`,
        ]
      : [],
  );
  return html`<li>
    <article aria-labelledby="r-${reference}">
      <h3 id="r-${reference}">Demande ${reference}</h3>
      <p>Reçue le ${french(moment, received_at)}${handled_at ? ` ; traitée le ${french(moment, handled_at)}` : ''}</p>
      <dl>${shown}</dl>
      <form method="post" action="${servicePath}/${reference}">
        <input type="hidden" name="token" value="${token}" />
        <button name="etat" value="${done ? 'attente' : 'traitee'}">
          ${done ? 'Remettre à traiter' : 'Marquer comme traité'}<span class="aside"> : demande ${reference}</span>
        </button>
      </form>
    </article>
  </li>`;
}

/** One list of the page: its requests, which page of it this is, and how many there are in all. */
type List = { requests: readonly Stored[]; page: number; count: number };

/** Links to the page before and the page after, when there are any. */
function turning({ page, count }: List, name: 'page' | 'traitees', size: number): Markup | '' {
  if (page === 1 && count <= size) return '';
  const link = (to: number, words: string) => html`<a href="${servicePath}?${name}=${to}">${words}</a>`;
  return html`<p>
    Page ${page} sur ${Math.max(1, Math.ceil(count / size))}.
    ${page > 1 ? link(page - 1, `Les ${size} précédentes`) : ''}
    ${page * size < count ? link(page + 1, `Les ${size} suivantes`) : ''}
  </p>`;
}

const cards = ({ requests }: List, token: string, none: string) =>
  requests.length
    ? html`<ul role="list">
        ${requests.map((one) => card(one, token))}
      </ul>`
    : html`<p>${none}</p>`;

const whole = (title: string, body: Markup): string =>
  html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="${servicePath}/style.css" />
      </head>
      <body>
        <main>
          <h1>Demandes de rendez-vous</h1>
          ${body}
        </main>
      </body>
    </html>`.text;

/** The page of the service: what waits, then what was done. No script, nothing from elsewhere. */
export const servicePage = (lists: { waiting: List; handled: List }, token: string): string =>
  whole(
    `Demandes de rendez-vous à traiter (${lists.waiting.count})`,
    html`<p><a href="${servicePath}">Actualiser</a></p>
      <h2>À traiter : ${lists.waiting.count}, les plus anciennes d’abord</h2>
      ${cards(lists.waiting, token, 'Aucune demande n’attend.')} ${turning(lists.waiting, 'page', pageSize.waiting)}
      <h2>Traitées récemment</h2>
      ${cards(lists.handled, token, 'Aucune.')} ${turning(lists.handled, 'traitees', pageSize.handled)}`,
  );

/** The page of one request, which an e-mail leads to. */
export const onePage = (request: Stored, token: string): string =>
  whole(
    `Demande ${request.reference}`,
    html`<p><a href="${servicePath}">Toutes les demandes</a></p>
      <h2>${request.handled_at ? 'Traitée' : 'À traiter'}</h2>
      <ul role="list">
        ${[card(request, token)]}
      </ul>`,
  );
