import { until } from './until.js';

/** Presses a button that prints, with a print that only counts: the paper, as it is in its frame. */
export async function printed(press: () => unknown, page: Window & typeof globalThis = window): Promise<Window> {
  const { prototype } = page.HTMLIFrameElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'contentWindow')!;
  const papers: Window[] = [];
  Object.defineProperty(prototype, 'contentWindow', {
    ...own,
    get(this: HTMLIFrameElement) {
      const view = own.get!.call(this) as Window | null;
      if (view) view.print = () => void papers.push(view);
      return view;
    },
  });
  try {
    await press();
    await until('the print', () => papers.length > 0);
  } finally {
    Object.defineProperty(prototype, 'contentWindow', own);
  }
  if (papers.length > 1) throw new Error(`Printed ${papers.length} times`);
  return papers[0]!;
}
