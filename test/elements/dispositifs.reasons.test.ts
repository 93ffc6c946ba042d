import { expect } from 'chai';
import { card, finder } from '../support/finder.js';
import { until } from '../support/page.js';
import { all, words } from '../support/widget.js';

/** The result for answers given by the page, everything shown. */
const result = (answers: object, audience = 'travailleur') =>
  finder({ attributes: { audience }, properties: { answers }, steps: ['Commencer', 'Voir mon résultat'] });
const why = (element: Element, id: string) => words(card(element, id).querySelector('.why'));

/** « Pourquoi cette réponse » of one card, unfolded. */
async function reasons(element: Element, id: string): Promise<string> {
  const fold = card(element, id).querySelector<HTMLDetailsElement>('.folds > details')!;
  fold.open = true;
  await until('its criteria', () => fold.querySelector('[part=because]'));
  return words(fold);
}

describe('pdp-dispositifs, what a card says of the answers', () => {
  it('says a year of birth as it was given, never as an age that may be a year too old', async () => {
    const element = await result({ statut: 'cdi', contrat: 'oui', naissance: 2004 });
    expect(why(element, 'retraite-inaptitude')).to.equal(
      'Ce qui l’écarte : Quelle est votre année de naissance ? 2004',
    );
    const text = await reasons(element, 'retraite-inaptitude');
    expect(text).to.contain('Quelle est votre année de naissance ? Vous avez répondu : 2004');
    expect(text).to.contain('60 ans ou plus — ce n’est pas le cas');
  });
  it('an answer that closes one way only, where another closes them all, is not what rules a measure out', async () => {
    const element = await result({ statut: 'demandeur', regime: 'cpam', boeth: 'oui' });
    expect(why(element, 'rlh')).to.equal('Ce qui l’écarte : Sans emploi ou demandeur d’emploi');
    const retired = await result({ statut: 'retraite', regime: 'msa' });
    expect(why(retired, 'agefiph')).to.equal('Ce qui l’écarte : Retraité');
  });
  it('a criterion that a rule reads twice is said once', async () => {
    const element = await result({ statut: 'cdi', contrat: 'oui', arret: 'total', cause: 'maladie', jours: 45 });
    for (const id of ['crpe', 'tpt-salarie'])
      for (const line of (await reasons(element, id)).split('Compte pour ')) {
        const names = line.replace(/^[^:]*« à vérifier » : |^[^:]*: | — .*$/g, '').split(' ; ');
        expect(names.length, line).to.equal(new Set(names).size);
      }
  });
  it('a professional is offered answers that speak of the person, as the employer is', async () => {
    const element = await finder({
      attributes: { audience: 'professionnel' },
      properties: { answers: { statut: 'cdi', contrat: 'oui', regime: 'cpam', departement: '25' } },
      steps: ['Commencer'],
    });
    expect(all(element, '.option').map(words)).to.include('Oui, elle ne travaille pas du tout');
  });
});
