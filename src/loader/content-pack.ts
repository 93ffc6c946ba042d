import about from '../lazy/built-in/about.js';
import type { PackModules, usePack } from '../lazy/pack.js';
import { problemLine } from '../owner/line.js';
import { textOf } from './same-origin.js';

const where = 'data-content';
const tell = (found: string, accepted: string) =>
  console.error(problemLine({ code: 'PDP-020', where, found: `${found} ; le contenu livré reste en place`, accepted }));

/** The pack at this address, or undefined when it cannot be used: then the owner is told and the built-in content stays. */
async function readPack(address: string): Promise<PackModules | undefined> {
  const [text, { parseContentPack }] = await Promise.all([
    textOf(address).catch(() => undefined),
    import('../schemas.js'),
  ]);
  if (text === undefined) {
    tell('fichier introuvable, trop lent ou sur un autre site', 'une adresse de ce site même');
    return undefined;
  }
  const parsed = parseContentPack(text);
  if (!parsed.ok) {
    tell(parsed.path ? `${parsed.path} : ${parsed.found}` : parsed.found, parsed.accepted);
    return undefined;
  }
  const { asOf, modules } = parsed.pack;
  if (asOf >= about.asOf) return modules as PackModules;
  tell(`contenu du ${asOf}, plus ancien que celui de la bibliothèque (${about.asOf})`, 'un contenu plus récent');
  return undefined;
}

/**
 * Puts the pack at this address in place of the built-in content, whole or not at all. `keep` is the loader's own
 * copy of `usePack`, for what it asks for early.
 * @example await useContentPack('/contenu.json', usePack)
 */
export async function useContentPack(address: string, keep: typeof usePack): Promise<void> {
  try {
    const modules = await readPack(address);
    if (!modules) return;
    keep(modules);
    const widgets = await import('../lazy/pack.js'); // the widgets' copy, in files of their own
    widgets.usePack(modules);
  } catch {
    tell('un fichier de la bibliothèque manque', 'le dossier pdp-widgets entier, copié à côté de loader.js');
  }
}
