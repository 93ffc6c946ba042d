/**
 * `npm run pack:cms`: makes the plug-ins of WordPress and SPIP as zip files in cms-packs, with the library's files of dist
 * inside. The same sources give the same bytes: sorted names, one date, one set of rights, no extra fields (zip -X).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
const root = resolve(here, '../..');
/** No file is younger: zip knows no date before 1980. */
const oneDate = new Date('2026-01-01T00:00:00Z');
/** Files of dist that a page never fetches. */
const forPrograms =
  /^(types\/|schemas\/|index\.js|engine\.js|content\.js|custom-elements\.json|.*\.(d\.ts|map)|(web-types|vscode\.\w+-data)\.json)/;

/** The plug-ins: folder, name in the zip, where it says its version, and where the library goes. */
const plugins = [
  {
    folder: 'wordpress/pdp-widgets',
    name: 'pdp-widgets',
    says: ['pdp-widgets.php', /^ \* Version: (.+)$/m],
    again: ['pdp-widgets.php', /'PDP_WIDGETS_VERSION', '(.+)'/],
  },
  {
    folder: 'spip/pdp_widgets',
    name: 'pdp_widgets',
    says: ['paquet.xml', /^\tversion="(.+)"$/m],
    again: ['pdp_widgets_fonctions.php', /'_PDP_WIDGETS_VERSION', '(.+)'/],
  },
];

function everyFile(folder) {
  return readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}

/** Throws in French unless the plug-in bears the version of the library: its files lie in a folder of that name. */
function checkVersions(plugin, version) {
  for (const [file, pattern] of [plugin.says, plugin.again]) {
    const found = pattern.exec(readFileSync(join(here, plugin.folder, file), 'utf8'))?.[1];
    if (found !== version)
      throw new Error(`demo/cms/${plugin.folder}/${file} : version ${found}, attendue ${version} (package.json).`);
  }
}

function pack(plugin, { version, to }) {
  checkVersions(plugin, version);
  const tree = mkdtempSync(join(tmpdir(), 'pdp-pack-'));
  try {
    const top = join(tree, plugin.name);
    cpSync(join(here, plugin.folder), top, { recursive: true });
    cpSync(join(root, 'LICENSE'), join(top, 'LICENSE'));
    for (const file of everyFile(join(root, 'dist')).filter((one) => !forPrograms.test(one)))
      cpSync(join(root, 'dist', file), join(top, 'lib', version, file));
    const files = everyFile(tree);
    for (const file of files) {
      chmodSync(join(tree, file), 0o644);
      utimesSync(join(tree, file), oneDate, oneDate);
    }
    const zip = resolve(to, `${plugin.name}-${version}.zip`);
    rmSync(zip, { force: true });
    execFileSync('zip', ['-X', '-9', '-q', zip, '-@'], {
      cwd: tree,
      env: { ...process.env, TZ: 'UTC', ZIPOPT: '' },
      input: files.join('\n'),
      stdio: ['pipe', 'inherit', 'inherit'],
    });
    const hash = createHash('sha256').update(readFileSync(zip)).digest('hex');
    return { name: plugin.name, zip, files: files.length, bytes: statSync(zip).size, hash };
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

/**
 * Packs both plug-ins into a folder: path, number of files, size and hash of each. Throws, in French, when dist or the
 * program zip is missing, or when versions differ.
 * @example packAll('cms-packs') // [{ name: 'pdp-widgets', zip: '…/pdp-widgets-0.1.0.zip', … }, …]
 */
export function packAll(to) {
  if (!existsSync(join(root, 'dist/manifest.json'))) throw new Error('dist manque : npm run build');
  if (spawnSync('zip', ['-v'], { stdio: 'ignore' }).error)
    throw new Error('Le programme zip manque : apt-get install zip');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  mkdirSync(to, { recursive: true });
  return plugins.map((plugin) => pack(plugin, { version, to }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const { zip, files, bytes, hash } of packAll(join(root, 'cms-packs')))
    console.log(`${zip} : ${files} fichiers, ${Math.round(bytes / 1024)} ko, sha256 ${hash}`);
