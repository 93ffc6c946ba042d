import type { Answers, Audience, Rules } from '../../../model/rulebook.js';
import type { Tell } from '../../../owner/problem.js';
import type { Contact } from '../../shared/common.js';
import type { Card } from '../card/card.js';
import type { Pack } from '../card/pack.js';

/** What a site adds to the national sheets, ready to be shown. A site that adds nothing fetches nothing of it. */
export type Local = {
  /** Optional national sheets that are turned on. */
  readonly on: readonly string[];
  /** What the site calls national sheets, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** The contacts that the site puts in place of ours, by the id they replace. */
  readonly contacts: Readonly<Record<string, Contact>>;
  /** The ids of its own sheets. */
  readonly ids: readonly string[];
  /** Its own sheets for this reader, always « à vérifier »; one whose id is taken, by a national one or by `without`, is left out. */
  cards(audience: Audience, answers: Answers, today: string, taken: readonly string[]): Card[];
  /** What the site says on a national sheet. */
  notesOf(fiche: string): Card['localNotes'];
  /** The texts, with the site's own names. */
  renamed(pack: Pack): Pack;
  /** Tells the owner the ids that no national sheet has, and his own sheets that take the id of one. */
  check(rules: Pick<Rules, 'dispositifs'>, tell: Tell): void;
};
