import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou salarié agricole, avec un avis d’inaptitude au poste.',
    'Contrat en cours : CDI, CDD, intérim, apprentissage.',
    'L’avis ne dispense pas l’employeur de chercher un autre poste.',
    'Agent public : d’autres règles. Contractuel : obligation de reclassement aussi, à voir avec le service RH.',
  ],
  quiDemande:
    'Personne n’a à le demander : l’employeur doit chercher dès l’avis d’inaptitude. La personne peut dire ce qui lui convient.',
  quiDecide:
    'L’employeur propose, après l’avis du CSE s’il existe. Il suit les indications du médecin du travail. La personne accepte ou refuse.',
  pendantArret: 'Oui : la recherche suit l’avis d’inaptitude.',
  argent:
    'Un mois après l’examen, l’employeur reprend le salaire si la personne n’est ni reclassée ni licenciée. Pendant ce mois, elle n’a souvent pas de salaire. Salaire du nouveau poste : à demander par écrit avant d’accepter.',
  duree: 'Aucune durée de recherche n’est écrite dans les textes lus. Le salaire reprend un mois après l’examen.',
  etapes: [
    'Lisez l’avis avec la personne : indications du médecin du travail, dispense ou non.',
    'Aidez-la à écrire quels postes, horaires ou lieux lui conviennent.',
    'Faites demander les propositions par écrit.',
    'Faites vérifier chaque poste par le médecin du travail.',
    'Orientez-la vers un conseil avant d’accepter ou de refuser.',
    'Aidez-la à répondre par écrit, avec ses raisons.',
  ],
  papiers: [
    'L’avis d’inaptitude.',
    'Les souhaits de postes, par écrit.',
    'Les propositions écrites de l’employeur et les réponses.',
  ],
  contrat:
    'Il continue si la personne accepte un autre emploi adapté. Après un accident du travail ou une maladie professionnelle, un refus jugé abusif peut faire perdre une partie des indemnités. Sans reclassement, l’employeur peut licencier : voir la fiche « Avis d’inaptitude ».',
  delais: [
    'Secteur privé, 1 mois après l’examen : le salaire reprend si elle n’est ni reclassée ni licenciée.',
    'Secteur privé : 15 jours pour contester l’avis d’inaptitude devant le conseil de prud’hommes.',
    'Délai pour répondre à une proposition : lire la lettre, demander conseil.',
  ],
  vaAvec: 'L’avis d’inaptitude, la convention de rééducation (CRPE), Cap emploi et l’aménagement du nouveau poste.',
  exclut:
    'Pas de recherche si l’avis dit que tout maintien nuirait gravement à la santé, ou que l’état de santé empêche tout reclassement.',
  premierPas:
    'Proposez à la personne de dire par écrit quels postes l’intéressent. Avant d’accepter ou de refuser une proposition, elle demande conseil au service de santé au travail. Elle n’a pas à parler de sa maladie.',
  premierContact:
    'Son employeur ou le service RH ; pour un conseil, le service de santé au travail ou le {{droit-du-travail}}.',
  aVerifier: 'Dans le secteur public, le reclassement suit d’autres règles : orientez la personne vers son service RH.',
  notes: {
    dispense_reclassement:
      'L’avis dispense l’employeur de chercher un autre poste : orientez vite la personne vers le service social.',
  },
};
export default reading;
