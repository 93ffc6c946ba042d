import { articles } from '../../content/articles.js';
import texts from '../../content/dispositifs/fr.js';
import references from '../../content/dispositifs/references.js';
import { contacts } from '../../content/rulebook/contacts.js';
import { labels } from '../../content/rulebook/labels.fr.js';
import { reminders } from '../../content/rulebook/reminders.js';
import { rules } from '../../content/rulebook/rules.js';
import { sources } from '../../content/sources.js';

/** What only the result reads of the rule book, by id: the rest has come with the questions. */
const more = {
  constants: rules.constants.map(({ source }) => source),
  dispositifs: rules.dispositifs.map(
    ({
      id: _,
      audience: __,
      rules: ___,
      statusFrom: ____,
      why: _____,
      reaches: ______,
      sheet: _7,
      confidence: _8,
      ...record
    }) => ({
      ...record,
      ...(record.boosts && { boosts: record.boosts.map(({ when, priority }) => ({ when, priority })) }),
    }),
  ),
};

const cited = new Set(Object.values(references).flatMap(({ sources }) => sources));

/** What every card needs, whoever reads: the rest of the rules, the names, the sources, the contacts. */
export default {
  more,
  texts,
  references,
  sources: sources
    .filter(({ id }) => cited.has(id))
    .map(({ id, title, url, readOn }) => ({ id, title, url: url.slice(0, 1), readOn })),
  articles,
  contacts: contacts.map(({ id, nom, tel, telConfidence, web, configurable }) => ({
    ...{ id, nom, tel, telConfidence, web, configurable },
  })),
  labels,
  reminders: reminders.flatMap(({ mark, ...reminder }) => (mark === 'C' ? [] : reminder)),
};
