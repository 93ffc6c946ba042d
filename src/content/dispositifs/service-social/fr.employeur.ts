import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [
    'Les textes lus n’imposent rien à l’employeur pour ce service : faire connaître son existence suffit.',
    'Pour un essai encadré ou une convention de rééducation professionnelle en entreprise (CRPE), laisser la personne le rencontrer : c’est une étape obligatoire.',
  ],
  aNePasDemander: [
    'Si la personne a appelé ce service, ou ce qu’elle y a dit.',
    'La maladie, le traitement, le budget ou la situation familiale.',
    'Au service, des nouvelles de la personne : il ne vous contacte qu’avec son accord.',
  ],
  quiDemande: 'La personne elle-même. Son médecin, le médecin du travail ou la caisse peuvent l’orienter.',
  quiDecide: 'La personne. L’assistant social propose, elle accepte ou non.',
  pendantArret: 'Oui, c’est le cas le plus fréquent.',
  argent: 'Ce service est porté par l’Assurance Maladie. Aucun coût pour l’entreprise n’est prévu dans les textes lus.',
  duree: 'Pas de durée fixe : elle dépend de la personne.',
  etapes: [
    'Dites à la personne que ce service existe, de vive voix ou par courrier.',
    'Donnez-lui le numéro : {{service-social}}.',
    'Attendez qu’elle vous en parle, ou qu’elle autorise le service à le faire.',
    'Travaillez avec le service de santé au travail sur le poste et le retour.',
  ],
  papiers: ['Aucun papier n’est attendu de vous à cette étape.'],
  contrat: 'Aucun effet sur le contrat.',
  delais: ['Aucun délai n’est fixé par la loi.'],
  premierPas:
    'Dites à la personne que ce service existe : elle peut appeler elle-même le {{cpam-3646}}. Pour un essai encadré ou une CRPE, c’est elle qui demande.',
  premierContact:
    'Pour vous : le service de prévention et de santé au travail, dont les coordonnées sont sur le lieu de travail. Pour la personne : {{service-social}}.',
  aVerifier:
    'Pour information : la personne peut appeler elle-même. Vous n’y avez pas accès et n’en saurez rien sans son accord.',
  notes: { 'redirect:EMPLOYEUR_PUBLIC': 'Agent public : voyez le service social du personnel.' },
};
export default reading;
