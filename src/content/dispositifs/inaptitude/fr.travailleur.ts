import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou salarié agricole : CDI, CDD, intérim, apprentissage.',
    'Le médecin du travail a écrit que vous êtes inapte à votre poste.',
    'Agent public : d’autres règles, voyez votre service RH.',
    'Ce n’est pas l’invalidité, qui dépend du médecin-conseil de la caisse.',
  ],
  quiDemande: 'Seul le médecin du travail peut la déclarer. Vous pouvez demander une visite.',
  quiDecide:
    'Le médecin du travail, après au moins un examen, une étude du poste et des conditions de travail, et un échange avec l’employeur.',
  pendantArret: 'Parlez-en au médecin du travail : l’effet d’un arrêt en cours est à vérifier avec lui.',
  argent:
    'Pendant le mois qui suit l’examen, vous n’avez souvent pas de salaire. Indemnités de la caisse : à vérifier avec elle. Après un accident du travail ou une maladie professionnelle, demandez l’indemnité temporaire d’inaptitude (ITI). Un mois après l’examen, l’employeur reprend le salaire si vous n’êtes ni reclassé ni licencié.',
  duree: 'L’avis porte sur votre poste. Sa durée : demandez au médecin du travail.',
  etapes: [
    'Notez la date de l’examen et celle où vous recevez l’avis.',
    'Appelez vite le service de santé au travail et le service social.',
    'Demandez conseil avant 15 jours si vous voulez contester.',
    'Demandez le formulaire d’ITI, si l’accident ou la maladie vient du travail.',
    'Dites par écrit quels postes vous intéressent.',
    'Vérifiez la reprise du salaire un mois après l’examen.',
  ],
  papiers: [
    'L’avis d’inaptitude, avec sa date.',
    'Les propositions écrites de l’employeur.',
    'Le formulaire d’ITI, si vous êtes concerné.',
  ],
  contrat:
    'Il continue tant que vous n’êtes pas licencié. L’employeur cherche un reclassement, sauf si l’avis l’en dispense. En cas de licenciement, si l’accident ou la maladie vient du travail : indemnité spéciale doublée et somme égale au préavis. Sinon : indemnité de licenciement, sans préavis payé. Un CDD peut être rompu, avec une indemnité.',
  delais: [
    'Secteur privé : 15 jours pour contester l’avis d’inaptitude devant le conseil de prud’hommes. L’avis dit comment faire.',
    'Secteur privé, 1 mois après l’examen : le salaire reprend si vous n’êtes ni reclassé ni licencié, aussi en CDD.',
    'Un second examen, s’il est utile, a lieu dans les 15 jours.',
  ],
  vaAvec:
    'Le reclassement, l’ITI, la convention de rééducation (CRPE), possible aussi après l’avis, et le service social.',
  exclut:
    'Si l’avis dispense de reclassement, l’employeur n’a pas à chercher un autre poste. Après un accident de trajet, la rupture suit les règles des maladies non professionnelles ; ITI à vérifier avec la caisse.',
  premierPas:
    'Appelez vite le service de santé au travail et le service social. Vous avez 15 jours pour contester l’avis. Un mois après l’examen, si vous n’êtes ni reclassé ni licencié, votre salaire doit reprendre.',
  premierContact:
    'Appelez votre service de santé au travail, le service social de l’Assurance Maladie au {{service-social}}, et pour vos questions de droit le {{droit-du-travail}}. À la MSA : son service social, sur msa.fr.',
  aVerifier: 'Dans le secteur public, d’autres règles s’appliquent : voyez votre service RH.',
  notes: {},
};
export default reading;
