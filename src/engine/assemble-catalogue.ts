import type {
  CatalogueRecord,
  EmployerReading,
  FicheReferences,
  FicheTexts,
  FicheTranslation,
  FicheWords,
  WorkerReading,
} from '../model/fiche.js';
import type { DispositifRule } from '../model/rulebook.js';
import { fillNumbers } from './fill-numbers.js';

type ById<Record_> = Readonly<Record<string, Record_>>;

/** The tables of the content, each keyed by the id of the measure, and the numbers that sentences refer to. */
export type CatalogueParts = {
  readonly dispositifs: readonly DispositifRule[];
  readonly fr: ById<FicheTexts>;
  readonly travailleur: ById<WorkerReading>;
  readonly professionnel: ById<WorkerReading>;
  readonly employeur: ById<EmployerReading>;
  readonly en: ById<FicheTranslation>;
  readonly words: ById<FicheWords>;
  readonly references: ById<FicheReferences>;
  readonly numbers: ById<string>;
};

function part<Record_>(table: ById<Record_>, name: string, id: string): Record_ {
  const found = table[id];
  if (found === undefined) throw new Error(`assembleCatalogue: ${name}.${id} is missing`);
  return found;
}

/**
 * Every measure with all its words, by id, in the order of the rules; sentences have their numbers.
 * A measure without employer's reading has none here; any other missing part throws an error that names it.
 * @example assembleCatalogue(parts)['rqth'].fr.nom // 'Reconnaissance de la qualité de travailleur handicapé (RQTH)'
 */
export function assembleCatalogue(parts: CatalogueParts): ById<CatalogueRecord> {
  const record = ({ id, family, audience, legal }: DispositifRule): CatalogueRecord => ({
    id,
    family,
    audience,
    fr: {
      ...part(parts.fr, 'fr', id),
      travailleur: part(parts.travailleur, 'travailleur', id),
      professionnel: part(parts.professionnel, 'professionnel', id),
      ...(audience.includes('employeur') && { employeur: part(parts.employeur, 'employeur', id) }),
    },
    en: part(parts.en, 'en', id),
    words: part(parts.words, 'words', id),
    legal,
    ...part(parts.references, 'references', id),
  });
  return fillNumbers(Object.fromEntries(parts.dispositifs.map((rule) => [rule.id, record(rule)])), parts.numbers);
}
