import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkService, find, nextQuestion, statuses, whatWouldChange } from '../../src/engine/index.js';
import { classesOf, expanded, testsOf } from '../fixtures/criteria.js';
import {
  always,
  isRich,
  likelyValue,
  pick,
  runs,
  seed,
  value,
  type Answers,
  type Context,
  type Draw,
} from '../fixtures/random-situations.js';
import { rulebook } from '../fixtures/raw-rulebook.js';
import {
  NO,
  SecondEvaluator,
  UNKNOWN,
  YES,
  book,
  caisses,
  secondly,
  type Node,
  type RawQuestion,
  type Scalar,
  type Truth,
} from '../fixtures/second-evaluator.js';

const questions = new Map(book.questions.map((question) => [question.id, question]));
const isDecided = (status: string) => status !== 'a_verifier';

/** The answers that count: the others are as good as absent. */
const answered = (answers: Answers, context: Context) => secondly(answers, context).answered;
const audience = (answers: Answers, { audience }: Context) => audience ?? answers['role'];

/** The same person, who answers more: questions that had no valid answer get one, each with this probability. */
function completed(draw: Draw, answers: Answers, context: Context, rate: number): Answers {
  const known = answered(answers, context);
  const more: Answers = { ...answers };
  for (const question of book.questions)
    if (question.id !== 'role' && !known.has(question.id) && draw() < rate)
      more[question.id] = value(draw, question, audience(answers, context));
  return more;
}

/** What the person would answer to every question, null for « je ne sais pas ». */
function person(draw: Draw, role: string): ReadonlyMap<string, Scalar | null> {
  const all: Answers = { role };
  for (const question of book.questions)
    if (question.id !== 'role') all[question.id] = likelyValue(draw, question, all);
  const unsure = pick(draw, [0, 0.1, 0.3]);
  return new Map(Object.entries(all).map(([id, one]) => [id, id !== 'role' && draw() < unsure ? null : one]));
}

/** Answers of a person, one after the other, as long as there is a question to ask. */
function interview(
  told: ReadonlyMap<string, Scalar | null>,
  next: (answers: Answers, asked: readonly string[]) => string | null,
): { readonly answers: Answers; readonly asked: readonly string[] } {
  const answers: Answers = {};
  const asked: string[] = [];
  for (let id = next(answers, asked); id !== null; id = next(answers, asked)) {
    assert.ok(!asked.includes(id), `${id} is asked twice`);
    asked.push(id);
    assert.ok(asked.length <= 26, 'more than 26 questions');
    const one = told.get(id);
    if (one !== null && one !== undefined) answers[id] = one;
  }
  return { answers, asked };
}

describe(`statuses on random partial answers (${runs} runs, seed ${seed})`, () => {
  it('that are decided hold whatever is answered next', () => {
    let held = 0;
    always((answers, context, draw) => {
      const before = statuses(rulebook, answers, context);
      const service = checkService(rulebook, answers, context).outcome;
      for (const rate of [0.2, 0.5, 1]) {
        const more = completed(draw, answers, context, rate);
        const after = statuses(rulebook, more, context);
        for (const [id, status] of Object.entries(before))
          if (isDecided(status)) {
            held += 1;
            assert.equal(after[id], status, `${id} with ${JSON.stringify(more)}`);
          }
        if (service !== 'verify') assert.equal(checkService(rulebook, more, context).outcome, service, 'service');
      }
    });
    if (isRich) assert.ok(held > runs * 20, 'the draw is too poor');
  });

  it('with nothing left to ask hold whatever is answered next', () => {
    let held = 0;
    always((answers, context, draw) => {
      const before = find(rulebook, answers, context).filter(({ missing }) => !missing.length);
      for (const rate of [0.5, 1]) {
        const after = statuses(rulebook, completed(draw, answers, context, rate), context);
        for (const { id, status } of before) {
          if (!isDecided(status)) held += 1;
          assert.equal(after[id], status, id);
        }
      }
    });
    if (isRich) assert.ok(held > runs, 'the draw is too poor');
  });

  it('that are « à vérifier » settle when their missing questions are answered, one by one', () => {
    let settled = 0;
    let fixed = 0;
    always((answers, context, draw) => {
      const open = find(rulebook, answers, context).filter(({ missing }) => missing.length);
      if (!open.length) return;
      const { id } = pick(draw, open);
      const known = { ...answers };
      for (let turn = 0; ; turn += 1) {
        assert.ok(turn <= 26, `${id} is never settled`);
        const { status, missing } = find(rulebook, known, context).find((one) => one.id === id)!;
        if (!missing.length) {
          if (isDecided(status)) settled += 1;
          else fixed += 1;
          break;
        }
        const next = questions.get(pick(draw, missing))!;
        assert.ok(!answered(known, context).has(next.id), `${next.id} is answered already`);
        known[next.id] = value(draw, next, audience(known, context));
      }
    });
    if (isRich) assert.ok(settled > runs / 4 && fixed > runs / 20, `${settled} decided, ${fixed} never decided`);
  });

  it('reach exactly what the rule book lists for each dispositif', () => {
    const reached = new Set<string>();
    always((answers, context) => {
      const role = audience(answers, context) === 'employeur' ? 'employeur' : 'travailleur';
      for (const [id, status] of Object.entries(statuses(rulebook, answers, context)))
        reached.add(`${id} ${role} ${status}`);
    });
    const listed = book.dispositifs.flatMap(({ id, reaches }) =>
      Object.entries(reaches).flatMap(([role, all]) => all.map((status) => `${id} ${role} ${status}`)),
    );
    if (isRich) assert.deepEqual([...reached].sort(), listed.sort());
    else assert.ok([...reached].every((one) => listed.includes(one)));
  });
});

describe('nothing is said of a person who has said nothing', () => {
  const today = '2026-11-22';
  const by = (answers: Answers, status: string) =>
    Object.entries(statuses(rulebook, answers, { today })).flatMap(([id, one]) => (one === status ? [id] : []));

  for (const answers of [{}, { role: 'travailleur' }, { role: 'professionnel' }] as Answers[])
    it(`${JSON.stringify(answers)}: only cep is pertinent, nothing is put aside`, () => {
      assert.deepEqual(by(answers, 'pertinent'), ['cep']);
      assert.deepEqual(by(answers, 'non_pertinent'), []);
    });

  it('employer with only the role: everything is to be checked', () => {
    assert.deepEqual([...by({ role: 'employeur' }, 'pertinent'), ...by({ role: 'employeur' }, 'non_pertinent')], []);
  });
});

/**
 * A missing question matters if, with some answers to the others, one of its answers changes the status. That is not
 * always so: two unknown tests may hang together (a status of work that settles one test settles the other), and
 * `statut=autre` keeps some tests unknown for ever (rules.md §6.7). What always holds is the same with free tests: with
 * some truth of the other unknown tests, those that this question holds change the status (another dispositif is one).
 */
describe('missing questions', () => {
  const today = '2026-11-22';
  const wanted = Math.min(runs, 2000);

  /** Calls `check` with a dispositif to be checked and one of its missing questions, drawn at random. */
  function onePair(
    check: (id: string, question: string, answers: Answers, context: Context, draw: Draw) => void,
    times: number,
  ): void {
    always((answers, { asked: _, ...rest }, draw) => {
      const context = { ...rest, today };
      const open = find(rulebook, answers, context).filter(({ missing }) => missing.length);
      if (!open.length) return;
      const { id, missing } = pick(draw, open);
      check(id, pick(draw, missing), answers, context, draw);
    }, times);
  }

  it('can each change the status, with some truth of the other unknown tests', () => {
    let tried = 0;
    onePair((id, question, answers, context) => {
      const forced = new Map<Node, Truth>();
      const second = new SecondEvaluator(answers, context, expanded, caisses, forced);
      if (second.fromService(id)) return; // all that its candidates miss, also where the outcome is the same (rules.md §5)
      tried += 1;
      const holds = ({ fact, dispositif }: Node) =>
        dispositif === undefined
          ? (fact === 'age_annee' ? 'naissance' : fact) === question
          : second.missing(dispositif).includes(question);
      const unknown = testsOf(id, second.persona).filter((test) => second.truth(test) === UNKNOWN);
      const lines = Object.values(second.dispositif(id).rules[second.persona]!);
      const moves = unknown.filter(holds).some((test) =>
        [...Array(2 ** lines.length).keys()].some((bits) => {
          forced.clear();
          lines.forEach((line, place) => {
            if (reaches(line, test)) open(line, test, second, forced);
            else make(line, bits & (2 ** place) ? YES : NO, second, forced);
          });
          const [whenYes, whenNo] = [YES, NO].map((truth) => second.status((forced.set(test, truth), id)));
          return whenYes !== whenNo;
        }),
      );
      assert.ok(moves, `${question} cannot move ${id}`);
    }, wanted);
    if (isRich) assert.ok(tried > wanted / 2, 'the draw is too poor');
  });

  it('can nearly all change the status, with some answers to the others', () => {
    const idle: string[] = [];
    let tried = 0;
    onePair((id, question, answers, context, draw) => {
      tried += 1;
      if (!matters(id, question, answers, context, draw)) idle.push(`${id} ${question}`);
    }, wanted);
    const share = idle.length / tried;
    if (isRich) assert.ok(share < 0.05, `${idle.length} of ${tried} cannot: ${idle.join(', ')}`);
  });

  const inner = ({ all, any, not }: Node): readonly Node[] => all ?? any ?? (not ? [not] : []);
  const reaches = (node: Node, test: Node): boolean => node === test || inner(node).some((one) => reaches(one, test));

  /** Gives an unknown node that truth, by giving it to the unknown tests it holds. */
  function make(node: Node, truth: Truth, second: SecondEvaluator, forced: Map<Node, Truth>): void {
    if (second.truth(node) !== UNKNOWN) return;
    const below = inner(node);
    const wanted = node.not ? ((1 - truth) as Truth) : truth;
    if (below.length) below.forEach((one) => make(one, wanted, second, forced));
    else forced.set(node, truth);
  }

  /** Lets a test decide its line: what stands beside it in `all` is yes, in `any` no. */
  function open(node: Node, test: Node, second: SecondEvaluator, forced: Map<Node, Truth>): void {
    for (const one of inner(node))
      if (reaches(one, test)) open(one, test, second, forced);
      else make(one, node.all ? YES : NO, second, forced);
  }

  /** Searched over the values the rules tell apart: all their combinations, or 3,000 of them. */
  function matters(id: string, question: string, answers: Answers, context: Context, draw: Draw): boolean {
    const second = secondly(answers, context);
    const classes = classesOf(second.fromService(id) ? null : id, second.persona, context.today);
    const own = classes.get(question)!.filter((one) => one !== undefined);
    const others = [...classes].filter(([one]) => one !== question && !second.answered.has(one));
    const status = (given: Answers) => statuses(rulebook, given, context)[id];
    const all = others.reduce((size, [, { length }]) => size * length, 1);
    for (let turn = 0; turn < Math.min(all, 3000); turn += 1) {
      const given = { ...answers };
      let rest = turn;
      for (const [one, values] of others) {
        const chosen = all <= 3000 ? values[rest % values.length] : pick(draw, values);
        rest = Math.floor(rest / values.length);
        if (chosen === undefined) delete given[one];
        else given[one] = chosen;
      }
      delete given[question];
      const without = status(given);
      if (own.some((one) => status({ ...given, [question]: one }) !== without)) return true;
    }
    return false;
  }
});

describe(`questions, to ${runs / 5} random persons (seed ${seed})`, () => {
  const context = (draw: Draw): Context => ({ today: pick(draw, ['2026-11-22', '2027-01-01']) });
  const roles = ['travailleur', 'travailleur', 'professionnel', 'employeur'];

  it('end, are never repeated, are at most 26, and leave the statuses of all the questions one may ask', () => {
    const lengths: number[] = [];
    always((_answers, _context, draw) => {
      const told = person(draw, pick(draw, roles));
      const today = context(draw);
      const short = interview(told, (answers, asked) => nextQuestion(rulebook, answers, { ...today, asked }));
      lengths.push(short.asked.length);
      const long = interview(told, (answers, asked) => firstAskable(answers, { ...today, asked }));
      const after = statuses(rulebook, long.answers, today);
      assert.deepEqual(statuses(rulebook, short.answers, today), after, JSON.stringify(long));
    }, runs / 5);
    const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
    assert.ok(least >= 2 && most <= 26, `${least} to ${most} questions`);
  });

  it('of the checker end, are never repeated, are at most 11', () => {
    always((_answers, _context, draw) => {
      const told = person(draw, 'travailleur');
      const today = context(draw);
      const { asked } = interview(told, (answers, shown) =>
        nextQuestion(rulebook, answers, { ...today, asked: shown }, 'service'),
      );
      assert.ok(asked.length <= 11 && asked.every((id) => book.service.inputs.includes(id)));
    }, runs / 5);
  });

  /** The next question of the whole list that this person may be asked. */
  function firstAskable(answers: Answers, context: Context): string | null {
    const second = secondly(answers, context);
    const order = ({ order }: RawQuestion) => order;
    const open = book.questions.filter((question) => second.askable(question));
    return open.sort((left, right) => order(left) - order(right))[0]?.id ?? null;
  }
});

describe(`what would change, on random answers (${runs / 5} runs, seed ${seed})`, () => {
  const grade = ['non_pertinent', 'a_verifier', 'pertinent'];
  const changing = ['jours', 'prereprise', 'avis_mt', 'boeth', 'projet'];

  it('gives the status it promises, a better one, only by answers that may change or are unknown', () => {
    let seen = 0;
    always((answers, context, draw) => {
      const before = statuses(rulebook, answers, context);
      const known = answered(answers, context);
      const id = pick(draw, Object.keys(before));
      for (const { question, value, from, to } of whatWouldChange(rulebook, answers, context, id)) {
        seen += 1;
        const after = statuses(rulebook, { ...answers, [question]: value }, context)[id];
        assert.deepEqual([from, to], [before[id], after], `${id} ${question}`);
        assert.ok(grade.indexOf(to) > grade.indexOf(from), `${id} is not better`);
        assert.ok(secondly({ [question]: value }, context).answered.has(question), `${question} ${value} is ignored`);
        assert.ok(!String(value).startsWith('inapte'), 'nobody is told to be declared unfit');
        const given = known.get(question);
        if (given === undefined) continue;
        assert.ok(changing.includes(question), `${question} was answered`);
        if (question === 'jours') assert.ok(value > given, 'days of leave only grow');
        if (question === 'boeth') assert.equal(value, 'en_cours');
      }
    }, runs / 5);
    if (isRich) assert.ok(seen > runs / 50, `only ${seen} changes seen`);
  });

  it('names the first day that changes something', () => {
    let seen = 0;
    always((answers, context) => {
      for (const id of ['visite-prereprise', 'rendez-vous-liaison', 'visite-reprise']) {
        const found = whatWouldChange(rulebook, answers, context, id).find(({ question }) => question === 'jours');
        if (!found) continue;
        seen += 1;
        for (let day = Number(answered(answers, context).get('jours') ?? -1) + 1; day < Number(found.value); day += 1) {
          const status = statuses(rulebook, { ...answers, jours: day }, context)[id]!;
          assert.ok(grade.indexOf(status) <= grade.indexOf(found.from), `${id} at ${day} days`);
        }
      }
    }, runs / 5);
    if (isRich) assert.ok(seen > runs / 100, `only ${seen} changes seen`);
  });

  it('misses no unknown question that would help and may be asked', () => {
    let seen = 0;
    always((answers, context, draw) => {
      const second = secondly(answers, { ...context, asked: [] });
      const open = find(rulebook, answers, context).filter(({ missing }) => missing.length);
      if (!open.length) return;
      const { id, missing, status } = pick(draw, open);
      const named = new Set(whatWouldChange(rulebook, answers, context, id).map(({ question }) => question));
      for (const question of missing.filter((one) => second.askable(questions.get(one)!))) {
        const values = classesOf(second.fromService(id) ? null : id, second.persona, context.today).get(question)!;
        const allowed = second.role === 'employeur' ? questions.get(question)!.optionsEmployeur : undefined;
        const helps = values.some(
          (one) =>
            one !== undefined &&
            !String(one).startsWith('inapte') &&
            (!allowed || allowed.includes(String(one))) &&
            grade.indexOf(secondly({ ...answers, [question]: one }, context).status(id)) > grade.indexOf(status),
        );
        if (helps && !(question === 'jours' && second.answered.get('arret') === 'repris_moins_3_mois')) {
          seen += 1;
          assert.ok(named.has(question), `${id} ${question}`);
        }
      }
    }, runs / 5);
    if (isRich) assert.ok(seen > runs / 50, `only ${seen} seen`);
  });
});
