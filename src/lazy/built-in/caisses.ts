import { caisses } from '../../content/caisses.js';

const lines = new Map<string, string[]>();
for (const { code, caisse, caisseName } of caisses) {
  const name = `${caisse}|${caisseName}`;
  lines.set(name, [...(lines.get(name) ?? []), code]);
}

/** One line per caisse, `id|name|départements`: what the request form needs of the table, a third of its weight. */
export default [...lines].map(([name, codes]) => `${name}|${codes.join(' ')}`).join('\n');
