import { about } from '../../content/rulebook/about.js';
import { questionTexts } from '../../content/rulebook/questions.fr.js';
import { rules } from '../../content/rulebook/rules.js';
import type { Rules } from '../../engine/index.js';

/** What the finder needs to ask: the rule book without what only its result reads, and the words of the questions. */
const asking = {
  version: rules.version,
  personas: rules.personas,
  constants: rules.constants.map(({ name, value, from }) => ({ name, value, from })),
  questions: rules.questions.map(({ pointlessWhen: _, readBy: __, ...question }) => question),
  derived: rules.derived.map(({ why: _, ...one }) => one),
  dispositifs: rules.dispositifs.map(({ id, audience, rules, statusFrom, notes }) => ({
    id,
    audience,
    rules,
    ...(statusFrom && { statusFrom }),
    notes: notes.filter(({ ask }) => ask),
    priority: 0,
    legal: [],
  })),
  service: {
    id: rules.service.id,
    statusMap: rules.service.statusMap,
    fallbackRule: rules.service.fallbackRule,
    inputs: rules.service.inputs,
    rules: rules.service.rules.map(({ id, when, outcome }) => ({ id, when, outcome, contacts: [] })),
  },
  overlays: [],
  tables: { caisses: rules.tables.caisses.map(({ code, name }) => ({ code, name })) },
};

export default { rules: asking as unknown as Rules, texts: questionTexts, asOf: about.asOf };
