/** Drives WebKitGTK through W3C WebDriver, as a launcher of @web/test-runner. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export const MINIBROWSER =
  process.env.WEBKIT_PATH ??
  ['x86_64', 'aarch64'].map((a) => `/usr/lib/${a}-linux-gnu/webkit2gtk-4.1/MiniBrowser`).find((p) => existsSync(p));
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const freePort = () =>
  new Promise((ok, ko) => {
    const s = createServer()
      .once('error', ko)
      .listen(0, '127.0.0.1', () => {
        const { port } = s.address();
        s.close(() => ok(port));
      });
  });
const xvfb = () =>
  new Promise((ok, ko) => {
    const p = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    }).once('error', ko);
    let s = '';
    p.stdio[3].on('data', (d) => {
      s += d;
      if (s.includes('\n')) ok([p, `:${s.trim()}`]);
    });
  });
class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer';
  concurrency = 1;
  #procs = []; // type: so that @web/test-runner-commands call getPage()
  async initialize() {}
  async #cmd(method, path, body) {
    const r = await fetch(this.base + path, { method, ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }) });
    const { value } = await r.json();
    if (!r.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }
  async #start() {
    let display = process.env.DISPLAY,
      p;
    if (!display) {
      [p, display] = await xvfb();
      this.#procs.push(p);
    }
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    };
    if (process.getuid?.() === 0) env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
    this.#procs.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env }));
    this.base = `http://127.0.0.1:${port}`;
    for (let i = 0; ; i++)
      try {
        await fetch(`${this.base}/status`);
        break;
      } catch (e) {
        if (i > 100) throw e;
        await sleep(50);
      }
    const v = await this.#cmd('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: MINIBROWSER, args: ['--automation'] } } },
    });
    this.base += `/session/${v.sessionId}`;
    this.name = `WebKit ${v.capabilities.browserVersion}`;
  }
  async startSession(id, url) {
    await (this.started ??= this.#start());
    this.active = id;
    this.url = url;
    await this.#cmd('POST', '/url', { url });
  }
  isActive(id) {
    return this.active === id;
  }
  getBrowserUrl() {
    return this.url;
  }
  async stopSession() {
    this.active = undefined;
    await this.#cmd('POST', '/url', { url: 'about:blank' });
    return {};
  }
  async startDebugSession() {
    throw new Error('not supported');
  }
  async stop() {
    try {
      if (this.started) await this.#cmd('DELETE', '');
    } catch {
      /* gone */
    }
    for (const p of this.#procs.reverse()) p.kill();
  }
  getPage() {
    // the part of Puppeteer's Page that @web/test-runner-commands use
    const act = (type, actions) =>
      this.#cmd('POST', '/actions', {
        actions: [{ type, id: type, actions, ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }) }],
      });
    const k = (t, v) => ({ type: t, value: KEYS[v] ?? v }),
      move = (x, y) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x, y });
    const b = (o) => ['left', 'middle', 'right'].indexOf(o?.button ?? 'left'),
      dn = (o) => ({ type: 'pointerDown', button: b(o) }),
      up = (o) => ({ type: 'pointerUp', button: b(o) });
    return {
      keyboard: {
        press: (v) => act('key', [k('keyDown', v), k('keyUp', v)]),
        type: (t) =>
          act(
            'key',
            [...t].flatMap((c) => [k('keyDown', c), k('keyUp', c)]),
          ),
        down: (v) => act('key', [k('keyDown', v)]),
        up: (v) => act('key', [k('keyUp', v)]),
      },
      mouse: {
        move: (x, y) => act('pointer', [move(x, y)]),
        click: (x, y, o) => act('pointer', [move(x, y), dn(o), up(o)]),
        down: (o) => act('pointer', [dn(o)]),
        up: (o) => act('pointer', [up(o)]),
        reset: () => this.#cmd('DELETE', '/actions'),
      },
    };
  }
}
export const webkitLauncher = () => new WebKitLauncher();
