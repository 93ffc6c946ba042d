import type { Labels } from '../../../model/fiche.js';
import type { Audience, DispositifRule } from '../../../model/rulebook.js';

/** The labels say « vous » to the person; another reader is told « la personne », and an employer « vous » for himself. */
function toReader(code: string, label: string, audience: Audience, { initiator, agreements }: Labels): string {
  const person = audience === 'travailleur';
  if (code === 'travailleur') return (person ? initiator : agreements)['travailleur']!;
  if (code === 'employeur' && audience === 'employeur') return initiator['travailleur']!;
  return person
    ? label
    : label
        .replace(/^Votre m/, 'Le m')
        .replace(/^Votre/, 'La')
        .replace(/^Your/, 'The');
}

const sentence = (names: readonly string[]): string => {
  const text = names.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};
/** Proper names keep their capital: Cap emploi, Agefiph, Transitions Pro, FIPHFP. */
const lowered = (text: string) => (/^(Cap|Ag|Tr|FI)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** Who may ask, whose yes is needed, whether it works during a leave: one line each, from the rule book's closed codes. */
export function inShort(
  { initiator, agreements, duringLeave }: DispositifRule,
  labels: Labels,
  audience: Audience,
): { asks: string; agrees: string; leave: string } {
  const name = (list: Labels['initiator']) => (code: string) =>
    lowered(toReader(code, list[code] ?? code, audience, labels));
  return {
    asks: sentence(initiator.map(name(labels.initiator))),
    agrees: sentence(agreements.map(name(labels.agreements))),
    leave: labels.duringLeave[duringLeave] ?? '',
  };
}
