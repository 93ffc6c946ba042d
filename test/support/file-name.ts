/** The name of a state as the name of a file. @example fileName('résultat : à vérifier') // 'resultat-a-verifier' */
export const fileName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
