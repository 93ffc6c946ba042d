import type { Incoherence } from './coherence.js';
import { ContentPack } from './content-pack.js';
import { lacking } from './pack-needs.js';
import { problemsOf } from './problem.js';

type Parsed = { ok: true; pack: ContentPack } | { ok: false; path: string; found: string; accepted: string };

const refuse = ({ path, found, accepted }: Incoherence): Parsed => ({ ok: false, path, found, accepted });

/** Where the modules of the pack do not belong to one version, undefined when they do. */
function mixed({ modules }: ContentPack): Incoherence | undefined {
  const { rules: asked } = modules['finder-asking'].default;
  const { more, texts: named, references: dated } = modules['finder-fiches'].default;
  if (more.dispositifs.length !== asked.dispositifs.length || more.constants.length !== asked.constants.length)
    return {
      path: 'modules.finder-fiches',
      found: "d'autres règles que finder-asking",
      accepted: 'le fichier entier, tel que publié',
    };
  const readings = {
    travailleur: [modules['fr.travailleur'].default, modules['fr.professionnel'].default], // who helps a person reads of the same
    employeur: [modules['fr.employeur'].default],
  };
  for (const { id, audience } of asked.dispositifs)
    if (!named[id] || !dated[id] || audience.some((reader) => readings[reader].some((texts) => !texts[id])))
      return { path: `modules, fiche « ${id} »`, found: 'un texte manquant', accepted: 'les textes de chaque fiche' };
  const [families, needs] = [modules.families.default, modules.besoins.default];
  const found = 'une famille sans nom';
  for (const { family } of more.dispositifs)
    if (!families.some(({ id }) => id === family))
      return { path: `modules.families, famille « ${family} »`, found, accepted: 'le nom de chaque famille' };
  for (const { id } of asked.dispositifs)
    if (!needs[id])
      return { path: `modules.besoins, fiche « ${id} »`, found: 'rien', accepted: 'les besoins de chaque fiche' };
  return undefined;
}

/**
 * Reads a content pack's text. Says the first thing that is wrong. Never throws.
 * @example parseContentPack('{}') // { ok: false, path: 'format', … }
 */
export function parseContentPack(source: string): Parsed {
  let data: unknown;
  try {
    data = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return refuse({
      path: '',
      found: "un texte qui n'est pas du JSON",
      accepted: 'le fichier content/<version>.json, tel que publié',
    });
  }
  try {
    const parsed = ContentPack.safeParse(data);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return refuse(problemsOf(issue!, data)[0] ?? { path: '', found: 'un autre format', accepted: 'format 1' });
    }
    const problem = mixed(parsed.data) ?? lacking(parsed.data);
    return problem ? refuse(problem) : { ok: true, pack: parsed.data };
  } catch {
    return refuse({ path: '', found: 'des règles trop imbriquées', accepted: 'le fichier tel que publié' }); // a stack that overflows
  }
}
