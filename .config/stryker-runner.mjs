/**
 * Runs the tests on a mutant of the rule engine, as often as possible in this process, where the tests are loaded once:
 * 1. the engine against the second reading on a few random answers (some milliseconds, half of the mutants end there);
 * 2. the tests of the rule engine, until one fails;
 * 3. for the few mutants left, the same tests in a process of its own, for what is computed when a module is loaded.
 */
import { spawn } from 'node:child_process';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';

const command = ['--test-reporter=./test/support/first-failure.mjs', 'test/support/mutation.js'];
/** A test that reads the mutated place more often may be in an endless loop: a process of its own, with a time limit, tells. */
const hitLimit = 1_000_000;

/** The rule book is compiled once and kept in a WeakMap: each mutant starts with empty ones. */
const kept = new Set();
const Kept = globalThis.WeakMap;
class Forgetful {
  constructor() {
    this.empty();
    kept.add(this);
  }
  empty() {
    this.inner = new Kept();
  }
  get = (key) => this.inner.get(key);
  has = (key) => this.inner.has(key);
  set = (key, value) => (this.inner.set(key, value), this);
}

class RulesRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }
  async init() {
    const at = (file) => pathToFileURL(file).href;
    const standIn = JSON.stringify({ url: at('test/support/collected-tests.mjs'), shortCircuit: true });
    const hook = `export const resolve = (name, context, next) => (name === 'node:test' ? ${standIn} : next(name, context));`;
    register(`data:text/javascript,${encodeURIComponent(hook)}`);
    process.env.FUZZ_RUNS ??= '25'; // before the first draw is loaded
    globalThis.__stryker__ = {};
    globalThis.WeakMap = Forgetful;
    this.quick = await import(at('test/support/mutation-quick.js'));
    await import(at('test/support/mutation.js'));
    globalThis.WeakMap = Kept;
    ({ tests: this.tests } = await import(at('test/support/collected-tests.mjs')));
  }
  async dryRun() {
    const start = Date.now();
    const failed = await this.firstFailure();
    if (failed) return { status: 'error', errorMessage: failed };
    return { status: 'complete', tests: [{ id: 'all', name: 'all', status: 0, timeSpentMs: Date.now() - start }] };
  }
  async mutantRun({ activeMutant: { id }, timeout }) {
    const killed = (failureMessage) => ({ status: 'killed', killedBy: ['all'], nrOfTests: 1, failureMessage });
    const failed = await this.firstFailure(id);
    if (failed && !failed.includes('Hit count limit')) return killed(failed);
    const { code, signal, output } = await this.alone(id, timeout / 2);
    if (signal !== null) return { status: 'timeout' };
    return code ? killed(output) : { status: 'survived', nrOfTests: 1 };
  }
  async firstFailure(activeMutant) {
    for (const map of kept) map.empty();
    try {
      Object.assign(globalThis.__stryker__, { activeMutant, hitCount: 0, hitLimit });
      if (this.quick.differs() && globalThis.__stryker__.hitCount < hitLimit) return 'differs from the second reading';
      for (const { name, body } of this.tests) {
        globalThis.__stryker__.hitCount = 0;
        try {
          await body();
        } catch (error) {
          return `${name}: ${error}`;
        }
      }
      return undefined;
    } finally {
      Object.assign(globalThis.__stryker__, { activeMutant: undefined, hitCount: undefined });
    }
  }
  alone(mutant, timeout) {
    const env = { ...process.env, __STRYKER_ACTIVE_MUTANT__: mutant };
    const child = spawn(process.execPath, command, { env, timeout, stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    child.stderr.on('data', (data) => (output += data));
    return new Promise((done) => child.on('close', (code, signal) => done({ code, signal, output })));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rules', RulesRunner)];
