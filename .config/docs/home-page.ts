import { existsSync } from 'node:fs';
import { docsPage, say } from '../docs-page.js';
import { wideShot } from './shots.js';

/** For whom, where to begin, what one finds there. */
const doors = [
  ['lisez-moi.html', 'Je gère le site', 'Coller un outil dans une page, le régler, comprendre une ligne PDP.'],
  [
    'guides/contenus-et-sources.html',
    'Je suis juriste ou travailleur social',
    'Relire un texte ou une règle, proposer une correction.',
  ],
  [
    'guides/vie-privee.html',
    'Je suis délégué à la protection des données',
    'Ce qui est traité, où, ce qui part, ce que vous devez remplir.',
  ],
  [
    'guides/recevoir-les-demandes.html',
    'Je reçois les demandes',
    'Où elles arrivent, qui les lit, combien de temps, et comment vérifier.',
  ],
  ['guides/developper.html', 'Je développe', 'Importer un outil, l’habiller, l’écouter ; les schémas et les types.'],
  ['guides/mises-a-jour.html', 'Je tiens le site à jour', 'Ce qu’une version peut changer, et quand relire.'],
] as const;

/** The first page: a door for each reader, and a picture of a real page when there is one. */
export function homePage(folder: string): string {
  const items = doors.map(
    ([href, who, what]) => `<li><a href="${href}"><strong>${say(who)}</strong>${say(what)}</a></li>`,
  );
  const picture = existsSync(`${folder}/${wideShot}`)
    ? `<h2>${say('Un outil dans une page')}</h2><figure class="wide-shot"><img src="${wideShot}" width="1280" height="640" loading="lazy" alt="${say('Le questionnaire dans la page d’un service de santé au travail inventé, sur un écran large')}" /><figcaption>${say('Page de démonstration d’un service inventé. Les images de ces pages sont prises par la commande qui les écrit : elles montrent toujours cette version.')}</figcaption></figure>`
    : '';
  return docsPage({
    path: 'index.html',
    title: 'Documentation de pdp-widgets',
    lead: say(
      'Quatre outils à poser dans une page pour la prévention de la désinsertion professionnelle. Choisissez ce que vous venez faire.',
    ),
    body: `<ul class="doors">${items.join('')}</ul>${picture}`,
  });
}
