import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'En arrêt et indemnisé : salarié, intérimaire, apprenti, indépendant, salarié agricole ou exploitant, contractuel du public payé par la CPAM.',
    'Arrêt pour maladie, accident du travail ou maladie professionnelle, sans durée minimale.',
    'Demandeur d’emploi en arrêt indemnisé : à vérifier avec la caisse.',
    'Fonctionnaire : règles propres, à sa demande et avec un avis médical. À vérifier avec l’employeur.',
    'Autre régime : à vérifier avec la caisse.',
  ],
  quiDemande: 'La personne.',
  quiDecide:
    'Le médecin traitant donne son accord, le médecin-conseil de la caisse son avis, puis la caisse son accord. La caisse peut prévenir l’employeur et le médecin du travail.',
  pendantArret: 'Oui, c’est fait pour cela, mais seulement après l’accord écrit de la caisse.',
  argent:
    'Les indemnités de la personne continuent, et le complément de l’employeur s’il existe. L’action est payée, selon le cas, par le CPF, l’Agefiph, l’employeur, la Région ou la caisse.',
  duree: 'Elle doit tenir dans la durée prévue de l’arrêt.',
  etapes: [
    'Proposez à la personne d’en parler à son médecin traitant.',
    'Aidez-la à joindre le référent PDP de la caisse ou le service social.',
    'Choisissez avec elle l’action : formation, bilan, validation des acquis, accompagnement, essai d’un métier.',
    'Vérifiez que les accords sont demandés.',
    'Rappelez-lui d’attendre l’accord écrit de la caisse avant de commencer.',
  ],
  papiers: ['L’accord écrit de la caisse, à garder. Pour le reste de la liste, demandez au référent PDP.'],
  contrat: 'Il reste suspendu pendant l’action.',
  delais: [
    'Jamais avant l’accord écrit : sans lui, les indemnités sont menacées.',
    'Le temps de réponse de la caisse n’est pas écrit dans les textes lus : à demander.',
  ],
  vaAvec:
    'Le bilan de compétences, la PMSMP (période de mise en situation en milieu professionnel), l’essai encadré, le CEP.',
  exclut:
    'Un arrêt non indemnisé et le congé de maternité. Deux activités ou retraite : à vérifier avec la caisse qui indemnise la personne.',
  premierPas:
    'Proposez à la personne d’en parler à son médecin, puis au référent PDP de la caisse ou au service social.',
  premierContact:
    'Référent PDP (prévention de la désinsertion professionnelle) de la caisse de la personne : {{referent-pdp}} ou compte ameli. À la MSA : service social, sur msa.fr. Fonctionnaire : service du personnel.',
  aVerifier:
    'Une action pendant l’arrêt suppose que la personne touche des indemnités. Son médecin et sa caisse donnent leur accord avant le début.',
  notes: {
    accord_caisse: 'Pendant un arrêt, la personne attend l’accord écrit de sa caisse avant de commencer.',
    double_activite:
      'La personne a sans doute deux activités : elle demande à la caisse qui l’indemnise ce qui s’applique.',
  },
};
export default reading;
