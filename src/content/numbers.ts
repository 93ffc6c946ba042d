/** Les numéros auxquels les textes se réfèrent par `{{nom}}` : le seul endroit où les corriger. */
export const numbers: Readonly<Record<string, string>> = {
  samu: '15',
  'police-secours': '17',
  'urgence-europe': '112',
  'urgence-sms': '114',
  'prevention-suicide': '3114',
  'france-victimes': '116 006',
  'anti-discriminations': '39 28',
  'violences-femmes': '39 19',
  'droit-du-travail': '0 806 000 126',
};
