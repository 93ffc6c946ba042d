/** The content of this version as a pack that pages of older versions may point to: `dist/content/<version>.json`. */
import dispositifsEn from '../src/content/dispositifs/en.js';
import employeur from '../src/content/dispositifs/fr.employeur.js';
import professionnel from '../src/content/dispositifs/fr.professionnel.js';
import travailleur from '../src/content/dispositifs/fr.travailleur.js';
import { reminderTexts as proReminders } from '../src/content/rulebook/reminders.fr.professionnel.js';
import { reminderTexts } from '../src/content/rulebook/reminders.fr.js';
import indexEn from '../src/elements/dispositifs/search-index.en.js';
import indexFr from '../src/elements/dispositifs/search-index.fr.js';
import about from '../src/lazy/built-in/about.js';
import autoEn from '../src/lazy/built-in/auto-positionnement-pdp.en.js';
import autoFr from '../src/lazy/built-in/auto-positionnement-pdp.fr.js';
import eligibilite from '../src/lazy/built-in/eligibilite.fr.js';
import asking from '../src/lazy/built-in/finder-asking.js';
import fiches from '../src/lazy/built-in/finder-fiches.js';
import signauxEn from '../src/lazy/built-in/signaux-alerte-employeur.en.js';
import signauxFr from '../src/lazy/built-in/signaux-alerte-employeur.fr.js';

const whole = <Content>(content: Content) => ({ default: content });

/** The pack, as an object. */
export const contentPack = {
  $schema: '../schemas/contenu.json',
  format: 1,
  ...about,
  modules: {
    'finder-asking': whole(asking),
    'finder-fiches': whole(fiches),
    'fr.travailleur': whole(travailleur),
    'fr.professionnel': whole(professionnel),
    'fr.employeur': whole(employeur),
    'reminders.fr': { reminderTexts },
    'reminders.fr.professionnel': { reminderTexts: proReminders },
    'dispositifs.en': whole(dispositifsEn),
    'eligibilite.fr': whole(eligibilite),
    'auto-positionnement-pdp.fr': whole(autoFr),
    'auto-positionnement-pdp.en': whole(autoEn),
    'signaux-alerte-employeur.fr': whole(signauxFr),
    'signaux-alerte-employeur.en': whole(signauxEn),
    'search-index.fr': whole(indexFr),
    'search-index.en': whole(indexEn),
  },
};
