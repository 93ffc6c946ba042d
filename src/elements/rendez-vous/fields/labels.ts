import { msg } from '@lit/localize';
import { isSelf, type FieldName, type Values } from '../request.js';

/** What a field is called, everywhere: on its screen, in the recap, in messages. */
export function labelOf(name: FieldName, values: Values): string {
  switch (name) {
    case 'writtenBy':
      return msg('Pour qui faites-vous cette demande\u00a0?');
    case 'callerName':
      return msg('Votre nom');
    case 'callerPhone':
      return msg('Votre téléphone');
    case 'personAgrees':
      return msg('Accord de la personne');
    case 'firstName':
      return isSelf(values) ? msg('Prénom') : msg('Prénom de la personne');
    case 'lastName':
      return isSelf(values) ? msg('Nom') : msg('Nom de la personne');
    case 'channel':
      return isSelf(values) ? msg('Comment vous contacter\u00a0?') : msg('Comment contacter la personne\u00a0?');
    case 'phone':
      return isSelf(values) ? msg('Téléphone') : msg('Téléphone de la personne');
    case 'voicemail':
      return msg('Peut-on laisser un message vocal\u00a0?');
    case 'email':
      return isSelf(values) ? msg('Adresse e-mail') : msg('Adresse e-mail de la personne');
    case 'postcode':
      return isSelf(values) ? msg('Code postal') : msg('Code postal de la personne');
    case 'slots':
      return isSelf(values)
        ? msg('Quand êtes-vous disponible\u00a0? (facultatif)')
        : msg('Quand la personne est-elle disponible\u00a0? (facultatif)');
    case 'company':
      return msg('Entreprise (facultatif)');
    case 'topic':
      return msg('Sujet (facultatif)');
    case 'message':
      return msg('Message (facultatif)');
  }
}

/** The choices of a field, by the code that is sent. */
export function choicesOf(name: FieldName): readonly { code: string; label: string; help?: string }[] {
  switch (name) {
    case 'writtenBy':
      return [
        { code: 'self', label: msg('Pour moi') },
        { code: 'proche', label: msg('Pour un proche') },
        {
          code: 'employeur',
          label: msg('Pour un salarié de mon entreprise'),
          help: msg('Vous êtes employeur, ou vous travaillez aux ressources humaines.'),
        },
        {
          code: 'professionnel',
          label: msg("Pour une personne que j'accompagne"),
          help: msg('Vous êtes médecin, soignant ou travailleur social.'),
        },
      ];
    case 'channel':
      return [
        { code: 'phone', label: msg('Par téléphone') },
        { code: 'email', label: msg('Par e-mail') },
      ];
    case 'voicemail':
      return [
        { code: 'yes', label: msg('Oui') },
        { code: 'no', label: msg('Non') },
      ];
    case 'personAgrees':
      return [
        {
          code: 'yes',
          label: msg("La personne est d'accord pour que je fasse cette demande."),
        },
      ];
    case 'topic':
      return [
        { code: 'reprise', label: msg('Préparer une reprise du travail') },
        { code: 'maintien', label: msg('Garder mon travail') },
        { code: 'demarches', label: msg('Être aidé dans des démarches') },
        { code: 'orientation', label: msg("Savoir à qui m'adresser") },
        { code: 'autre', label: msg('Autre sujet') },
      ];
    default:
      return [];
  }
}

/** What helps to fill a field, shown before typing (R32). */
export function helpOf(name: FieldName): string {
  switch (name) {
    case 'phone':
    case 'callerPhone':
      return msg("Par exemple 06 12 34 56 78. Depuis l'étranger, avec l'indicatif du pays\u00a0: +32 470 12 34 56.");
    case 'email':
      return msg('Par exemple nom@exemple.fr');
    case 'postcode':
      return msg('5 chiffres, par exemple 25000');
    case 'message':
      return msg("500 caractères au plus. N'indiquez ni numéro de sécurité sociale ni détail médical.");
    case 'slots':
      return msg('Cochez les demi-journées possibles. Sans réponse, le service vous proposera un moment.');
    default:
      return '';
  }
}
