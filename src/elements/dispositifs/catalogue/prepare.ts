import { msg, str } from '@lit/localize';
import { families } from '../../../content/rulebook/families.fr.js';
import { kept as packed } from '../../../lazy/pack.js';
import { search } from '../../../engine/search.js';
import type { SearchIndex } from '../../../engine/search-index.js';
import type { Audience } from '../../../model/rulebook.js';
import { colon, comma, semicolon } from '../../shared/typography.js';
import { nameOf, type Desk } from '../card/desk.js';
import { linkTo } from './address.js';
import { isNarrowed, mostCompared, type Browsing } from './browsing.js';
import { compareRows } from './compare.js';
import { choiceWords, facetQuestion, narrowingWords, readingWords } from './facet-words.js';
import { facetIds, offered } from './facets.js';
import { countOf, kept, waysBack, type Narrowing } from './filter.js';
import { grouped } from './order.js';
import type { Entry, Screen } from './screen.js';
import type { Kept, Shelf } from './shelf.js';

/** What a screen is made from. */
export type Given = Pick<Screen, 'uid' | 'level' | 'locale' | 'say' | 'act'> & {
  state: Browsing;
  desk: Desk;
  shelf: Shelf;
  index: SearchIndex;
  readings: readonly Audience[];
  /** The address of the page. */
  page: string;
};

type Listing = Given & { chosen: number };

const records = (count: number) => (count === 1 ? msg('1 fiche') : msg(str`${count} fiches`));

/** « 3 fiches sur 46 », or what the list is empty of. */
function countWords(count: number, total: number): string {
  if (!count) return msg('Aucune fiche ne correspond.');
  return count === total ? records(total) : msg(str`${records(count)} sur ${total}`);
}

/** Ids that the search found, best first; undefined when nothing is typed. */
function found({ state, index, desk }: Given): readonly string[] | undefined {
  if (!state.query.trim()) return undefined;
  return search(index, state.query, { locale: desk.locale, audience: desk.audience }).map(({ id }) => id);
}

function entryOf(
  { id, record, status, traits, card }: Kept,
  { state, desk, shelf, page, readings, chosen }: Listing,
): Entry {
  const during = desk.pack.labels.duringLeave[record.duringLeave];
  const compared = state.compared.includes(id);
  const others = readings.filter((reading) => reading !== desk.audience && desk.pack.readings[reading]?.[id]);
  return {
    ...{ id, status, card: card(), compared, open: state.open.includes(id) },
    key: shelf.kept.findIndex((one) => one.id === id),
    tags: [
      ...(during ? [{ words: during, lang: desk.pack.labels.lang ?? 'fr' }] : []),
      ...traits.besoin.map((choice) => ({ words: choiceWords(choice, desk.audience), lang: desk.locale })),
    ],
    others: others.map((reading) => ({ reading, words: readingWords(reading) })),
    barred: !compared && chosen >= mostCompared,
    link: state.linkOf === id ? linkTo(id, page) : '',
  };
}

function comparisonOf({ state, desk }: Given, chosen: readonly Kept[]): Screen['comparison'] {
  if (state.view !== 'compare') return undefined;
  const cards = chosen.map(({ card }) => card());
  const absent = state.compared.filter((id) => !chosen.some((one) => one.id === id));
  const names = absent.map((id) => nameOf(id, desk).words).join(semicolon());
  return {
    title: chosen.length === 1 ? msg('Une fiche à comparer') : msg(str`Comparer ${chosen.length} fiches`),
    ...{ cards, rows: compareRows(cards) },
    absentWords: absent.length ? msg(str`Pas de fiche dans cette lecture\u00a0: ${names}.`) : '',
  };
}

function lostWords({ state, desk }: Given): string {
  if (!state.lost) return '';
  const known = Object.hasOwn(desk.pack.texts, state.lost);
  return known
    ? msg(str`La fiche «\u00a0${nameOf(state.lost, desk).words}\u00a0» n’est pas affichée sur ce site.`)
    : msg('L’adresse demande une fiche qui n’existe pas ici.');
}

const facetsOf = ({ state, desk, shelf }: Given, ids: readonly string[] | undefined): Screen['facets'] =>
  facetIds.map((id) => ({
    id,
    question: facetQuestion(id, desk.audience),
    choices: offered(id, desk.pack.rules, desk.audience).map((choice) => ({
      choice,
      words: choiceWords(choice, desk.audience),
      count: countOf(id, choice, shelf.kept, ids, state.picks),
      checked: state.picks[id].includes(choice),
    })),
  }));

/** Only what this reader may tick narrows his list: a choice ticked in another reading waits there. */
function ticked({ state, desk }: Given): Browsing['picks'] {
  const own = facetIds.map((id) => {
    const choices = offered(id, desk.pack.rules, desk.audience);
    return [id, state.picks[id].filter((choice) => choices.includes(choice))];
  });
  return Object.fromEntries(own) as Browsing['picks'];
}

/** What to drop, named with what is ticked: « Retirer « Besoin : Revenus » : 11 fiches ». */
function waysOf({ shelf, state, desk }: Given, ids: readonly string[] | undefined): Screen['waysBack'] {
  const named = (part: Narrowing) => {
    if (part === 'recherche') return narrowingWords(part);
    const picked = state.picks[part].map((choice) => choiceWords(choice, desk.audience)).join(comma());
    return narrowingWords(part) + colon() + picked;
  };
  return waysBack(shelf.kept, ids, state.picks).map(({ drop, count }) => {
    const names = drop.map(named).join(msg('\u00a0» et «\u00a0'));
    return { drop, words: msg(str`Retirer le filtre «\u00a0${names}\u00a0»\u00a0: ${records(count)}`) };
  });
}

/** All that the views show, from what was typed, ticked and opened. Throws nothing: an empty list says how to leave it. */
export function prepare(all: Given): Screen {
  const given = { ...all, state: { ...all.state, picks: ticked(all) } };
  const { state, desk, shelf, readings } = given;
  const ids = found(given);
  const items = kept(shelf.kept, ids, state.picks);
  const titles = new Map<string, string>(
    packed('families', families).map(({ id, nom }) => [id, desk.pack.families?.[id] ?? nom]),
  );
  const groups = grouped(items, ids, [...titles.keys()], ({ record }) => record.family);
  const chosen = state.compared.flatMap((id) => shelf.kept.find((one) => one.id === id) ?? []);
  const title = (family: string) => {
    const words = titles.get(family);
    return words ? { words, lang: desk.pack.labels.lang ?? 'fr' } : { words: msg('Autres fiches'), lang: desk.locale };
  };
  return {
    ...given,
    labels: desk.pack.labels,
    readings: readings.map((reading) => ({ reading, words: readingWords(reading) })),
    facets: facetsOf(given, ids),
    picked: facetIds.flatMap((facet) =>
      state.picks[facet].map((choice) => ({ facet, choice, words: choiceWords(choice, desk.audience) })),
    ),
    narrowed: isNarrowed(state),
    groups: groups.map(({ family, items: inside }) => ({
      title: ids ? undefined : title(family),
      entries: inside.map((item) => entryOf(item, { ...given, chosen: chosen.length })),
    })),
    count: items.length,
    countWords: countWords(items.length, shelf.kept.length),
    hiddenWords:
      shelf.hidden === 0
        ? ''
        : shelf.hidden === 1
          ? msg('Le site a retiré 1 fiche.')
          : msg(str`Le site a retiré ${shelf.hidden} fiches.`),
    lostWords: lostWords(given),
    waysBack: items.length ? [] : waysOf(given, ids),
    chosen: chosen.map(({ id }) => ({ id, nom: nameOf(id, desk) })),
    chosenWords:
      chosen.length < 2
        ? msg('1 fiche choisie\u00a0: choisissez-en une ou deux autres pour les comparer.')
        : chosen.length < mostCompared
          ? msg('2 fiches choisies\u00a0: vous pouvez en ajouter une.')
          : msg('3 fiches choisies, le maximum\u00a0: retirez-en une pour en choisir une autre.'),
    comparison: comparisonOf(given, chosen),
  };
}
