import { msg, str } from '@lit/localize';
import { currentLocale } from '../../../i18n/locale.js';
import type { LocalRecord, LocalRecords } from '../../../model/local-records.js';
import type { Answers, Audience, DispositifRule } from '../../../model/rulebook.js';
import type { Contact } from '../../shared/common.js';
import type { Way } from '../../shared/rulebook/ways.js';
import { safeUrl, telHref } from '../../shared/safe-url.js';
import type { Card } from '../card/card.js';

type OwnWay = LocalRecord['contact'];

/** A contact as the site wrote it; a number or an address that is not safe is left out. */
export function contactOf({ label = '', tel = '', url = '', hours = '' }: OwnWay): Contact {
  const href = telHref(tel);
  return { label, tel: href && tel, telHref: href, url: safeUrl(url), hours };
}

/** A local offer is for this reader, and for the département when it was answered. */
const concerns = ({ publics, departements }: LocalRecord, audience: Audience, { departement }: Answers): boolean =>
  (!publics || publics.includes(audience)) &&
  (!departements || departement === undefined || departements.includes(String(departement)));

/** The part of the rule book's record that a card reads: nobody's yes is known, so it is never done alone. */
const rule = (id: string): DispositifRule => ({
  id,
  family: 'locale',
  audience: ['travailleur', 'employeur'],
  rules: {},
  reaches: {},
  priority: 0,
  initiator: [],
  agreements: ['etablissement'],
  duringLeave: 'a_verifier',
  goesWith: [],
  notWith: [],
  firstContact: {},
  notes: [],
  legal: [],
  sheet: '',
  display: { mode: 'always' },
  optional: null,
  confidence: 'C',
  why: '',
});

/** Where the site says it read it: a link when it is an address. */
const sourceOf = ({ id, source, verifieLe }: LocalRecord): Card['pages'] =>
  source ? [{ id, title: source, url: /^https?:/.test(source) ? [source] : [], readOn: verifieLe }] : [];

function cardOf(record: LocalRecord, organisme: string, audience: Audience, today: string): Card {
  const said = (words: string) => ({ words, lang: 'fr' });
  const here = (words: string) => ({ words, lang: currentLocale() });
  const contact = contactOf(record.contact);
  const way: Way = { id: record.id, name: contact.label || organisme, ...contact };
  return {
    id: record.id,
    status: 'a_verifier',
    audience,
    fiche: {
      id: record.id,
      nom: said(record.nom),
      sigle: '',
      enBref: said(record.enBref),
      premierPas: said(record.premierPas),
      premierContact: here(msg(str`Contactez ${way.name}.`)),
      aVerifier: here(msg(str`Demandez à ${way.name} si cette offre est ouverte pour vous.`)),
      facts: [],
      obligations: [],
      aNePasDemander: [],
      pourQui: record.pourQui ?? [],
      etapes: record.etapes ?? [],
      papiers: record.papiers ?? [],
      contrat: '',
      vaAvec: '',
      exclut: '',
      note: () => '',
    },
    record: rule(record.id),
    reasons: [],
    decidedBy: [],
    missing: [],
    notes: [],
    countdown: undefined,
    reminders: [],
    ways: [way],
    goesWith: [],
    notWith: [],
    articles: [],
    pages: sourceOf(record),
    checkedOn: record.verifieLe,
    reviewBy: record.relireAvant,
    overdue: record.relireAvant < today,
    localOf: organisme,
    localNotes: [],
    explained: undefined,
  };
}

/**
 * The site's own sheets for this reader, always « à vérifier »; one whose id is taken, by a national one or by `without`, is left out.
 * @example localCards(local, 'travailleur', { departement: '25' }, '2026-11-24', taken)[0]?.localOf // 'Horizon Santé Travail'
 */
export function localCards(
  { fiches = [], organisme }: LocalRecords,
  audience: Audience,
  answers: Answers,
  today: string,
  taken: readonly string[],
): Card[] {
  return fiches
    .filter((record) => !taken.includes(record.id) && concerns(record, audience, answers))
    .map((record) => cardOf(record, organisme, audience, today));
}
