import type { FicheReferences } from '../../model/fiche.js';
import inaptitude from './inaptitude/references.js';
import iti from './iti/references.js';
import reclassement from './reclassement/references.js';
import ppr from './ppr/references.js';
import visiteReprise from './visite-reprise/references.js';
import visiteRepriseDispense from './visite-reprise-dispense/references.js';
import visitePrereprise from './visite-prereprise/references.js';
import visiteDemande from './visite-demande/references.js';
import visiteMiCarriere from './visite-mi-carriere/references.js';
import serviceSocial from './service-social/references.js';
import cep from './cep/references.js';
import assistantSocialSpsti from './assistant-social-spsti/references.js';
import cellulePdp from './cellule-pdp/references.js';
import rendezVousLiaison from './rendez-vous-liaison/references.js';
import essaiEncadre from './essai-encadre/references.js';
import crpe from './crpe/references.js';
import tptSalarie from './tpt-salarie/references.js';
import tptAtmp from './tpt-atmp/references.js';
import tptIndependant from './tpt-independant/references.js';
import tptAgricole from './tpt-agricole/references.js';
import tptFonctionPublique from './tpt-fonction-publique/references.js';
import amenagementPoste from './amenagement-poste/references.js';
import remobilisation from './remobilisation/references.js';
import bilanCompetences from './bilan-competences/references.js';
import ptp from './ptp/references.js';
import cpf from './cpf/references.js';
import periodeReconversion from './periode-reconversion/references.js';
import pmsmp from './pmsmp/references.js';
import inclupro from './inclupro/references.js';
import psop from './psop/references.js';
import comete from './comete/references.js';
import moaij from './moaij/references.js';
import premij from './premij/references.js';
import arpij from './arpij/references.js';
import potentialis from './potentialis/references.js';
import ama from './ama/references.js';
import spstiIndependants from './spsti-independants/references.js';
import helpIndependants from './help-independants/references.js';
import rqth from './rqth/references.js';
import capEmploi from './cap-emploi/references.js';
import agefiph from './agefiph/references.js';
import rlh from './rlh/references.js';
import emploiAccompagne from './emploi-accompagne/references.js';
import fiphfp from './fiphfp/references.js';
import mdphPrestations from './mdph-prestations/references.js';
import pensionInvalidite from './pension-invalidite/references.js';
import aidesCpam from './aides-cpam/references.js';
import retraiteInaptitude from './retraite-inaptitude/references.js';
import c2p from './c2p/references.js';
import ajpa from './ajpa/references.js';

/** Sources et dates de relecture de toutes les mesures. */
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
} satisfies Record<string, FicheReferences> as Readonly<Record<string, FicheReferences>>;
