import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou salarié agricole, avec un avis d’inaptitude au poste.',
    'Contrat en cours : CDI, CDD, intérim, apprentissage.',
    'L’avis ne dispense pas l’employeur de chercher un autre poste.',
    'Agent public : d’autres règles. Contractuel : obligation de reclassement aussi, voyez votre service RH.',
  ],
  quiDemande:
    'Personne n’a à le demander : l’employeur doit chercher dès l’avis d’inaptitude. Vous pouvez dire ce qui vous convient.',
  quiDecide:
    'L’employeur propose, après l’avis du CSE, les représentants du personnel, s’il existe. Il suit les indications du médecin du travail. Vous acceptez ou refusez.',
  pendantArret: 'Oui : la recherche suit l’avis d’inaptitude.',
  argent:
    'Un mois après l’examen, l’employeur reprend le salaire si vous n’êtes ni reclassé ni licencié. Pendant ce mois, vous n’avez souvent pas de salaire. Salaire du nouveau poste : demandez-le par écrit avant d’accepter.',
  duree: 'Aucune durée de recherche n’est écrite dans les textes lus.',
  etapes: [
    'Lisez l’avis : indications du médecin du travail, dispense ou non.',
    'Écrivez à l’employeur quels postes, horaires ou lieux vous conviennent.',
    'Demandez les propositions par écrit.',
    'Faites vérifier chaque poste par le médecin du travail.',
    'Demandez conseil avant d’accepter ou de refuser.',
    'Répondez par écrit, avec vos raisons.',
  ],
  papiers: [
    'L’avis d’inaptitude.',
    'Vos souhaits de postes, par écrit.',
    'Les propositions écrites de l’employeur et vos réponses.',
  ],
  contrat:
    'Il continue si vous acceptez un autre emploi adapté. Après un accident du travail ou une maladie professionnelle, un refus jugé abusif peut faire perdre une partie des indemnités. Sans reclassement, l’employeur peut licencier : voyez la fiche « Avis d’inaptitude ».',
  delais: [
    'Secteur privé, 1 mois après l’examen : le salaire reprend si vous n’êtes ni reclassé ni licencié.',
    'Secteur privé : 15 jours pour contester l’avis d’inaptitude devant le conseil de prud’hommes.',
    'Délai pour répondre à une proposition : lisez la lettre, demandez conseil.',
  ],
  vaAvec: 'L’avis d’inaptitude, la convention de rééducation (CRPE), Cap emploi et l’aménagement du nouveau poste.',
  exclut:
    'Pas de recherche si l’avis dit que tout maintien nuirait gravement à la santé, ou que l’état de santé empêche tout reclassement.',
  premierPas:
    'Dites par écrit quels postes vous intéressent. Avant d’accepter ou de refuser une proposition, demandez conseil au service de santé au travail. Vous n’avez pas à parler de votre maladie.',
  premierContact:
    'Écrivez à votre employeur ou au service RH ; pour un conseil, appelez le service de santé au travail ou le {{droit-du-travail}}.',
  aVerifier: 'Dans le secteur public, le reclassement suit d’autres règles : voyez votre service RH.',
  notes: {
    dispense_reclassement: 'L’avis dispense l’employeur de chercher un autre poste : parlez-en vite au service social.',
  },
};
export default reading;
