/** What a service writes in the plug-in's settings. */
export const contact = 'Horizon Santé Travail : appelez le 03 53 01 20 40.';

export const settings = {
  'contact-label': 'Horizon Santé Travail',
  'contact-tel': '03 53 01 20 40',
  'contact-hours': 'du lundi au vendredi, de 8 h 30 à 17 h',
  'org-name': 'Horizon Santé Travail',
  'org-address': '12 quai des Tanneurs, Valmont-sur-Aire',
  'dpo-contact': 'dpo@horizon.example',
  'legal-basis': "mission d'intérêt public (article 6.1.e du RGPD)",
  'legal-basis-health': "l'article 9.2.h du RGPD",
  recipients: "l'équipe de la cellule PDP",
  'retention-text': '3 mois au plus si la demande reste sans suite',
  'rights-contact': 'dpo@horizon.example',
  'reply-delay': 'sous 2 jours ouvrés',
  hosting: 'un hébergeur certifié pour les données de santé, en France',
  transfers: 'aucun',
  'site-id': 'horizon',
  receive: '1',
  'notify-to': 'service@horizon.example',
  'notify-from': 'site@horizon.example',
  'retention-days': '90',
  'handled-days': '7',
  'key-days': '7',
  'rate-limit': '100000',
  origins: 'https://notre-site.example',
} as const;
