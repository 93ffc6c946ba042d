import { runnerImport, type Plugin } from 'vite';

/** Modules of `src/lazy/built-in` make data from data: published files hold what they give, not the work. */
export function evaluatedData(): Plugin {
  return {
    name: 'evaluated-data',
    enforce: 'pre',
    async load(id) {
      if (!/\/src\/lazy\/built-in\/[^/]+\.ts$/.test(id)) return undefined;
      const { module } = await runnerImport<{ default: unknown }>(id, { configFile: false, logLevel: 'error' });
      return `export default ${JSON.stringify(module.default)};`;
    },
  };
}
