import { executeServerCommand } from '@web/test-runner-commands';

export { sendKeys, setViewport } from '@web/test-runner-commands';

export type AxNode = { id: string; children: string[]; role: string; name: string; [property: string]: unknown };

/** The whole accessibility tree of the page, ignored nodes left out (Chromium). */
export const axTree = () => executeServerCommand<AxNode[], undefined>('ax-tree');

/** A node of the tree as assistive technology gets it; an ignored one only leads to its children. */
export type SpokenNode = {
  id: string;
  children: string[];
  ignored: boolean;
  role: string;
  name: string;
  description: string;
  value: string | number;
  lang: string;
  /** The text as it is in the document, with the spaces that the name loses. */
  text: string;
  states: Readonly<Record<string, unknown>>;
};

/** The whole accessibility tree with its ignored nodes, descriptions, values and languages (Chromium). */
export const spokenTree = () => executeServerCommand<SpokenNode[], undefined>('ax-spoken');

/** What has the focus, then all that it stands in, the nearest first (Chromium). Without languages and texts. */
export const spokenFocus = () => executeServerCommand<SpokenNode[], undefined>('ax-focus');

/** Text kept in test/elements/walks under that name; when walks are being written, what is given is kept first. */
export const kept = async (name: string, text: string) =>
  (await executeServerCommand<{ text: string }, object>('kept-text', { name, text })).text;

/** The names of all kept texts under that folder of test/elements/walks. */
export const keptNames = async (folder: string) =>
  (await executeServerCommand<{ names: string[] }, object>('kept-names', { folder })).names;

/** Forced colours, reduced motion, print, dark scheme (Chromium). */
export async function emulateMedia(media: string, features: Readonly<Record<string, string>> = {}): Promise<void> {
  await executeServerCommand('devtools-media', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  await new Promise((done) => setTimeout(done, 50));
}

/** Events of the Input domain, in this order, on what has the focus or is at that place: composition, words, drops (Chromium). */
export const inputEvents = (...events: readonly (readonly [name: string, parameters: object])[]) =>
  executeServerCommand('input-events', { events });

/** Bytes of scripts, nodes and buffers alive after garbage collection (Chromium). */
export const heapBytes = async () => (await executeServerCommand<{ bytes: number }, undefined>('heap')).bytes;

/** Nodes, listeners and documents alive after garbage collection (Chromium). */
export const domCounters = () =>
  executeServerCommand<{ documents: number; nodes: number; jsEventListeners: number }, undefined>('dom-counters');
