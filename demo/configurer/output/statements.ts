import { meetingWords, type Contrast } from '../../../src/owner/theme/contrast.js';
import type { Choice, Published, Tag } from './choice.js';
import { homeOf } from './markup.js';

const names: Readonly<Record<Tag, string>> = {
  'pdp-questionnaire': 'le questionnaire',
  'pdp-dispositifs': "la recherche d'aides",
  'pdp-eligibilite': 'le vérificateur « Ce service est-il pour moi ? »',
  'pdp-rendez-vous': 'le formulaire de demande de rendez-vous',
};
const wayOut = ({ attributes }: Choice) => {
  const tel = attributes['contact-tel'] || attributes['social-tel'];
  return tel ? `appelez le ${tel}` : '[votre téléphone ou votre adresse]';
};

/**
 * The paragraph for the site's accessibility statement. It says what was checked by programs and what nobody has checked
 * yet: the site's own audit has the last word.
 */
export function accessibilityStatement(choice: Choice, { version }: Published, contrasts: readonly Contrast[]): string {
  const short = contrasts.filter(({ isEnough }) => !isEnough);
  const colours = short.length
    ? `Avec les couleurs choisies pour ce site, ces contrastes sont insuffisants : ${short.map((one) => meetingWords(one).toLowerCase()).join(', ')}.`
    : contrasts.length
      ? 'Avec les couleurs choisies pour ce site, les contrastes mesurés atteignent 4,5 pour les textes et 3 pour les bordures.'
      : '';
  return [
    `Cette page contient ${names[choice.tag]} de la bibliothèque libre pdp-widgets (version ${version}).`,
    "Il est écrit avec les éléments natifs du navigateur, s'utilise entièrement au clavier, et ses écrans sont vérifiés à chaque version par des essais automatiques (axe, arbre d'accessibilité, parcours au clavier, contrastes, largeurs jusqu'à 240 pixels).",
    colours,
    "Ces essais ne remplacent pas un audit RGAA : l'outil n'a pas encore été vérifié par des personnes avec des lecteurs d'écran.",
    `Si vous ne pouvez pas l'utiliser : ${wayOut(choice)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const elsewhere = (choice: Choice): string => {
  const home = homeOf(choice);
  const { origin, hostname } = new URL(URL.canParse(choice.folder, home) ? choice.folder : '', home);
  if (origin === new URL(home).origin) return '';
  return ` Les fichiers de l'outil sont chargés depuis ${hostname}, qui reçoit l'adresse IP du visiteur.`;
};

/** The paragraph for the site's privacy page: what stays, what leaves, to whom. */
export function privacyStatement(choice: Choice): string {
  const { tag, attributes } = choice;
  const given = (name: string) => attributes[name] || `[${name}]`;
  if (tag !== 'pdp-rendez-vous')
    return (
      `Les réponses données dans ${names[tag]} restent dans la mémoire de la page : elles ne sont ni enregistrées, ni envoyées, ni transmises à l'employeur. L'outil ne dépose aucun cookie et ne mesure rien. ` +
      `Sur un ordinateur professionnel, l'employeur peut savoir que cette page a été ouverte.${elsewhere(choice)}`
    );
  if (!attributes['endpoint'])
    return (
      "La page de demande de rendez-vous n'envoie rien : elle montre les coordonnées du service et un texte à copier, que la personne complète et envoie elle-même. Rien n'y est saisi ni gardé dans le navigateur ; aucun cookie, aucune mesure. " +
      `Sur un ordinateur professionnel, l'employeur peut savoir que cette page a été ouverte.${elsewhere(choice)}`
    );
  return [
    `Le formulaire de demande de rendez-vous envoie ce que la personne saisit, une seule fois, quand elle appuie sur « Envoyer ma demande ».`,
    `Responsable du traitement : ${given('org-name')}, ${given('org-address')}. Délégué à la protection des données : ${given('dpo-contact')}.`,
    `Finalité : traiter la demande de rendez-vous. Base légale : ${given('legal-basis')} ; pour ce qui touche à la santé : ${given('legal-basis-health')}.`,
    `Destinataires : ${given('recipients')}. Hébergeur : ${given('hosting')}. Transferts hors de l'Union européenne : ${given('transfers')}. Durée : ${given('retention-text')}.`,
    `Droits : ${given('rights-contact')} ; réclamation possible auprès de la CNIL. Rien n'est gardé dans le navigateur ; aucun cookie, aucune mesure.${elsewhere(choice)}`,
  ].join(' ');
}
