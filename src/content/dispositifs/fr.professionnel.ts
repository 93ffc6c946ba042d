import type { WorkerReading } from '../../model/fiche.js';
import inaptitude from './inaptitude/fr.professionnel.js';
import iti from './iti/fr.professionnel.js';
import reclassement from './reclassement/fr.professionnel.js';
import ppr from './ppr/fr.professionnel.js';
import visiteReprise from './visite-reprise/fr.professionnel.js';
import visiteRepriseDispense from './visite-reprise-dispense/fr.professionnel.js';
import visitePrereprise from './visite-prereprise/fr.professionnel.js';
import visiteDemande from './visite-demande/fr.professionnel.js';
import visiteMiCarriere from './visite-mi-carriere/fr.professionnel.js';
import serviceSocial from './service-social/fr.professionnel.js';
import cep from './cep/fr.professionnel.js';
import assistantSocialSpsti from './assistant-social-spsti/fr.professionnel.js';
import cellulePdp from './cellule-pdp/fr.professionnel.js';
import rendezVousLiaison from './rendez-vous-liaison/fr.professionnel.js';
import essaiEncadre from './essai-encadre/fr.professionnel.js';
import crpe from './crpe/fr.professionnel.js';
import tptSalarie from './tpt-salarie/fr.professionnel.js';
import tptAtmp from './tpt-atmp/fr.professionnel.js';
import tptIndependant from './tpt-independant/fr.professionnel.js';
import tptAgricole from './tpt-agricole/fr.professionnel.js';
import tptFonctionPublique from './tpt-fonction-publique/fr.professionnel.js';
import amenagementPoste from './amenagement-poste/fr.professionnel.js';
import remobilisation from './remobilisation/fr.professionnel.js';
import bilanCompetences from './bilan-competences/fr.professionnel.js';
import ptp from './ptp/fr.professionnel.js';
import cpf from './cpf/fr.professionnel.js';
import periodeReconversion from './periode-reconversion/fr.professionnel.js';
import pmsmp from './pmsmp/fr.professionnel.js';
import inclupro from './inclupro/fr.professionnel.js';
import psop from './psop/fr.professionnel.js';
import comete from './comete/fr.professionnel.js';
import moaij from './moaij/fr.professionnel.js';
import premij from './premij/fr.professionnel.js';
import arpij from './arpij/fr.professionnel.js';
import potentialis from './potentialis/fr.professionnel.js';
import ama from './ama/fr.professionnel.js';
import spstiIndependants from './spsti-independants/fr.professionnel.js';
import helpIndependants from './help-independants/fr.professionnel.js';
import rqth from './rqth/fr.professionnel.js';
import capEmploi from './cap-emploi/fr.professionnel.js';
import agefiph from './agefiph/fr.professionnel.js';
import rlh from './rlh/fr.professionnel.js';
import emploiAccompagne from './emploi-accompagne/fr.professionnel.js';
import fiphfp from './fiphfp/fr.professionnel.js';
import mdphPrestations from './mdph-prestations/fr.professionnel.js';
import pensionInvalidite from './pension-invalidite/fr.professionnel.js';
import aidesCpam from './aides-cpam/fr.professionnel.js';
import retraiteInaptitude from './retraite-inaptitude/fr.professionnel.js';
import c2p from './c2p/fr.professionnel.js';
import ajpa from './ajpa/fr.professionnel.js';

/** Ce que lit le professionnel, pour toutes les mesures. */
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
} satisfies Record<string, WorkerReading> as Readonly<Record<string, WorkerReading>>;
