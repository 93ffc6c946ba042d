import { msg, str } from '@lit/localize';
import type { Question } from './interview.js';
import { choiceRefusal, departementRefusal } from './refusals.js';

/** What « Continuer » asks for, with the format and an example (R34). */
export function refusal({ type, min, max }: Question): string {
  switch (type) {
    case 'annee':
      return msg(
        str`Saisissez une année à 4 chiffres, entre ${min} et ${max}, par exemple 1975, ou cochez «\u00a0Je ne sais pas\u00a0»`,
      );
    case 'entier':
      return msg(
        str`Saisissez un nombre de jours entre ${min} et ${max}, par exemple 45, ou cochez «\u00a0Je ne sais pas\u00a0»`,
      );
    case 'date':
      return msg(
        'Saisissez une date passée, avec le jour, le mois et l’année, par exemple 05/03/2026, ou cochez «\u00a0Je ne sais pas\u00a0»',
      );
    case 'departement':
      return departementRefusal();
    default:
      return choiceRefusal();
  }
}
