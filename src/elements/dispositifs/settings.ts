import type { Tell } from '../../owner/problem.js';
import type { Audience } from '../../model/rulebook.js';
import { oneOf, readCommon, type Common, type Settings } from '../shared/common.js';

type Text = string | null | undefined;
type Given = Common & {
  mode?: Text;
  audience?: Text;
  departement?: Text;
  only?: Text;
  without?: Text;
  next?: Text;
  answers?: unknown;
  localRecords?: unknown;
  sharedDevice: boolean;
};

/** What the tag asks for, once read. */
export type FinderSettings = Settings & {
  mode: 'guide' | 'catalogue';
  audience: Audience | undefined;
  departement: string;
  only: readonly string[];
  without: readonly string[];
  next: Text;
  today: Text;
  answers: unknown;
  localRecords: unknown;
  sharedDevice: boolean;
};

const list = (value: Text): string[] => (value ?? '').split(/[\s,]+/).filter(Boolean);

/** Reads the attributes and properties of the tag; each wrong one is told and left out. */
export function readSettings(given: Given, tell: Tell): FinderSettings {
  const audience = oneOf('audience', given.audience, ['', 'travailleur', 'employeur', 'professionnel'], tell);
  return {
    ...readCommon(given, tell),
    mode: oneOf('mode', given.mode, ['guide', 'catalogue'], tell),
    audience: audience || undefined,
    departement: given.departement?.trim() ?? '',
    only: list(given.only),
    without: list(given.without),
    next: given.next,
    today: given.today,
    answers: given.answers,
    localRecords: given.localRecords,
    sharedDevice: given.sharedDevice,
  };
}
