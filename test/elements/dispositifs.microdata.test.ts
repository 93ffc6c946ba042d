import { expect } from 'chai';
import { localRecords } from '../../stories/dispositifs.examples.js';
import type { DispositifsElement } from '../../src/elements/dispositifs/dispositifs.element.js';
import { catalogue, ids, record, search } from '../support/catalogue.js';
import { finder } from '../support/finder.js';
import { until, visit } from '../support/page.js';
import { all, button, nextTask, one, play, words } from '../support/widget.js';

const here = location.href;
const few = 'visite-prereprise essai-encadre crpe rqth';
const schema = 'https://schema.org/';
type Read = { [property: string]: (string | Read)[] };

/** Microdata as a search engine reads them: what is said of each item, nested items as items. */
function read(item: Element): Read {
  const said: Read = { type: [item.getAttribute('itemtype')!.replace(schema, '')] };
  for (const node of item.children) {
    const value = node.hasAttribute('itemscope')
      ? read(node)
      : node.getAttribute('content') || node.getAttribute('href');
    (said[node.getAttribute('itemprop')!] ??= []).push(value!);
  }
  return said;
}
const items = (element: Element) => [...element.querySelectorAll(':scope > [hidden] > [itemscope]')].map(read);
const names = (element: Element) => items(element).map(({ name }) => name![0]);
const titleOf = (element: Element, id: string) => words(record(element, id).querySelector('[part~=title]'));
const titles = (element: Element) => ids(element).map((id) => titleOf(element, id));
const settled = async (element: DispositifsElement) => {
  await element.updateComplete;
  await nextTask();
};

describe('pdp-dispositifs, catalogue, microdata', () => {
  it('off by default: nothing stands in the tag but what the host wrote', async () => {
    for (const attributes of [{}, { microdata: 'false' }] as Record<string, string>[]) {
      const element = await catalogue({ attributes: { only: few, ...attributes } });
      expect(element.querySelector('[itemscope]'), JSON.stringify(attributes)).to.equal(null);
    }
  });
  it('says each record that is listed, in the reading of the page, with its address; nothing of it is seen', async () => {
    for (const audience of ['travailleur', 'employeur', 'professionnel']) {
      const element = await catalogue({ attributes: { microdata: '', audience } });
      expect(names(element).sort(), audience).to.deep.equal(titles(element).sort());
      expect(names(element).length).to.be.above(15);
      const page = location.href.split('#')[0];
      for (const item of items(element)) {
        expect(item['type']).to.deep.equal(['GovernmentService']);
        expect(item['url']![0])
          .to.match(/#pdp-dispositif=[a-z0-9-]+$/)
          .and.to.contain(page);
        expect(item['description']![0], String(item['name']))
          .to.match(/\p{L}{3}/u)
          .and.not.to.contain('{{');
        expect((item['audience']![0] as Read)['audienceType']![0]).to.equal(
          audience.charAt(0).toUpperCase() + audience.slice(1),
        );
        const [about] = item['mainEntityOfPage'] as [Read];
        expect(about['lastReviewed']![0]).to.match(/^20\d\d-\d\d-\d\d$/);
        expect(String(about['expires']![0]) > String(about['lastReviewed']![0])).to.equal(true);
        expect(about['citation']!.length).to.be.above(0);
      }
      const node = element.querySelector<HTMLElement>(':scope > [hidden]')!;
      expect([node.textContent, node.getClientRects().length]).to.deep.equal(['', 0]);
    }
  });
  it('cites the source of a local record: a page by its address, http too, a text by its words', async () => {
    for (const [source, type] of [
      ['http://horizon.example/ateliers', 'WebPage'],
      ['https://horizon.example/ateliers', 'WebPage'],
      ['Délibération du 3 mars 2026', 'CreativeWork'],
    ] as const) {
      const [own] = localRecords.fiches;
      const properties = { localRecords: { ...localRecords, fiches: [{ ...own, source }] } };
      const element = await catalogue({ attributes: { microdata: '', departement: '21' }, properties });
      const [about] = items(element).find(({ provider }) => provider)!['mainEntityOfPage'] as [Read];
      const url = type === 'WebPage' ? { url: [source] } : {};
      expect(about['citation']).to.deep.equal([{ type: [type], name: [source], ...url }]);
    }
  });
  it('microdata, privacy: what a person searches, ticks, opens, compares, reads otherwise or in another language changes nothing of it', async () => {
    const element = await catalogue({ attributes: { microdata: '', only: few } });
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void seen.push(...records));
    observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
    await search(element, 'rqth');
    await play(element, [{ unfold: 'Lire la fiche' }]);
    await search(element, '');
    all<HTMLInputElement>(element, '.facets input')[0]!.click();
    await settled(element);
    button(element, 'Voir tout').click();
    await settled(element);
    record(element, 'rqth').querySelector<HTMLInputElement>('.pick input')!.click();
    record(element, 'crpe').querySelector<HTMLInputElement>('.pick input')!.click();
    await settled(element);
    button(element, 'Comparer').click();
    await settled(element);
    expect(all(element, 'table')).to.have.length(1);
    button(element, 'Employeur').click();
    await settled(element);
    expect(button(element, 'Employeur').getAttribute('aria-pressed')).to.equal('true');
    expect(seen.concat(observer.takeRecords())).to.deep.equal([]);
    const { setLocale } = await import('../../src/i18n/locale.js');
    try {
      for (const locale of ['en', 'fr']) {
        await setLocale(locale);
        await until(locale, () => one(element, 'section').lang === locale);
        await settled(element);
        expect(seen.concat(observer.takeRecords()), locale).to.deep.equal([]);
      }
    } finally {
      await setLocale('fr');
    }
    observer.disconnect();
  });
  it('what goes with a record is named only where the site kept it', async () => {
    const whole = await catalogue({ attributes: { microdata: '' } });
    const related = (element: Element) => items(element).flatMap(({ isRelatedTo = [] }) => isRelatedTo as Read[]);
    expect(related(whole).length).to.be.above(10);
    const element = await catalogue({ attributes: { microdata: '', only: few } });
    const addresses = items(element).map(({ url }) => url![0]);
    for (const { url } of related(element)) expect(addresses).to.include(url![0]);
    expect(related(element).length).to.be.below(related(whole).length);
  });
  it('a copy of the page that another program kept leaves one set, or none when it is no longer asked for', async () => {
    const copy = (await catalogue({ attributes: { microdata: '', only: few } })).cloneNode(true) as DispositifsElement;
    expect(items(copy)).to.have.length(4);
    document.body.append(copy);
    try {
      await until('the list', () => copy.shadowRoot?.querySelector('article'));
      await settled(copy);
      expect(items(copy)).to.have.length(4);
      copy.removeAttribute('microdata');
      await settled(copy);
      expect(items(copy)).to.have.length(0);
    } finally {
      copy.remove();
    }
  });
  it('the page has another address: so have the records', async () => {
    const element = await catalogue({ attributes: { microdata: '', only: few } });
    history.replaceState(history.state, '', '?autre');
    try {
      element.requestUpdate();
      await settled(element);
      for (const { url } of items(element)) expect(url![0]).to.contain('?autre#pdp-dispositif=');
    } finally {
      history.replaceState(history.state, '', here);
    }
  });
  it('a changed setting of the page takes effect at once; the guide has none', async () => {
    const element = await catalogue({ attributes: { microdata: '', only: few } });
    element.setAttribute('without', 'rqth');
    await settled(element);
    expect(names(element)).to.have.length(3);
    element.removeAttribute('microdata');
    await settled(element);
    expect(items(element)).to.deep.equal([]);
    element.setAttribute('microdata', '');
    await settled(element);
    expect(names(element)).to.have.length(3);
    element.setAttribute('mode', 'guide');
    await until('the guide', () => element.shadowRoot!.querySelector('button.primary'));
    expect(element.querySelector('[itemscope]')).to.equal(null);
    expect((await finder({ attributes: { microdata: '' } })).querySelector('[itemscope]')).to.equal(null);
  });
  it('a record of the site says who offers it; the number that the site gave stands in place of ours', async () => {
    const element = await catalogue({
      attributes: { microdata: '', 'contact-label': 'Horizon', 'contact-tel': '03 53 01 20 40' },
      properties: { localRecords },
    });
    const own = items(element).filter(({ provider }) => provider);
    expect(own.map(({ name }) => name![0])).to.deep.equal(localRecords.fiches.map(({ nom }) => nom));
    expect((own[0]!['provider'] as [Read])[0]['name']).to.deep.equal([localRecords.organisme]);
    expect(own[0]!['jurisdiction'], 'a local offer is not for the whole country').to.equal(undefined);
    const channels = items(element).flatMap(({ availableChannel = [] }) => availableChannel as Read[]);
    const numbers = channels.flatMap(({ servicePhone = [] }) =>
      (servicePhone as Read[]).map(({ telephone }) => telephone![0]),
    );
    expect(numbers).to.include('03 53 01 20 40');
  });
  it('the host emptied its tag: the records come back with the next change, and no other node is touched', async () => {
    const element = await catalogue({ attributes: { microdata: '', only: few } });
    element.innerHTML = '<p>Appelez.</p>';
    element.setAttribute('theme', 'dark');
    await settled(element);
    expect(names(element)).to.have.length(4);
    expect(element.firstElementChild!.outerHTML).to.equal('<p>Appelez.</p>');
  });
  for (const broken of ['today', 'microdata'])
    it(`S21: they are not words: an empty tag that fails (${broken}) says whom to call`, async () => {
      const element = await catalogue({ attributes: { microdata: '', only: few } });
      Object.defineProperty(element, broken, {
        get: () => {
          throw new TypeError();
        },
      });
      element.requestUpdate();
      await settled(element);
      expect(words(element.shadowRoot!.querySelector('[part~=error]'))).to.contain('Contactez votre service');
    });
  it('X08, P01: the strictest policy is kept, and nothing is asked for', async () => {
    const view = (await visit('/test/pages/csp-trusted-types.html')) as Window &
      typeof globalThis & { violations: string[] };
    const element = view.document.querySelector<DispositifsElement>('pdp-dispositifs')!;
    element.setAttribute('mode', 'catalogue');
    await until('the catalogue', () => element.shadowRoot?.querySelector('article'));
    const count = () => view.performance.getEntriesByType('resource').length;
    const before = count();
    element.setAttribute('microdata', '');
    await until('the records', () => items(element).length > 15);
    await new Promise((done) => setTimeout(done, 300));
    expect(count()).to.equal(before);
    expect(view.violations).to.deep.equal([]);
  });
});
