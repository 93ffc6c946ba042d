import { executeServerCommand } from '@web/test-runner-commands';

export { sendKeys, setViewport } from '@web/test-runner-commands';

export type AxNode = { id: string; children: string[]; role: string; name: string; [property: string]: unknown };

/** The whole accessibility tree of the page, ignored nodes left out (Chromium). */
export const axTree = () => executeServerCommand<AxNode[], undefined>('ax-tree');

/** Forced colours, reduced motion, print, dark scheme (Chromium). */
export async function emulateMedia(media: string, features: Readonly<Record<string, string>> = {}): Promise<void> {
  await executeServerCommand('devtools-media', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  await new Promise((done) => setTimeout(done, 50));
}

/** Bytes of scripts, nodes and buffers alive after garbage collection (Chromium). */
export const heapBytes = async () => (await executeServerCommand<{ bytes: number }, undefined>('heap')).bytes;

/** Nodes, listeners and documents alive after garbage collection (Chromium). */
export const domCounters = () =>
  executeServerCommand<{ documents: number; nodes: number; jsEventListeners: number }, undefined>('dom-counters');
