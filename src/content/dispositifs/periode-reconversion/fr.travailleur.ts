import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou agricole, avec un contrat en cours.',
    'Sans condition d’âge, d’ancienneté ni de diplôme.',
    'Avec un projet : un autre poste ou un autre métier.',
    'Intérim : à vérifier avec l’agence.',
  ],
  quiDemande: 'Vous en parlez, ou l’employeur en parle. C’est l’employeur qui envoie le dossier.',
  quiDecide:
    'Vous et l’employeur, par un accord écrit. L’opérateur de compétences (OPCO) de l’employeur, qui finance, répond ensuite.',
  pendantArret:
    'À vérifier : nous n’avons trouvé aucune règle propre à l’arrêt de travail. Attendez l’accord écrit de la caisse avant de commencer.',
  argent:
    'Dans votre entreprise : le contrat et le salaire sont maintenus. Dans une autre entreprise : elle fait un contrat ; demandez le salaire prévu par écrit. L’OPCO finance la formation. Votre compte formation (CPF) peut aider si vous êtes d’accord, pour la moitié au plus si vous restez dans l’entreprise.',
  duree:
    'De 150 à 450 heures, sur 12 mois. Un accord de branche ou d’entreprise peut aller jusqu’à 2 100 heures sur 36 mois. Ces limites ne valent pas pour CléA, un certificat de base.',
  etapes: [
    'Rencontrez un conseiller en évolution professionnelle (CEP). C’est gratuit et confidentiel.',
    'Parlez du projet avec l’employeur.',
    'Choisissez ensemble : dans l’entreprise, ou dans une autre. Dans une autre, l’entreprise doit d’abord négocier un accord.',
    'Demandez, si vous êtes en arrêt, l’accord écrit de la caisse.',
    'Relisez l’accord avec un conseiller, puis signez-le.',
    'Attendez la réponse de l’OPCO avant de commencer.',
  ],
  papiers: [
    'L’accord écrit avec l’employeur.',
    'Le dossier que l’employeur envoie à l’OPCO.',
    'Dans une autre entreprise : le contrat avec elle.',
  ],
  contrat:
    'Dans votre entreprise, le contrat continue. Dans une autre, il est suspendu. L’accord écrit organise alors votre retour.',
  delais: [
    'L’employeur envoie le dossier dans les 30 jours avant le début.',
    'L’OPCO répond en 20 jours.',
    'Les décrets s’appliquent depuis le 01/02/2026 : à confirmer.',
  ],
  vaAvec: 'Le CEP et le CPF.',
  exclut:
    'Indépendants, exploitants agricoles, agents publics, demandeurs d’emploi. Cette période ne remplace pas les mesures de maintien liées à la santé.',
  premierPas: 'Parlez-en à votre employeur : rien ne se fait sans accord écrit.',
  premierContact:
    'Parlez-en à votre employeur ou au service RH. Pour un conseil extérieur : un conseiller CEP, sur mon-cep.org.',
  aVerifier:
    'Dispositif récent (2026), qui suppose l’accord de l’employeur ; il n’est pas fait spécialement pour la santé.',
  notes: {
    accord_caisse: 'Pendant un arrêt, attendez l’accord écrit de votre caisse avant de commencer.',
  },
};
export default reading;
