import type { Safety } from '../../engine/page-form.js';
import { translated } from '../../lazy/locales.js';
import { defaultQuestionnaire, questionnaires, type BuiltIn } from '../../lazy/questionnaires.js';
import type { ShownDefinition } from '../../model/structure.js';
import type { Own } from './screen.js';
import { SourceError } from './source-error.js';

/** What the page asked for: a definition, else its address, else a built-in. */
export type Wanted = {
  definition?: unknown;
  src?: string | null | undefined;
  questionnaire?: string | null | undefined;
};

/** What the element needs before its first screen. */
export type Loaded = { definition: ShownDefinition; safety: Safety; own?: Own; reviewBy?: string };

/** The definition and the safety texts, in the page's language else in French, arriving together. Throws SourceError. */
export async function load(wanted: Wanted, locale: string): Promise<Loaded> {
  if ((wanted.definition ?? wanted.src ?? '') !== '') {
    const own = await import('./own/own.js');
    return { own, ...(await own.ownDefinition(wanted, locale)) };
  }
  const value = wanted.questionnaire?.trim() || defaultQuestionnaire;
  if (!Object.hasOwn(questionnaires, value))
    throw new SourceError({ code: 'PDP-003', where: 'questionnaire', value, accepted: Object.keys(questionnaires) });
  const id = value as BuiltIn;
  return (await translated(locale, (all) => all.questionnaires[id])) || (await questionnaires[id]()).default;
}
