import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { examples } from './dispositifs.examples.js';
import { mountTag } from './mount.js';
import type { Example } from './questionnaire.examples.js';
import { apartFromDocs, given, shown } from './shown.js';

type Args = Record<'audience' | 'theme' | 'heading-level', string>;

const meta: Meta<Args> = {
  title: 'pdp-dispositifs',
  tags: ['autodocs'],
  component: 'pdp-dispositifs',
  argTypes: {
    audience: { control: 'select', options: ['', 'travailleur', 'employeur', 'professionnel'] },
    theme: { control: 'select', options: ['light', 'dark', 'auto'] },
    'heading-level': { control: 'select', options: ['2', '3', '4', '5'] },
  },
};
export default meta;

function state(example: Example): StoryObj<Args> {
  return {
    name: example.name,
    tags: example === examples[0] ? [] : apartFromDocs,
    render: (args, context) =>
      shown(context, (place) =>
        mountTag('pdp-dispositifs', { ...example, attributes: { ...example.attributes, ...given(args) } }, place),
      ),
  };
}

const [e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11, e12, e13, e14, e15, e16, e17] = examples.map(state);
export {
  e0 as Accueil,
  e1 as AccueilEmployeur,
  e2 as PremiereQuestion,
  e3 as QuestionAvecReponse,
  e4 as ErreurSansReponse,
  e5 as NombreDeJours,
  e6 as ErreurNombreDeJours,
  e7 as Departement,
  e8 as ResultatRienDeRepondu,
  e9 as ResultatArretLong,
  e10 as ResultatToutMontre,
  e11 as ResultatSeuilNonAtteint,
  e12 as ResultatContactsEtDoute,
  e13 as ResultatTempsPartiel,
  e14 as ResultatEmployeur,
  e15 as ResultatProfessionnel,
  e16 as ResultatOffreLocale,
  e17 as ResultatFichesARelire,
};
