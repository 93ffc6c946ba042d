import french from '../../content/safety/fr.js';
import { defaultQuestionnaire, questionnaires, type BuiltIn } from '../../lazy/questionnaires.js';
import { safety as safetyTexts } from '../../lazy/safety.js';
import type { ShownDefinition } from '../../model/structure.js';
import type { Own, Safety } from './screen.js';
import { SourceError } from './source-error.js';

/** What the page asked for: a definition, else its address, else a built-in. */
export type Wanted = {
  definition?: unknown;
  src?: string | null | undefined;
  questionnaire?: string | null | undefined;
};

/** What the element needs before its first screen. */
export type Loaded = { definition: ShownDefinition; safety: Safety; own: Own | undefined };

/** The definition and the safety texts, in the page's language else in French, arriving together. Throws SourceError. */
export async function load(wanted: Wanted, locale: string): Promise<Loaded> {
  const isOwn = (wanted.definition ?? wanted.src ?? '') !== '';
  const [definition, safety] = await Promise.all([
    isOwn ? ownDefinition(wanted) : builtIn(wanted.questionnaire?.trim() || defaultQuestionnaire, locale),
    safetyIn(locale),
  ]);
  return { own: undefined, ...definition, safety };
}

async function safetyIn(locale: string): Promise<Safety> {
  const english = locale === 'en' ? await safetyTexts.en().catch(() => undefined) : undefined;
  const [lang, texts] = english?.default ? ['en', english.default] : ['fr', french];
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { [lang]: text }])) as Safety;
}

async function ownDefinition(wanted: Wanted) {
  const own = await import('./own/own.js');
  return { own, definition: await own.ownDefinition(wanted) };
}

async function builtIn(value: string, locale: string) {
  if (!Object.hasOwn(questionnaires, value))
    throw new SourceError({ code: 'PDP-003', where: 'questionnaire', value, accepted: Object.keys(questionnaires) });
  const book = questionnaires[value as BuiltIn];
  const english = locale === 'en' ? await book.en().catch(() => undefined) : undefined;
  return { definition: english?.default ?? (await book.fr()).default };
}
