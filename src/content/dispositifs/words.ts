import type { FicheWords } from '../../model/fiche.js';
import inaptitude from './inaptitude/words.js';
import iti from './iti/words.js';
import reclassement from './reclassement/words.js';
import ppr from './ppr/words.js';
import visiteReprise from './visite-reprise/words.js';
import visiteRepriseDispense from './visite-reprise-dispense/words.js';
import visitePrereprise from './visite-prereprise/words.js';
import visiteDemande from './visite-demande/words.js';
import visiteMiCarriere from './visite-mi-carriere/words.js';
import serviceSocial from './service-social/words.js';
import cep from './cep/words.js';
import assistantSocialSpsti from './assistant-social-spsti/words.js';
import cellulePdp from './cellule-pdp/words.js';
import rendezVousLiaison from './rendez-vous-liaison/words.js';
import essaiEncadre from './essai-encadre/words.js';
import crpe from './crpe/words.js';
import tptSalarie from './tpt-salarie/words.js';
import tptAtmp from './tpt-atmp/words.js';
import tptIndependant from './tpt-independant/words.js';
import tptAgricole from './tpt-agricole/words.js';
import tptFonctionPublique from './tpt-fonction-publique/words.js';
import amenagementPoste from './amenagement-poste/words.js';
import remobilisation from './remobilisation/words.js';
import bilanCompetences from './bilan-competences/words.js';
import ptp from './ptp/words.js';
import cpf from './cpf/words.js';
import periodeReconversion from './periode-reconversion/words.js';
import pmsmp from './pmsmp/words.js';
import inclupro from './inclupro/words.js';
import psop from './psop/words.js';
import comete from './comete/words.js';
import moaij from './moaij/words.js';
import premij from './premij/words.js';
import arpij from './arpij/words.js';
import potentialis from './potentialis/words.js';
import ama from './ama/words.js';
import spstiIndependants from './spsti-independants/words.js';
import helpIndependants from './help-independants/words.js';
import rqth from './rqth/words.js';
import capEmploi from './cap-emploi/words.js';
import agefiph from './agefiph/words.js';
import rlh from './rlh/words.js';
import emploiAccompagne from './emploi-accompagne/words.js';
import fiphfp from './fiphfp/words.js';
import mdphPrestations from './mdph-prestations/words.js';
import pensionInvalidite from './pension-invalidite/words.js';
import aidesCpam from './aides-cpam/words.js';
import retraiteInaptitude from './retraite-inaptitude/words.js';
import c2p from './c2p/words.js';
import ajpa from './ajpa/words.js';

/** Mots de recherche de toutes les mesures. */
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
} satisfies Record<string, FicheWords> as Readonly<Record<string, FicheWords>>;
