import type { Card } from '../card/card.js';
import type { Said } from '../card/fiche.js';

/** One line of « Mes prochaines étapes »: what to do, for which measure, what cannot wait, and whether it needs nobody else. */
export type Step = { id: string; nom: Said; words: Said; urgent: string; when: 'now' | 'alone' | 'with' };

const most = 5;

/** What a card asks to do first: its first step, or what to ask when it is still to be checked. */
function stepOf({ id, status, fiche, notes, record, audience }: Card): Step {
  const urgent = notes.find((note) => note.urgent)?.words ?? '';
  const self = audience === 'employeur' ? ['employeur', 'employeur_public'] : ['travailleur'];
  const isAlone = !record.agreements.length && record.initiator.some((who) => self.includes(who));
  return {
    ...{ id, urgent, nom: fiche.nom },
    words: status === 'pertinent' ? fiche.premierPas : fiche.aVerifier,
    when: urgent ? 'now' : isAlone ? 'alone' : 'with',
  };
}

/**
 * « Mes prochaines étapes »: what cannot wait, then what can be done today alone, then what needs somebody's yes; each in
 * the order of the result, five at most. Nothing « pertinent »: what is to be checked stands in, so that it is never empty.
 * @example planOf(cards).map(({ id }) => id) // ['iti', 'visite-demande', 'essai-encadre']
 */
export function planOf(cards: readonly Card[]): Step[] {
  const first = cards.filter(({ status }) => status === 'pertinent');
  const others = cards.filter(({ status }) => status === 'a_verifier');
  const chosen = first.length > 1 ? first : [...first, ...others];
  const steps = chosen.map(stepOf);
  const rank = { now: 0, alone: 1, with: 2 } as const;
  return steps.sort((left, right) => rank[left.when] - rank[right.when]).slice(0, most);
}
