import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [
    'Prenez en compte les propositions écrites du médecin du travail.',
    'Si vous refusez, écrivez vos raisons à la personne et au médecin du travail.',
    'Pour un travailleur handicapé, prenez les mesures adaptées, sauf charge disproportionnée. Un refus peut être une discrimination.',
    'Motivez un refus de télétravail demandé par un travailleur handicapé. Faites-le aussi si l’accord ou la charte rend le poste éligible.',
    'Payez le temps de visite et le transport.',
  ],
  aNePasDemander: [
    'La maladie, le traitement, le motif des propositions.',
    'Le motif d’une visite demandée par la personne : elle ne peut pas être sanctionnée pour cela.',
    'Une reconnaissance de handicap : la personne en parle si elle le souhaite.',
  ],
  quiDemande:
    'La personne, vous ou le médecin du travail pouvez demander une visite. En agriculture, votre demande est écrite et motivée.',
  quiDecide:
    'Le médecin du travail propose par écrit, après échange avec la personne et vous. Vous en tenez compte, ou vous motivez un refus.',
  pendantArret: 'Oui, pour préparer le retour. Ne demandez aucun travail pendant l’arrêt.',
  argent:
    'Le salaire ne change pas si la durée du travail ne change pas. L’Agefiph (privé) ou le FIPHFP (public) peut aider si la personne a une reconnaissance de handicap : voyez Cap emploi.',
  duree: 'Celle que le médecin du travail propose : demandez qu’il l’écrive.',
  etapes: [
    'Lisez les propositions écrites.',
    'Échangez avec le médecin du travail, et demandez une étude du poste si besoin.',
    'Parlez avec la personne de la mise en place.',
    'Mettez en place, ou écrivez pourquoi vous refusez.',
    'Faites le point après quelques semaines.',
  ],
  papiers: ['Les propositions écrites du médecin du travail.', 'Votre réponse écrite, si vous refusez.'],
  contrat: 'Il continue. Un changement d’heures peut changer le salaire : vérifiez avant avec la personne.',
  delais: [
    'Secteur privé : 15 jours après la notification pour contester devant le conseil de prud’hommes. La personne aussi.',
    'Aucun délai de mise en place n’est écrit dans les textes lus.',
  ],
  premierPas:
    'Prenez en compte les propositions écrites. Un refus se motive par écrit, à la personne et au médecin du travail.',
  premierContact: 'Contactez le service de prévention et de santé au travail auquel votre entreprise adhère.',
  aVerifier: 'Sans écrit du médecin du travail, vous pouvez demander une visite et en parler avec la personne.',
  notes: {
    jamais_medical: 'Vous connaissez les mesures, jamais le motif médical.',
  },
};
export default reading;
