import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { mount } from './mount.js';
import { examples, type Example } from './questionnaire.examples.js';
import { apartFromDocs, given, shown } from './shown.js';

type Args = Record<'layout' | 'theme' | 'questionnaire' | 'heading-level', string>;

const meta: Meta<Args> = {
  title: 'pdp-questionnaire',
  tags: ['autodocs'],
  component: 'pdp-questionnaire',
  argTypes: {
    layout: { control: 'select', options: ['steps', 'page'] },
    theme: { control: 'select', options: ['light', 'dark', 'auto'] },
    questionnaire: { control: 'select', options: ['auto-positionnement-pdp', 'signaux-alerte-employeur'] },
    'heading-level': { control: 'select', options: ['2', '3', '4', '5'] },
  },
};
export default meta;

function state(example: Example): StoryObj<Args> {
  return {
    name: example.name,
    tags: example === examples[0] ? [] : apartFromDocs,
    render: (args, context) =>
      shown(context, (place) => mount({ ...example, attributes: { ...example.attributes, ...given(args) } }, place)),
  };
}

const [e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11, e12, e13, e14, e15, e16] = examples.map(state);
export {
  e0 as Accueil,
  e1 as AccueilSansContact,
  e2 as PremiereQuestion,
  e3 as QuestionAvecReponse,
  e4 as DrapeauLeve,
  e5 as ToutesLesQuestions,
  e6 as Recapitulatif,
  e7 as ResultatPeuDeSignaux,
  e8 as ResultatPlusieursSignaux,
  e9 as ResultatPartiel,
  e10 as PasDeResultat,
  e11 as GuideEmployeur,
  e12 as GuideEmployeurResultat,
  e13 as ErreurObligatoire,
  e14 as ErreurNombre,
  e15 as ChoixMultiple,
  e16 as ContenuARelire,
};
