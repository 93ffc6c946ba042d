import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A second receiver on the same folder would destroy it. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';
  constructor(folder: string) {
    super(`Le dossier ${folder} est déjà utilisé par un autre récepteur. Arrêtez-le, ou donnez un autre DATA_DIR.`);
  }
}

/**
 * Where the lock listens: a socket dies with its process, even by SIGKILL; a file with a process id would not. Under Linux
 * it is a name without a file: the same wherever temporary files are kept, and nobody can remove it.
 */
function socketOf(folder: string): string {
  const name = `pdp-receiver-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

const listen = (path: string) =>
  new Promise<() => Promise<void>>((taken, failed) => {
    const server = createServer((socket) => socket.destroy()).once('error', failed);
    server.listen(path, () => {
      server.unref();
      taken(() => new Promise((done) => server.close(() => done())));
    });
  });
const answers = (path: string) =>
  new Promise<boolean>((told) => {
    const socket = connect(path, () => told(true)).on('error', () => told(false));
    socket.on('close', () => socket.destroy());
  });

/** Keeps a folder for this process. Throws FolderInUse when another one has it. The answer gives it back. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = socketOf(folder);
  try {
    return await listen(path);
  } catch {
    if (await answers(path)) throw new FolderInUse(folder);
    if (!path.startsWith('\0')) rmSync(path, { force: true });
    return listen(path).catch(() => {
      throw new FolderInUse(folder);
    });
  }
}

/**
 * The data's folder, whole or not there: it is made beside, then renamed in one step, so that a first start that was
 * interrupted leaves only a draft, thrown away here.
 */
export async function wholeFolder(folder: string, make: (draft: string) => Promise<void>): Promise<string> {
  for (const name of readdirSync(folder))
    if (name.startsWith('draft-')) rmSync(join(folder, name), { recursive: true, force: true });
  const data = join(folder, 'data');
  if (!existsSync(data)) {
    const draft = mkdtempSync(join(folder, 'draft-'));
    await make(draft);
    renameSync(draft, data);
  }
  return data;
}
