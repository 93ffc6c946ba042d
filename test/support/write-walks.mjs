/** `npm run walks`: writes the walks and the keyboard transcripts anew, in Chromium. Read the difference before you keep it. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

rmSync('test/elements/walks', { recursive: true, force: true });
const FILES = ['walks.chromium', 'transcripts.chromium', 'transcripts']
  .map((name) => `test/elements/${name}.test.ts`)
  .join();
const env = { ...process.env, FILES, PDP_WRITE_WALKS: '1', BROWSERS: 'chromium' };
process.exitCode = spawnSync('npx', ['wtr'], { stdio: 'inherit', env }).status ?? 1;
