const contact = `contact-label="Horizon Santé Travail" contact-tel="03 53 01 20 40" contact-hours="du lundi au vendredi, de 8 h 30 à 17 h"`;
const notice =
  'org-name="Horizon Santé Travail" org-address="x" dpo-contact="x" legal-basis="x" legal-basis-health="x" rights-contact="x" ' +
  'reply-delay="x" hosting="x" transfers="x" recipients="l\'équipe de la cellule PDP" retention-text="3 mois au plus si la demande reste sans suite"';
/** Each tag as an owner writes it when everything is set: the tallest first screen. */
export const tallest = {
  questionnaire: `<pdp-questionnaire locales="fr en" ${contact}></pdp-questionnaire>`,
  dispositifs: `<pdp-dispositifs locales="fr en" ${contact}></pdp-dispositifs>`,
  eligibilite: `<pdp-eligibilite locales="fr en" ${contact}></pdp-eligibilite>`,
  'rendez-vous': `<pdp-rendez-vous locales="fr en" ${contact} endpoint="/demande" ${notice}></pdp-rendez-vous>`,
};
