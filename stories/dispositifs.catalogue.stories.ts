import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { examples } from './dispositifs.catalogue.examples.js';
import { mountTag } from './mount.js';
import type { Example } from './questionnaire.examples.js';
import { given, shown } from './shown.js';

type Args = Record<'audience' | 'theme' | 'only' | 'without' | 'heading-level', string>;

const meta: Meta<Args> = {
  title: 'pdp-dispositifs, catalogue',
  component: 'pdp-dispositifs',
  argTypes: {
    audience: { control: 'select', options: ['travailleur', 'employeur', 'professionnel'] },
    theme: { control: 'select', options: ['light', 'dark', 'auto'] },
    only: { control: 'text' },
    without: { control: 'text' },
    'heading-level': { control: 'select', options: ['2', '3', '4', '5'] },
  },
};
export default meta;

function state(example: Example): StoryObj<Args> {
  return {
    name: example.name,
    render: (args, context) =>
      shown(context, (place) =>
        mountTag('pdp-dispositifs', { ...example, attributes: { ...example.attributes, ...given(args) } }, place),
      ),
  };
}

const [e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11, e12, e13] = examples.map(state);
export {
  e0 as Catalogue,
  e1 as SansContact,
  e2 as LectureEmployeur,
  e3 as LectureProfessionnel,
  e4 as Recherche,
  e5 as FiltresCoches,
  e6 as AucuneFiche,
  e7 as FicheDepliee,
  e8 as FicheDeplieeEmployeur,
  e9 as DeuxFichesChoisies,
  e10 as Comparaison,
  e11 as FichesDuSite,
  e12 as ComparaisonFicheAbsente,
  e13 as FicheARelire,
};
