import type { Audience } from '../../../model/rulebook.js';
import type { Pack } from './pack.js';

/** A text and the language it is written in. */
export type Said = { words: string; lang: string };

export type FactKey = 'quiDemande' | 'quiDecide' | 'pendantArret' | 'duree' | 'argent' | 'delais';
/** The six facts of a sheet, in the order they are shown. */
export const factKeys: readonly FactKey[] = ['quiDemande', 'quiDecide', 'pendantArret', 'duree', 'argent', 'delais'];

/** What one reader reads about one measure, in the page's language where it exists, else in French. */
export type Fiche = {
  id: string;
  nom: Said;
  sigle: string;
  enBref: Said;
  premierPas: Said;
  premierContact: Said;
  aVerifier: Said;
  facts: readonly { key: FactKey; texts: readonly string[] }[];
  /** The employer's duties, and what he may not ask. */
  obligations: readonly string[];
  aNePasDemander: readonly string[];
  pourQui: readonly string[];
  etapes: readonly string[];
  papiers: readonly string[];
  contrat: string;
  vaAvec: string;
  exclut: string;
  /** A note by its code, empty when this reader has none. */
  note: (code: string) => string;
};

const french = (words: string): Said => ({ words, lang: 'fr' });

/**
 * The sheet of one measure for one reader. Without a reading for this reader, undefined: nothing is shown to someone it
 * is not written for.
 * @example ficheOf('cep', 'travailleur', pack)?.nom.words // 'Conseil en évolution professionnelle'
 */
export function ficheOf(id: string, audience: Audience, pack: Pack): Fiche | undefined {
  const [common, reading, translation] = [pack.texts[id], pack.readings[audience]?.[id], pack.translation?.[id]];
  if (!common || !reading) return undefined;
  const own = audience === 'travailleur' ? translation : translation?.[audience];
  const said = (translated: string | undefined, words = '') =>
    translated ? { words: translated, lang: pack.language } : french(words);
  // the person's sentence of purpose may not suit the others; a reading that has its own French one has its own translation, or none
  const purpose = own?.enBref ?? (reading.enBref ? '' : (translation?.enBrefTiers ?? translation?.enBref));
  return {
    id,
    nom: said(translation?.nom, common.nom),
    sigle: common.sigle ?? '',
    enBref: said(purpose, reading.enBref ?? common.enBref),
    premierPas: said(own?.premierPas, reading.premierPas),
    premierContact: french(reading.premierContact ?? ''),
    aVerifier: said(own?.aVerifier, reading.aVerifier),
    facts: factKeys.map((key) => ({ key, texts: [reading[key] ?? []].flat() })),
    obligations: reading.obligations ?? [],
    aNePasDemander: reading.aNePasDemander ?? [],
    pourQui: reading.pourQui ?? [],
    etapes: reading.etapes ?? [],
    papiers: reading.papiers ?? [],
    contrat: reading.contrat ?? '',
    vaAvec: reading.vaAvec ?? '',
    exclut: reading.exclut ?? '',
    note: (code) => (Object.hasOwn(reading.notes ?? {}, code) ? reading.notes![code]! : (common.notes[code] ?? '')),
  };
}
