import type { QuestionnaireElement } from '../../src/elements/questionnaire/questionnaire.element.js';
import { until } from './until.js';

export { until };

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

async function open(set: (frame: HTMLIFrameElement) => void, width = 600): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 900px`;
  set(frame);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

/** A page of the test server, in a frame. */
export const visit = (path: string, width?: number) => open((frame) => (frame.src = path), width);

/** A blank page of the test server with this body, parsed as any page, and this policy if given. */
export const made = (html: string, policy = '', width?: number) =>
  visit(`/test/page?${new URLSearchParams({ html, ...(policy && { policy }) }).toString()}`, width);

/** A page made of this body, with the published loader, in a frame. */
export const page = (
  body: string,
  { head = '', script = '<script type="module" src="/dist/loader.js"></script>', width = 600 } = {},
) =>
  open(
    (frame) =>
      (frame.srcdoc = `<!doctype html><html lang="fr"><head><meta charset="utf-8">${head}</head><body>${script}${body}</body></html>`),
    width,
  );

/** The widgets of that page once they show their first screen. */
export const widgets = (view: Window, count = 1): Promise<QuestionnaireElement[]> =>
  until(`${count} widgets`, () => {
    const found = [...view.document.querySelectorAll('pdp-questionnaire')].filter((one) =>
      one.shadowRoot?.querySelector('section'),
    );
    return found.length >= count && found;
  });

/** Lines written to that page's console from now on. */
export function consoleOf(view: Window & typeof globalThis): string[] {
  const lines: string[] = [];
  view.console.error = (...parts: unknown[]) => void lines.push(parts.join(' '));
  return lines;
}
