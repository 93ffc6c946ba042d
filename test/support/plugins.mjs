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

/** Of each node of the page, shadow trees too: its language (its own `lang`, else the nearest around it) and its text. */
function inDocument(node, around = '', found = new Map()) {
  const at = (node.attributes ?? []).indexOf('lang');
  const lang = at >= 0 && at % 2 === 0 ? node.attributes[at + 1] : around;
  found.set(node.backendNodeId, { lang, text: node.nodeType === 3 ? node.nodeValue : '' });
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) inDocument(child, lang, found);
  return found;
}

const spokenNode = (node, inPage = {}) => ({
  id: node.nodeId,
  children: node.childIds ?? [],
  ignored: node.ignored,
  role: node.role?.value ?? '',
  name: node.name?.value ?? '',
  description: node.description?.value ?? '',
  value: node.value?.value ?? '',
  ...{ lang: '', text: '', ...inPage },
  states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
});

/** The tree with ignored nodes (their children count), descriptions, values and languages. */
async function spokenTree(client) {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = inDocument(root);
  return nodes.map((node) => spokenNode(node, found.get(node.backendDOMNodeId)));
}

/** The node that has the focus, then those around it, as in the tree; shadow trees are entered. */
async function spokenFocus(client) {
  const expression =
    '(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; })()';
  const { result } = await client.send('Runtime.evaluate', { expression });
  const { nodes } = await client.send('Accessibility.getPartialAXTree', { objectId: result.objectId });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const path = [];
  for (let node = nodes[0]; node; node = byId.get(node.parentId)) path.push(node);
  return path.map((node) => spokenNode(node));
}

const commands = {
  'ax-focus': spokenFocus,
  'ax-spoken': spokenTree,
  'ax-tree': async (client) => prune(await client.send('Accessibility.getFullAXTree')),
  'devtools-media': (client, { media = '', features = [] }) =>
    client.send('Emulation.setEmulatedMedia', { media, features }),
  heap: async (client) => {
    await client.send('HeapProfiler.enable');
    for (let i = 0; i < 4; i++) await client.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
    return { bytes: usedSize + embedderHeapUsedSize + backingStorageSize };
  },
  'input-events': async (client, { events }) => {
    for (const [name, parameters] of events) await client.send(`Input.${name}`, parameters);
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

/**
 * `/test/fuzz.json` says how many random runs (FUZZ_RUNS) and, on one widget, how many acts in a row (FUZZ_ACTS), both small
 * by default, and from which seed (FUZZ_SEED).
 */
export function fuzz() {
  const { FUZZ_RUNS = '4', FUZZ_ACTS = '120', FUZZ_SEED = '20261125' } = process.env;
  return {
    name: 'fuzz',
    serve: ({ path }) =>
      path === '/test/fuzz.json'
        ? { type: 'json', body: JSON.stringify({ runs: +FUZZ_RUNS, acts: +FUZZ_ACTS, seed: +FUZZ_SEED }) }
        : undefined,
  };
}
