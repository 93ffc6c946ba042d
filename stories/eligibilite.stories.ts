import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { examples } from './eligibilite.examples.js';
import { mountEligibilite } from './eligibilite.mount.js';
import { apartFromDocs, given, shown } from './shown.js';

type Args = Record<'theme' | 'departement' | 'heading-level', string>;

const meta: Meta<Args> = {
  title: 'pdp-eligibilite',
  tags: ['autodocs'],
  component: 'pdp-eligibilite',
  argTypes: {
    theme: { control: 'select', options: ['light', 'dark', 'auto'] },
    departement: { control: 'text' },
    'heading-level': { control: 'select', options: ['2', '3', '4', '5'] },
  },
};
export default meta;

const state = (name: string): StoryObj<Args> => ({
  name,
  tags: name === 'accueil' ? [] : apartFromDocs,
  render: (args, context) => {
    const example = examples.find((one) => one.name === name)!;
    const attributes = { ...example.attributes, ...given(args) };
    return shown(context, (place) => mountEligibilite({ ...example, attributes }, place));
  },
});

export const Accueil = state('accueil');
export const AccueilSansContact = state('accueil sans contact');
export const PremiereQuestion = state('première question');
export const ReponseChoisie = state('réponse choisie');
export const ReponseManquante = state('réponse manquante');
export const Departement = state('département');
export const DepartementListe = state('département, liste');
export const DepartementInconnu = state('département inconnu');
export const Oui = state('résultat : oui');
export const OuiIndependant = state('résultat : oui, indépendant');
export const AVerifier = state('résultat : à vérifier');
export const RienDeConnu = state('résultat : à vérifier, rien de connu');
export const AutreTerritoire = state('résultat : autre territoire');
export const AilleursMSA = state('résultat : ailleurs, MSA');
export const HorsDeFrance = state('résultat : ailleurs, hors de France');
export const SansLienAvecLaSante = state('résultat : ailleurs, sans lien avec la santé');
export const ContenuARelire = state('résultat : contenu à relire');
export const Conteste = state('résultat contesté');
export const ReponduDavance = state('répondu d’avance');
