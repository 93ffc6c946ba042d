import type { FicheTranslation } from '../../model/fiche.js';
import inaptitude from './inaptitude/en.js';
import iti from './iti/en.js';
import reclassement from './reclassement/en.js';
import ppr from './ppr/en.js';
import visiteReprise from './visite-reprise/en.js';
import visiteRepriseDispense from './visite-reprise-dispense/en.js';
import visitePrereprise from './visite-prereprise/en.js';
import visiteDemande from './visite-demande/en.js';
import visiteMiCarriere from './visite-mi-carriere/en.js';
import serviceSocial from './service-social/en.js';
import cep from './cep/en.js';
import assistantSocialSpsti from './assistant-social-spsti/en.js';
import cellulePdp from './cellule-pdp/en.js';
import rendezVousLiaison from './rendez-vous-liaison/en.js';
import essaiEncadre from './essai-encadre/en.js';
import crpe from './crpe/en.js';
import tptSalarie from './tpt-salarie/en.js';
import tptAtmp from './tpt-atmp/en.js';
import tptIndependant from './tpt-independant/en.js';
import tptAgricole from './tpt-agricole/en.js';
import tptFonctionPublique from './tpt-fonction-publique/en.js';
import amenagementPoste from './amenagement-poste/en.js';
import remobilisation from './remobilisation/en.js';
import bilanCompetences from './bilan-competences/en.js';
import ptp from './ptp/en.js';
import cpf from './cpf/en.js';
import periodeReconversion from './periode-reconversion/en.js';
import pmsmp from './pmsmp/en.js';
import inclupro from './inclupro/en.js';
import psop from './psop/en.js';
import comete from './comete/en.js';
import moaij from './moaij/en.js';
import premij from './premij/en.js';
import arpij from './arpij/en.js';
import potentialis from './potentialis/en.js';
import ama from './ama/en.js';
import spstiIndependants from './spsti-independants/en.js';
import helpIndependants from './help-independants/en.js';
import rqth from './rqth/en.js';
import capEmploi from './cap-emploi/en.js';
import agefiph from './agefiph/en.js';
import rlh from './rlh/en.js';
import emploiAccompagne from './emploi-accompagne/en.js';
import fiphfp from './fiphfp/en.js';
import mdphPrestations from './mdph-prestations/en.js';
import pensionInvalidite from './pension-invalidite/en.js';
import aidesCpam from './aides-cpam/en.js';
import retraiteInaptitude from './retraite-inaptitude/en.js';
import c2p from './c2p/en.js';
import ajpa from './ajpa/en.js';

/** Ce qui est entier en anglais, pour toutes les mesures. */
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
} satisfies Record<string, FicheTranslation> as Readonly<Record<string, FicheTranslation>>;
