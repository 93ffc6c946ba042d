/** What an address of `embed.html` may say, and nothing of it about a person. */
export const widgets = ['questionnaire', 'dispositifs', 'eligibilite', 'rendez-vous'] as const;
export type Widget = (typeof widgets)[number];

/** Identifiers of our records, forty at most. */
const ids = /^[a-z0-9-]{1,60}( [a-z0-9-]{1,60}){0,39}$/;

/** By parameter, what is accepted. Contacts and addresses are never among them: a link could show the number of another. */
export const accepted: Readonly<Record<string, RegExp>> = {
  widget: /^(questionnaire|dispositifs|eligibilite|rendez-vous)$/,
  locale: /^(fr|en|ar|fr-x-simple)$/,
  locales: /^(fr|en|ar|fr-x-simple)( (fr|en|ar|fr-x-simple)){0,3}$/,
  theme: /^(light|dark|auto)$/,
  'heading-level': /^[2-5]$/,
  'shared-device': /^$/,
  questionnaire: /^(auto-positionnement-pdp|signaux-alerte-employeur)$/,
  layout: /^(steps|page)$/,
  mode: /^(guide|catalogue)$/,
  audience: /^(travailleur|employeur|professionnel)$/,
  departement: /^(0[1-9]|1\d|2[1-9]|2[AB]|[3-8]\d|9[0-5]|97[12346]|horsfrance)$/,
  only: ids,
  without: ids,
  service: /^(spsti|assurance-maladie)$/,
};

/** The languages of the page itself. */
export const languages = ['fr', 'en', 'ar'] as const;
type Words = Readonly<Record<(typeof languages)[number], string>>;

/** The title of the page, by tool: what a screen reader says of the frame. */
export const titles: Readonly<Record<Widget, Words>> = {
  questionnaire: {
    fr: 'Questionnaire : mon travail et ma santé',
    en: 'Questionnaire: my work and my health',
    ar: 'استبيان: عملي وصحتي',
  },
  dispositifs: {
    fr: 'Quelles aides pour garder mon emploi ?',
    en: 'What help is there to keep my job?',
    ar: 'ما هي المساعدات للحفاظ على عملي؟',
  },
  eligibilite: {
    fr: 'Le service social de l’Assurance Maladie est-il pour moi ?',
    en: 'Is the health insurance social service for me?',
    ar: 'هل الخدمة الاجتماعية للتأمين الصحي مناسبة لي؟',
  },
  'rendez-vous': { fr: 'Demande de rendez-vous', en: 'Appointment request', ar: 'طلب موعد' },
};

const signals: Words = {
  fr: 'Repérer les signaux d’alerte',
  en: 'Spotting the warning signals',
  ar: 'ملاحظة إشارات الإنذار',
};
const forOthers: Words = {
  fr: 'Que faire pour garder une personne en emploi ?',
  en: 'What can be done to keep someone in work?',
  ar: 'ماذا أفعل للحفاظ على شخص في عمله؟',
};

/**
 * The title of what an address asks for: the employer's questionnaire, and the finder that is not read by the person, have
 * one of their own. `get` reads a parameter.
 * @example titleOf('dispositifs', (name) => ({ audience: 'employeur' })[name]).en // 'What can be done to keep someone in work?'
 */
export function titleOf(widget: Widget, get: (name: string) => string | null | undefined): Words {
  if (widget === 'questionnaire' && get('questionnaire') === 'signaux-alerte-employeur') return signals;
  if (widget === 'dispositifs' && /^(employeur|professionnel)$/.test(get('audience') ?? '')) return forOthers;
  return titles[widget];
}

/** The link out of the frame. */
export const wholePage: Words = {
  fr: 'Ouvrir dans une page entière',
  en: 'Open in a whole page',
  ar: 'فتح في صفحة كاملة',
};
