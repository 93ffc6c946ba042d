import type { Pack } from '../card/pack.js';

/**
 * The texts, in which the sheets that the site renamed have its name first and the national one after it: people find both on
 * what they print and in what they search. Nothing else changes.
 * @example relabelled(pack, { cep: 'Point conseil' }).texts['cep']?.nom // 'Point conseil (Conseil en évolution professionnelle)'
 */
export function relabelled(pack: Pack, names: Readonly<Record<string, string>>): Pack {
  const named = <Text extends { nom?: string }>(texts: Readonly<Record<string, Text>>) =>
    Object.fromEntries(
      Object.entries(texts).map(([id, text]) => [
        id,
        names[id] && text.nom ? { ...text, nom: `${names[id]} (${text.nom})` } : text,
      ]),
    );
  return { ...pack, texts: named(pack.texts), translation: pack.translation && named(pack.translation) };
}
