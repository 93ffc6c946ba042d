import { expect } from 'chai';
import { widgets } from '../../stories/widgets.js';
import { looseMarks } from '../support/loose-marks.js';
import { lostSpaces } from '../support/lost-spaces.js';
import { until } from '../support/until.js';
import { all, consoleDuring, focused, one, words } from '../support/widget.js';

const opaque = (color: string) => color !== 'transparent' && !/rgba\(.*, 0\)/.test(color);

/** The nearest background behind a node, inside our root. */
function background(node: Element): string | undefined {
  for (let at: Element | null = node; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (opaque(backgroundColor)) return backgroundColor;
  }
  return undefined;
}

const rulesOf = (sheet: CSSStyleSheet | CSSGroupingRule): CSSStyleRule[] =>
  [...sheet.cssRules].flatMap((rule) =>
    rule instanceof CSSStyleRule ? [rule] : rule instanceof CSSGroupingRule ? rulesOf(rule) : [],
  );

const { attachInternals } = HTMLElement.prototype;
/** What such a browser does with a name of ours. */
const assertDashes = () => {
  throw new SyntaxError("The specified value must start with '--'.");
};

/** The widgets in which R09 met a radio. */
const chosen = new Set<string>();

for (const { tag, states } of widgets)
  describe(`${tag}, house rules in every state`, () => {
    for (const { name, mount } of states)
      it(`« ${name} »: no French mark stands alone at the end of a line or at its beginning`, async () => {
        const element = await mount();
        try {
          expect(looseMarks(element)).to.deep.equal([]);
        } finally {
          element.remove();
        }
      });
    for (const { name, mount } of states)
      it(`« ${name} »: R02, R05, R13, R16, R17, R19, R22, R28, P10, S01, S02 and W1 hold`, async () => {
        const element = await mount();
        try {
          const root = element.shadowRoot!;
          for (const message of all(element, '.error')) expect(words(message), 'R02: in words').to.match(/^Erreur : ./);
          for (const message of all(element, 'form .error'))
            expect(message.nextElementSibling?.matches('.help') ?? false, 'S03: help, then error').to.equal(false);
          for (const invalid of all(element, '[aria-invalid="true"]'))
            expect(
              words(invalid.closest('fieldset[part~=question], .question') ?? invalid.closest('.field')),
              'R02: an invalid field says so',
            ).to.contain('Erreur :');
          for (const level of all(element, '[part~=result] :is(h2,h3,h4,h5,h6)'))
            expect(words(level), 'R02: a level in words').to.match(/\p{L}{3}/u);
          expect(all(element, 'b,i,u,center,font,big,blink,marquee,br'), 'R13: no tag for looks').to.have.length(0);
          expect(root.querySelector('section')?.dir, 'R13: direction').to.match(/^(ltr|rtl)$/);
          for (const rule of root.adoptedStyleSheets.flatMap(rulesOf)) {
            const content = rule.style
              .getPropertyValue('content')
              .replace(/counter\([\w-]+\)|none|normal|initial/g, '');
            expect(/\p{L}/u.test(content), `R17: no words in CSS, ${rule.selectorText}`).to.equal(false);
          }
          for (const node of all(element, 'section, section *'))
            expect(
              background(node),
              `R19: <${node.localName} class="${node.className}"> has a background of ours`,
            ).to.be.a('string');
          for (const node of all(element, 'section *'))
            expect(
              parseFloat(getComputedStyle(node).scrollMarginBlockStart),
              'W1: clear of a sticky header',
            ).to.be.at.least(96);
          for (const hidden of all(element, '[hidden], [aria-hidden=true]'))
            expect(
              hidden.matches('iframe')
                ? []
                : [
                    ...hidden.querySelectorAll(
                      'a[href],button,input:not([tabindex="-1"]),summary,[tabindex]:not([tabindex="-1"])',
                    ),
                  ],
              'R22',
            ).to.have.length(0);
          expect(lostSpaces(element), 'R05, R17: words glued together in what is read aloud').to.deep.equal([]);
          for (const list of all(element, 'ol, ul'))
            expect(list.getAttribute('role'), 'R16: a list without marks is said one').to.equal('list');
          const labels = all(element, 'legend, label').map(words);
          for (const label of labels) expect(label, 'R28: a label says the datum').to.match(/\S/);
          expect(all(element, 'img,link,script,video,audio,object,embed,[style*="url("]'), 'P10').to.have.length(0);
          expect(
            root.adoptedStyleSheets
              .flatMap(rulesOf)
              .map(({ cssText }) => cssText)
              .join(''),
            'P10',
          ).not.to.match(/url\(|@import/);
          expect(
            all(element, '*').filter(({ localName }) => localName.includes('-')),
            'S01',
          ).to.have.length(0);
          for (const node of all(element, '[aria-labelledby],[aria-describedby],[aria-controls]'))
            for (const id of ['aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((name) =>
              (node.getAttribute(name) ?? '').split(/\s+/).filter(Boolean),
            ))
              expect(root.getElementById(id), `S02: ${id} is in the same root`).to.exist;
        } finally {
          element.remove();
        }
      });
    it('R07, S21: when nothing at all can be drawn, the page goes on, the owner is told once, the host’s words are shown', async () => {
      let tries = 0;
      document.importNode = <T extends Node>(node: T) => {
        tries += 1;
        if (tries < 100) throw new TypeError('this document draws nothing');
        return Document.prototype.importNode.call(document, node, true) as T;
      };
      const element = document.createElement(tag);
      element.textContent = 'Appelez le 03 53 01 20 40.';
      try {
        const said = await consoleDuring(async () => {
          document.body.append(element);
          await new Promise((done) => element.addEventListener('pdp-error', done, { once: true }));
          await new Promise((done) => setTimeout(done, 300));
        });
        expect(tries, 'tries to draw').to.be.lessThan(20);
        expect(said.filter((line) => line.startsWith('PDP-009'))).to.have.length(1);
        expect(all(element, 'slot'), 'the fallback').to.have.length(1);
      } finally {
        delete (document as Partial<Document>).importNode;
        element.remove();
      }
    });
    it('R09: choosing a radio stays on the screen and keeps the focus', async () => {
      for (const { mount } of states) {
        const element = await mount();
        const title = () => words(all(element, '[part=title]')[0]);
        for (const radio of all<HTMLInputElement>(element, 'input[type=radio]:not(:checked):not(:disabled)').slice(
          0,
          3,
        )) {
          if (!radio.getClientRects().length) continue;
          const before = title();
          radio.focus();
          radio.click();
          await element.updateComplete;
          expect(title()).to.equal(before);
          expect(focused(element)).to.equal(radio);
          chosen.add(tag);
        }
        element.remove();
      }
    });
    it('its first screen is made in a task of its own: the page answers in between', async () => {
      const first = await states[0]!.mount(); // every file has arrived
      const element = first.cloneNode() as typeof first;
      first.remove();
      const isShown = () => Boolean(element.shadowRoot?.querySelector('section'));
      const next = new Promise<boolean>((told) => void setTimeout(() => told(isShown())));
      document.body.append(element);
      expect(await next, 'the next task of the page comes first').to.equal(false);
      await until('the first screen', isShown);
      element.remove();
    });
    it('S19, H38: made by a script of the page, then put into a frame: its first screen, with its styles', async () => {
      const first = await states[0]!.mount();
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const element = first.cloneNode() as typeof first;
      first.remove();
      try {
        await new Promise((done) => setTimeout(done, 50)); // Firefox gives the frame another document at first
        frame.contentDocument!.body.append(element);
        await until('the first screen', () => all(element, 'section [part~=title]')[0]);
        const title = frame.contentWindow!.getComputedStyle(one(element, 'section [part~=title]'));
        expect(parseFloat(title.scrollMarginBlockStart), 'W1: its styles').to.be.at.least(96);
      } finally {
        frame.remove();
      }
    });
    for (const [what, known] of [
      ['knows no state of an element', undefined],
      ['wants two dashes before each', { clear: () => undefined, add: () => assertDashes() }],
    ] as const)
      it(`S21, H31: a browser that ${what} (before May 2024) shows it all the same, in its light theme`, async () => {
        const first = await states[0]!.mount();
        HTMLElement.prototype.attachInternals = () => ({ states: known }) as never;
        const element = first.cloneNode() as typeof first;
        HTMLElement.prototype.attachInternals = attachInternals;
        first.remove();
        element.setAttribute('theme', 'dark');
        document.body.append(element);
        try {
          await until('the first screen', () => all(element, 'section [part~=title]')[0]);
        } finally {
          element.remove();
        }
      });
    it('R12: the root says the language; a passage in another one says its own', async () => {
      for (const { mount } of states) {
        const element = await mount();
        expect(all(element, 'section')[0]?.lang).to.equal('fr');
        for (const node of all(element, '[lang]')) expect(node.lang).to.match(/^(fr|en|ar)$/);
        element.remove();
      }
    });
    it('S21: what is hidden between our tags, or commented out, is no word to leave: whom to call is said', async () => {
      const element = await states[0]!.mount();
      element.innerHTML = '<!-- Appelez. --> <p hidden>Appelez.</p>';
      const show = () => {
        throw new TypeError();
      };
      Object.assign(element, { show }).requestUpdate();
      await until('what is left', () => element.shadowRoot!.querySelector('slot, [part~=error]'));
      expect(words(element.shadowRoot!.querySelector('[part~=error]'))).to.contain('Cet outil n');
      element.remove();
    });
    it('S21, decision 28: what is left calls the number of the page; an address alone leaves the way out', async () => {
      const element = await states[0]!.mount();
      element.replaceChildren();
      const show = () => {
        throw new TypeError();
      };
      Object.assign(element, { show });
      const give = async (name: string, value: string) => {
        for (const whom of ['contact', 'social']) {
          for (const part of ['tel', 'url']) element.removeAttribute(`${whom}-${part}`);
          element.setAttribute(`${whom}-${name}`, value);
        }
        await until('what is left', () => element.shadowRoot!.querySelector('[part~=error]'));
        while (!(await element.updateComplete));
        return one(element, '[part~=error]');
      };
      const called = await give('tel', '03 53 01 20 41');
      expect(called.querySelector('a')?.href).to.equal('tel:0353012041');
      const left = await give('url', 'https://exemple.fr/');
      expect(words(left)).to.contain('Contactez votre service de prévention et de santé au travail.');
      expect(left.querySelector('a')).to.equal(null);
      element.remove();
    });
    it('S18: reactive properties are accessors of the class, never shadowed by a field', async () => {
      const element = await states[0]!.mount();
      const own = Object.getOwnPropertyNames(element);
      const { elementProperties } = element.constructor as unknown as { elementProperties: Map<string, unknown> };
      expect(elementProperties.size).to.be.greaterThan(5);
      expect([...elementProperties.keys()].filter((name) => own.includes(name))).to.deep.equal([]);
      element.remove();
    });
  });

describe('all widgets', () => {
  it('R09 met radios in each of them', () => {
    expect([...chosen].sort()).to.deep.equal([...new Set(widgets.map(({ tag }) => tag))].sort());
  });
});
