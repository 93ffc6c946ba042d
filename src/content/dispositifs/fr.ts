import type { FicheTexts } from '../../model/fiche.js';
import inaptitude from './inaptitude/fr.js';
import iti from './iti/fr.js';
import reclassement from './reclassement/fr.js';
import ppr from './ppr/fr.js';
import visiteReprise from './visite-reprise/fr.js';
import visiteRepriseDispense from './visite-reprise-dispense/fr.js';
import visitePrereprise from './visite-prereprise/fr.js';
import visiteDemande from './visite-demande/fr.js';
import visiteMiCarriere from './visite-mi-carriere/fr.js';
import serviceSocial from './service-social/fr.js';
import cep from './cep/fr.js';
import assistantSocialSpsti from './assistant-social-spsti/fr.js';
import cellulePdp from './cellule-pdp/fr.js';
import rendezVousLiaison from './rendez-vous-liaison/fr.js';
import essaiEncadre from './essai-encadre/fr.js';
import crpe from './crpe/fr.js';
import tptSalarie from './tpt-salarie/fr.js';
import tptAtmp from './tpt-atmp/fr.js';
import tptIndependant from './tpt-independant/fr.js';
import tptAgricole from './tpt-agricole/fr.js';
import tptFonctionPublique from './tpt-fonction-publique/fr.js';
import amenagementPoste from './amenagement-poste/fr.js';
import remobilisation from './remobilisation/fr.js';
import bilanCompetences from './bilan-competences/fr.js';
import ptp from './ptp/fr.js';
import cpf from './cpf/fr.js';
import periodeReconversion from './periode-reconversion/fr.js';
import pmsmp from './pmsmp/fr.js';
import inclupro from './inclupro/fr.js';
import psop from './psop/fr.js';
import comete from './comete/fr.js';
import moaij from './moaij/fr.js';
import premij from './premij/fr.js';
import arpij from './arpij/fr.js';
import potentialis from './potentialis/fr.js';
import ama from './ama/fr.js';
import spstiIndependants from './spsti-independants/fr.js';
import helpIndependants from './help-independants/fr.js';
import rqth from './rqth/fr.js';
import capEmploi from './cap-emploi/fr.js';
import agefiph from './agefiph/fr.js';
import rlh from './rlh/fr.js';
import emploiAccompagne from './emploi-accompagne/fr.js';
import fiphfp from './fiphfp/fr.js';
import mdphPrestations from './mdph-prestations/fr.js';
import pensionInvalidite from './pension-invalidite/fr.js';
import aidesCpam from './aides-cpam/fr.js';
import retraiteInaptitude from './retraite-inaptitude/fr.js';
import c2p from './c2p/fr.js';
import ajpa from './ajpa/fr.js';

/** Noms et phrases communes de toutes les mesures. */
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
} satisfies Record<string, FicheTexts> as Readonly<Record<string, FicheTexts>>;
