import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  enBref: 'Chercher avec vous, la personne et le médecin du travail comment garder l’emploi.',
  obligations: [
    'Prendre en considération les propositions écrites du médecin du travail pour un salarié. Un refus s’explique par écrit, à la personne et au médecin du travail.',
    'Prendre les mesures appropriées pour un travailleur handicapé, sauf charge disproportionnée. Un refus peut être une discrimination.',
    'Appeler Cap emploi n’est pas une obligation écrite dans les textes lus : c’est une aide pour tenir ces devoirs.',
  ],
  aNePasDemander: [
    'Ne demandez ni la maladie, ni le traitement.',
    'Ne demandez pas si la personne est reconnue handicapée, ni si elle a fait une demande. Elle choisit de le dire.',
    'Ne parlez pas de sa situation à Cap emploi sans son accord.',
  ],
  quiDemande: 'Vous, la personne, le médecin du travail, le service de santé au travail ou le service social.',
  quiDecide: 'Cap emploi cherche la solution avec vous et la personne. Le médecin du travail la valide.',
  pendantArret:
    'Oui, avec l’accord de la personne. Une formation ou un essai demande aussi l’accord de la caisse avant le début.',
  argent:
    'Le service est gratuit. Cap emploi aide à demander un financement : Agefiph dans le privé, FIPHFP dans le public.',
  duree: 'Aucune durée n’est écrite dans les textes lus. Demandez au conseiller.',
  etapes: [
    'Proposez Cap emploi à la personne et demandez son accord.',
    'Contactez le Cap emploi du département, seul ou avec le médecin du travail.',
    'Ouvrez le poste au conseiller pour qu’il l’étudie.',
    'Cherchez ensemble : adapter le poste, proposer un autre poste ou préparer une reconversion.',
    'Faites valider la solution par le médecin du travail.',
    'Montez avec le conseiller la demande d’aide.',
  ],
  papiers: [
    'Les propositions écrites du médecin du travail.',
    'La description du poste.',
    'Le justificatif du titre, seulement si la personne choisit de le donner.',
    'Aucune liste précise n’est fixée : demandez à Cap emploi.',
  ],
  contrat: 'Le but est de garder l’emploi. Aucun effet sur le contrat n’est écrit dans les textes lus.',
  delais: [
    'Aucun délai n’est écrit dans les textes lus. N’attendez pas la fin de l’arrêt de travail.',
    'Employeur public : dès que le médecin du travail constate une restriction d’aptitude.',
  ],
  premierPas: 'Avec l’accord de la personne, Cap emploi peut étudier le poste et les aides.',
  premierContact: 'Le Cap emploi du département : ses coordonnées sont dans l’annuaire du réseau Cap emploi.',
  aVerifier:
    'Cap emploi intervient quand une reconnaissance existe ou est demandée ; la personne choisit si elle vous le dit.',
  notes: { jamais_medical: 'Ne demandez jamais à la personne si elle est reconnue handicapée.' },
};
export default reading;
