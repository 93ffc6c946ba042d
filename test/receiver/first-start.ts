import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '../../demo/receiver/database-pglite.js';
import { tables } from '../../demo/receiver/tables.js';

const cache = 'node_modules/.cache/pdp-first-start';
const engine = readFileSync('package-lock.json');
const made = join(cache, createHash('sha256').update(engine).update(tables).digest('hex').slice(0, 16));

/**
 * A new folder where the embedded engine was started once, with no request in it. A first start takes seconds of work: it is
 * made once for an engine and its tables, then copied. The first start itself is tested in storage.test.ts.
 */
export async function startedFolder(): Promise<string> {
  if (!existsSync(made)) {
    mkdirSync(cache, { recursive: true });
    const draft = mkdtempSync(join(cache, 'draft-'));
    await (await openPglite(draft)).close();
    try {
      renameSync(draft, made);
    } catch {
      rmSync(draft, { recursive: true }); // another file of tests was quicker
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'pdp-receiver-test-'));
  cpSync(made, folder, { recursive: true });
  return folder;
}
