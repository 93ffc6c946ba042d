import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Moins de 62 ans. Capacité de travail réduite d’au moins deux tiers, par une maladie ou un accident sans lien avec le travail.',
    'Salarié : affilié depuis au moins 12 mois.',
    'Salarié, en plus : 600 heures de travail sur 12 mois, ou des cotisations sur 2 030 fois le Smic horaire.',
    'Artisan, commerçant, micro-entrepreneur : régime propre, versé par la CPAM, avec une condition de revenu.',
    'Agricole : auprès de la MSA. Profession libérale réglementée et avocat : caisse professionnelle.',
    'Contractuel public, demandeur d’emploi : à vérifier avec la CPAM.',
  ],
  quiDemande: 'La personne, son médecin avec son accord, ou le médecin-conseil de la caisse.',
  quiDecide: 'La caisse, après l’avis de son médecin-conseil.',
  pendantArret: 'Oui. La demande se prépare pendant l’arrêt. La pension prend la suite des indemnités journalières.',
  argent:
    'Salarié, catégorie 1 : 30 % du salaire moyen des 10 meilleures années, au plus 1 201,50 € par mois au 01/01/2026, à vérifier. Catégorie 2 : 50 %, au plus 2 002,50 € par mois au 01/01/2026, à vérifier. Catégorie 3 : comme la 2, plus une majoration pour l’aide d’un tiers. Indépendant : 30 ou 50 % du revenu moyen. Avec un travail, la pension d’un salarié baisse au-delà d’un seuil, de la moitié du dépassement.',
  duree:
    'Jusqu’à 62 ans, puis retraite pour inaptitude, automatique sauf si la personne travaille. La pension peut être revue à tout moment si l’état de la personne change.',
  etapes: [
    'Proposez à la personne d’en parler à son médecin et au service social, avant la fin des indemnités.',
    'Indiquez-lui le compte ameli, ou le formulaire S4150, si la caisse ne propose rien.',
    'Rappelez-lui de répondre au service médical de la caisse.',
    'Relisez avec elle la décision : catégorie, montant, délai de recours.',
    'Conseillez-lui de garder l’attestation jointe : elle vaut titre pour les aides à l’emploi.',
    'Invitez-la à demander conseil avant de reprendre ou de quitter un travail.',
  ],
  papiers: [
    'Le formulaire S4150, ou la demande dans le compte ameli.',
    'Aucune autre liste n’est fixée ici : la caisse la donne.',
  ],
  contrat:
    'L’invalidité vient de la caisse. L’inaptitude vient du médecin du travail. L’invalidité ne rompt pas le contrat.',
  delais: [
    'Demande : en général dans les 12 mois qui suivent la fin des indemnités, ou la date indiquée par la caisse.',
    'Réponse de la caisse : 2 mois.',
    'Après un refus : nouvelle demande 12 mois plus tard, ou si l’état de la personne s’aggrave.',
  ],
  vaAvec:
    'Le service social, puis la retraite pour inaptitude. Avec un temps partiel thérapeutique : à vérifier avec la caisse.',
  exclut:
    'Les accidents du travail et les maladies professionnelles : c’est alors une rente ou un capital. Les fonctionnaires, qui ont un autre régime.',
  premierPas:
    'Proposez à la personne d’en parler à son médecin et au service social avant la fin des indemnités. Si la caisse ne lui propose rien, elle demande la pension elle-même : elle a en général 12 mois après la fin des indemnités.',
  premierContact: 'Le service social de l’Assurance Maladie, au {{service-social}}, ou le compte ameli de la personne.',
  aVerifier:
    'La caisse décide après l’avis du médecin-conseil (capacité réduite d’au moins deux tiers). Être en invalidité ne rompt pas le contrat et n’interdit pas toujours de travailler.',
  notes: {
    'redirect:EMPLOYEUR_PUBLIC':
      'Personne fonctionnaire : congés statutaires, allocation temporaire ou retraite pour invalidité, à vérifier avec son employeur.',
    deja_titulaire:
      'La personne reçoit déjà cette pension : la pension vaut aussi titre de bénéficiaire de l’obligation d’emploi.',
    'redirect:RENTE_ATMP':
      'Après un accident du travail ou une maladie professionnelle, c’est une rente ou un capital, selon le taux d’incapacité. La caisse étudie le dossier de la personne au titre de l’accident ou de la maladie professionnelle.',
    'redirect:MSA': 'Si la personne relève de la MSA, sa demande se fait auprès de la MSA.',
    'redirect:CAISSE_PRO': 'Profession libérale réglementée : la personne s’adresse à sa caisse professionnelle.',
  },
};
export default reading;
