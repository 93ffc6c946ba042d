/** The simplified version keeps the rules of 1.4 of the accessibility file, in every text it has. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textsIn } from '../support/translated-texts.js';

type Placed = { place: string; text: string };
const simple = textsIn('fr-x-simple');
/** What the longest name of ours makes of a text that ends on one. */
const filled = (text: string) => text.replace('avec {0}', 'avec le service de prévention et de santé au travail');
const sentences = (text: string) =>
  filled(text)
    .split(/(?<=[.!?…])\s+/)
    .filter((one) => /\p{L}/u.test(one));
const count = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;
/** Whole words, whatever their accents. */
const words = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?![\\p{L}-])`, 'iu');

/** Words that end as a future or a conditional does, and are neither. */
const present =
  '(?:re)?tirez|ouvrez|enregistrons|rencontrez|déclarez|découvrez|préparez|montrez|entrez|frais|vrai|paraît|ultra';
const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const days = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const numbers =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille';
/** A past participle, and those that say a state: what is open, lost, gone. */
const participle = '\\p{L}{2,}(?:é|ée|és|ées|it|ite|its|ites|is|ise|ises|ert|erte|ertes|u|ue|us|ues)';
const state = 'perdu|ouverte|partie|précis|menacé|gratuit|plus|celui|salariée|mauvais|petit|absente|associé à|dû';
const no = "pas|rien|aucune?|jamais|personne n['’]|sans";

/** What the simplified version never writes. */
const banned: readonly [string, RegExp][] = [
  [
    'a word of administration',
    /\b(notamment|le cas échéant|afin d|susceptible|bénéfici|ci-après|ci-dessus|ci-dessous|modalités|dispositif|prise? en charge)/i,
  ],
  ['a parenthesis', /[()]/],
  ['« ne… que »', /\b(?:ne |n['’])(?:(?!pas|rien|jamais|plus|aucun)\p{L}+ ){1,3}(?:que |qu['’])/iu],
  ['a question in the negative', /(?:^|[.!?…]\s)[^.!?]*(?<!\p{L})(?:n['’]|ne )[^.!?]*\?/iu],
  ['a double negation', words(`(?:${no})(?!\\p{L})[^.!?;]*(?<!\\p{L})(?:${no}|n['’]\\p{L}+ pas)`)],
  ['« etc. » or « et/ou »', /\betc\b|et\/ou/i],
  ['a percentage', /%/],
  ['the future', words(`(?!(?:${present})(?!\\p{L}))\\p{L}+(?:rai|ras|ra|rons|rez|ront)`)],
  ['the conditional', words(`(?!(?:${present})(?!\\p{L}))\\p{L}+(?:rais|rait|rions|riez|raient)`)],
  ['the imperfect', words("(?:n['’])?(?:étai(?:t|s|ent)|avai(?:t|s|ent)|devai(?:t|s|ent)|fallait)")],
  ['a passive, with who acts', words(`${participle} par (?:l['’]|la|le|les|un|une|votre|sa|son|tous|France)`)],
  [
    'a passive, without',
    words(`(?:est|sont|êtes|être|été) (?:pas |toujours )?(?!(?:${state})(?!\\p{L}))${participle}`),
  ],
  ['a number in words', words(numbers)],
  ['a date without its day', new RegExp(`(?<!(?:${days}) )\\b\\d{1,2} (?:${months})\\b`, 'i')],
  ['a Roman numeral', /\b(II|III|IV|VI{1,3}|IX)\b/],
  ['a word in capitals that is no name', /\b(ATTENTION|IMPORTANT|NE PAS|OUI|NON)\b/],
  ['« vous avez droit »', /vous avez (le )?droit (à|au|aux|d['’]|de )/i],
];
/** Decided word for word (test/content/messages.test.ts): the one sentence that speaks of what comes. */
const decided = "Il n'y aura pas 2 demandes.";

/** What one place of a widget says: a question and its help, the purpose and the first step of a card. */
function places(): Map<string, string> {
  const together = new Map<string, string[]>();
  for (const { place, text } of simple) {
    const [file, path = ''] = place.split(' › ');
    const depth = /questions/.test(file!) ? 1 : /questionnaires/.test(file!) ? 2 : /service/.test(file!) ? 2 : 0;
    const name = file === 'interface' ? place : [file, ...path.split('.').slice(0, depth)].join(' › ');
    together.set(name, [...(together.get(name) ?? []), text]);
  }
  return new Map([...together].map(([name, texts]) => [name, texts.join(' ')]));
}

/** Hard words that are needed, and how a place that has one explains it. */
const explained: readonly [string, RegExp, RegExp][] = [
  ['inaptitude', /(?<!retraite-)inapt/iu, /santé ne va plus avec/],
  ['invalidité', /(?<!« ?)invalidité/iu, /réduit (?:pour longtemps|durablement) la capacité de travail/],
  ['reclassement', /reclassement/iu, /un autre emploi adapté|un autre emploi public|chercher un autre poste/],
];
/** Names of one's own, and words of every day. */
const names = ['SNCF', 'RATP', 'ENIM', 'SMS', 'HELP', 'PREMIJ'];

describe('simplified French', () => {
  const failing = (texts: readonly Placed[], fails: (text: string) => boolean) =>
    texts.filter(({ text }) => fails(text)).map(({ place, text }) => `${place}\n    ${text}`);

  it('holds every text there is to hold', () => assert.ok(simple.length > 900, String(simple.length)));
  it('has no sentence over 15 words, and at most 12 in nine sentences out of ten', () => {
    const all = simple.flatMap(({ place, text }) =>
      sentences(text).map((sentence) => ({ place, text: sentence, words: count(sentence) })),
    );
    assert.deepEqual(
      failing(all, (sentence) => count(sentence) > 15),
      [],
    );
    const short = all.filter((one) => one.words <= 12).length / all.length;
    assert.ok(short >= 0.9, `${Math.round(short * 100)} %`);
  });
  for (const [what, pattern] of banned)
    it(`never writes ${what}`, () =>
      assert.deepEqual(
        failing(simple, (text) => pattern.test(text.replace(decided, '').replace(/\{\{[^}]*\}\}/g, '0'))),
        [],
      ));
  for (const [word, has, explains] of explained)
    it(`explains « ${word} » in each place that says it`, () =>
      assert.deepEqual(
        [...places()].filter(([, text]) => has.test(text) && !explains.test(text)).map((one) => one.join('\n    ')),
        [],
      ));
  it('never leaves an abbreviation alone', () => {
    const alone = [...places()].flatMap(([name, text]) =>
      [...new Set(text.replace(/\{\{[^}]*\}\}/g, '').match(/(?<![\p{L}\d])[A-Z]{2,}(?![\p{L}])/gu) ?? [])]
        .filter((one) => !names.includes(one))
        .filter(
          (one) =>
            !new RegExp(
              `${one}(?:, (?!(?:la|le) |l['’])| (?:est|veut dire|sert|aide)(?!\\p{L})|\\. (?:C['’]est|Ce sont))|${one}\\s: contrat|${one}[^.]*\\. Ce sont`,
              'u',
            ).test(text),
        )
        .map((one) => `${name} : ${one}\n    ${text}`),
    );
    assert.deepEqual(alone, []);
  });
});
