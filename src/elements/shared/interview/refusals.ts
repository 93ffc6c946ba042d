import { msg } from '@lit/localize';

/** What « Continuer » asks for where answers are in a list. */
export const choiceRefusal = (): string => msg('Sélectionnez une réponse, ou «\u00a0Je ne sais pas\u00a0»');

/** What « Continuer » asks for where the département is looked for. */
export const departementRefusal = (): string =>
  msg('Écrivez le nom ou le numéro de votre département, par exemple Doubs ou 25, puis choisissez-le dans la liste');
