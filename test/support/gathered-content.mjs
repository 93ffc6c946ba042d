/** Modules of content come with all they are made of, as in the published files: a page asks for ten, not for four hundred. */
const isContent = /^\/src\/(?:lazy\/built-in|content\/dispositifs)\/[^/]+\.ts$/;
const made = new Map();

async function gather(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`.${path}`, { configFile: false, logLevel: 'error' });
  return Object.entries(module)
    .map(([name, value]) => `export ${name === 'default' ? name : `const ${name} =`} ${JSON.stringify(value)};`)
    .join('\n');
}

export function gatheredContent() {
  return {
    name: 'gathered-content',
    async serve({ path }) {
      if (!isContent.test(path)) return undefined;
      if (!made.has(path)) made.set(path, gather(path));
      return { type: 'js', body: await made.get(path) };
    },
  };
}
