import { expect } from 'chai';
import * as interviews from '../../../src/elements/shared/interview/interview.js';
import type { Answers } from '../../../src/model/rulebook.js';

/** A small rule book: « cause » and « jours » are asked only during a leave. */
const order = ['statut', 'arret', 'cause', 'jours'];
const applies = (id: string, answers: Answers) => !['cause', 'jours'].includes(id) || answers['arret'] !== 'non';
const guide: interviews.Guide = {
  next: (answers, asked) =>
    order.find(
      (id) =>
        !(id in answers) &&
        !asked.includes(id) &&
        applies(id, answers) &&
        (answers['arret'] === 'oui' || order.indexOf(id) < 2),
    ) ?? null,
  applicable: (answers) => Object.fromEntries(Object.entries(answers).filter(([id]) => applies(id, answers))),
};

const go = (from: interviews.Interview, ...answers: (string | number | null)[]) =>
  answers.reduce<interviews.Interview>((at, value) => {
    const given = value === null ? interviews.doubt(at, at.at, true) : interviews.answer(at, at.at, value);
    return interviews.forward(given, guide);
  }, from);
const started = () => interviews.begin(interviews.atStart, guide);

describe('an interview of the rule book', () => {
  it('asks one question after the other, then shows the result', () => {
    const end = go(started(), 'cdi', 'oui', 'maladie', 40);
    expect(end.view).to.equal('result');
    expect(end.path).to.deep.equal(order);
  });
  it('decision 25: « Continuer » without an answer asks again and loses nothing', () => {
    const again = interviews.forward(started(), guide);
    expect(again.refused).to.equal(true);
    expect(again.at).to.equal('statut');
  });
  it('« Je ne sais pas » is no answer, and is not asked again', () => {
    const after = go(started(), null);
    expect(after.answers).to.deep.equal({});
    expect(after.at).to.equal('arret');
  });
  it('« Retour » keeps later answers, and « Continuer » shows them again', () => {
    const far = go(started(), 'cdi', 'oui', 'maladie');
    const near = interviews.back(interviews.back(far));
    expect(near.at).to.equal('arret');
    expect(near.answers).to.have.property('cause', 'maladie');
    expect(interviews.forward(near, guide).at).to.equal('cause');
  });
  it('an answer that no longer applies is kept, marked, and does not count', () => {
    const far = go(started(), 'cdi', 'oui', 'maladie', 40);
    const changed = go(interviews.edit(far, 'arret'), 'non');
    expect(changed.view).to.equal('result');
    expect(changed.answers).to.have.property('cause', 'maladie');
    expect(guide.applicable(changed.answers)).not.to.have.property('cause');
    const back = go(interviews.edit(changed, 'arret'), 'oui');
    expect(guide.applicable(back.answers)).to.have.property('cause', 'maladie');
  });
  it('a question left at « Je ne sais pas » is not asked again once the answers before it close it', () => {
    const far = go(started(), 'cdi', 'oui', null);
    const changed = go(interviews.back(interviews.back(far)), 'non');
    expect(changed.view).to.equal('result');
  });
  it('a question on screen when « Voir mon résultat » is pressed is asked again afterwards', () => {
    const early = interviews.finish(go(started(), 'cdi', 'oui'));
    expect(early.path.at(-1)).to.equal('cause');
    expect(guide.next(early.answers, interviews.asked(early))).to.equal('cause');
    expect(go(interviews.edit(early, 'statut'), 'cdi').at).to.equal('cause');
  });
  it('« Modifier » goes back to the result, or asks what the change opened', () => {
    const end = go(started(), 'cdi', 'non');
    expect(end.view).to.equal('result');
    expect(go(interviews.edit(end, 'statut'), 'cdd').view).to.equal('result');
    expect(go(interviews.edit(end, 'arret'), 'oui').at).to.equal('cause');
  });
  it('« Voir mon résultat » works at any moment, and « Retour » comes back to the last question', () => {
    const early = interviews.finish(go(started(), 'cdi'));
    expect(early.view).to.equal('result');
    expect(interviews.back(early).at).to.equal('arret');
  });
  it('keeps what was typed when it is no answer', () => {
    const typed = interviews.type(started(), 'jours', 'trente', undefined);
    expect(typed.typed).to.deep.equal({ jours: 'trente' });
    expect(typed.answers).to.deep.equal({});
    expect(interviews.doubt(typed, 'jours', true).typed).to.deep.equal({ jours: 'trente' });
  });
  it('what the page answered is not asked', () => {
    const preset = interviews.begin({ ...interviews.atStart, answers: { statut: 'cdi' } }, guide);
    expect(preset.at).to.equal('arret');
  });
});
