/** The content of this version as a pack that pages of older versions may point to: `dist/content/<version>.json`. */
import employeur from '../src/content/dispositifs/fr.employeur.js';
import professionnel from '../src/content/dispositifs/fr.professionnel.js';
import travailleur from '../src/content/dispositifs/fr.travailleur.js';
import { reminderTexts as proReminders } from '../src/content/rulebook/reminders.fr.professionnel.js';
import { reminderTexts } from '../src/content/rulebook/reminders.fr.js';
import indexEn from '../src/elements/dispositifs/search-index.en.js';
import indexFr from '../src/elements/dispositifs/search-index.fr.js';
import about from '../src/lazy/built-in/about.js';
import autoFr from '../src/lazy/built-in/auto-positionnement-pdp.fr.js';
import eligibilite from '../src/lazy/built-in/eligibilite.fr.js';
import asking from '../src/lazy/built-in/finder-asking.js';
import fiches from '../src/lazy/built-in/finder-fiches.js';
import signauxFr from '../src/lazy/built-in/signaux-alerte-employeur.fr.js';
import autoEn from '../src/lazy/built-in/auto-positionnement-pdp.en.js';
import signauxEn from '../src/lazy/built-in/signaux-alerte-employeur.en.js';
import eligibiliteEn from '../src/lazy/built-in/eligibilite.en.js';
import dispositifsEn from '../src/content/dispositifs/en.js';
import finderWordsEn from '../src/lazy/built-in/finder-words.en.js';
import questionsEn from '../src/content/rulebook/questions.en.js';
import autoSimple from '../src/lazy/built-in/auto-positionnement-pdp.fr-x-simple.js';
import signauxSimple from '../src/lazy/built-in/signaux-alerte-employeur.fr-x-simple.js';
import eligibiliteSimple from '../src/lazy/built-in/eligibilite.fr-x-simple.js';
import dispositifsSimple from '../src/content/dispositifs/fr-x-simple.js';
import questionsSimple from '../src/content/rulebook/questions.fr-x-simple.js';
import autoAr from '../src/lazy/built-in/auto-positionnement-pdp.ar.js';
import signauxAr from '../src/lazy/built-in/signaux-alerte-employeur.ar.js';
import eligibiliteAr from '../src/lazy/built-in/eligibilite.ar.js';
import safetyFr from '../src/content/safety/fr.js';
import safetyEn from '../src/content/safety/en.js';
import safetySimple from '../src/content/safety/fr-x-simple.js';
import safetyAr from '../src/content/safety/ar.js';
import { besoins } from '../src/content/dispositifs/facets.js';
import { families } from '../src/content/rulebook/families.fr.js';
import { numbers } from '../src/content/numbers.js';
import caisses from '../src/lazy/built-in/caisses.js';

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
    'eligibilite.fr': whole(eligibilite),
    'auto-positionnement-pdp.fr': whole(autoFr),
    'signaux-alerte-employeur.fr': whole(signauxFr),
    'auto-positionnement-pdp.en': whole(autoEn),
    'signaux-alerte-employeur.en': whole(signauxEn),
    'eligibilite.en': whole(eligibiliteEn),
    'dispositifs.en': whole(dispositifsEn),
    'questions.en': whole(questionsEn),
    'finder-words.en': whole(finderWordsEn),
    'auto-positionnement-pdp.fr-x-simple': whole(autoSimple),
    'signaux-alerte-employeur.fr-x-simple': whole(signauxSimple),
    'eligibilite.fr-x-simple': whole(eligibiliteSimple),
    'dispositifs.fr-x-simple': whole(dispositifsSimple),
    'questions.fr-x-simple': whole(questionsSimple),
    'auto-positionnement-pdp.ar': whole(autoAr),
    'signaux-alerte-employeur.ar': whole(signauxAr),
    'eligibilite.ar': whole(eligibiliteAr),
    'safety.fr': whole(safetyFr),
    'safety.en': whole(safetyEn),
    'safety.fr-x-simple': whole(safetySimple),
    'safety.ar': whole(safetyAr),
    numbers: whole(numbers),
    caisses: whole(caisses),
    families: whole(families),
    besoins: whole(besoins),
    'search-index.fr': whole(indexFr),
    'search-index.en': whole(indexEn),
  },
};
