import type { WorkerReading } from '../../model/fiche.js';
import inaptitude from './inaptitude/fr.travailleur.js';
import iti from './iti/fr.travailleur.js';
import reclassement from './reclassement/fr.travailleur.js';
import ppr from './ppr/fr.travailleur.js';
import visiteReprise from './visite-reprise/fr.travailleur.js';
import visiteRepriseDispense from './visite-reprise-dispense/fr.travailleur.js';
import visitePrereprise from './visite-prereprise/fr.travailleur.js';
import visiteDemande from './visite-demande/fr.travailleur.js';
import visiteMiCarriere from './visite-mi-carriere/fr.travailleur.js';
import serviceSocial from './service-social/fr.travailleur.js';
import cep from './cep/fr.travailleur.js';
import assistantSocialSpsti from './assistant-social-spsti/fr.travailleur.js';
import cellulePdp from './cellule-pdp/fr.travailleur.js';
import rendezVousLiaison from './rendez-vous-liaison/fr.travailleur.js';
import essaiEncadre from './essai-encadre/fr.travailleur.js';
import crpe from './crpe/fr.travailleur.js';
import tptSalarie from './tpt-salarie/fr.travailleur.js';
import tptAtmp from './tpt-atmp/fr.travailleur.js';
import tptIndependant from './tpt-independant/fr.travailleur.js';
import tptAgricole from './tpt-agricole/fr.travailleur.js';
import tptFonctionPublique from './tpt-fonction-publique/fr.travailleur.js';
import amenagementPoste from './amenagement-poste/fr.travailleur.js';
import remobilisation from './remobilisation/fr.travailleur.js';
import bilanCompetences from './bilan-competences/fr.travailleur.js';
import ptp from './ptp/fr.travailleur.js';
import cpf from './cpf/fr.travailleur.js';
import periodeReconversion from './periode-reconversion/fr.travailleur.js';
import pmsmp from './pmsmp/fr.travailleur.js';
import inclupro from './inclupro/fr.travailleur.js';
import psop from './psop/fr.travailleur.js';
import comete from './comete/fr.travailleur.js';
import moaij from './moaij/fr.travailleur.js';
import premij from './premij/fr.travailleur.js';
import arpij from './arpij/fr.travailleur.js';
import potentialis from './potentialis/fr.travailleur.js';
import ama from './ama/fr.travailleur.js';
import spstiIndependants from './spsti-independants/fr.travailleur.js';
import helpIndependants from './help-independants/fr.travailleur.js';
import rqth from './rqth/fr.travailleur.js';
import capEmploi from './cap-emploi/fr.travailleur.js';
import agefiph from './agefiph/fr.travailleur.js';
import rlh from './rlh/fr.travailleur.js';
import emploiAccompagne from './emploi-accompagne/fr.travailleur.js';
import fiphfp from './fiphfp/fr.travailleur.js';
import mdphPrestations from './mdph-prestations/fr.travailleur.js';
import pensionInvalidite from './pension-invalidite/fr.travailleur.js';
import aidesCpam from './aides-cpam/fr.travailleur.js';
import retraiteInaptitude from './retraite-inaptitude/fr.travailleur.js';
import c2p from './c2p/fr.travailleur.js';
import ajpa from './ajpa/fr.travailleur.js';

/** Ce que lit la personne, pour toutes les mesures. */
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
