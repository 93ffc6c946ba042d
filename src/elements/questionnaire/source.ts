import safetyFr from '../../content/safety/fr.js';
import { assemble } from '../../engine/assemble.js';
import { defaultQuestionnaire, questionnaires, type BuiltIn } from '../../lazy/questionnaires.js';
import { safety } from '../../lazy/safety.js';
import { nearest } from '../../model/nearest.js';
import type { QuestionnaireDefinition } from '../../model/questionnaire.js';
import type { Problem } from '../../owner/report.js';
import type { Safety } from './prepare.js';

/** What the page asked for: a definition, else its address, else a built-in. */
export type Wanted = {
  definition?: unknown;
  src?: string | null | undefined;
  questionnaire?: string | null | undefined;
};

/** Why a questionnaire cannot start; carries what the site owner must read. */
export class SourceError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'SourceError';
  }
}

/** What the element needs before its first screen. */
export type Loaded = { definition: QuestionnaireDefinition; safety: Safety };

/** The definition and the safety texts, in the page's language and French, arriving together. Throws SourceError. */
export async function load(wanted: Wanted, locale: string): Promise<Loaded> {
  const [definition, english] = await Promise.all([
    loadDefinition(wanted, locale),
    locale === 'en' ? safety.en().catch(() => undefined) : undefined,
  ]);
  const texts = (name: keyof Safety) => ({
    fr: safetyFr[name],
    ...(english?.default ? { en: english.default[name] } : {}),
  });
  return {
    definition,
    safety: {
      permanent: texts('permanent'),
      danger: texts('danger'),
      detresse: texts('detresse'),
      violence: texts('violence'),
    },
  };
}

async function loadDefinition(wanted: Wanted, locale: string): Promise<QuestionnaireDefinition> {
  if (wanted.definition !== undefined && wanted.definition !== null) {
    const { parseDefinition } = await import('../../schemas.js');
    return accepted(parseDefinition(wanted.definition), 'definition');
  }
  if (wanted.src) {
    const [{ readDefinition }, text] = await Promise.all([import('../../schemas.js'), download(wanted.src)]);
    return accepted(readDefinition(text), `src="${wanted.src}"`);
  }
  return builtIn((wanted.questionnaire ?? '').trim() || defaultQuestionnaire, locale);
}

type Parsed =
  | { ok: true; definition: QuestionnaireDefinition }
  | { ok: false; problems: readonly { path: string; found: string; accepted: string }[] };

function accepted(parsed: Parsed, where: string): QuestionnaireDefinition {
  if (parsed.ok) return parsed.definition;
  const [first, ...others] = parsed.problems;
  const more = others.length ? ` (et ${others.length} autre${others.length > 1 ? 's' : ''})` : '';
  throw new SourceError({
    code: 'PDP-005',
    where: `${where} ${first?.path ?? ''}`.trim(),
    found: `${first?.found ?? 'définition illisible'}${more}`,
    accepted: first?.accepted ?? 'une définition au format pdp-questionnaire/1',
  });
}

async function builtIn(id: string, locale: string): Promise<QuestionnaireDefinition> {
  if (!Object.hasOwn(questionnaires, id)) {
    const ids = Object.keys(questionnaires);
    throw new SourceError({
      code: 'PDP-003',
      where: 'questionnaire',
      found: `« ${id} »`,
      accepted: ids.join(', '),
      nearest: nearest(id, ids),
    });
  }
  const book = questionnaires[id as BuiltIn];
  const [base, english] = await Promise.all([
    book.fr(),
    locale === 'en' ? book.en().catch(() => undefined) : undefined,
  ]);
  const { structure, fr } = base.default;
  return assemble(structure, english?.default ? { fr, en: english.default } : { fr });
}

async function download(src: string): Promise<string> {
  const refuse = (found: string, expected: string) =>
    new SourceError({ code: 'PDP-004', where: 'src', found: `« ${src} » ${found}`, accepted: expected });
  const here = 'une adresse de ce site même, qui répond en moins de 15 secondes';
  let url: URL;
  try {
    url = new URL(src, document.baseURI);
  } catch {
    throw refuse("n'est pas une adresse", here);
  }
  if (url.origin !== location.origin) throw refuse('est sur un autre site', here);
  const answer = await fetch(url, {
    credentials: 'same-origin',
    redirect: 'error', // a redirection could lead to another site
    signal: AbortSignal.timeout(15000),
  }).catch(() => undefined);
  if (!answer) throw refuse('ne répond pas, ou renvoie ailleurs', here);
  if (!answer.ok) throw refuse(`répond ${answer.status}`, here);
  return answer.text();
}
