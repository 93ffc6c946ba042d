/** The real receiver in a process of its own, as `npm run receiver` starts it. */
import { spawn } from 'node:child_process';

/**
 * Starts it with these variables on a free port. `ready` answers its address, or undefined when it ended before; `kill`
 * sends a signal and waits for the end; `written` is all it printed.
 */
export function spawnReceiver(env = {}) {
  const { DATABASE_URL: _ours, ...outer } = process.env;
  const child = spawn('node', ['--import', 'tsx', 'demo/receiver/start.ts'], {
    env: { ...outer, PORT: '0', SERVICE_PASSWORD: 'un-mot-de-passe', RATE_LIMIT: '1000000', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  const listens = /Récepteur : (\S+)\n/;
  const ended = new Promise((done) => child.once('close', (code, signal) => done({ code, signal })));
  const ready = new Promise((known) => {
    const read = (part) => {
      written += part;
      const found = listens.exec(written);
      if (found) known(found[1]);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    void ended.then(() => known(undefined));
  });
  const kill = (signal = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  return { ready, ended, kill, written: () => written };
}

/** Sends one request; undefined when no whole answer came. */
export async function sendTo(url, body) {
  try {
    const headers = { 'content-type': 'application/json', 'idempotency-key': body.requestId };
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: answer.status, body: await answer.json() };
  } catch {
    return undefined;
  }
}
