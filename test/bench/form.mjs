/** The form that every page of the bench shows: the six scored questions of the built-in questionnaire, in French. */
import { readFileSync } from 'node:fs';

const whole = JSON.parse(readFileSync('test/fixtures/definitions/auto-positionnement-pdp.json', 'utf8'));
const total = whole.scores.find(({ id }) => id === 'total');
const scored = new Set(total.terms.map(({ item }) => item));

export const form = {
  questions: whole.items
    .filter(({ id }) => scored.has(id))
    .map(({ id, text, options }) => ({
      id,
      text: text.fr,
      options: options.map((option) => ({ id: option.id, label: option.label.fr, score: option.score })),
    })),
  levels: total.bands.map(({ from, label }) => ({ from, label: label.fr })),
};

/** The same questions again and again, up to that many. @example sized(40).questions.length // 40 */
export const sized = (size) => ({
  ...form,
  questions: Array.from({ length: size }, (_, place) => ({
    ...form.questions[place % form.questions.length],
    id: `q${place + 1}`,
  })),
});

/** The same as a definition of ours, without what the other forms do not have. */
export const definition = ({ questions, levels }) => ({
  ...{ format: whole.format, id: 'banc', version: '1.0.0', url: 'https://example.org/questionnaire/banc' },
  ...{ status: 'draft', languages: ['fr'], audience: 'worker', validated: false },
  ...{ title: { fr: 'Banc' }, limits: { fr: 'Banc.' } },
  licence: { statement: { fr: 'MIT' }, redistributable: true },
  items: questions.map(({ id, text, options }) => ({
    ...{ id, kind: 'choice', text: { fr: text } },
    options: options.map(({ id, label, score }) => ({
      ...{ id, label: { fr: label } },
      ...(score === undefined ? { declined: true } : { score }),
    })),
  })),
  scores: [
    {
      id: 'total',
      title: { fr: 'Total' },
      terms: questions.map(({ id }) => ({ item: id })),
      missing: { max: 0, strategy: 'zero' },
      range: { min: 0, max: questions.length * 3 },
      bands: levels.map(({ from, label }, place) => ({
        id: `b${place}`,
        from,
        label: { fr: label },
        text: { fr: '.' },
      })),
    },
  ],
});
