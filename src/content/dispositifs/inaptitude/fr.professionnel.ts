import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou salarié agricole : CDI, CDD, intérim, apprentissage.',
    'Le médecin du travail a écrit que la personne est inapte à son poste.',
    'Agent public : d’autres règles, à voir avec le service RH.',
    'Ce n’est pas l’invalidité, qui dépend du médecin-conseil de la caisse.',
  ],
  quiDemande: 'Seul le médecin du travail peut la déclarer. La personne peut demander une visite.',
  quiDecide:
    'Le médecin du travail, après au moins un examen, une étude du poste et des conditions de travail, et un échange avec l’employeur.',
  pendantArret: 'L’effet d’un arrêt en cours est à vérifier avec le médecin du travail.',
  argent:
    'Pendant le mois qui suit l’examen, il n’y a souvent pas de salaire. Indemnités de la caisse : à vérifier avec elle. Après un accident du travail ou une maladie professionnelle, faites demander l’indemnité temporaire d’inaptitude (ITI). Un mois après l’examen, l’employeur reprend le salaire si la personne n’est ni reclassée ni licenciée.',
  duree: 'L’avis porte sur le poste. Nos sources ne lui fixent pas de durée : à demander au médecin du travail.',
  etapes: [
    'Notez avec la personne la date de l’examen et celle où elle reçoit l’avis.',
    'Orientez-la vite vers le service de santé au travail et le service social.',
    'Faites-la conseiller avant 15 jours si elle veut contester.',
    'Faites demander le formulaire d’ITI, si l’accident ou la maladie vient du travail.',
    'Aidez-la à écrire quels postes l’intéressent.',
    'Vérifiez avec elle la reprise du salaire un mois après l’examen.',
  ],
  papiers: [
    'L’avis d’inaptitude, avec sa date.',
    'Les propositions écrites de l’employeur.',
    'Le formulaire d’ITI, si elle est concernée.',
  ],
  contrat:
    'Il continue tant que la personne n’est pas licenciée. L’employeur cherche un reclassement, sauf si l’avis l’en dispense. En cas de licenciement, si l’accident ou la maladie vient du travail : indemnité spéciale doublée et somme égale au préavis. Sinon : indemnité de licenciement, préavis non payé mais compté dans l’ancienneté. En CDD, la rupture est possible, avec une indemnité au moins égale à l’indemnité légale. Elle est doublée après un accident du travail ou une maladie professionnelle.',
  delais: [
    'Secteur privé : 15 jours pour contester devant le conseil de prud’hommes. L’avis dit comment faire.',
    'Secteur privé, 1 mois après l’examen : le salaire reprend si elle n’est ni reclassée ni licenciée, aussi en CDD.',
    'Un second examen, s’il est utile, a lieu dans les 15 jours.',
  ],
  vaAvec:
    'Le reclassement, l’ITI, la convention de rééducation (CRPE), possible aussi après l’avis, et le service social.',
  exclut:
    'Si l’avis dispense de reclassement, l’employeur n’a pas à chercher un autre poste. Après un accident de trajet, la rupture suit les règles des maladies non professionnelles ; ITI à vérifier avec la caisse.',
  premierPas:
    'Proposez à la personne d’appeler vite le service de santé au travail et le service social. Elle a 15 jours pour contester l’avis. Un mois après l’examen, si elle n’est ni reclassée ni licenciée, son salaire doit reprendre.',
  premierContact:
    'Son service de santé au travail, le service social de l’Assurance Maladie au {{service-social}}, et pour les questions de droit le {{droit-du-travail}}. À la MSA : son service social, sur msa.fr.',
  aVerifier: 'Dans le secteur public, d’autres règles s’appliquent : orientez la personne vers son service RH.',
  notes: {
    delai_recours:
      'Secteur privé : contestation possible devant le conseil de prud’hommes, dans les 15 jours après la remise ou la réception de l’avis. L’avis dit comment faire.',
    'redirect:EMPLOYEUR_PUBLIC': 'Le secteur public a ses propres procédures (conseil médical, reclassement).',
  },
};
export default reading;
