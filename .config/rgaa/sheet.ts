import { apart, nouns, rules, table, themes, type Noun } from './criteria.js';

/** A test that names a rule: its words, the file it is in. */
export type Proof = { ids: readonly string[]; title: string; file: string };
export type State =
  'testé' | 'testé, à confirmer par une personne (non fait)' | 'non applicable' | 'page hôte' | 'SANS PREUVE';
export type Row = {
  criterion: string;
  theme: string;
  state: State;
  says: string;
  rules: readonly string[];
  proofs: readonly Proof[];
};

/** The tests of these files whose words hold the id of a rule. */
export function proofsIn(files: readonly { file: string; text: string }[]): Proof[] {
  return files.flatMap(({ file, text }) =>
    [...text.matchAll(/(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g)].flatMap(([, , title = '']) => {
      const ids = [...(title.match(/\bR\d\d\b|RGAA 5\.4/g) ?? [])];
      return ids.length ? [{ ids, title, file }] : [];
    }),
  );
}

/** A file named after a widget proves for it alone; the others for all four. */
function concerns(file: string, noun: Noun): boolean {
  const named = file.replace('finder', 'dispositifs').replace('questionnaires', 'questionnaire');
  const owner = nouns.find((one) => named.includes(one));
  return !owner || owner === noun;
}

function stateOf(noun: Noun, criterion: string, proofs: readonly Proof[]): Omit<Row, 'criterion' | 'theme'> {
  const names = (list: string) => list.split(' ').includes(criterion);
  const reason = Object.entries(apart).find(([list]) => names(list))?.[1];
  if (reason)
    return { state: reason.startsWith('page') ? 'page hôte' : 'non applicable', says: reason, rules: [], proofs: [] };
  const of = (id: string) => proofs.filter(({ ids, file }) => ids.includes(id) && concerns(file, noun));
  if (names(table.criteria)) {
    if (noun !== table.only) return { state: 'non applicable', says: table.otherwise, rules: [], proofs: [] };
    const found = of('RGAA 5.4');
    return {
      state: found.length ? 'testé' : 'SANS PREUVE',
      says: 'le tableau de comparaison a un titre et des en-têtes',
      rules: ['RGAA 5.4'],
      proofs: found,
    };
  }
  const here = rules.filter(({ criteria }) => names(criteria));
  const kept = here.filter(({ only }) => !only || only.includes(noun));
  if (!kept.length) return { state: 'non applicable', says: here[0]?.otherwise ?? '', rules: [], proofs: [] };
  const state: State = kept.some(({ id }) => !of(id).length)
    ? 'SANS PREUVE'
    : kept.some(({ humain }) => humain)
      ? 'testé, à confirmer par une personne (non fait)'
      : 'testé';
  return {
    state,
    says: kept.map(({ says }) => says).join(' ; '),
    rules: kept.map(({ id }) => id),
    proofs: kept.flatMap(({ id }) => of(id)),
  };
}

/**
 * The 106 criteria for one widget, in order: tested and by what, not applicable and why, to be confirmed by a person.
 * @example sheetOf('questionnaire', proofsIn(files)).length // 106
 */
export function sheetOf(noun: Noun, proofs: readonly Proof[]): Row[] {
  return themes.flatMap(([theme, count], index) =>
    Array.from({ length: count }, (_, place) => {
      const criterion = `${index + 1}.${place + 1}`;
      return { criterion, theme, ...stateOf(noun, criterion, proofs) };
    }),
  );
}
