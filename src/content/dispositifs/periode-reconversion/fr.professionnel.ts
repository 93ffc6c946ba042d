import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salariés du privé, agricole compris, avec un contrat en cours.',
    'Sans condition d’âge, d’ancienneté ni de diplôme.',
    'Avec un projet : un autre poste ou un autre métier.',
    'Intérim : à vérifier avec l’agence.',
  ],
  quiDemande: 'La personne en parle, ou l’employeur en parle. C’est l’employeur qui envoie le dossier.',
  quiDecide:
    'La personne et l’employeur, par un accord écrit. L’opérateur de compétences (OPCO) de l’employeur, qui finance, répond ensuite.',
  pendantArret:
    'À vérifier : nous n’avons trouvé aucune règle propre à l’arrêt de travail. La personne attend l’accord écrit de sa caisse avant de commencer.',
  argent:
    'Dans son entreprise : le contrat et le salaire sont maintenus. Dans une autre entreprise : elle fait un contrat ; la personne demande le salaire prévu par écrit. L’OPCO finance la formation. Le compte formation (CPF) peut aider si la personne est d’accord, pour la moitié au plus si elle reste dans l’entreprise.',
  duree:
    'De 150 à 450 heures, sur 12 mois. Un accord de branche ou d’entreprise peut aller jusqu’à 2 100 heures sur 36 mois. Ces limites ne valent pas pour CléA, un certificat de base.',
  etapes: [
    'Orientez la personne vers un conseiller en évolution professionnelle (CEP). C’est gratuit et confidentiel.',
    'Préparez avec elle l’échange avec l’employeur.',
    'Comparez avec elle : dans l’entreprise, ou dans une autre. Dans une autre, l’entreprise doit d’abord négocier un accord.',
    'Rappelez, si elle est en arrêt, l’accord écrit de la caisse.',
    'Conseillez une relecture de l’accord avant la signature.',
    'Attendez avec elle la réponse de l’OPCO avant le début.',
  ],
  papiers: [
    'L’accord écrit avec l’employeur.',
    'Le dossier que l’employeur envoie à l’OPCO.',
    'Dans une autre entreprise : le contrat avec elle.',
  ],
  contrat:
    'Dans son entreprise, le contrat continue. Dans une autre, il est suspendu. L’accord écrit organise alors le retour de la personne.',
  delais: [
    'L’employeur envoie le dossier dans les 30 jours avant le début.',
    'L’OPCO répond en 20 jours.',
    'Les décrets s’appliquent depuis le 01/02/2026 : faites confirmer les règles.',
  ],
  vaAvec: 'Le CEP et le CPF.',
  exclut:
    'Indépendants, exploitants agricoles, agents publics, demandeurs d’emploi. Cette période ne remplace pas les mesures de maintien liées à la santé.',
  premierPas: 'La personne en parle à son employeur : rien ne se fait sans accord écrit.',
  premierContact:
    'La personne en parle à son employeur ou au service RH. Pour un conseil extérieur : un conseiller CEP, sur mon-cep.org.',
  aVerifier:
    'Dispositif récent (2026), qui suppose l’accord de l’employeur ; il n’est pas fait spécialement pour la santé.',
  notes: {
    accord_caisse: 'Pendant un arrêt, la personne attend l’accord écrit de sa caisse avant de commencer.',
  },
};
export default reading;
