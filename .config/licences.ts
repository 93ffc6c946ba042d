import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const folder = 'node_modules/.cache';
const list = `${folder}/pdp-bundled.json`;
const packageOf = /.*\/(node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** Notes the packages whose modules stand in the published files; each build adds to what the others noted. */
export function bundledPackages(): Plugin {
  return {
    name: 'bundled-packages',
    writeBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const found = ids.flatMap((id) => packageOf.exec(id)?.[1] ?? []);
      mkdirSync(folder, { recursive: true });
      writeFileSync(list, JSON.stringify([...new Set([...noted(), ...found])].sort()));
    },
  };
}

/** The folders noted so far; none before the first build. */
function noted(): string[] {
  try {
    return JSON.parse(readFileSync(list, 'utf8')) as string[];
  } catch {
    return [];
  }
}

/** Forgets what an earlier build noted. @example forget() // before the first part */
export function forget(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(list, '[]');
}

/** The licence of a package, whole. Throws when it has none: nothing is published whose licence we cannot give. */
function licenceOf(at: string): string {
  const file = readdirSync(at).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (!file) throw new Error(`${at}: no licence text`);
  return readFileSync(`${at}/${file}`, 'utf8').trim();
}

/** Names, versions and licence texts of what the published files hold. Throws on a package without a licence text. */
export function licences(): string {
  const parts = noted().map((at) => {
    const { name, version, license } = JSON.parse(readFileSync(`${at}/package.json`, 'utf8')) as Record<string, string>;
    return `${name} ${version} (${license})\n\n${licenceOf(at)}\n`;
  });
  const head =
    'Third-party software in the files of pdp-widgets, with its licences. pdp-widgets itself: see LICENSE.\n';
  return [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}
