import french from '../../../content/safety/fr.js';
import { inLanguage, type Safety } from '../../../engine/page-form.js';
import { translated } from '../../../lazy/locales.js';
import { kept } from '../../../lazy/pack.js';
import type { QuestionnaireDefinition } from '../../../model/questionnaire.js';
import type { Wanted } from '../source.js';
import { SourceError } from '../source-error.js';

/** What was read for each element: another language asks for no file again. */
const read = new WeakMap<Wanted, readonly [src: string, text: string]>();

/**
 * The owner's definition, read and checked, with the library's safety texts. Fetched with its schema when a page has one,
 * and then before `pdp-ready`. Throws SourceError with what the owner must mend.
 * @example await ownDefinition({ src: '/questionnaire.json' }, 'fr')
 */
export async function ownDefinition(
  wanted: Wanted,
  locale: string,
): Promise<{ definition: QuestionnaireDefinition; safety: Safety }> {
  const { definition, src } = wanted;
  const isFile = (definition ?? null) === null;
  const [{ parseDefinition, readDefinition }, text, safety] = await Promise.all([
    import('../../../schemas.js'),
    isFile ? textOf(wanted, src ?? '') : '',
    translated(locale, (all) => all.safety),
  ]);
  const checked = isFile
    ? accepted(readDefinition(text), `src="${src}"`)
    : accepted(parseDefinition(definition), 'definition');
  return {
    definition: checked,
    safety: safety ? inLanguage(locale, safety) : inLanguage('fr', kept('safety.fr', french)),
  };
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

async function textOf(wanted: Wanted, src: string): Promise<string> {
  const [address, known] = read.get(wanted) ?? [];
  if (address === src && known !== undefined) return known;
  const text = await download(src);
  read.set(wanted, [src, text]);
  return text;
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
  const text = await answer.text().catch(() => undefined);
  if (text === undefined) throw refuse("n'arrive pas en entier", here);
  return text;
}
