/** Names of the families of measures in English, by id. */
export const families: Readonly<Record<string, string>> = {
  inaptitude: 'Unfitness (inaptitude) and redeployment (reclassement)',
  visites: 'Occupational health visits',
  accompagnement: 'People who can support you',
  projet: 'Project and training',
  dialogue: 'Talking with the employer',
  'essai-et-reeducation': 'Trying out and training in a company',
  'temps-partiel-therapeutique': 'Going back part-time',
  poste: 'Adapting the job',
  remobilisation: 'Being active during sick leave',
  independants: 'Self-employed people',
  handicap: 'Disability: recognition and support',
  revenus: 'Income and rights',
};
