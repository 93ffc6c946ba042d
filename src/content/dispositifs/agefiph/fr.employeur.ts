import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [
    'Prendre en considération les propositions écrites du médecin du travail. Un refus s’explique par écrit, à la personne et au médecin du travail.',
    'Prendre les mesures appropriées pour un travailleur handicapé, sauf charge disproportionnée. Un refus peut être une discrimination.',
    'Demander une aide de l’Agefiph n’est pas une obligation écrite dans les textes lus. L’aide ne paie pas vos obligations légales.',
  ],
  aNePasDemander: [
    'Ne demandez ni la maladie, ni le traitement.',
    'Ne demandez pas si la personne est reconnue handicapée, ni si elle a fait une demande. Elle choisit de le dire.',
    'Ne montez pas la demande sans son accord.',
  ],
  quiDemande:
    'Vous, pour votre salarié. Pour adapter le poste, le salarié peut aussi demander, avec l’écrit du médecin du travail.',
  quiDecide: 'L’Agefiph. L’aide à la recherche de solutions est prescrite par Cap emploi.',
  pendantArret:
    'Oui, pour chercher et préparer une solution, avec l’accord de la personne. Toute action pendant l’arrêt demande l’accord de la caisse avant le début.',
  argent:
    'Recherche et mise en œuvre de solutions : forfait de 2 100 € au 01/01/2026, à vérifier. Adaptation du poste : au cas par cas, pour le surcoût lié au handicap. Ces aides ne remplacent pas le salaire.',
  duree:
    'Pas de durée fixe. L’aide pour chercher une solution peut être renouvelée une fois. L’aide pour la mettre en œuvre ne l’est pas.',
  etapes: [
    'Gardez les propositions écrites du médecin du travail.',
    'Demandez à la personne si elle accepte que Cap emploi intervienne.',
    'Contactez Cap emploi, qui prescrit ou cherche l’aide qui convient.',
    'Chiffrez avec lui le surcoût lié au handicap.',
    'Demandez si vous pouvez commander ou commencer avant la réponse de l’Agefiph.',
    'Déposez la demande et attendez la décision.',
  ],
  papiers: [
    'Les propositions écrites du médecin du travail.',
    'Le justificatif du titre, ou de la demande en cours, que la personne accepte de donner.',
    'Pour les autres pièces, demandez à Cap emploi : aucune liste n’est fixée ici.',
  ],
  contrat: 'Le but est de garder l’emploi. Aucun effet sur le contrat n’est écrit dans les textes lus.',
  delais: [
    'Aucun délai n’est écrit dans les textes lus.',
    'Les règles changent à chaque décision de l’Agefiph : vérifiez avec Cap emploi avant d’engager une dépense.',
  ],
  premierPas: 'Demandez à Cap emploi quelle aide convient ; gardez les propositions écrites du médecin du travail.',
  premierContact:
    'Le Cap emploi du département, dans l’annuaire du réseau Cap emploi. Les aides sont décrites sur agefiph.fr.',
  aVerifier: 'L’aide suppose un titre ou une demande en cours : voyez avec Cap emploi.',
  notes: { 'redirect:FIPHFP': 'Employeur public : même pour un contrat de droit privé, c’est le FIPHFP.' },
};
export default reading;
