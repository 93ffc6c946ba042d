/**
 * Runs the tests on a mutant of the rule engine: a first look in this process (a few milliseconds, most mutants end there),
 * then the command of the tests in a process of its own for the others, which also reads what is computed at load.
 */
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';

const command = ['--test-reporter=./test/support/first-failure.mjs', 'test/support/mutation.js'];

class RulesRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }
  async init() {
    globalThis.__stryker__ = {};
    this.quick = await import(pathToFileURL('test/support/mutation-quick.js'));
  }
  async dryRun() {
    if (this.quick.differs()) return { status: 'error', errorMessage: 'the engine and the second reading differ' };
    const { failed, output, timeSpentMs } = await this.run();
    if (failed) return { status: 'error', errorMessage: output };
    return { status: 'complete', tests: [{ id: 'all', name: 'all', status: 0, timeSpentMs }] };
  }
  async mutantRun({ activeMutant: { id }, timeout }) {
    const killed = (failureMessage) => ({ status: 'killed', killedBy: ['all'], nrOfTests: 1, failureMessage });
    Object.assign(globalThis.__stryker__, { activeMutant: id, hitCount: 0, hitLimit: 5_000_000 });
    const differs = this.quick.differs();
    Object.assign(globalThis.__stryker__, { activeMutant: undefined, hitCount: undefined });
    if (differs) return killed('differs from the second reading');
    const { failed, output, late } = await this.run(id, timeout);
    if (late) return { status: 'timeout' };
    return failed ? killed(output) : { status: 'survived', nrOfTests: 1 };
  }
  run(mutant, timeout) {
    const start = Date.now();
    const env = { ...process.env, ...(mutant && { __STRYKER_ACTIVE_MUTANT__: mutant }) };
    const child = spawn(process.execPath, command, { env, timeout, stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    child.stderr.on('data', (data) => (output += data));
    return new Promise((done) =>
      child.on('close', (code, signal) =>
        done({ failed: code !== 0, late: signal !== null, output, timeSpentMs: Date.now() - start }),
      ),
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rules', RulesRunner)];
