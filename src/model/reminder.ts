import type { Condition, Confidence, Persona } from './rulebook.js';

/**
 * A thing not to forget, beside a dispositif that is « pertinent » or « à vérifier ». It changes no status, no rank and
 * no question. Its words are in the texts, by id.
 */
export type Reminder = {
  readonly id: string;
  readonly persona: Persona;
  /** The cards it stands on. */
  readonly dispositifs: readonly string[];
  /** The checker's rules it stands with. */
  readonly rules?: readonly string[];
  /** It stands with any result of the checker when this is true as well. */
  readonly service?: Condition;
  /** It also stands on the result page, above the cards. */
  readonly result?: true;
  /** Shown when true; unknown is not shown. */
  readonly when: Condition;
  /** A legal deadline is running: first of its card. */
  readonly urgent?: true;
  /** Not shown while C; the finder's own data hold no other and no mark. */
  readonly mark?: Confidence;
};
