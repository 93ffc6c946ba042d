/** Commands that only Chromium can answer, through the DevTools protocol. */
const sessions = new WeakMap();

async function cdp(session) {
  const page = session.browser.getPage(session.id);
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

const prune = ({ nodes }) =>
  nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [], nodeId, childIds }) => ({
      id: nodeId,
      children: childIds,
      role: role?.value,
      name: name?.value ?? '',
      ...Object.fromEntries(properties.map(({ name: key, value }) => [key, value.value])),
    }));

const commands = {
  'ax-tree': async (client) => prune(await client.send('Accessibility.getFullAXTree')),
  'devtools-media': (client, { media = '', features = [] }) =>
    client.send('Emulation.setEmulatedMedia', { media, features }),
  heap: async (client) => {
    await client.send('HeapProfiler.enable');
    for (let i = 0; i < 4; i++) await client.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
    return { bytes: usedSize + embedderHeapUsedSize + backingStorageSize };
  },
  'dom-counters': async (client) => {
    await client.send('HeapProfiler.enable');
    for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
    return client.send('Memory.getDOMCounters');
  },
};

export function devtools() {
  return {
    name: 'devtools-commands',
    async executeCommand({ command, payload, session }) {
      if (!commands[command]) return undefined;
      return (await commands[command](await cdp(session), payload ?? {})) ?? {};
    },
  };
}
