import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** The messages of the request form and the notice of the others as they were decided: key, standard French, simplified French. A link follows « le ». */
const messages = [
  ['summary.title', 'Il y a un problème', 'Il y a un problème'],
  ['choice.required', 'Sélectionnez une réponse', 'Choisissez une réponse'],
  ['firstName.required', 'Saisissez votre prénom', 'Écrivez votre prénom'],
  [
    'phone.format',
    "Saisissez un numéro à 10 chiffres, par exemple 06 12 34 56 78, ou un numéro avec l'indicatif du pays, par exemple +32 470 12 34 56",
    "Ce numéro n'est pas complet. Il faut 10 chiffres. Exemple : 06 12 34 56 78",
  ],
  [
    'phone.short',
    'Ce numéro est un numéro court. Saisissez le vôtre, par exemple 06 12 34 56 78',
    'Écrivez votre numéro à vous',
  ],
  ['email.suggest', 'Vouliez-vous écrire {} ?', 'Vouliez-vous écrire {} ?'],
  ['email.suggest, button', 'Oui, corriger', 'Oui, corriger'],
  [
    'postcode.format',
    'Saisissez un code postal à 5 chiffres, par exemple 25000. Pour la Corse : 20000 à 20620, et non 2A ou 2B',
    'Le code postal a 5 chiffres. Exemple : 25000',
  ],
  [
    'nir.found',
    "N'indiquez pas votre numéro de sécurité sociale. Effacez-le pour continuer",
    'Effacez votre numéro de sécurité sociale',
  ],
  ['message.long', 'Votre message compte {} caractères de trop. Raccourcissez-le', 'Votre message est trop long'],
  ['send.progress', 'Envoi en cours…', 'Envoi en cours'],
  [
    'send.slow',
    "L'envoi prend plus de temps que prévu. Ne fermez pas cette page",
    "C'est un peu long. Attendez s'il vous plaît",
  ],
  [
    'send.offline',
    'Vous semblez hors connexion. Vos informations sont toujours là. Réessayez quand la connexion revient, ou appelez le',
    "Il n'y a pas d'internet. Rien n'est perdu. Réessayez ou appelez le",
  ],
  [
    'send.failed',
    "Votre demande n'est pas partie. Vos informations sont toujours là. Réessayez, ou appelez le",
    "Votre demande n'est pas partie. Rien n'est perdu. Réessayez ou appelez le",
  ],
  [
    'send.unknown',
    'Nous ne savons pas si votre demande est arrivée. Vous pouvez réessayer sans risque de doublon, ou appeler le',
    "Nous ne sommes pas sûrs. Réessayez. Il n'y aura pas 2 demandes",
  ],
  [
    'send.unknown.nodedup',
    'Nous ne savons pas si votre demande est arrivée. Appelez le',
    'Nous ne sommes pas sûrs. Appelez le',
  ],
  ['send.busy', 'Beaucoup de demandes en ce moment. Réessayez dans {}', 'Il y a trop de demandes. Réessayez dans {}'],
  ['send.refused', "Le service n'a pas accepté ces informations. Vérifiez : {}", 'Vérifiez : {}'],
  ['send.closed', "Ce formulaire n'est pas disponible. Appelez le", 'Ce formulaire ne marche pas. Appelez le'],
  ['done.title', 'Votre demande est enregistrée', 'Nous avons votre demande'],
  ['done.body', 'Numéro :', 'Votre numéro :'],
  ['done.body, decision 22', 'vous contacte', 'vous répond'],
  ['notice, first', 'Vos réponses restent sur cet appareil.', 'Vos réponses restent sur votre appareil.'],
  ...[
    'Personne ne les lit.',
    "Nous ne donnons rien à votre patron. Sur l'ordinateur du travail, il peut savoir que cette page est ouverte.",
    'Utilisez de préférence votre téléphone ou votre ordinateur personnel.',
  ].map(
    (simplified) =>
      [
        'notice, then',
        'Elles ne sont ni enregistrées ni envoyées. Elles disparaissent quand vous quittez cette page. Nous ne transmettons rien à votre employeur. Sur un ordinateur professionnel, votre employeur peut savoir que cette page a été ouverte : préférez un appareil personnel.',
        simplified,
      ] as const,
  ),
  ['widget.broken', "Cet outil n'est pas disponible ici.", 'Cet outil ne marche pas.'],
] as const;

const plain = (text: string) => text.replace(/<x [^>]*>/g, '{}').replaceAll('\u00a0', ' ');
const units = [
  ...readFileSync('src/i18n/xliff/fr-x-simple.xlf', 'utf8').matchAll(
    /<source>([^]*?)<\/source>\s*<target>([^]*?)<\/target>/g,
  ),
].map(([, source, target]) => [plain(source!), plain(target!)] as const);

describe('messages of the request form and notice of the others, in both registers', () => {
  for (const [key, standard, simplified] of messages)
    it(`${key}: « ${standard} », simplified: « ${simplified} »`, () => {
      const unit = units.find(([source]) => source === standard);
      assert.ok(unit, 'the interface says it');
      assert.ok(unit[1].includes(simplified), unit[1]);
    });
});

describe('words of the interface', () => {
  it('decision 23: none says « diagnostic », « risque élevé », « score » or « Précédent », in either register', () => {
    assert.ok(units.length > 300);
    for (const words of units.flat())
      assert.doesNotMatch(words, /diagnosti|risques? élevé|dépistage|\bscores?\b|^Précédent/i, words);
  });
});
