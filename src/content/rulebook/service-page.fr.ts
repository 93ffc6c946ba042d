/**
 * Ce que la page du vérificateur dit du service social, quel que soit le résultat, et où trouver un numéro que nous
 * n’avons pas. Faits de la fiche « service social » (dispositifs/service-social).
 */
export const servicePage = {
  fait: [
    'Il vous écoute et fait le point avec vous : travail, droits, argent, soins, logement.',
    'Il prépare avec vous la reprise ou un changement de travail : essai encadré, rééducation en entreprise (CRPE), actions pendant l’arrêt, visite de préreprise.',
    'Il vous reçoit au bureau, chez vous, par téléphone ou en atelier.',
  ],
  neFaitPas: [
    'Il ne décide d’aucun droit. Il ne remplace ni votre médecin, ni le médecin du travail.',
    'Il ne verse pas d’argent, mais il peut vous aider à demander une aide de la CPAM.',
    'Il ne vous oblige à rien : l’assistant social propose, vous acceptez ou non.',
    'Il ne change rien à votre contrat de travail.',
  ],
  secret: 'Un assistant social est tenu au secret professionnel. Il ne contacte votre employeur qu’avec votre accord.',
  /** Au pied de chaque écran, quand le site n’a pas donné de contact. */
  aide: 'Une question ? Appelez l’Assurance Maladie au {{cpam-3646}}.',
  /** Comment demander, quand la bonne porte est ailleurs : avec puis sans lien avec la santé. */
  ailleurs: [
    'Si votre demande concerne votre emploi, dites-le tout de suite. Votre médecin ou le médecin du travail peuvent aussi vous orienter.',
    'Expliquez votre situation en quelques mots : la personne vous dira si elle peut vous aider, ou qui le peut.',
  ],
  /** Où trouver le numéro d’un contact dont nous n’avons ni numéro confirmé, ni site. */
  chercher: {
    cssm: 'Demandez le numéro à votre médecin ou à la mairie. Il est aussi sur les courriers de la caisse.',
    'service-social-personnel': 'Demandez le numéro à votre service des ressources humaines.',
    'medecine-prevention': 'Demandez le numéro à votre service des ressources humaines.',
    'caisse-regime-special': 'Demandez le numéro à votre employeur. Il est aussi sur vos décomptes.',
    ccas: 'Demandez le numéro à votre mairie.',
    'departement-social': 'Demandez le numéro à votre mairie ou au conseil départemental.',
    spsti: 'Ses coordonnées sont sur votre lieu de travail. Votre employeur peut vous les donner.',
    consulat: 'Demandez ses coordonnées à votre caisse.',
    'spsti-social': 'Demandez-le au service de prévention et de santé au travail.',
  },
} as const;
