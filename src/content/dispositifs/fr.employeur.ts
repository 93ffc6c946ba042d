import type { EmployerReading } from '../../model/fiche.js';
import inaptitude from './inaptitude/fr.employeur.js';
import iti from './iti/fr.employeur.js';
import reclassement from './reclassement/fr.employeur.js';
import ppr from './ppr/fr.employeur.js';
import visiteReprise from './visite-reprise/fr.employeur.js';
import visitePrereprise from './visite-prereprise/fr.employeur.js';
import visiteDemande from './visite-demande/fr.employeur.js';
import serviceSocial from './service-social/fr.employeur.js';
import assistantSocialSpsti from './assistant-social-spsti/fr.employeur.js';
import cellulePdp from './cellule-pdp/fr.employeur.js';
import rendezVousLiaison from './rendez-vous-liaison/fr.employeur.js';
import essaiEncadre from './essai-encadre/fr.employeur.js';
import crpe from './crpe/fr.employeur.js';
import tptSalarie from './tpt-salarie/fr.employeur.js';
import tptAtmp from './tpt-atmp/fr.employeur.js';
import tptFonctionPublique from './tpt-fonction-publique/fr.employeur.js';
import amenagementPoste from './amenagement-poste/fr.employeur.js';
import capEmploi from './cap-emploi/fr.employeur.js';
import agefiph from './agefiph/fr.employeur.js';
import rlh from './rlh/fr.employeur.js';
import fiphfp from './fiphfp/fr.employeur.js';

/** Ce que lit l’employeur, pour les mesures qui le concernent. */
export default {
  inaptitude,
  iti,
  reclassement,
  ppr,
  'visite-reprise': visiteReprise,
  'visite-prereprise': visitePrereprise,
  'visite-demande': visiteDemande,
  'service-social': serviceSocial,
  'assistant-social-spsti': assistantSocialSpsti,
  'cellule-pdp': cellulePdp,
  'rendez-vous-liaison': rendezVousLiaison,
  'essai-encadre': essaiEncadre,
  crpe,
  'tpt-salarie': tptSalarie,
  'tpt-atmp': tptAtmp,
  'tpt-fonction-publique': tptFonctionPublique,
  'amenagement-poste': amenagementPoste,
  'cap-emploi': capEmploi,
  agefiph,
  rlh,
  fiphfp,
} satisfies Record<string, EmployerReading> as Readonly<Record<string, EmployerReading>>;
