import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { mountRequest } from './rendez-vous.mount.js';
import { examples, type RequestExample } from './rendez-vous.examples.js';
import { apartFromDocs, given, shown } from './shown.js';

type Args = Record<'theme' | 'service' | 'fields' | 'closed-days' | 'heading-level', string>;

const meta: Meta<Args> = {
  title: 'pdp-rendez-vous',
  tags: ['autodocs'],
  component: 'pdp-rendez-vous',
  argTypes: {
    theme: { control: 'select', options: ['light', 'dark', 'auto'] },
    service: { control: 'select', options: ['spsti', 'assurance-maladie'] },
    fields: { control: 'text' },
    'closed-days': { control: 'text' },
    'heading-level': { control: 'select', options: ['2', '3', '4', '5'] },
  },
};
export default meta;

function state(example: RequestExample): StoryObj<Args> {
  return {
    name: example.name,
    tags: example === examples[0] ? [] : apartFromDocs,
    render: (args, context) =>
      shown(context, (place) =>
        mountRequest({ ...example, attributes: { ...example.attributes, ...given(args) } }, place),
      ),
  };
}

const named = (name: string): StoryObj<Args> => state(examples.find((one) => one.name === name)!);
export const Accueil = named('accueil');
export const TousLesChamps = named('accueil, tous les champs');
export const CaisseConnue = named('accueil, la caisse est connue');
export const PourUnProche = named('pour un proche');
export const ParUnEmployeur = named('par un employeur');
export const PourUnePersonneAccompagnee = named('pour une personne accompagnée');
export const ErreursRienDeSaisi = named('erreurs, rien de saisi');
export const ErreursFormat = named('erreurs, format');
export const Suggestion = named('adresse e-mail, suggestion');
export const Disponibilites = named('disponibilités');
export const SujetEtMessage = named('disponibilités, sujet et message');
export const Verification = named('vérification');
export const EnvoiEnCours = named('envoi en cours');
export const Echec = named('échec');
export const DouteSansDoublon = named('doute, doublon impossible');
export const DouteAppeler = named('doute, appeler');
export const TropDeDemandes = named('trop de demandes');
export const RefusDuService = named('refus du service');
export const FormulaireFerme = named('formulaire fermé');
export const DeuxEchecs = named('deux échecs');
export const Enregistree = named('demande enregistrée');
export const EnregistreeAvecDate = named('demande enregistrée, avec une date');
export const SansReception = named('sans réception de demandes');
