import { expect } from 'chai';
import { fieldNames } from '../../src/model/rendez-vous.js';
import { all, button, consoleDuring, one, words } from '../support/widget.js';
import { holdersDuring } from '../support/holders.js';
import { sentDuring } from '../support/sent.js';
import { traces } from '../support/traces.js';
import { until } from '../support/until.js';
import {
  act,
  answering,
  bare,
  form,
  forAnother,
  notice,
  owner,
  readyToSend,
  stored,
  who,
  whole,
} from './rendez-vous.scene.js';

const canaries = ['Zoë', "N'Guyen", '06 12 34 56 78', '25000', '2026-11-30-am', 'K7MP2XQ4'];
/** Runs with one property of the page replaced. */
async function replaced<T>(on: object, name: string, value: unknown, run: () => Promise<T>): Promise<T> {
  const before = Object.getOwnPropertyDescriptor(on, name);
  Object.defineProperty(on, name, { value, configurable: true, enumerable: true, writable: true });
  try {
    return await run();
  } finally {
    if (before) Object.defineProperty(on, name, before);
    else Reflect.deleteProperty(on, name);
  }
}

describe('pdp-rendez-vous, privacy', () => {
  it('P02: leaves no cookie, storage, history entry, address, title or window name', async () => {
    const before = traces();
    await form({ steps: [...whole, 'Envoyer ma demande'] });
    expect(traces()).to.deep.equal(before);
  });
  it('P03: sends the closed list of events with closed details: nothing typed, no reference', async () => {
    const heard = await sentDuring(() => form({ steps: [...whole, 'Envoyer ma demande'] }));
    const widget = 'pdp-rendez-vous';
    expect(heard).to.deep.equal([
      { type: 'pdp-ready', detail: { widget } },
      { type: 'pdp-step', detail: { widget, index: 1 } },
      { type: 'pdp-step', detail: { widget, index: 2 } },
      { type: 'pdp-sent', detail: { widget } },
    ]);
  });
  it('P03: the steps are the same whoever writes', async () => {
    const indexes: number[] = [];
    const hear = (event: Event) => indexes.push((event as Event & { index: number }).index);
    document.addEventListener('pdp-step', hear);
    await form({
      steps: [...forAnother('Pour un salarié de mon entreprise'), 'Continuer', 'Continuer'],
    });
    document.removeEventListener('pdp-step', hear);
    expect(indexes).to.deep.equal([1, 2]);
  });
  it('P03: pdp-contact comes from the foot, never from the confirmation', async () => {
    const kinds: string[] = [];
    const hear = (event: Event) => kinds.push((event as Event & { kind: string }).kind);
    const stop = (event: Event) => event.preventDefault();
    document.addEventListener('pdp-contact', hear);
    const start = await form();
    const end = await form({ steps: [...whole, 'Envoyer ma demande'] });
    window.addEventListener('click', stop);
    for (const link of all(start, 'a')) link.click();
    for (const link of all(end, 'a')) link.click();
    window.removeEventListener('click', stop);
    document.removeEventListener('pdp-contact', hear);
    expect(kinds).to.deep.equal(['tel']);
  });
  it('P04: writes nothing to the console, through errors and failures', async () => {
    const lines = await consoleDuring(() =>
      form({
        answers: [{ status: 500 }, 'lost', stored],
        steps: ['Continuer', ...whole, 'Envoyer ma demande', 'Envoyer ma demande'],
      }),
    );
    expect(lines).to.deep.equal([]);
  });
  it('P05: values, names and ids of the choices say nothing', async () => {
    for (const steps of [whole.slice(0, 5), [...who, 'Continuer']]) {
      const inputs = all<HTMLInputElement>(await form({ steps }), 'input[type=radio],input[type=checkbox]');
      expect(inputs).to.not.have.length(0);
      for (const input of inputs) expect(input.value).to.match(/^o\d+$/);
    }
  });
  it('P06: the host and the root carry the marks that recorders respect', async () => {
    const element = await form();
    for (const node of [element, one(element, 'section')])
      for (const mark of ['data-matomo-mask', 'data-hj-suppress', 'data-sentry-mask'])
        expect(node.hasAttribute(mark), mark).to.equal(true);
  });
  it('P07: what is typed stays inside', async () => {
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    const typing = ['input', 'change', 'beforeinput', 'paste', 'copy', 'cut', 'compositionupdate', 'keydown', 'keyup'];
    for (const type of typing) document.addEventListener(type, hear);
    const element = await form({ steps: whole.slice(0, -2) });
    const [input] = all(element, 'input');
    for (const type of typing) input!.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    for (const type of typing) document.removeEventListener(type, hear);
    expect(heard).to.deep.equal([]);
  });
  it('P14: no link carries anything that was typed', async () => {
    const element = await form({ attributes: { 'contact-url': 'mailto:a@horizon.example' }, steps: whole });
    for (const link of all<HTMLAnchorElement>(element, 'a'))
      for (const canary of canaries) expect(decodeURIComponent(link.href)).not.to.contain(canary);
  });
  it('P15: after success, what was typed is gone from the screen and from the fields', async () => {
    const element = await form({ steps: [...whole, 'Envoyer ma demande'] });
    const markup = element.shadowRoot!.innerHTML.replace(/lit\$\d+\$/g, ''); // its number is drawn at random, and may hold 25000
    for (const canary of canaries.slice(0, -1)) expect(markup).not.to.contain(canary);
    await act(element, ['Effacer mes réponses']);
    expect(all<HTMLInputElement>(element, 'input[type=text]').every(({ value }) => value === '')).to.equal(true);
  });
  it('P15: after success, memory holds nothing of what was typed', async () => {
    let element!: Awaited<ReturnType<typeof form>>;
    const kept = await holdersDuring(async () => void (element = await form({ steps: whole })));
    expect(JSON.stringify(kept), 'before').to.contain("N'Guyen");
    await act(element, ['Envoyer ma demande']);
    for (const canary of canaries.slice(0, -1)) expect(JSON.stringify(kept)).not.to.contain(canary);
  });
  it('P15, P09: the file of an appointment goes with it', async () => {
    const body = { reference: 'K7MP2XQ4', appointment: '2026-12-01T10:00:00+01:00' };
    const element = await form({ answers: [{ status: 201, body }], steps: [...whole, 'Envoyer ma demande'] });
    const file = one<HTMLAnchorElement>(element, 'a[download]').href;
    const lives = () =>
      fetch(file).then(
        () => true,
        () => false,
      );
    expect(await lives(), 'before').to.equal(true);
    await act(element, ['Effacer mes réponses']);
    expect(await lives()).to.equal(false);
  });
  it('decision 27: « Effacer mes réponses » is there from the first answer, and not before', async () => {
    const element = await form();
    expect(() => button(element, 'Effacer mes réponses')).to.throw();
    await act(element, [{ field: 'Prénom', text: 'Z' }]);
    button(element, 'Effacer mes réponses');
  });
  it('writes no attribute on the host', async () => {
    const element = await form();
    const before = element.outerHTML;
    await act(element, [...whole, 'Envoyer ma demande']);
    expect(element.outerHTML).to.equal(before);
  });
  it('reading the rights and the detail loses nothing', async () => {
    const element = await form({ steps: whole.slice(0, 4) });
    one(element, 'summary').click();
    await act(element, []);
    for (const text of Object.values(notice).filter((value) => value !== notice['reply-delay']))
      expect(words(one(element, '.view'))).to.contain(text);
    expect(all<HTMLInputElement>(element, 'input[type=text]')[1]!.value).to.equal('Zoë');
  });
});

describe('pdp-rendez-vous, what leaves', () => {
  const pollutions: readonly [string, object, string, unknown][] = [
    ['nothing', {}, 'x', 1],
    ['Object.prototype.toJSON', Object.prototype, 'toJSON', () => ({ spy: 1 })],
    ['Array.prototype.toJSON', Array.prototype, 'toJSON', () => 'x'],
    ['Object.prototype.diagnostic', Object.prototype, 'diagnostic', 'x'],
    ['Object.prototype.company', Object.prototype, 'company', 'x'],
    ['JSON.stringify', JSON, 'stringify', (value: object) => `{"spy":${Object.keys(value).length}}`],
  ];
  for (const [says, on, name, value] of pollutions)
    it(`P12, X05: no field beyond the list, on a page that changed ${says}`, async () => {
      const element = await bare({ ...owner, endpoint: 'https://rdv.example/demande', 'site-id': 'horizon' });
      await act(element, whole);
      let body = '';
      const fetching = (_: unknown, init: RequestInit) => {
        body = String(init.body);
        return Promise.reject(new TypeError('stop'));
      };
      await replaced(window, 'fetch', fetching, () =>
        replaced(on, name, value, async () => {
          button(element, 'Envoyer ma demande').click();
          await until('the request', () => body);
        }),
      );
      const sent = JSON.parse(body) as Record<string, string>;
      expect(Object.keys(sent).every((key) => fieldNames.includes(key))).to.equal(true);
      const { requestId, noticeVersion, elapsed, ...rest } = sent;
      expect(requestId).to.match(/^[0-9a-f-]{36}$/);
      expect(noticeVersion).to.match(/^[0-9a-f]{8}$/);
      expect(elapsed).to.match(/^(lt3s|lt10s|ge10s)$/);
      expect(rest).to.deep.equal({
        service: 'spsti',
        caisse: '',
        writtenBy: 'self',
        firstName: 'Zoë',
        lastName: "N'Guyen",
        channel: 'phone',
        phone: '06 12 34 56 78',
        voicemail: 'no',
        postcode: '25000',
        slots: '2026-11-30-am',
        locale: 'fr',
        widgetVersion: '0.1.0',
        siteId: 'horizon',
        hp: '',
      });
    });
  it('the notice’s mark is that of the words above the button: it changes with them', async () => {
    const marks: string[] = [];
    const changes: Readonly<Record<string, string>>[] = [
      ...[owner, owner, { recipients: 'une autre équipe' }],
      { 'legal-basis': "l'exécution d'un contrat" }, // in the folded detail only
    ];
    for (const attributes of changes) {
      const { element, sent } = await readyToSend([stored], attributes);
      await act(element, ['Envoyer ma demande']);
      marks.push(sent[0]!['noticeVersion']!);
    }
    expect(marks[0]).to.equal(marks[1]);
    expect(new Set(marks).size).to.equal(3);
  });
  it('what was typed, then hidden by another choice, does not leave', async () => {
    const element = await form({ steps: whole });
    const sent: Record<string, string>[] = [];
    element.transport = answering([stored], sent);
    await act(element, [
      'Retour',
      'Retour',
      { choose: 'Par e-mail', in: 'Comment vous contacter ?' },
      { field: 'Adresse e-mail', text: 'zoe@exemple.fr' },
      'Continuer',
      'Continuer',
    ]);
    expect(words(one(element, '.recap'))).not.to.contain('06 12');
    await act(element, ['Envoyer ma demande']);
    expect(sent[0]).to.include({ channel: 'email', email: 'zoe@exemple.fr' });
    expect(Object.keys(sent[0]!)).not.to.include.members(['phone', 'voicemail']);
  });
  it('X10: the trap is out of the tab order and of the accessibility tree, is a signal, and blocks nobody', async () => {
    const element = await form();
    const trap = one<HTMLInputElement>(element, '[data-trap]');
    expect(trap.tabIndex).to.equal(-1);
    expect(trap.autocomplete).to.equal('off');
    expect(trap.closest('[aria-hidden=true]')).to.exist;
    expect(trap.name).to.equal('');
    trap.value = 'rempli par un programme';
    const sent: Record<string, string>[] = [];
    element.transport = answering([stored], sent);
    await act(element, [...whole, 'Envoyer ma demande']);
    expect(sent[0]).to.include({ hp: 'rempli par un programme' });
    expect(words(one(element, '.result'))).to.contain('K7MP2XQ4');
  });
  it('X10: filled without an event, the trap keeps its signal back and forth', async () => {
    const element = await form();
    one<HTMLInputElement>(element, '[data-trap]').value = 'robot';
    const sent: Record<string, string>[] = [];
    element.transport = answering([stored], sent);
    await act(element, [...whole, 'Retour', 'Retour', 'Continuer', 'Continuer', 'Envoyer ma demande']);
    expect(sent[0]).to.include({ hp: 'robot' });
  });
  for (const name of ['Idempotency-Key', 'content-type', 'ACCEPT'])
    it(`X12, PDP-033: ${name} is ours`, async () => {
      const lines = await consoleDuring(() =>
        bare({ ...owner, endpoint: '/demande', 'header-name': name, 'header-value': 'x' }),
      );
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(`PDP-033: <pdp-rendez-vous> header-name: « ${name} »`);
    });
  const noHeaders: readonly Readonly<Record<string, string>>[] = [
    { 'header-name': 'X-WP-Nonce' },
    { 'header-value': 'a1b2' },
    { 'header-name': 'X WP Nonce', 'header-value': 'a1b2' },
    { 'header-name': 'X-WP-Nonce', 'header-value': 'a1\r\nb2' },
  ];
  for (const header of noHeaders)
    it(`X12, PDP-033: ${JSON.stringify(header)} is no header: told, and none is sent`, async () => {
      const asked: RequestInit[] = [];
      const lines = await consoleDuring(async () => {
        const element = await bare({ ...owner, ...header, endpoint: '/demande' });
        await act(element, whole);
        const fetching = (_url: string, init: RequestInit) => (asked.push(init), Promise.reject(new TypeError('stop')));
        await replaced(window, 'fetch', fetching, () => act(element, ['Envoyer ma demande']));
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('PDP-033: <pdp-rendez-vous> header-name');
      const sent = asked.flatMap(({ headers }) => Object.keys(headers as object).map((name) => name.toLowerCase()));
      expect(sent).to.include('content-type').and.not.to.include('x-wp-nonce');
    });
  it('X12: the site’s header goes to the site itself, with its cookies, and nowhere else', async () => {
    const asked: [string, RequestInit][] = [];
    const fetching = (url: string, init: RequestInit) => (
      asked.push([url, init]),
      Promise.reject(new TypeError('stop'))
    );
    const header = { 'header-name': 'X-WP-Nonce', 'header-value': 'a1b2' };
    let lines: string[] = [];
    for (const endpoint of ['/demande', 'https://rdv.example/demande'])
      lines = await consoleDuring(async () => {
        const element = await bare({ ...owner, ...header, endpoint });
        await act(element, whole);
        await replaced(window, 'fetch', fetching, () => act(element, ['Envoyer ma demande']));
      });
    const [own, other] = asked;
    expect((own![1].headers as Record<string, string>)['X-WP-Nonce']).to.equal('a1b2');
    expect(own![1].credentials).to.equal('same-origin');
    expect((other![1].headers as Record<string, string>)['X-WP-Nonce']).to.equal(undefined);
    expect(other![1].credentials).to.equal('omit');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^PDP-033: <pdp-rendez-vous> header-name/);
  });
});
