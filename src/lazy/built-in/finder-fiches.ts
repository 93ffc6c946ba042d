import { articles } from '../../content/articles.js';
import texts from '../../content/dispositifs/fr.js';
import references from '../../content/dispositifs/references.js';
import { contacts } from '../../content/rulebook/contacts.js';
import { labels } from '../../content/rulebook/labels.fr.js';
import { reminders } from '../../content/rulebook/reminders.js';
import { rules } from '../../content/rulebook/rules.js';
import { sources } from '../../content/sources.js';
import type { Rules } from '../../engine/index.js';

/** The whole rule book without the notes of its authors, which no page shows. */
const whole = {
  ...rules,
  constants: rules.constants.map(({ name, value, from, source }) => ({ name, value, from, source })),
  questions: rules.questions.map(({ pointlessWhen: _, readBy: __, ...question }) => question),
  derived: rules.derived.map(({ why: _, ...one }) => one),
  dispositifs: rules.dispositifs.map(({ why: _, reaches: __, sheet: ___, confidence: ____, ...record }) => ({
    ...record,
    ...(record.boosts && { boosts: record.boosts.map(({ when, priority }) => ({ when, priority })) }),
  })),
  service: { ...rules.service, rules: rules.service.rules.map(({ why: _, confidence: __, ...rule }) => rule) },
};

/** What every card needs, whoever reads: the rules, the names, the sources, the contacts. */
export default {
  rules: whole as unknown as Rules,
  texts,
  references,
  sources,
  articles,
  contacts: contacts.map(({ id, nom, tel, telConfidence, web, configurable }) => ({
    ...{ id, nom, tel, telConfidence, web, configurable },
  })),
  labels,
  reminders,
};
