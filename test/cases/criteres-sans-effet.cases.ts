/**
 * Critères qui ne peuvent pas décider seuls, et pourquoi : `no`, `yes` ou `unknown`, les retourner ne change aucun statut.
 * Ils restent dans les règles parce qu'ils les rendent lisibles. Un critère de cette liste qui décide, ou un critère hors liste
 * qui ne décide jamais, fait échouer rule-lines.test.ts.
 */
export type WithoutEffect = { readonly why: string; readonly line: string; readonly criteria: readonly string[] };

const list = (why: string, lines: Readonly<Record<string, readonly string[]>>): readonly WithoutEffect[] =>
  Object.entries(lines).map(([line, criteria]) => ({ why, line, criteria }));

export const withoutEffect: readonly WithoutEffect[] = [
  ...list(
    'Les deux listes de régimes se complètent : si l’une est « non », l’autre est « oui », dans cette ligne ou dans base.',
    {
      'iti.travailleur.lift': ['regime in special|employeur_public | no'],
      'assistant-social-spsti.travailleur.lift': ['regime in special|employeur_public | no'],
      'crpe.travailleur.lift': ['regime in cpam|msa | no', 'regime in special|employeur_public | no'],
      'tpt-salarie.travailleur.lift': ['regime in special|employeur_public | no'],
      'tpt-atmp.travailleur.lift': ['regime in special|employeur_public | no'],
      'remobilisation.travailleur.lift': ['regime in special|employeur_public | no'],
    },
  ),
  ...list('Une autre branche répond alors : maternité et maladie professionnelle toujours, accident dès 30 jours.', {
    'visite-reprise.travailleur.base': ['cause in maladie|trajet | no'],
  }),
  ...list(
    'Avant ou après le 15 juin 2026 : les deux lignes se partagent les dates, une date « non » ici est « oui » dans l’autre.',
    {
      'visite-reprise-dispense.travailleur.lift': ['delivre lt REPRISE_DISPENSE_DEPUIS | no'],
    },
  ),
  ...list('Un arrêt est aussi exigé ailleurs dans la règle (ligne no, base, lift, ou remobilisation pour pmsmp).', {
    'essai-encadre.travailleur.no': ['arret in total|partiel | no'],
    'essai-encadre.travailleur.base': ['arret in total|partiel | no'],
    'essai-encadre.travailleur.lift': ['arret in total|partiel | no'],
    'pmsmp.travailleur.base': ['arret in total|partiel | no'],
  }),
  ...list('Si l’avis n’est ni « aucun » ni « préconisations », il est dans l’autre liste, qui ouvre déjà.', {
    'crpe.travailleur.lift': ['avis_mt in aucun|preconisations | no'],
  }),
  ...list('La MSA est exigée, ou écartée, une seconde fois par la même règle.', {
    'essai-encadre.travailleur.no': ['regime eq msa | no'],
    'essai-encadre.travailleur.base': ['regime eq msa #2 | no'],
    'tpt-agricole.travailleur.base': ['regime eq msa | no'],
  }),
  ...list('Sans la MSA, la personne est indépendante au sens de base, qui ouvre déjà.', {
    'spsti-independants.travailleur.lift': ['regime eq msa | no'],
  }),
  ...list('La MSA ferme déjà par la ligne no.', {
    'assistant-social-spsti.travailleur.lift': ['regime eq msa | yes', 'regime in cpam|special|employeur_public | no'],
  }),
  ...list(
    'Tous les statuts sont dans l’une des listes de la règle : celui qui quitte l’une est dans une autre, ou fermé par no, ou gardé à vérifier par cap.',
    {
      'cpf.travailleur.lift': ['statut in titulaire|contractuel_pub | no', 'statut eq stagiaire_fp | no'],
      'agefiph.travailleur.base': [
        'statut in indep_art_com|indep_liberal | no',
        'statut in indep_art_com|indep_liberal #2 | no',
        'statut in demandeur|stagiaire_fp | yes',
      ],
      'agefiph.travailleur.lift': [
        'statut in cdi|cdd|interim|apprenti | no',
        'statut in indep_art_com|indep_liberal | no',
        'statut eq exploitant | no',
        'statut in indep_art_com|indep_liberal #2 | no',
        'statut in demandeur|stagiaire_fp | no',
      ],
    },
  ),
  ...list('La pension d’invalidité est lue deux fois : seule, et comme titre.', {
    'mdph-prestations.travailleur.base': ['invalidite eq oui | yes', 'invalidite eq oui #2 | yes'],
  }),
  ...list('Avec un avis restrictif, base ouvre déjà : dans lift, seule la difficulté dite par la personne compte.', {
    'fiphfp.travailleur.lift': [
      'avis_mt in preconisations|risque_inaptitude|inapte|inapte_sans_reclassement | yes',
      'statut in demandeur|retraite | yes',
      'statut in demandeur|retraite | no',
    ],
  }),
  ...list('Un titulaire qui n’est pas payé par la CPAM a déjà rencontré R04, R05 ou R07.', {
    'service.R14': ['regime eq cpam | no'],
  }),
  ...list('« Oui » a déjà donné R16.', {
    'service.R17': ['difficulte eq non | no'],
  }),
  ...list(
    '« Sans lien d’emploi, l’avis ne compte pas » : la ligne exige déjà un statut avec employeur, ou une autre ligne ferme.',
    {
      'inaptitude.travailleur.base': ['statut in demandeur|retraite | yes'],
      'inaptitude.travailleur.lift': ['statut in demandeur|retraite | yes'],
      'inaptitude.employeur.base': ['statut in demandeur|retraite | yes'],
      'inaptitude.employeur.lift': ['statut in demandeur|retraite | yes'],
      'iti.travailleur.lift': ['statut in demandeur|retraite | yes', 'statut in demandeur|retraite #2 | yes'],
      'iti.employeur.base': ['statut in demandeur|retraite | yes'],
      'reclassement.travailleur.lift': ['statut in demandeur|retraite | yes'],
      'reclassement.employeur.lift': ['statut in demandeur|retraite | yes'],
      'cellule-pdp.travailleur.base': ['statut in demandeur|retraite | yes'],
      'cellule-pdp.travailleur.lift': ['statut in demandeur|retraite | yes'],
      'cellule-pdp.employeur.base': ['statut in demandeur|retraite | yes'],
      'tpt-independant.travailleur.lift': ['statut in demandeur|retraite | yes'],
      'tpt-fonction-publique.travailleur.base': ['statut in demandeur|retraite | yes'],
      'amenagement-poste.travailleur.lift': ['statut in demandeur|retraite | yes'],
      'agefiph.employeur.lift': ['statut in demandeur|retraite | yes'],
      'rlh.travailleur.base': ['statut in demandeur|retraite | yes'],
      'fiphfp.travailleur.base': ['statut in demandeur|retraite | yes', 'statut in demandeur|retraite #2 | yes'],
      'fiphfp.employeur.lift': ['statut in demandeur|retraite | yes'],
    },
  ),
  ...list('La ligne no redit en clair ce que base et lift n’ouvrent pas : ces statuts y sont déjà « non ».', {
    'rendez-vous-liaison.travailleur.no': [
      'statut in titulaire|contractuel_pub | yes',
      'statut in indep_art_com|indep_liberal | yes',
      'regime eq msa | yes',
      'regime eq msa | no',
      'regime eq msa | unknown',
      'statut eq exploitant | yes',
      'statut in indep_art_com|indep_liberal #2 | yes',
      'regime eq msa #2 | yes',
      'regime eq msa #2 | no',
      'regime eq msa #2 | unknown',
    ],
    'rendez-vous-liaison.employeur.no': ['statut in titulaire|contractuel_pub | yes'],
    'essai-encadre.travailleur.no': [
      'statut in indep_art_com|indep_liberal | yes',
      'statut in titulaire|demandeur|retraite | yes',
    ],
    'crpe.travailleur.no': [
      'statut in indep_art_com|indep_liberal | yes',
      'regime eq msa | yes',
      'regime eq msa | no',
      'statut eq exploitant | yes',
      'statut in indep_art_com|indep_liberal #2 | yes',
      'regime eq msa #2 | yes',
      'regime eq msa #2 | no',
      'regime eq msa #3 | yes',
      'statut in titulaire|contractuel_pub | yes',
      'statut in demandeur|stagiaire_fp|retraite | yes',
    ],
    'crpe.employeur.no': ['statut in titulaire|contractuel_pub | yes'],
    'ptp.travailleur.no': [
      'statut in indep_art_com|indep_liberal | yes',
      'regime eq msa | yes',
      'regime eq msa | no',
      'regime eq msa | unknown',
      'statut eq exploitant | yes',
      'statut in indep_art_com|indep_liberal #2 | yes',
      'regime eq msa #2 | yes',
      'regime eq msa #2 | no',
      'regime eq msa #2 | unknown',
      'statut in titulaire|contractuel_pub | yes',
      'statut in demandeur|retraite|stagiaire_fp | yes',
    ],
    'cpf.travailleur.no': ['statut eq retraite | yes'],
    'agefiph.travailleur.no': ['statut in titulaire|contractuel_pub | yes', 'statut eq retraite | yes'],
    'agefiph.employeur.no': ['statut in titulaire|contractuel_pub | yes'],
    'rlh.travailleur.no': ['statut in titulaire|contractuel_pub | yes'],
    'rlh.employeur.no': ['statut in titulaire|contractuel_pub | yes'],
    'fiphfp.travailleur.no': [
      'statut in indep_art_com|indep_liberal | yes',
      'regime eq msa | yes',
      'regime eq msa | no',
      'statut eq exploitant | yes',
      'statut in indep_art_com|indep_liberal #2 | yes',
      'regime eq msa #2 | yes',
      'regime eq msa #2 | no',
      'statut in demandeur|retraite|stagiaire_fp | yes',
    ],
    'aides-cpam.travailleur.no': ['regime eq msa | yes'],
  }),
  ...list('Indépendant ou exploitant : la règle ouvre aux deux, le régime ne fait que passer de l’un à l’autre.', {
    'visite-prereprise.travailleur.lift': [
      'regime eq msa | yes',
      'regime eq msa | unknown',
      'regime eq msa #2 | no',
      'regime eq msa #2 | unknown',
    ],
    'visite-demande.travailleur.lift': [
      'regime eq msa | yes',
      'regime eq msa | unknown',
      'regime eq msa #2 | no',
      'regime eq msa #2 | unknown',
    ],
    'cellule-pdp.travailleur.lift': ['regime eq msa | yes', 'regime eq msa #2 | no'],
    'amenagement-poste.travailleur.lift': [
      'regime eq msa | yes',
      'regime eq msa | unknown',
      'regime eq msa #2 | no',
      'regime eq msa #2 | unknown',
    ],
    'agefiph.travailleur.base': ['regime eq msa | yes', 'regime eq msa #2 | no'],
    'agefiph.travailleur.lift': ['regime eq msa | yes', 'regime eq msa #2 | no'],
    'rlh.travailleur.base': [
      'regime eq msa | yes',
      'regime eq msa | unknown',
      'regime eq msa #2 | no',
      'regime eq msa #2 | unknown',
    ],
  }),
];
