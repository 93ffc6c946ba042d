import { expect } from 'chai';
import { page, until, widgets } from '../support/page.js';
import { one, play, words } from '../support/widget.js';

const tag = '<pdp-questionnaire contact-tel="03 53 01 20 40">Appelez-nous.</pdp-questionnaire>';
/** What the printed page tells a webmaster to copy. */
async function printed(): Promise<{ block: string; policy: string; sentence: string }> {
  const text = await (await fetch('/pdp-widgets/integrity.html')).text();
  const doc = new DOMParser().parseFromString(text, 'text/html');
  const of = (selector: string) => doc.querySelector(selector)?.textContent ?? '';
  return { block: of('#bloc'), policy: of('#politique'), sentence: of('strong') };
}
/** Firefox does not know what « self » is in a page written in place: the address is given instead. */
const policyTag = (policy: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${policy.replace("'self'", location.origin)}">`;
/** The same block, the hash of one file being another's wherever it stands. */
function altered(block: string, file: RegExp): string {
  const hash = new RegExp(`"[^"]*${file.source}[^"]*":"sha384-([^"]{10})`).exec(block)![1]!;
  return block.replaceAll(hash, 'AAAAAAAAAA');
}

describe('import-map integrity', () => {
  it('says that it comes first, and lists every module and no classic script', async () => {
    const { block, sentence } = await printed();
    expect(sentence).to.match(/^Ce bloc doit venir en premier dans la page/);
    const { files } = (await (await fetch('/pdp-widgets/manifest.json')).json()) as {
      files: Record<string, { integrity: string }>;
    };
    const modules = Object.entries(files).filter(([name]) => name.endsWith('.js') && !name.includes('.iife.'));
    expect(modules.length).to.be.greaterThan(20);
    for (const [name, { integrity }] of modules) expect(block).to.contain(`"/pdp-widgets/${name}":"${integrity}"`);
    expect(block).not.to.contain('.iife.');
  });
  it('lets the published files through, under the policy line it prints', async () => {
    const { block, policy } = await printed();
    const view = await page(tag, { head: `${policyTag(policy)}${block}`, script: '' });
    const [element] = await widgets(view);
    await play(element!, ['Commencer', { answers: [2, 3, 3, 2, 2, 2, 3, 3, 2] }, 'Voir mon résultat']);
    expect(words(one(element!, '[part~=result]'))).to.have.length.greaterThan(100);
  });
  it('refuses the map itself where the policy is not its own', async () => {
    const { block, policy } = await printed();
    const wrong = policy.replace(/sha256-.{10}/, 'sha256-AAAAAAAAAA');
    const view = await page(tag, {
      head: `${policyTag(wrong)}${altered(block, /[\da-f]{6}\/questionnaire\.js/)}`,
      script: '',
    });
    await widgets(view); // the map is ignored: nothing is refused
  });
  for (const file of [/loader\.js/, /[\da-f]{6}\/questionnaire\.js/, /\/shared\.js/, /auto-positionnement-pdp\.fr\.js/])
    it(`a file that is not the published one is refused (${file.source}); the host's words stay`, async () => {
      const { block } = await printed();
      expect(altered(block, file)).not.to.equal(block);
      const view = await page(tag, { head: altered(block, file), script: '' });
      await until('the loader', () => view.document.readyState === 'complete');
      await new Promise((done) => setTimeout(done, 1500));
      const element = view.document.querySelector('pdp-questionnaire')!;
      expect(Boolean(element.shadowRoot?.querySelector('section'))).to.equal(false);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(10);
      expect(element.textContent).to.equal('Appelez-nous.');
    });
});
