import { articles } from '../../content/articles.js';
import fiche from '../../content/dispositifs/service-social/fr.js';
import reading from '../../content/dispositifs/service-social/fr.travailleur.js';
import references from '../../content/dispositifs/service-social/references.js';
import rule from '../../content/dispositifs/service-social/rule.js';
import { contacts } from '../../content/rulebook/contacts.js';
import { listReferences } from '../../content/rulebook/references.js';
import { questionTexts } from '../../content/rulebook/questions.fr.js';
import { reminderTexts } from '../../content/rulebook/reminders.fr.js';
import { reminders } from '../../content/rulebook/reminders.js';
import { rules } from '../../content/rulebook/rules.js';
import { servicePage } from '../../content/rulebook/service-page.fr.js';
import { serviceTexts } from '../../content/rulebook/service.fr.js';
import { sources } from '../../content/sources.js';
import { packCaisses, serviceReminders, serviceRules } from '../../engine/service-rules.js';
import type { Contact } from '../../model/fiche.js';
import { askedWords } from '../../engine/spoken-page.js';
import type { ServicePage, ShownContact, ShownSource } from '../../model/service-page.js';

const cut = serviceRules(rules, reminders);
const kept = serviceReminders(rules, reminders);
const of = <Value>(ids: readonly string[], value: (id: string) => Value) =>
  Object.fromEntries(ids.map((id) => [id, value(id)]));

const lookUp: Readonly<Record<string, string>> = servicePage.chercher;
const owned: Readonly<Record<string, 'contact' | 'social'>> = {
  'service-social': 'social',
  spsti: 'contact',
  'spsti-social': 'contact',
};

/** A contact as it may be shown: no number marked C, no internal note. */
function shown({ id, nom, tel, telConfidence, web }: Contact): ShownContact {
  const number = telConfidence === 'C' ? null : tel;
  return {
    nom,
    ...(number && { tel: number }),
    ...(web && { web }),
    ...(owned[id] && { own: owned[id] }),
    ...(!number && !web && lookUp[id] && { chercher: lookUp[id] }),
  };
}

const named = new Set([...cut.service.rules, ...cut.overlays].flatMap(({ contacts }) => contacts));
const article = (titre: string): ShownSource => ({
  titre,
  ...(articles[titre] && { url: `https://www.legifrance.gouv.fr/codes/article_lc/${articles[titre]}` }),
});

const page: ServicePage = {
  rules: cut,
  caisses: packCaisses(rules.tables.caisses),
  words: of(cut.service.inputs, (id) => askedWords(questionTexts[id]!)),
  enAttente: serviceTexts.enAttente,
  texts: serviceTexts.rules,
  overlays: serviceTexts.overlays,
  contacts: Object.fromEntries(contacts.filter(({ id }) => named.has(id)).map((one) => [one.id, shown(one)])),
  service: {
    nom: fiche.nom,
    does: [fiche.enBref, ...servicePage.fait],
    doesNot: servicePage.neFaitPas,
    secret: servicePage.secret,
    steps: reading.etapes.slice(0, 2),
    elsewhere: servicePage.ailleurs,
    papers: reading.papiers,
    delays: reading.delais.slice(0, 1),
  },
  help: servicePage.aide,
  reminders: kept,
  reminderTexts: of(
    kept.map(({ id }) => id),
    (id) => reminderTexts[id]!,
  ),
  // the pages that can still be opened; the whole list is in the record and on the page of the rules
  sources: [
    ...rule.legal.map(article),
    ...sources
      .filter(({ id, url }) => references.sources.includes(id) && url.length)
      .map(({ title, url }) => ({ titre: title, url: url[0]! })),
  ],
  checkedOn: references.checkedOn,
  // the first of the two to be read again: the record of the service, the rules of the checker
  reviewBy: [references.reviewBy, listReferences.service.reviewBy].sort()[0]!,
};
export default page;
