import type { DispositifRule } from '../../model/rulebook.js';
import inaptitude from './inaptitude/rule.js';
import iti from './iti/rule.js';
import reclassement from './reclassement/rule.js';
import ppr from './ppr/rule.js';
import visiteReprise from './visite-reprise/rule.js';
import visiteRepriseDispense from './visite-reprise-dispense/rule.js';
import visitePrereprise from './visite-prereprise/rule.js';
import visiteDemande from './visite-demande/rule.js';
import visiteMiCarriere from './visite-mi-carriere/rule.js';
import serviceSocial from './service-social/rule.js';
import cep from './cep/rule.js';
import assistantSocialSpsti from './assistant-social-spsti/rule.js';
import cellulePdp from './cellule-pdp/rule.js';
import rendezVousLiaison from './rendez-vous-liaison/rule.js';
import essaiEncadre from './essai-encadre/rule.js';
import crpe from './crpe/rule.js';
import tptSalarie from './tpt-salarie/rule.js';
import tptAtmp from './tpt-atmp/rule.js';
import tptIndependant from './tpt-independant/rule.js';
import tptAgricole from './tpt-agricole/rule.js';
import tptFonctionPublique from './tpt-fonction-publique/rule.js';
import amenagementPoste from './amenagement-poste/rule.js';
import remobilisation from './remobilisation/rule.js';
import bilanCompetences from './bilan-competences/rule.js';
import ptp from './ptp/rule.js';
import cpf from './cpf/rule.js';
import periodeReconversion from './periode-reconversion/rule.js';
import pmsmp from './pmsmp/rule.js';
import inclupro from './inclupro/rule.js';
import psop from './psop/rule.js';
import comete from './comete/rule.js';
import moaij from './moaij/rule.js';
import premij from './premij/rule.js';
import arpij from './arpij/rule.js';
import potentialis from './potentialis/rule.js';
import ama from './ama/rule.js';
import spstiIndependants from './spsti-independants/rule.js';
import helpIndependants from './help-independants/rule.js';
import rqth from './rqth/rule.js';
import capEmploi from './cap-emploi/rule.js';
import agefiph from './agefiph/rule.js';
import rlh from './rlh/rule.js';
import emploiAccompagne from './emploi-accompagne/rule.js';
import fiphfp from './fiphfp/rule.js';
import mdphPrestations from './mdph-prestations/rule.js';
import pensionInvalidite from './pension-invalidite/rule.js';
import aidesCpam from './aides-cpam/rule.js';
import retraiteInaptitude from './retraite-inaptitude/rule.js';
import c2p from './c2p/rule.js';
import ajpa from './ajpa/rule.js';

/** Toutes les mesures, dans l’ordre du catalogue. */
export const dispositifs: readonly DispositifRule[] = [
  inaptitude,
  iti,
  reclassement,
  ppr,
  visiteReprise,
  visiteRepriseDispense,
  visitePrereprise,
  visiteDemande,
  visiteMiCarriere,
  serviceSocial,
  cep,
  assistantSocialSpsti,
  cellulePdp,
  rendezVousLiaison,
  essaiEncadre,
  crpe,
  tptSalarie,
  tptAtmp,
  tptIndependant,
  tptAgricole,
  tptFonctionPublique,
  amenagementPoste,
  remobilisation,
  bilanCompetences,
  ptp,
  cpf,
  periodeReconversion,
  pmsmp,
  inclupro,
  psop,
  comete,
  moaij,
  premij,
  arpij,
  potentialis,
  ama,
  spstiIndependants,
  helpIndependants,
  rqth,
  capEmploi,
  agefiph,
  rlh,
  emploiAccompagne,
  fiphfp,
  mdphPrestations,
  pensionInvalidite,
  aidesCpam,
  retraiteInaptitude,
  c2p,
  ajpa,
];
