import { msg, str } from '@lit/localize';
import { maxSlots, messageExcess } from '../../../model/rendez-vous-rules.js';
import { isSelf, type Fault, type FieldName, type Values } from '../request.js';

function missing(name: FieldName, values: Values): string {
  switch (name) {
    case 'firstName':
      return isSelf(values) ? msg('Saisissez votre prénom') : msg('Saisissez le prénom de la personne');
    case 'lastName':
      return isSelf(values) ? msg('Saisissez votre nom') : msg('Saisissez le nom de la personne');
    case 'callerName':
      return msg('Saisissez votre nom', { id: 'callerName' });
    case 'phone':
    case 'callerPhone':
      return msg('Saisissez un numéro de téléphone, par exemple 06 12 34 56 78');
    case 'personAgrees':
      return msg("Cochez la case si la personne est d'accord. Sans son accord, la demande ne peut pas être envoyée");
    case 'email':
    case 'postcode':
      return wrong(name);
    default:
      return msg('Sélectionnez une réponse');
  }
}

function wrong(name: FieldName): string {
  switch (name) {
    case 'email':
      return msg('Saisissez une adresse e-mail complète, par exemple nom@exemple.fr');
    case 'postcode':
      return msg(
        'Saisissez un code postal à 5 chiffres, par exemple 25000. Pour la Corse\u00a0: 20000 à 20620, et non 2A ou 2B',
      );
    case 'company':
      return msg("Saisissez un nom d'entreprise de 120 caractères au plus, par exemple Menuiserie Martin");
    case 'firstName':
      return msg('Saisissez un prénom avec des lettres, 80 caractères au plus, par exemple Zoé ou Jean-Luc');
    case 'phone':
    case 'callerPhone':
      return msg(
        "Saisissez un numéro à 10 chiffres, par exemple 06 12 34 56 78, ou un numéro avec l'indicatif du pays, par exemple +32 470 12 34 56",
      );
    default:
      return msg("Saisissez un nom avec des lettres, 80 caractères au plus, par exemple Martin ou N'Guyen");
  }
}

/** What is said of a field that is not accepted: the same words beside it and in the summary (R34). */
export function faultText(name: FieldName, fault: Fault, values: Values): string {
  switch (fault) {
    case 'required':
      return missing(name, values);
    case 'short':
      return msg('Ce numéro est un numéro court. Saisissez le vôtre, par exemple 06 12 34 56 78');
    case 'nir':
      return msg("N'indiquez pas votre numéro de sécurité sociale. Effacez-le pour continuer");
    case 'long':
      return name === 'slots'
        ? msg(str`Choisissez ${maxSlots} demi-journées au plus, par exemple celles de la première semaine`)
        : messageExcess(values.message ?? '') > 1
          ? msg(str`Votre message compte ${messageExcess(values.message ?? '')} caractères de trop. Raccourcissez-le`)
          : msg('Votre message est trop long. Raccourcissez-le');
    case 'format':
      return wrong(name);
  }
}
