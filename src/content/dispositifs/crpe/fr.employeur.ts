import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [
    'La convention se signe à trois : vous, la personne et sa caisse.',
    'Préparez un avenant au contrat, sans baisse de rémunération.',
    'Versez une rémunération totale au moins égale à celle d’avant l’arrêt, part de la caisse comprise.',
    'Si la formation se fait ailleurs, signez une convention de mise à disposition, sans but lucratif.',
    'La convention est transmise à la DREETS, le service de l’État chargé du travail, pour information.',
  ],
  aNePasDemander: [
    'La maladie, le traitement, le motif de l’arrêt.',
    'Une reconnaissance de handicap : elle n’est pas nécessaire ici.',
    'Un travail ou une formation avant la fin de l’arrêt, sans l’accord de la caisse.',
  ],
  quiDemande: 'La personne, en passant par le service social de sa caisse. Vous pouvez préparer le projet avec elle.',
  quiDecide:
    'Vous, la personne et sa caisse (CPAM, CGSS ou MSA), à trois. Le médecin du travail doit avoir écrit un risque d’inaptitude ou une inaptitude.',
  pendantArret: 'Non : elle commence à la sortie de l’arrêt et y met fin.',
  argent:
    'La caisse paie une part, égale à l’indemnité journalière de l’arrêt. Après plus de 28 jours indemnisés en accident du travail ou maladie professionnelle, cette part se calcule sur 60 % du salaire journalier. Vous payez le reste. La caisse peut vous verser sa part si vous la payez à sa place : c’est la subrogation. Dans une autre entreprise, vous lui refacturez votre part.',
  duree:
    '18 mois au plus. Hors accident du travail et maladie professionnelle, arrêt et convention ensemble ne dépassent pas 3 ans. Cette règle a changé en 2026 : à vérifier avec la caisse.',
  etapes: [
    'Parlez-en avec la personne et le service de santé au travail.',
    'Laissez-la voir le service social de sa caisse.',
    'Définissez le poste, la formation, le tuteur et la durée.',
    'Rédigez l’avenant et signez la convention.',
    'Attendez l’accord de la caisse.',
    'Suivez la formation avec le tuteur et préparez la sortie.',
  ],
  papiers: [
    'La convention : rémunération, parts de chacun, durée, poste, formation.',
    'L’avenant au contrat.',
    'Dans une autre entreprise : la convention de mise à disposition.',
  ],
  contrat:
    'Il continue, modifié par l’avenant. En mise à disposition, il n’est ni rompu ni suspendu. Si vous embauchez sur un emploi similaire une personne formée chez vous, ce temps se déduit de la période d’essai.',
  delais: [
    'Aucun délai de réponse de la caisse n’est connu : demandez-le à la caisse.',
    'La voie de la préreprise suppose plus de 30 jours d’arrêt.',
  ],
  premierPas:
    'C’est un accord à trois : préparez un avenant, avec une rémunération au moins égale à celle d’avant l’arrêt.',
  premierContact: 'Contactez le service de prévention et de santé au travail auquel votre entreprise adhère.',
  aVerifier: 'Elle suppose l’accord de la personne et de la caisse : parlez-en à votre service de santé au travail.',
  notes: {},
};
export default reading;
