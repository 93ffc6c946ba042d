import type { SimpleFiche } from '../../model/fiche.js';
import inaptitude from './inaptitude/fr-x-simple.js';
import iti from './iti/fr-x-simple.js';
import reclassement from './reclassement/fr-x-simple.js';
import ppr from './ppr/fr-x-simple.js';
import visiteReprise from './visite-reprise/fr-x-simple.js';
import visiteRepriseDispense from './visite-reprise-dispense/fr-x-simple.js';
import visitePrereprise from './visite-prereprise/fr-x-simple.js';
import visiteDemande from './visite-demande/fr-x-simple.js';
import visiteMiCarriere from './visite-mi-carriere/fr-x-simple.js';
import serviceSocial from './service-social/fr-x-simple.js';
import cep from './cep/fr-x-simple.js';
import assistantSocialSpsti from './assistant-social-spsti/fr-x-simple.js';
import cellulePdp from './cellule-pdp/fr-x-simple.js';
import rendezVousLiaison from './rendez-vous-liaison/fr-x-simple.js';
import essaiEncadre from './essai-encadre/fr-x-simple.js';
import crpe from './crpe/fr-x-simple.js';
import tptSalarie from './tpt-salarie/fr-x-simple.js';
import tptAtmp from './tpt-atmp/fr-x-simple.js';
import tptIndependant from './tpt-independant/fr-x-simple.js';
import tptAgricole from './tpt-agricole/fr-x-simple.js';
import tptFonctionPublique from './tpt-fonction-publique/fr-x-simple.js';
import amenagementPoste from './amenagement-poste/fr-x-simple.js';
import remobilisation from './remobilisation/fr-x-simple.js';
import bilanCompetences from './bilan-competences/fr-x-simple.js';
import ptp from './ptp/fr-x-simple.js';
import cpf from './cpf/fr-x-simple.js';
import periodeReconversion from './periode-reconversion/fr-x-simple.js';
import pmsmp from './pmsmp/fr-x-simple.js';
import inclupro from './inclupro/fr-x-simple.js';
import psop from './psop/fr-x-simple.js';
import comete from './comete/fr-x-simple.js';
import moaij from './moaij/fr-x-simple.js';
import premij from './premij/fr-x-simple.js';
import arpij from './arpij/fr-x-simple.js';
import potentialis from './potentialis/fr-x-simple.js';
import ama from './ama/fr-x-simple.js';
import spstiIndependants from './spsti-independants/fr-x-simple.js';
import helpIndependants from './help-independants/fr-x-simple.js';
import rqth from './rqth/fr-x-simple.js';
import capEmploi from './cap-emploi/fr-x-simple.js';
import agefiph from './agefiph/fr-x-simple.js';
import rlh from './rlh/fr-x-simple.js';
import emploiAccompagne from './emploi-accompagne/fr-x-simple.js';
import fiphfp from './fiphfp/fr-x-simple.js';
import mdphPrestations from './mdph-prestations/fr-x-simple.js';
import pensionInvalidite from './pension-invalidite/fr-x-simple.js';
import aidesCpam from './aides-cpam/fr-x-simple.js';
import retraiteInaptitude from './retraite-inaptitude/fr-x-simple.js';
import c2p from './c2p/fr-x-simple.js';
import ajpa from './ajpa/fr-x-simple.js';

/** La version simplifiée du but et du premier pas, pour toutes les mesures. */
export default {
  inaptitude,
  iti,
  reclassement,
  ppr,
  'visite-reprise': visiteReprise,
  'visite-reprise-dispense': visiteRepriseDispense,
  'visite-prereprise': visitePrereprise,
  'visite-demande': visiteDemande,
  'visite-mi-carriere': visiteMiCarriere,
  'service-social': serviceSocial,
  cep,
  'assistant-social-spsti': assistantSocialSpsti,
  'cellule-pdp': cellulePdp,
  'rendez-vous-liaison': rendezVousLiaison,
  'essai-encadre': essaiEncadre,
  crpe,
  'tpt-salarie': tptSalarie,
  'tpt-atmp': tptAtmp,
  'tpt-independant': tptIndependant,
  'tpt-agricole': tptAgricole,
  'tpt-fonction-publique': tptFonctionPublique,
  'amenagement-poste': amenagementPoste,
  remobilisation,
  'bilan-competences': bilanCompetences,
  ptp,
  cpf,
  'periode-reconversion': periodeReconversion,
  pmsmp,
  inclupro,
  psop,
  comete,
  moaij,
  premij,
  arpij,
  potentialis,
  ama,
  'spsti-independants': spstiIndependants,
  'help-independants': helpIndependants,
  rqth,
  'cap-emploi': capEmploi,
  agefiph,
  rlh,
  'emploi-accompagne': emploiAccompagne,
  fiphfp,
  'mdph-prestations': mdphPrestations,
  'pension-invalidite': pensionInvalidite,
  'aides-cpam': aidesCpam,
  'retraite-inaptitude': retraiteInaptitude,
  c2p,
  ajpa,
} satisfies Record<string, SimpleFiche> as Readonly<Record<string, SimpleFiche>>;
