import { expect } from 'chai';
import { handOver } from '../../src/elements/shared/hand-over.js';
import { until } from '../support/page.js';
import { all, button, consoleDuring, one, words } from '../support/widget.js';
import { act, answering, bare, form, notice, owner, state, stored, whole } from './rendez-vous.scene.js';

const endpoint = 'https://rdv.example/demande';
const complete = { ...owner, endpoint };
const without = (name: string) => Object.fromEntries(Object.entries(complete).filter(([key]) => key !== name));
const view = (element: Element) => words(element.shadowRoot!.querySelector('.view'));
const hasForm = (element: Element) => element.shadowRoot!.querySelector('form') !== null;

/** Lets our sheet for the host page in, and says what the element takes of the page beyond what it shows. */
async function keptHeight(element: Element): Promise<number> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/src/pdp-widgets.css';
  const loaded = new Promise((done) => sheet.addEventListener('load', done));
  document.head.append(sheet);
  await loaded;
  try {
    return element.getBoundingClientRect().height - one(element, 'section').getBoundingClientRect().height;
  } finally {
    sheet.remove();
  }
}

describe('pdp-rendez-vous, refuses to start', () => {
  for (const name of [...Object.keys(notice), 'contact-tel'])
    it(`PDP-030: without ${name}: the page’s own content, and one line for the owner`, async () => {
      let element!: Element;
      const lines = await consoleDuring(
        async () => (element = await bare(without(name), 'Appelez le 03 53 01 20 40.')),
      );
      expect(element.shadowRoot!.querySelector('slot')).to.exist;
      expect(element.shadowRoot!.querySelector('section')).to.equal(null);
      expect(lines).to.deep.equal([
        `PDP-030: <pdp-rendez-vous>: « ${name} » ; accepté : tous ces attributs ; le formulaire ne démarre pas sans eux`,
      ]);
    });
  it('PDP-030: a text of spaces is no text; neither address nor number is nothing to show', async () => {
    const given: Readonly<Record<string, string>>[] = [
      { ...complete, 'org-name': '  ' },
      { 'contact-url': 'https://exemple.fr/' },
    ];
    const lines = await consoleDuring(async () => {
      for (const attributes of given)
        expect(words((await bare(attributes, 'Appelez.')).shadowRoot!.querySelector('section'))).to.equal('');
    });
    expect(lines).to.have.length(2);
    expect(lines[0]).to.contain('PDP-030: <pdp-rendez-vous>: « org-name »');
    expect(lines[1]).to.contain('PDP-030: <pdp-rendez-vous>: « contact-tel');
  });
  it('PDP-030: everything that lacks is said in one line; without content of the page, the way out', async () => {
    let element!: Element;
    const lines = await consoleDuring(async () => (element = await bare({ endpoint })));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('contact-tel, org-name, org-address');
    expect(words(element.shadowRoot!.querySelector('.root'))).to.contain("Cet outil n'est pas disponible ici.");
  });
  for (const wrong of [
    'http://rdv.example/demande',
    'javascript:alert(1)',
    '//rdv.example/x',
    'https://a@rdv.example/',
  ])
    it(`PDP-031, N12, D05: « ${wrong} » is no address for it`, async () => {
      let element!: Element;
      const lines = await consoleDuring(async () => (element = await bare({ ...owner, endpoint: wrong }, 'Appelez.')));
      expect(hasForm(element)).to.equal(false);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(`PDP-031: <pdp-rendez-vous> endpoint: « ${wrong} »`);
    });
  it('PDP-030, PDP-031: an address that is not safe beside texts that lack is said in the same line', async () => {
    const lines = await consoleDuring(() =>
      bare({ ...without('recipients'), endpoint: 'http://rdv.example/demande' }, 'Appelez.'),
    );
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('PDP-030: <pdp-rendez-vous>: « recipients, endpoint »');
  });
  it('N12: a relative address under the base of another site', async () => {
    const base = document.createElement('base');
    base.href = 'https://autre.example/';
    document.head.append(base);
    try {
      const lines = await consoleDuring(async () =>
        expect(hasForm(await bare({ ...owner, endpoint: '/demande' }, 'Appelez.'))).to.equal(false),
      );
      expect(lines[0]).to.contain('PDP-031');
    } finally {
      base.remove();
    }
  });
  it('B04: an attribute that is taken away brings the fallback; put back, everything typed is there', async () => {
    const element = await form({ steps: whole.slice(0, 4) });
    await consoleDuring(async () => {
      element.removeAttribute('recipients');
      await element.updateComplete;
      expect(hasForm(element)).to.equal(false);
    });
    element.setAttribute('recipients', "l'équipe");
    await element.updateComplete;
    expect(all<HTMLInputElement>(element, 'input[type=text]')[1]!.value).to.equal('Zoë');
  });
});

describe('pdp-rendez-vous, settings', () => {
  it('PDP-032: a transport that is no function is told, and the address is used', async () => {
    const element = await bare(complete);
    const lines = await consoleDuring(async () => {
      element.transport = 'x';
      await element.updateComplete;
    });
    expect(lines[0]).to.contain('PDP-032');
    expect(hasForm(element)).to.equal(true);
  });
  const lists: readonly [string, string, string][] = [
    ['fields', 'company telephone', 'telephone'],
    ['closed-days', 'samedi saturday', 'saturday'],
    ['closed-days', '2026-12-24/2026-12-31/2027-01-02', '2026-12-24/2026-12-31/2027-01-02'],
    ['closed-days', '2026-12-31/2026-12-01', '2026-12-31/2026-12-01'],
    ['service', 'cpam', 'cpam'],
  ];
  for (const [name, given, wrong] of lists)
    it(`PDP-001: ${name}="${given}" is told, and the rest is used`, async () => {
      const lines = await consoleDuring(async () => {
        const element = await bare({ ...complete, [name]: given });
        expect(hasForm(element)).to.equal(true);
        expect(view(element).includes('Entreprise')).to.equal(name === 'fields');
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(`PDP-001: <pdp-rendez-vous> ${name}: « ${wrong} »`);
    });
  it('PDP-034: a site-id that no receiver would take is told and left out', async () => {
    for (const [given, told] of [
      ['Mon Site', true],
      ['horizon-25', false],
    ] as const) {
      const sent: Record<string, string>[] = [];
      const lines = await consoleDuring(async () => {
        const element = await form({ attributes: { 'site-id': given } });
        element.transport = answering([stored], sent);
        await act(element, [...whole, 'Envoyer ma demande']);
      });
      expect(sent.map(({ siteId }) => siteId)).to.deep.equal([told ? '' : given]);
      expect(lines.filter((line) => line.startsWith('PDP-034'))).to.have.length(told ? 1 : 0);
    }
  });
  it('B05: server-dedup="false" and frame-guard="false" are false', async () => {
    const element = await bare({ ...complete, 'server-dedup': 'false', 'frame-guard': 'false' });
    expect([element.serverDedup, element.frameGuard]).to.deep.equal([false, false]);
  });
  it('closed-days: capitals and commas are read; empty, no day is closed', async () => {
    for (const [given, days] of [
      ['Samedi, DIMANCHE,lundi', ['mercredi 25', 'jeudi 26', 'vendredi 27', 'mardi 1er']],
      ['', ['mercredi 25', 'jeudi 26', 'vendredi 27', 'samedi 28']],
    ] as const) {
      const lines = await consoleDuring(async () => {
        const element = await form({ attributes: { 'closed-days': given }, steps: whole.slice(0, 7) });
        const shown = all(element, '.days div > span').map(words);
        expect(shown.slice(0, 4).map((day) => day.replace(/ \S+$/, ''))).to.deep.equal(days);
      });
      expect(lines).to.deep.equal([]);
    }
  });
  it('closed-days: left out of the list', async () => {
    const element = await form({
      attributes: { 'closed-days': 'samedi dimanche lundi 2026-11-25/2026-11-26' },
      steps: whole.slice(0, 7),
    });
    expect(all(element, '.days div > span').map(words)).to.deep.equal([
      'vendredi 27 novembre',
      'mardi 1er décembre',
      'mercredi 2 décembre',
      'jeudi 3 décembre',
      'vendredi 4 décembre',
      'mardi 8 décembre',
    ]);
  });
  it('decision 28: every day is closed: no empty list, the service is to be called; « Modifier » leads there', async () => {
    const element = await form({
      attributes: { 'closed-days': 'lundi mardi mercredi jeudi vendredi samedi dimanche' },
      steps: whole.slice(0, 7),
    });
    expect(all(element, '.days,fieldset')).to.have.length(0);
    expect(view(element)).to.contain("Aucune demi-journée n'est proposée : appelez le service.");
    expect(words(one(element, '[part=help]'))).to.contain('03 53 01 20 40');
    await act(element, ['Continuer']);
    all(element, '.recap button').at(-1)!.click();
    await act(element, []);
    expect(words(element.shadowRoot!.activeElement)).to.contain('Aucune demi-journée');
  });
  it('decision 22: a legal basis is consent, whatever it is for: it can be taken back', async () => {
    const taken = 'Vous pouvez retirer votre accord à tout moment.';
    const bases: readonly Readonly<Record<string, string>>[] = [
      { 'legal-basis': 'votre consentement (article 6.1.a du RGPD)' },
      { 'legal-basis-health': 'votre consentement explicite (article 9.2.a du RGPD)' },
    ];
    for (const attributes of bases) expect(view(await form({ attributes }))).to.contain(taken);
    expect(view(await form())).not.to.contain(taken);
  });
  it('decision 22: the service does not answer emergencies, said above the button', async () => {
    const element = await state('vérification');
    expect(view(element)).to.contain(
      'Ce service ne répond pas en urgence. En danger : 15, 17 ou 112. Idées noires : 3114.',
    );
  });
});

describe('pdp-rendez-vous, the notice follows who writes', () => {
  const notices: readonly [string, string, string][] = [
    ['Pour moi', "Votre employeur n'en est pas informé.", 'vous recontacter'],
    ['Pour un proche', "L'employeur de la personne n'en est pas informé.", 'recontacter la personne'],
    [
      "Pour une personne que j'accompagne",
      "L'employeur de la personne n'en est pas informé.",
      'le service le lui dira aussi',
    ],
    ['Pour un salarié de mon entreprise', 'Employeur : vous ne recevrez aucune information', 'recontacter la personne'],
  ];
  for (const [choice, says, andSays] of notices)
    it(`« ${choice} »`, async () => {
      const element = await form({ steps: [{ choose: choice, in: 'Pour qui faites-vous cette demande ?' }] });
      const text = words(one(element, '[part=notice]'));
      expect(text).to.contain(says).and.to.contain(andSays);
      expect(text.includes("n'en est pas informé"), 'an employer knows').to.equal(!choice.includes('entreprise'));
      expect(words(one(element, 'details'))).to.contain(
        choice === 'Pour moi' ? 'touchent à votre santé, elles' : 'touchent à la santé de la personne, elles',
      );
    });
  it('says the words of the notice, as they are', async () => {
    const element = await form({ attributes: { service: 'assurance-maladie' } });
    expect(words(one(element, '[part=notice]'))).to.equal(
      "Ce que nous faisons de vos informations. Horizon Santé Travail les utilise pour vous recontacter et préparer votre rendez-vous avec le service social. Elles sont lues seulement par l'équipe de la cellule PDP, tenus au secret professionnel. Votre employeur n'en est pas informé. Elles sont gardées 3 mois au plus si la demande reste sans suite. N'indiquez ni numéro de sécurité sociale ni détail médical.",
    );
    expect(words(one(element, 'details'))).to.equal(
      "Vos droits et le détail du traitement Responsable du traitement : Horizon Santé Travail, 12 quai des Tanneurs, Valmont-sur-Aire. Délégué à la protection des données : dpo@horizon.example. Finalité : traiter votre demande de rendez-vous avec le service social. Base légale : mission d'intérêt public (article 6.1.e du RGPD). Si des informations touchent à votre santé, elles sont traitées au titre de l'article 9.2.h du RGPD, par des personnes soumises au secret professionnel. Données : celles que vous saisissez. Les réponses facultatives ne conditionnent pas la prise en compte de votre demande ; sans les réponses obligatoires, nous ne pouvons pas vous recontacter. Destinataires : l'équipe de la cellule PDP. Hébergeur : Hébergeur de données de santé, à Lyon. Transferts hors de l'Union européenne : aucun. Pas de décision automatique. Durée : 3 mois au plus si la demande reste sans suite. Vous pouvez demander l'accès, la rectification, l'effacement ou la limitation, et vous opposer au traitement selon les cas : dpo@horizon.example. Vous pouvez aussi saisir la CNIL (www.cnil.fr).",
    );
  });
});

describe('pdp-rendez-vous, without anyone to receive', () => {
  it('neither address nor function: the contact and a text to copy, never a form', async () => {
    const element = await state('sans réception de demandes');
    expect(hasForm(element)).to.equal(false);
    expect(words(one(element, '[part=contacts]'))).to.contain('03 53 01 20 40');
    expect(one<HTMLTextAreaElement>(element, 'textarea').value).to.contain('Je souhaite un rendez-vous.');
  });
  it('needs the contact only: nothing is collected', async () => {
    const lines = await consoleDuring(async () =>
      expect(view(await bare({ 'contact-tel': '03 53 01 20 40' }))).to.contain('03 53 01 20 40'),
    );
    expect(lines).to.deep.equal([]);
  });
  const blanks: readonly [string, Readonly<Record<string, string>>, unknown][] = [
    ['a blank address', { ...owner, endpoint: ' ' }, undefined],
    ['a transport that is no function', owner, 'x'],
  ];
  for (const [says, attributes, transport] of blanks)
    it(`N12: ${says}: the contact and a text to copy, never a blank`, async () => {
      await consoleDuring(async () => {
        const element = await bare(attributes);
        if (transport) element.transport = transport;
        await act(element, []);
        expect(words(one(element, '[part=contacts]'))).to.contain('03 53 01 20 40');
        expect(one<HTMLTextAreaElement>(element, 'textarea').value).to.contain('Je souhaite un rendez-vous.');
      });
    });
  it('« Copier » copies the text, or selects it where the page may not', async () => {
    const element = await state('sans réception de demandes');
    let copied = '';
    const clipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      clipboard((text) => ((copied = text), Promise.resolve()));
      await act(element, ['Copier']);
      expect(copied).to.equal(one<HTMLTextAreaElement>(element, 'textarea').value);
      expect(words(one(element, '[role=status]'))).to.equal('Texte copié.');
      const before = one(element, '[role=status]').textContent;
      await act(element, ['Copier']);
      expect(one(element, '[role=status]').textContent, 'S09: said anew').not.to.equal(before);
      clipboard(() => Promise.reject(new Error('no')));
      await act(element, ['Copier']);
      expect(words(one(element, '[role=status]'))).to.contain('Le texte est sélectionné');
      expect(element.shadowRoot!.activeElement!.localName).to.equal('textarea');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });
});

describe('pdp-rendez-vous, handed over by another widget', () => {
  it('the département names the caisse, shown on every screen and sent', async () => {
    const element = await form({ steps: [] });
    const sent: Record<string, string>[] = [];
    element.transport = answering([stored], sent);
    handOver(element, { service: 'assurance-maladie', departement: '29' });
    await until('the caisse', () => view(element).includes('Votre demande est pour : Carsat Bretagne'));
    await act(element, whole);
    expect(view(element)).to.contain('Votre demande est pour : Carsat Bretagne');
    await act(element, ['Envoyer ma demande']);
    expect(sent[0]).to.include({ service: 'assurance-maladie', caisse: 'carsat-bretagne' });
  });
  it('decision 5: nothing but the service and the département passes, whatever is handed', async () => {
    const element = await form();
    const given: unknown[] = [];
    element.receive = (one) => void given.push(one);
    handOver(element, { service: 'spsti', departement: '25', level: 'b3', answers: { q1: 1 } } as never);
    handOver(element, {});
    expect(given).to.deep.equal([{ service: 'spsti', departement: '25' }, {}]);
  });
  it('is read by a form that comes later', async () => {
    // of no page, hence not upgraded: it receives nothing yet
    const late = document.implementation.createHTMLDocument().createElement('pdp-rendez-vous');
    for (const [name, value] of Object.entries(complete)) late.setAttribute(name, value);
    handOver(late, { service: 'assurance-maladie', departement: '29' });
    document.body.append(late);
    await until('the caisse', () => late.shadowRoot && view(late).includes('Votre demande est pour : Carsat Bretagne'));
    late.remove();
  });
  for (const [own, handed, caisse] of [
    ['spsti', 'assurance-maladie', 'carsat-bretagne'],
    ['assurance-maladie', 'spsti', ''],
  ] as const)
    it(`the service that is handed over wins over service="${own}"; a caisse gets what is for it, no other`, async () => {
      const element = await form({ attributes: { service: own }, steps: [] });
      const sent: Record<string, string>[] = [];
      element.transport = answering([stored], sent);
      const isNamed = () => view(element).includes('Votre demande est pour : Carsat Bretagne');
      handOver(element, { service: 'assurance-maladie', departement: '29' });
      await until('the caisse', isNamed);
      handOver(element, { service: handed, departement: '29' });
      await until('its service', () => isNamed() === Boolean(caisse));
      await act(element, [...whole, 'Envoyer ma demande']);
      expect(sent.map((one_) => [one_['service'], one_['caisse']])).to.deep.equal([[handed, caisse]]);
    });
  it('a département that does not exist names nobody', async () => {
    const element = await form();
    handOver(element, { service: 'assurance-maladie', departement: '99' });
    await act(element, []);
    expect(view(element)).not.to.contain('Votre demande est pour');
  });
  it('each caisse may have its own address; one that has none, nor a common one, gives the contact', async () => {
    const element = await bare(owner);
    element.endpoints = { 'carsat-bretagne': 'https://bretagne.example/rdv' };
    await element.updateComplete;
    expect(hasForm(element)).to.equal(false);
    element.receive({ service: 'assurance-maladie', departement: '29' });
    await until('the form', () => hasForm(element));
    await act(element, whole);
    const asked: string[] = [];
    const { fetch } = window;
    window.fetch = ((url: string) => (asked.push(url), Promise.reject(new TypeError('stop')))) as typeof window.fetch;
    await act(element, ['Envoyer ma demande']);
    window.fetch = fetch;
    expect(asked).to.deep.equal(['https://bretagne.example/rdv']);
    element.receive({ service: 'assurance-maladie', departement: '69' });
    await act(element, []);
    expect(hasForm(element)).to.equal(false);
    expect(view(element)).to.contain('Carsat Rhône-Alpes');
  });
  it('PDP-031: an address of the map that is not safe is told at the start; a blank one gives the contact', async () => {
    const lines = await consoleDuring(async () => {
      const element = await bare(complete);
      element.endpoints = { 'carsat-bretagne': 'http://rdv.example/x', 'carsat-rhone-alpes': ' ' };
      await act(element, []);
      expect(hasForm(element)).to.equal(true);
      element.receive({ service: 'assurance-maladie', departement: '69' });
      await until('the contact', () => all(element, 'textarea[readonly]').length === 1);
      expect(words(one(element, '[part=contacts]'))).to.contain('03 53 01 20 40');
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('PDP-031: <pdp-rendez-vous> endpoint: « http://rdv.example/x »');
  });
  it('while someone writes, what is typed stays; after a request, a new one begins', async () => {
    const element = await form({ steps: whole });
    handOver(element, { service: 'assurance-maladie', departement: '29' });
    await act(element, []);
    expect(words(one(element, '.recap'))).to.contain("N'Guyen");
    await act(element, ['Envoyer ma demande']);
    handOver(element, { service: 'spsti' });
    await act(element, []);
    expect(view(element)).to.contain('Étape 1 sur 3');
  });
  it('P09: « Effacer mes réponses » also forgets whose caisse it was', async () => {
    const element = await form();
    handOver(element, { service: 'assurance-maladie', departement: '29' });
    await until('the caisse', () => view(element).includes('Carsat Bretagne'));
    const another = { choose: 'Pour un proche', in: 'Pour qui faites-vous cette demande ?' };
    await act(element, [...whole.slice(0, 4), another, 'Effacer mes réponses']);
    expect(all(element, 'input:checked + span').map(words), 'nor who wrote').to.deep.equal(['Pour moi']);
    expect(view(element)).to.contain('Étape 1 sur 3').and.not.to.contain('Carsat Bretagne');
    expect(element.shadowRoot!.activeElement?.id, 'the focus is on the first heading').to.match(/-title$/);
  });
  it('P09: shared-device: the next person does not read whose caisse it was', async () => {
    const element = await form({ attributes: { 'shared-device': '' } });
    handOver(element, { service: 'assurance-maladie', departement: '29' });
    await until('the caisse', () => view(element).includes('Carsat Bretagne'));
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await act(element, []);
    expect(view(element)).to.contain('Étape 1 sur 3').and.not.to.contain('Carsat Bretagne');
  });
  it('another element is left alone', () => {
    handOver(document.createElement('div'), { service: 'spsti' });
  });
});

describe('pdp-rendez-vous, in a page of another site (X11)', () => {
  it('frame-guard: a link to the page instead of the form, and the contact', async () => {
    const frame = document.createElement('iframe');
    frame.dataset['test'] = '';
    frame.setAttribute('sandbox', 'allow-scripts');
    const answer = new Promise<string>((done) =>
      window.addEventListener('message', ({ data }) => done(String(data)), { once: true }),
    );
    const attributes = Object.entries({ ...complete, 'frame-guard': '' }).map(([name, value]) => `${name}="${value}"`);
    frame.srcdoc = `<!doctype html><html lang="fr"><body><pdp-rendez-vous ${attributes.join(' ')}></pdp-rendez-vous>
      <script src="${location.origin}/dist/pdp-widgets.iife.fr.js"></script><script>
      const element = document.querySelector('pdp-rendez-vous');
      element.addEventListener('pdp-ready', () => setTimeout(() => parent.postMessage(element.shadowRoot.querySelector('.view').textContent, '*'), 50));
    </script></body></html>`;
    document.body.append(frame);
    expect((await answer).replace(/\s+/g, ' '))
      .to.contain('Ouvrir la page du service')
      .and.to.contain('03 53 01 20 40');
  });
  it('without it, or outside a frame, the form is there', async () => {
    expect(hasForm(await bare(complete))).to.equal(true);
    button(await form(), 'Continuer');
  });
});

describe('pdp-rendez-vous, the height that the page keeps', () => {
  it('is that of the form while its first screen is shown', async () =>
    expect(await keptHeight(await bare(complete))).to.be.greaterThan(0));
  it('is that of the contact block where requests are not received', async () => {
    const element = await bare(owner);
    expect(hasForm(element)).to.equal(false);
    expect(await keptHeight(element)).to.equal(0);
  });
});
