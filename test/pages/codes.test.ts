import { expect } from 'chai';
import type { LitElement } from 'lit';
import { play } from '../../stories/play.js';
import { codeCases, type CodeCase } from '../cases/codes.cases.js';
import { consoleOf, made, until, visit } from '../support/page.js';

/** Adds a copy of the library to the page, as a script tag does. */
function copy(view: Window, src: string, [name, value]: CodeCase['chargeur'] = ['data-copy', '']): void {
  const script = view.document.createElement('script');
  if (src.endsWith('loader.js')) script.type = 'module';
  script.setAttribute(name, value);
  script.src = src;
  view.document.head.append(script);
}

/** The page of that case, and the lines its console gets. */
async function open({
  html,
  page: path,
  proprietes,
  apres,
  chargeur,
  secondeCopie,
  parcours,
}: CodeCase): Promise<string[]> {
  if (path) {
    const view = await visit(path);
    return (view as { lines?: string[] }).lines ?? consoleOf(view); // some pages keep what is said before they are loaded
  }
  const view = await made(html);
  const lines = consoleOf(view);
  const element = view.document.querySelector<LitElement>(
    'pdp-questionnaire,pdp-dispositifs,pdp-eligibilite,pdp-rendez-vous',
  );
  const give = () => element && Object.assign(element, proprietes?.());
  if (!apres) give();
  copy(view, '/dist/loader.js', chargeur);
  const started = () => element?.shadowRoot?.querySelector('section');
  if (apres) await until('the first screen', started).then(give);
  if (secondeCopie) await until('the first copy', started).then(() => copy(view, '/dist/pdp-widgets.iife.fr.js'));
  if (parcours) await until('the first screen', started).then(() => play(element!, parcours));
  return lines;
}

describe('codes for the owner', () => {
  for (const one of codeCases)
    it(`${one.code} is reached: ${one.quoi}`, async () => {
      const lines = await open(one);
      await until(`a line ${one.code}`, () => lines.some((line) => line.startsWith(one.code)));
      const [line, ...more] = lines.filter((text) => text.startsWith(one.code));
      if (typeof one.ligne === 'string') expect(line).to.equal(one.ligne);
      else expect(line).to.match(one.ligne);
      expect(more, 'once').to.deep.equal([]);
    });
});
