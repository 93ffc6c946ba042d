/** `npm run walks`: writes the walks and the keyboard transcripts anew, in Chromium. Read the difference before you keep it. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

rmSync('test/elements/walks', { recursive: true, force: true });
const FILES = 'test/elements/walks.chromium.test.ts,test/elements/transcripts.test.ts';
const env = { ...process.env, FILES, PDP_WRITE_WALKS: '1', BROWSERS: 'chromium' };
process.exitCode = spawnSync('npx', ['wtr'], { stdio: 'inherit', env }).status ?? 1;
