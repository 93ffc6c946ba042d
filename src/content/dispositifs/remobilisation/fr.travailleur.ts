import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'En arrêt et indemnisé : salarié, intérimaire, apprenti, indépendant, salarié agricole ou exploitant, contractuel du public payé par la CPAM.',
    'Arrêt pour maladie, accident du travail ou maladie professionnelle, sans durée minimale.',
    'Demandeur d’emploi en arrêt indemnisé : à vérifier avec la caisse.',
    'Fonctionnaire : règles propres, à sa demande et avec un avis médical. À vérifier avec l’employeur.',
    'Autre régime : à vérifier avec la caisse.',
  ],
  quiDemande: 'Vous.',
  quiDecide:
    'Votre médecin traitant donne son accord, le médecin-conseil de la caisse son avis, puis la caisse son accord. La caisse peut prévenir l’employeur et le médecin du travail.',
  pendantArret: 'Oui, c’est fait pour cela, mais seulement après l’accord écrit de la caisse.',
  argent:
    'Vos indemnités continuent, et le complément de l’employeur s’il existe. L’action est payée, selon le cas, par le CPF (compte personnel de formation), l’Agefiph, l’employeur, la Région ou la caisse.',
  duree: 'Elle doit tenir dans la durée prévue de l’arrêt.',
  etapes: [
    'Parlez-en à votre médecin traitant.',
    'Appelez le référent PDP de la caisse ou le service social.',
    'Choisissez l’action : formation, bilan, validation des acquis, accompagnement, essai d’un métier.',
    'Demandez les accords et gardez une copie.',
    'Attendez l’accord écrit de la caisse.',
    'Commencez, et prévenez la caisse de tout changement.',
  ],
  papiers: ['L’accord écrit de la caisse, à garder. Pour le reste, demandez au référent PDP.'],
  contrat: 'Il reste en pause pendant l’action.',
  delais: [
    'Jamais avant l’accord écrit : sans lui, les indemnités sont menacées.',
    'Délai de réponse de la caisse : demandez-lui.',
  ],
  vaAvec:
    'Le bilan de compétences, la PMSMP (quelques jours ou semaines dans une entreprise), l’essai encadré, le CEP.',
  exclut:
    'Un arrêt non indemnisé et le congé de maternité. Deux activités ou retraite : à vérifier avec la caisse qui vous indemnise.',
  premierPas: 'Parlez-en à votre médecin, puis au référent PDP de la caisse ou au service social.',
  premierContact:
    'Référent PDP (prévention de la désinsertion professionnelle) de votre caisse : {{referent-pdp}} ou compte ameli. À la MSA : service social, sur msa.fr. Fonctionnaire : service du personnel.',
  aVerifier:
    'Une action pendant l’arrêt suppose que vous touchiez des indemnités et que votre médecin et votre caisse donnent leur accord avant le début.',
  notes: {
    accord_caisse: 'Pendant un arrêt, attendez l’accord écrit de votre caisse avant de commencer.',
    double_activite: 'Vous avez sans doute deux activités : demandez à la caisse qui vous indemnise ce qui s’applique.',
  },
};
export default reading;
