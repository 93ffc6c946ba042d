import { expect } from 'chai';
import type { RendezVousElement } from '../../src/elements/rendez-vous/rendez-vous.element.js';
import { all, button, focused, one, words } from '../support/widget.js';
import { until } from '../support/page.js';
import {
  act,
  answering,
  bare,
  field,
  form,
  forAnother,
  hurry,
  owner,
  readyToSend,
  stored,
  whole,
} from './rendez-vous.scene.js';
import { faults } from './rendez-vous/delivery/faults.cases.js';
import type { Attempt } from './rendez-vous/delivery/simulation.js';

const endpoint = 'https://rdv.example/demande';
/** What the person reads, by how it ended. */
const said: Readonly<Record<string, string>> = {
  'unknown dedup':
    'Nous ne savons pas si votre demande est arrivée. Vous pouvez réessayer sans risque de doublon, ou appeler le 03 53 01 20 40',
  unknown: 'Nous ne savons pas si votre demande est arrivée. Appelez le 03 53 01 20 40 avant de recommencer',
  failed: "Votre demande n'est pas partie. Vos informations sont toujours là. Réessayez, ou appelez le 03 53 01 20 40",
  offline:
    'Vous semblez hors connexion. Vos informations sont toujours là. Réessayez quand la connexion revient, ou appelez le 03 53 01 20 40',
  closed: "Ce formulaire n'est pas disponible. Appelez le 03 53 01 20 40",
  'busy 120': 'Beaucoup de demandes en ce moment. Réessayez dans 2 minutes',
  'busy 86400': 'Beaucoup de demandes en ce moment. Réessayez dans 24 heures',
  'busy 1': 'Beaucoup de demandes en ce moment. Réessayez dans 1 seconde',
  'busy 90': 'Beaucoup de demandes en ce moment. Réessayez dans 90 secondes',
  'busy 30': 'Beaucoup de demandes en ce moment. Réessayez dans 30 secondes',
  'refused phone': "Le service n'a pas accepté ces informations. Vérifiez : Téléphone",
  heavy: 'Votre message est trop long. Raccourcissez-le',
  'refused message': "Le service n'a pas accepté ces informations. Vérifiez : Message (facultatif)",
};

const gone = (signal: AbortSignal | null | undefined) =>
  new Promise<Response>((_, refuse) =>
    signal?.addEventListener('abort', () => refuse(new DOMException('', 'AbortError'))),
  );

/** A network that goes as the script says, the last attempt repeating; what it was asked. */
function network(script: readonly Attempt[]) {
  const asked: RequestInit[] = [];
  let reading = 0;
  const counted = (response: Response) => {
    const text = response.text.bind(response);
    response.text = () => ((reading += 1), text().finally(() => (reading -= 1)));
    return response;
  };
  const { fetch } = window;
  const reply = (attempt: Attempt, init: RequestInit): Promise<Response> => {
    if (attempt === 'lost') return Promise.reject(new TypeError('Failed to fetch'));
    if (attempt === 'silent') return gone(init.signal);
    if (attempt === 'throws') throw new Error('replaced by the page');
    if ('after' in attempt)
      return Promise.race([
        new Promise((done) => setTimeout(done, attempt.after)).then(() => reply(attempt.reply, init)),
        gone(init.signal),
      ]);
    if (attempt.opaque) return Promise.resolve(Response.error());
    const headers = {
      'content-type': attempt.json ? 'application/json' : 'text/html',
      ...(attempt.retryAfter !== null && { 'retry-after': attempt.retryAfter }),
    };
    const body = attempt.status === 204 ? null : attempt.text;
    return Promise.resolve(counted(new Response(body, { status: attempt.status, headers })));
  };
  const slow = hurry(() => reading > 0);
  const { now } = Date;
  Date.now = () => Date.parse('2026-11-24T10:00:00Z');
  window.fetch = ((_: unknown, init: RequestInit) => {
    asked.push(init);
    return reply(script[Math.min(asked.length, script.length) - 1]!, init);
  }) as typeof window.fetch;
  return {
    asked,
    restore: () => {
      window.fetch = fetch;
      Date.now = now;
      slow();
    },
  };
}

/** A form with an endpoint, filled, on its last screen. */
async function filled(attributes: Readonly<Record<string, string>> = {}): Promise<RendezVousElement> {
  const element = await bare({ ...owner, endpoint, fields: 'message', ...attributes });
  await act(element, [...whole.slice(0, -1), { field: 'Message (facultatif)', text: 'Merci.' }, 'Continuer']);
  return element;
}
const ended = (element: Element) =>
  until('the end of the sending', () => all(element, '.summary,.result').length > 0, 900_000);
const isDone = (element: Element) => all(element, '.result').length > 0;

describe('pdp-rendez-vous, faults through the screen', () => {
  for (const { id, says, attempts, dedup, plain, sent, offline } of faults)
    for (const honours of [true, false])
      it(`${id}: ${says}, server-dedup ${honours ? 'set' : 'unset'}: the right words, focused, nothing lost`, async () => {
        const element = await filled(honours ? { 'server-dedup': '' } : {});
        const { asked, restore } = network(attempts);
        if (offline) Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
        try {
          await act(element, ['Envoyer ma demande']);
          await ended(element);
        } finally {
          restore();
          Reflect.deleteProperty(navigator, 'onLine');
        }
        expect(asked).to.have.length(sent[honours ? 0 : 1]);
        expect(new Set(asked.map(({ body }) => body)).size, 'byte for byte').to.equal(1);
        const end = honours ? dedup : plain;
        if (end === 'sent') return expect(words(one(element, '.result'))).to.contain('Numéro : K7MP-2XQ4');
        expect(words(one(element, '[role=alert] p'))).to.equal(said[honours ? `${end} dedup` : end] ?? said[end]);
        expect(focused(element), 'focus on the message').to.equal(one(element, '.summary'));
        expect(words(one(element, '[role=status]')), 'nothing is being sent any more').to.equal('');
        expect(words(one(element, '[part=help]')), 'contact visible').to.contain('03 53 01 20 40');
        expect(words(one(element, '.recap')))
          .to.contain("N'Guyen")
          .and.to.contain('lundi 30 novembre');
        await act(element, ['Retour', 'Retour']);
        expect(field(element, 'Téléphone').value, 'nothing is lost').to.equal('06 12 34 56 78');
      });
});

/** The clock of the page at that day, until it is put back. */
function clockAt(day: string): () => void {
  const real = Date;
  window.Date = class extends real {
    constructor(...given: [] | [string | number]) {
      super(...((given.length ? given : [`${day}T10:00:00`]) as [string]));
    }
  } as DateConstructor;
  return () => void (window.Date = real);
}

describe('pdp-rendez-vous, one request', () => {
  it('a half-day that went by while the form stayed open does not leave: the question is asked again', async () => {
    const { element, sent } = await readyToSend([stored]);
    let restore = clockAt('2026-11-24');
    try {
      element.today = null;
      await element.updateComplete;
      expect(words(one(element, '.recap'))).to.contain('lundi 30 novembre');
      restore();
      restore = clockAt('2026-12-01');
      await act(element, ['Envoyer ma demande']);
      expect(sent).to.have.length(0);
      expect(words(one(element, '.summary'))).to.contain('Sélectionnez une réponse');
      expect(focused(element)).to.equal(one(element, '.summary'));
      await act(element, ['Continuer']);
      expect(words(one(element, '.recap'))).not.to.contain('novembre');
      await act(element, ['Envoyer ma demande']);
      await ended(element);
      expect(sent[0]).not.to.have.property('slots');
    } finally {
      restore();
    }
  });
  it('N2, D36: a double click, Enter and a click, a key held down: one request', async () => {
    const { element, sent } = await readyToSend(['never']);
    const send = button(element, 'Envoyer ma demande');
    for (let press = 0; press < 20; press++) send.click();
    await act(element, []);
    for (let press = 0; press < 20; press++) button(element, 'Envoyer ma demande').click();
    await act(element, []);
    expect(sent).to.have.length(1);
  });
  it('D36: the second click of a double click on « Continuer » does not send', async () => {
    const { element, sent } = await readyToSend([stored]);
    button(element, 'Envoyer ma demande').dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
    await act(element, []);
    expect(sent).to.have.length(0);
  });
  it('D36: two forms on one page send one request each, with their own keys', async () => {
    const [left, right] = [await readyToSend([stored]), await readyToSend([stored])];
    await act(left.element, ['Envoyer ma demande']);
    await act(right.element, ['Envoyer ma demande']);
    expect([left.sent.length, right.sent.length]).to.deep.equal([1, 1]);
    expect(left.sent[0]!['requestId']).not.to.equal(right.sent[0]!['requestId']);
  });
  it('N1: tried again unchanged, the same key; changed, another', async () => {
    const { element, sent } = await readyToSend([{ status: 500 }]);
    await act(element, [
      'Envoyer ma demande',
      'Envoyer ma demande',
      'Retour',
      'Retour',
      { field: 'Nom', text: 'Martin' },
    ]);
    await act(element, ['Continuer', 'Continuer', 'Envoyer ma demande']);
    const keys = sent.map(({ requestId }) => requestId);
    expect(sent[0]).to.deep.equal(sent[1]);
    expect(new Set(keys).size).to.equal(2);
  });
  it('D37: moved during the flight, it ends well; its listeners and state are the same', async () => {
    const { element, sent } = await readyToSend([stored]);
    button(element, 'Envoyer ma demande').click();
    const place = document.createElement('div');
    place.dataset['test'] = '';
    document.body.append(place);
    place.append(element);
    await act(element, []);
    expect(isDone(element)).to.equal(true);
    expect(sent).to.have.length(1);
  });
  it('D37: removed during the flight, it leaves it; put back, it says that nobody knows', async () => {
    const { element } = await readyToSend(['never']);
    await act(element, ['Envoyer ma demande']);
    element.remove();
    await new Promise((done) => setTimeout(done, 10));
    document.body.append(element);
    await act(element, []);
    expect(words(one(element, '.summary'))).to.contain('Nous ne savons pas si votre demande est arrivée');
    expect(words(one(element, '.recap'))).to.contain("N'Guyen");
  });
  it('D38: the page is left during the flight: aborted, nothing kept alive; back from the cache, it says so', async () => {
    const element = await filled();
    const { asked, restore } = network(['silent']);
    try {
      await act(element, ['Envoyer ma demande']);
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      await ended(element);
    } finally {
      restore();
    }
    expect(asked[0]!.signal!.aborted).to.equal(true);
    expect(asked[0]!.keepalive).to.equal(undefined);
    expect(words(one(element, '.summary'))).to.contain('Nous ne savons pas');
    expect(words(one(element, '.recap'))).to.contain("N'Guyen");
  });
  it('D38: shared-device: leaving the page clears everything', async () => {
    const { element } = await readyToSend([stored], { 'shared-device': '' });
    await act(element, ['Retour', 'Retour']);
    one<HTMLInputElement>(element, '[data-trap]').value = 'robot';
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await act(element, []);
    expect(field(element, 'Prénom').value).to.equal('');
    expect(one<HTMLInputElement>(element, '[data-trap]').value, 'the next person is no robot').to.equal('');
  });
  it('D39: a fetch that answers a thenable after a delay works', async () => {
    const element = await filled();
    const { fetch } = window;
    window.fetch = (() => ({
      then: (done: (answer: Response) => void) =>
        void setTimeout(() => done(Response.json({ reference: 'K7MP2XQ4' }, { status: 201 })), 30),
    })) as unknown as typeof window.fetch;
    try {
      await act(element, ['Envoyer ma demande']);
      await ended(element);
    } finally {
      window.fetch = fetch;
    }
    expect(isDone(element)).to.equal(true);
  });
  it('D40: without AbortController nor crypto.randomUUID, the request leaves with a key', async () => {
    const { element, sent } = await readyToSend([stored]);
    const { AbortController: before } = window;
    Reflect.deleteProperty(window, 'AbortController');
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      await act(element, ['Envoyer ma demande']);
    } finally {
      window.AbortController = before;
      Reflect.deleteProperty(crypto, 'randomUUID');
    }
    expect(sent[0]!['requestId']).to.match(/^[0-9a-f-]{36}$/);
    expect(isDone(element)).to.equal(true);
  });
  it('N3: after 6 s it says that it takes longer', async () => {
    const element = await filled();
    const { restore } = network(['silent']);
    const heard = new Set<string>(); // each sentence, however short its time on a busy machine
    const listening = new MutationObserver(() => heard.add(words(one(element, '[role=status]'))));
    listening.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    try {
      await act(element, ['Envoyer ma demande']);
      await ended(element);
    } finally {
      restore();
      listening.disconnect();
    }
    expect([...heard].join(' | ')).to.contain("L'envoi prend plus de temps que prévu. Ne fermez pas cette page");
  });
  it('S10: « Retour » and « Modifier » wait for the end; « Effacer » leaves the flight and forgets', async () => {
    const { element } = await readyToSend(['never']);
    for (const press of ['Envoyer ma demande', 'Retour', 'Modifier', 'Envoyer ma demande']) {
      await act(element, [press]);
      expect(words(one(element, '.view')), press).to.contain('Vérifiez votre demande');
    }
    await act(element, ['Effacer mes réponses']);
    expect(field(element, 'Prénom').value).to.equal('');
  });
  it('« Oui, corriger » waits for the end too: what is on the screen is what has left', async () => {
    const { element, sent } = await readyToSend(['never']);
    await act(element, [
      'Retour',
      'Retour',
      { choose: 'Par e-mail', in: 'Comment vous contacter ?' },
      { field: 'Adresse e-mail', text: 'a@gmial.com' },
      ...['Continuer', 'Continuer', 'Envoyer ma demande', 'Oui, corriger'],
    ]);
    expect(sent[0]!['email']).to.equal('a@gmial.com');
    expect(words(one(element, '.recap'))).to.contain('a@gmial.com');
  });
  it('N9: « Effacer mes réponses » during the flight says that it may have left, until the next request has its number', async () => {
    const { element } = await readyToSend(['never'], { 'server-dedup': '' });
    await act(element, ['Envoyer ma demande', 'Effacer mes réponses']);
    await new Promise((done) => setTimeout(done, 20));
    expect(words(one(element, '.summary'))).to.contain(said['unknown']);
    element.transport = answering([stored]);
    await act(element, whole);
    expect(words(one(element, '.summary')), 'under another key, a second request').to.contain(said['unknown']);
    await act(element, ['Envoyer ma demande']);
    expect(isDone(element)).to.equal(true);
    await act(element, ['Effacer mes réponses']);
    expect(all(element, '.summary')).to.have.length(0);
  });
  it('N1, N9: while one is in doubt, every screen says so; changed, the recap no longer says « sans risque de doublon »', async () => {
    const { element, sent } = await readyToSend([{ status: 200 }], { 'server-dedup': '' });
    const trouble = () => words(one(element, '.summary p'));
    await act(element, ['Envoyer ma demande']);
    expect(trouble()).to.equal(said['unknown dedup']);
    await act(element, ['Retour']);
    expect(trouble()).to.equal(said['unknown']);
    await act(element, ['Retour']);
    expect(trouble()).to.equal(said['unknown']);
    await act(element, ['Continuer', 'Continuer']);
    expect(trouble(), 'unchanged').to.equal(said['unknown dedup']);
    await act(element, ['Retour', 'Retour', { field: 'Nom', text: 'Martin' }, 'Continuer', 'Continuer']);
    expect(trouble(), 'changed').to.equal(said['unknown']);
    await act(element, ['Envoyer ma demande']);
    expect(trouble(), 'two may have arrived').to.equal(said['unknown']);
    expect(new Set(sent.map(({ requestId }) => requestId)).size).to.equal(2);
  });
  for (const status of [500, 404])
    it(`N8: once in doubt, a ${status} at the next click is not « n’est pas partie »`, async () => {
      const { element, sent } = await readyToSend([{ status: 200 }, { status }]);
      await act(element, ['Envoyer ma demande', 'Envoyer ma demande']);
      expect(sent).to.have.length(2);
      expect(words(one(element, '.summary p'))).to.equal(said['unknown']);
    });
  it('N6: a form that is closed stays closed, with the number', async () => {
    const { element, sent } = await readyToSend([{ status: 404 }]);
    await act(element, ['Envoyer ma demande', 'Retour', 'Continuer']);
    expect(words(one(element, '.summary p'))).to.equal(said['closed']);
    expect(all(element, 'button').map(words)).not.to.include('Envoyer ma demande');
    expect(words(one(element, '[part=help]'))).to.contain('03 53 01 20 40');
    expect(sent).to.have.length(1);
  });
  it('N6: a form that is closed is open again for the caisse that another widget hands over', async () => {
    const { element, sent } = await readyToSend([{ status: 404 }]);
    await act(element, ['Envoyer ma demande']);
    element.receive({ service: 'assurance-maladie', departement: '29' });
    await until('the caisse', () => words(one(element, 'section')).includes('Carsat Bretagne'));
    expect(all(element, '.summary')).to.have.length(0);
    expect(words(one(element, '[part=recap]')), 'what was typed').to.contain("N'Guyen");
    await act(element, ['Envoyer ma demande']);
    expect(sent.map(({ caisse }) => caisse)).to.deep.equal(['', 'carsat-bretagne']);
    expect(words(one(element, '.summary p'))).to.equal(said['closed']);
  });
  it('N13: two failures, even with « Retour » between them, and the contact is above the button', async () => {
    const { element } = await readyToSend([{ status: 500 }]);
    await act(element, ['Envoyer ma demande', 'Retour', 'Continuer']);
    expect(all(element, '.view [part=contacts]')).to.have.length(0);
    await act(element, ['Envoyer ma demande']);
    expect(all(element, '.view [part=contacts]')).to.have.length(1);
    expect(words(one(element, '[part=help]')), 'moved, not said twice').not.to.contain('03 53 01 20 40');
    await act(element, ['Retour', 'Continuer']);
    expect(all(element, '.view [part=contacts]')).to.have.length(1);
  });
  it('N13: two failures of any kind: a doubt, then a delay', async () => {
    const { element } = await readyToSend([{ status: 200 }, { status: 429, retryAfter: '120' }]);
    await act(element, ['Envoyer ma demande', 'Envoyer ma demande']);
    expect(all(element, '.view [part=contacts]')).to.have.length(1);
  });
  it('R35, B58: a half-day that is no longer offered when the recap is open: told, not shown, not sent', async () => {
    const element = await form({ steps: whole.slice(0, -1) });
    const sent: Record<string, string>[] = [];
    element.transport = answering([stored], sent);
    await act(element, [{ tick: 'mardi 1er décembre, matin' }, 'Continuer']);
    const row = () => words(one(element, '[id$=-r-slots]').parentElement);
    expect(row()).to.contain('lundi 30 novembre').and.not.to.contain('retirées');
    element.today = '2026-11-30';
    await act(element, []);
    expect(row()).to.contain('mardi 1er décembre, matin').and.not.to.contain('lundi 30 novembre');
    expect(row()).to.contain('Les demi-journées qui ne sont plus proposées sont retirées.');
    await act(element, ['Envoyer ma demande']);
    expect(sent[0]!['slots']).to.equal('2026-12-01-am');
  });
});

describe('pdp-rendez-vous, when it went well', () => {
  it('shows the number, what happens next, when, and how to change it (decision 22)', async () => {
    const { element } = await readyToSend([stored]);
    await act(element, ['Envoyer ma demande']);
    const text = words(one(element, '[part=result]'));
    expect(text).to.contain('Votre demande est enregistrée');
    expect(text).to.contain('Numéro : K7MP2XQ4');
    expect(text).to.contain(
      'Horizon Santé Travail vous contacte sous 2 jours ouvrés. Pour modifier ou annuler : 03 53 01 20 40',
    );
    expect(text).to.contain(
      "Cette demande n'arrête aucun délai : continuez à envoyer vos arrêts et à respecter les délais de recours.",
    );
    expect(words(focused(element))).to.equal('Votre demande est enregistrée');
    expect(all(element, 'a[download]')).to.have.length(0);
  });
  it('offers a calendar file only when the answer has a date', async () => {
    const { element } = await readyToSend([
      { status: 201, body: { reference: 'K7MP2XQ4', appointment: '2026-12-01T10:00:00+01:00' } },
    ]);
    await act(element, ['Envoyer ma demande']);
    const link = one<HTMLAnchorElement>(element, 'a[download]');
    expect(link.download).to.equal('rendez-vous.ics');
    expect(link.href, 'decision 26').to.match(/^blob:/);
    expect(words(one(element, '.result'))).to.contain('mardi 1er décembre 2026 à 10 h');
    const blob = await (await fetch(link.href)).blob();
    const [type, file] = [blob.type, await blob.text()];
    expect(file).to.contain('DTSTART:20261201T090000Z');
    expect(file, 'who shares this calendar learns nothing of health').to.contain('\r\nSUMMARY:Rendez-vous\r\n');
    const said = file.replaceAll('\r\n ', '');
    expect(said).to.match(/DESCRIPTION:mardi 1er décembre 2026 à 10 h\. Pour modifier ou annuler : 03 53 01 20 40\r\n/);
    expect(file).not.to.contain('Zo');
    expect(type, 'what opens it').to.equal('text/calendar');
  });
  it('decision 21, 22: a relative learns the date, and what the person goes on doing', async () => {
    const element = await form({
      answers: [{ status: 201, body: { reference: 'K7MP2XQ4', appointment: '2026-12-01T10:00:00+01:00' } }],
      steps: [...forAnother('Pour un proche'), 'Continuer', 'Continuer', 'Envoyer ma demande'],
    });
    const text = words(one(element, '.result'));
    expect(text).to.contain('mardi 1er décembre 2026 à 10 h').and.to.contain('Pour modifier ou annuler');
    expect(text).to.contain(
      "Cette demande n'arrête aucun délai : la personne continue à envoyer ses arrêts et à respecter les délais de recours.",
    );
  });
  it('an employer is told that nothing will come back, and learns no date', async () => {
    const element = await form({
      answers: [{ status: 201, body: { reference: 'K7MP2XQ4', appointment: '2026-12-01T10:00:00+01:00' } }],
      steps: [...forAnother('Pour un salarié de mon entreprise'), 'Continuer', 'Continuer', 'Envoyer ma demande'],
    });
    const text = words(one(element, '.result'));
    expect(text).to.contain('Horizon Santé Travail contacte la personne sous 2 jours ouvrés.');
    expect(text).to.contain('Vous ne recevrez aucune information.');
    expect(text).to.contain('K7MP2XQ4').and.not.to.contain('décembre').and.not.to.contain('Pour modifier ou annuler');
    expect(all(element, 'a[download]')).to.have.length(0);
  });
});
