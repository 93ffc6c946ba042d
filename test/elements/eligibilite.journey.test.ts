import { expect } from 'chai';
import { principal } from '../../stories/eligibilite.examples.js';
import {
  all,
  button,
  checker,
  choose,
  nextTask,
  one,
  page,
  play,
  questionOf,
  radio,
  result,
  shown,
  state,
  words,
  write,
} from '../support/eligibilite.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('pdp-eligibilite, what the result says', () => {
  for (const [name, title] of [
    ['résultat : oui', 'Oui, ce service peut vous accompagner'],
    ['résultat : à vérifier', 'À vérifier : appelez'],
    ['résultat : ailleurs, MSA', 'Ce n’est pas le bon service : voici lequel'],
  ] as const)
    it(`« ${name} » in words and icon, with all that a person needs`, async () => {
      const element = await state(name);
      expect(words(one(element, '[data-outcome] [part~=title]'))).to.equal(title);
      expect(one(element, '[data-outcome] [part~=title] svg')).to.exist;
      const { text, rule } = result(element);
      expect(text).to.contain(plain(page.texts[rule]!.split('{{')[0]!));
      for (const part of [
        'À qui vous adresser',
        'Comment demander',
        'Pourquoi ce résultat',
        'Ce qui changerait le résultat',
      ])
        expect(text).to.contain(part);
      expect(text).to.contain('votre employeur n’en est pas informé sans votre accord');
      expect(text).to.contain('Ce que fait ce service, et ce qu’il ne fait pas');
      expect(text).to.contain(`Faits vérifiés le 22 novembre 2026`);
      expect(one(element, '[part=sources] a[href*="legifrance"]')).to.exist;
    });
  it('says that it is about keeping your job, and who else may refer you', async () => {
    const { text } = result(await state('résultat : oui'));
    expect(text).to.contain('Si la demande concerne votre emploi, dites-le.');
    for (const who of ['médecin du travail', 'médecin-conseil', 'CPAM']) expect(text).to.contain(who);
  });
  it('« Pourquoi » goes criterion by criterion: what counted, what does not lead elsewhere', async () => {
    const element = await state('résultat : oui');
    const rows = all(element, '[part=recap] > div').map(words);
    expect(rows).to.have.length(9);
    expect(rows.find((row) => row.startsWith('Qui vous verse'))).to.contain('a compté dans ce résultat');
    expect(rows.find((row) => row.startsWith('Dans quel département'))).to.contain('Doubs (25)');
    expect(rows.find((row) => row.startsWith('Dans quel département'))).to.contain('ne vous oriente pas ailleurs');
  });
  it('« Ce qui changerait » names the missing answers that may still be given, and leads to them', async () => {
    const element = await state('résultat : autre territoire');
    expect(result(element).outcome).to.equal('verify');
    expect(result(element).text).to.contain(page.enAttente);
    const changes = words(one(element, '[part=changes]'));
    expect(changes).to.contain('Dans quel département habitez-vous ?');
    expect(changes).to.contain('« Oui, ce service peut vous accompagner »');
    await play(element, ['Répondre']);
    await write(element, '2B');
    await play(element, ['Continuer']);
    expect(result(element)).to.deep.include({ outcome: 'eligible', rule: 'R16' });
    expect(result(element).text).to.contain('Carsat Sud-Est');
  });
  it('« À ne pas oublier »: those of the service, and of the rule that is shown', async () => {
    const titles = async (answers: object) =>
      all(await checker({ answers: { ...principal, ...answers } }), '[part=reminders] strong').map(words);
    expect(await titles({})).to.deep.equal([
      'Une décision de la caisse se conteste vite',
      'Envoyez chaque arrêt et chaque prolongation',
    ]);
    expect((await titles({ ij: 'non' }))[0]).to.equal('Une décision de la caisse se conteste vite');
    expect(await titles({ lien_sante: 'non', besoin: 'conflit' })).to.deep.equal([]);
  });
  it('the overlays of the rule book stand with the result', async () => {
    for (const [departement, sentence] of [
      ['75', 'En Île-de-France, le service social est à la Cramif'],
      ['67', 'le régime local ne change rien à l’accès'],
      ['974', 'Dans votre département, le service social est à la CGSS.'],
      ['976', 'À Mayotte, le service social est à la CSSM.'],
    ] as const)
      expect(result(await checker({ answers: { ...principal, departement } })).text).to.contain(sentence);
    expect(result(await checker({ answers: { ...principal, statut: 'interim' } })).text).to.contain('FASTT');
  });
});

describe('pdp-eligibilite, moving about', () => {
  it('R35: « Modifier » changes one answer and comes back to the result', async () => {
    const element = await state('résultat : oui');
    const [, regime] = all(element, '[part=recap] button');
    regime!.click();
    await element.updateComplete;
    expect(questionOf(element, page.words)).to.equal('regime');
    radio(element, 'La MSA (agriculture)').click();
    await play(element, ['Continuer']);
    expect(result(element)).to.deep.include({ outcome: 'other', rule: 'R04' });
    expect(all(element, '[part=recap] dt').map(words)).not.to.contain('De quel régime dépendez-vous ?');
  });
  it('R35: « Modifier », then « Retour »: the result, as it was', async () => {
    const element = await state('résultat : oui');
    const before = result(element);
    await play(element, ['Modifier']);
    expect(questionOf(element, page.words)).to.equal('statut');
    await play(element, ['Retour']);
    expect(result(element)).to.deep.equal(before);
  });
  it('« Modifier » asks what becomes necessary, before the result', async () => {
    const element = await state('résultat : ailleurs, MSA');
    all(element, '[part=recap] button')[1]!.click();
    await element.updateComplete;
    radio(element, 'Un régime spécial (marins, SNCF, RATP, énergie, mines, notaires, militaires, cultes…)').click();
    await play(element, ['Continuer']);
    expect(questionOf(element, page.words)).to.equal('regime_special');
  });
  it('W5: going back and forth keeps what was answered', async () => {
    const element = await state('département, liste');
    await play(element, ['Retour']);
    expect(radio(element, 'La CPAM (ou la CGSS outre-mer)').checked).to.equal(true);
    await play(element, ['Continuer']);
    expect(one<HTMLInputElement>(element, '.field input').value).to.equal('loire');
    expect(radio(element, '42 – Loire').checked).to.equal(true);
  });
  it('W5: « Je ne sais pas » is still chosen on « Retour »', async () => {
    const element = await checker({ steps: ['Commencer', { choose: 'Je ne sais pas' }, 'Continuer', 'Retour'] });
    expect(all(element, '.option:has(:checked)').map(words)).to.deep.equal(['Je ne sais pas']);
  });
  it('H25: a département filled by an extension, without events, is the answer on screen', async () => {
    const element = await state('département, liste');
    one<HTMLInputElement>(element, '.field input').value = 'doubs';
    await play(element, ['Continuer', 'Retour']);
    expect(radio(element, '25 – Doubs').checked).to.equal(true);
    one<HTMLInputElement>(element, '.field input').value = 'loiret';
    await play(element, ['Retour', 'Continuer']);
    expect(radio(element, '45 – Loiret').checked, 'also on « Retour »').to.equal(true);
  });
  it('« Voir mon résultat » at any moment after the first question: to be checked, with what is missing', async () => {
    const element = await checker({ answers: principal, until: 'lien_sante' });
    await play(element, ['Voir mon résultat']);
    expect(result(element).outcome).to.equal('verify');
    expect(words(one(element, '[part=changes]'))).to.contain('Votre difficulté est-elle liée à la santé ?');
  });
  it('« Je ne sais pas » is on every question, with how to find out', async () => {
    const element = await checker({ steps: ['Commencer'] });
    const seen: string[] = [];
    for (let id = questionOf(element, page.words); id; id = questionOf(element, page.words)) {
      seen.push(id);
      const label = id === 'departement' ? 'Autre territoire ou je ne sais pas' : 'Je ne sais pas';
      const described = radio(element, label).getAttribute('aria-describedby');
      expect(words(one(element, `#${described}`)), id).to.equal(page.words[id]!.howToKnow);
      await choose(element, page.words[id]!, id === 'departement' ? undefined : principal[id]);
      await play(element, ['Continuer']);
    }
    expect(seen).to.have.length(9);
  });
});

describe('pdp-eligibilite, département', () => {
  for (const [typed, code] of [
    ['Doubs', '25'],
    ['25', '25'],
    ['1', '01'],
    ['cote d or', '21'],
    ['COTE-D’OR', '21'],
    ['haute corse', '2B'],
    ['2a', '2A'],
    ['reunion', '974'],
    ['974', '974'],
    ['val d’oise', '95'],
  ] as const)
    it(`« ${typed} » offers ${code}`, async () => {
      const element = await state('département');
      await write(element, typed);
      const offered = all(element, '.option').map(words);
      expect(
        offered.some((label) => label.startsWith(`${code} – `)),
        offered.join(' / '),
      ).to.equal(true);
      expect(offered.length).to.be.at.most(10);
      expect(offered.slice(-2)).to.deep.equal(['J’habite hors de France', 'Autre territoire ou je ne sais pas']);
    });
  it('S09: one that answers is said in the singular', async () => {
    const element = await state('département');
    await write(element, 'doubs');
    expect(words(one(element, '[role=status]'))).to.equal('1 département dans la liste');
  });
  it('W5: « J’habite hors de France » is chosen under the field, never written in it', async () => {
    const element = await state('département');
    radio(element, 'J’habite hors de France').click();
    await play(element, ['Continuer', 'Retour']);
    expect(radio(element, 'J’habite hors de France').checked).to.equal(true);
    expect(one<HTMLInputElement>(element, '.field input').value).to.equal('');
  });
  it('R27: its field takes letters and figures, and nothing typed is no mistake', async () => {
    const element = await state('département');
    expect(one<HTMLInputElement>(element, '.field input').inputMode, 'a keyboard with letters').to.equal('');
    for (const text of [' ', 'x', '']) await write(element, text);
    await write(element, ' ');
    expect(shown(element)).not.to.contain('Aucun département');
    expect(words(one(element, '[role=status]'))).to.equal('');
  });
  it('is chosen as it is typed when it is exact, a space after it or not; never a part of a name', async () => {
    const element = await state('département');
    const chosen = () => all(element, '.option:has(:checked)').map(words);
    for (const [typed, found] of [
      ['doub', []],
      ['Doubs ', ['25 – Doubs']],
      ['25 ', ['25 – Doubs']],
      ['doubst', []],
    ] as const) {
      await write(element, typed);
      expect(chosen(), `« ${typed} »`).to.deep.equal(found);
      expect(shown(element).includes('Aucun département ne correspond'), `« ${typed} »`).to.equal(typed === 'doubst');
      expect(all(element, '[part~=selected]').map(words), 'the part that a page styles').to.deep.equal(found);
    }
  });
  it('W5: « Autre territoire ou je ne sais pas » is still chosen on « Retour », and the field open to who remembers', async () => {
    const element = await state('département');
    radio(element, 'Autre territoire ou je ne sais pas').click();
    await play(element, ['Continuer', 'Retour']);
    expect(radio(element, 'Autre territoire ou je ne sais pas').checked).to.equal(true);
    expect(one<HTMLInputElement>(element, '.field input').disabled).to.equal(false);
    await write(element, 'doubs');
    expect(radio(element, '25 – Doubs').checked).to.equal(true);
    expect(radio(element, 'Autre territoire ou je ne sais pas').checked).to.equal(false);
  });
  it('is never derived from a postal code', async () => {
    const element = await state('département');
    for (const postcode of ['25000', '20167', '75116']) {
      await write(element, postcode);
      expect(all(element, '.option')).to.have.length(2);
    }
  });
  it('choosing in the list wins over what was typed', async () => {
    const element = await state('département, liste');
    radio(element, '44 – Loire-Atlantique').click();
    await play(element, ['Continuer', 'Retour']);
    expect(radio(element, '44 – Loire-Atlantique').checked).to.equal(true);
  });
});

describe('pdp-eligibilite, « Ce résultat me semble faux »', () => {
  it('shows a text with the rule, the version and the answers, which the person edits', async () => {
    const element = await state('résultat contesté');
    const field = one<HTMLTextAreaElement>(element, 'textarea');
    expect(plain(field.value)).to.contain('Règle R16, contenu 1.1.0, le 24 novembre 2026.');
    expect(plain(field.value)).to.contain(
      '- Qui vous verse (ou vous verserait) vos indemnités pendant un arrêt ? La CPAM',
    );
    expect(words(one(element, '[part=dispute]'))).to.contain('Rien n’est envoyé.');
    expect(element.shadowRoot!.activeElement).to.equal(field);
  });
  it('copies what the person left of it, and says so', async () => {
    const element = await state('résultat contesté');
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => (copied.push(text), Promise.resolve()) },
    });
    const field = one<HTMLTextAreaElement>(element, 'textarea');
    field.value = 'La caisse n’est pas la bonne.';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    button(element, 'Copier').click();
    await nextTask();
    await element.updateComplete;
    const before = one(element, '[role=status]').textContent;
    button(element, 'Copier').click();
    await nextTask();
    await element.updateComplete;
    expect(one(element, '[role=status]').textContent, 'S09: said anew').not.to.equal(before);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(copied).to.deep.equal(Array(2).fill('La caisse n’est pas la bonne.'));
    expect(words(one(element, '[part=dispute]'))).to.contain('Texte copié.');
    expect(words(one(element, '[role=status]'))).to.equal('Texte copié.');
  });
  it('« Texte copié. » goes when the text changes; pressed again, the button closes the text', async () => {
    const element = await state('résultat contesté');
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve() },
    });
    await play(element, ['Copier']);
    await nextTask();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    await element.updateComplete;
    const said = () => words(one(element, '[part=dispute]'));
    expect(said()).to.contain('Texte copié.');
    const field = one<HTMLTextAreaElement>(element, 'textarea');
    field.value = 'Autre chose.';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(said()).not.to.contain('Texte copié.');
    const toggle = button(element, 'Ce résultat me semble faux');
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    await play(element, ['Ce résultat me semble faux']);
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    expect(all(element, 'textarea')).to.have.length(0);
  });
  it('selects the text where the browser refuses to copy', async () => {
    const element = await state('résultat contesté');
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    button(element, 'Copier').click();
    await nextTask();
    await element.updateComplete;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    const field = one<HTMLTextAreaElement>(element, 'textarea');
    expect(field.selectionEnd! - field.selectionStart!).to.equal(field.value.length);
    expect(words(one(element, '[part=dispute]'))).to.contain('copiez-le vous-même');
  });
  it('goes away when an answer changes', async () => {
    const element = await state('résultat contesté');
    await play(element, ['Modifier', 'Continuer']);
    expect(all(element, 'textarea')).to.have.length(0);
    expect(shown(element)).to.contain('Ce résultat me semble faux');
  });
});
