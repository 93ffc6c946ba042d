import { families } from '../../content/rulebook/families.en.js';
import { labels } from '../../content/rulebook/labels.en.js';
import { reminderTexts as professionnel } from '../../content/rulebook/reminders.en.professionnel.js';
import { reminderTexts as person } from '../../content/rulebook/reminders.en.js';

/** What the finder's result and catalogue say in English beside the records: names of codes, of families, what not to forget. */
export default {
  lang: 'en',
  labels,
  families,
  reminderTexts: { travailleur: person, employeur: person, professionnel },
};
