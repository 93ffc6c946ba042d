import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest(manifest);

/** A choice of the toolbar, with what it is at first. */
const choice = (name: string, icon: string, items: readonly (readonly [value: string, title: string])[]) => ({
  description: name,
  toolbar: { title: name, icon, dynamicTitle: true, items: items.map(([value, title]) => ({ value, title })) },
});

const preview: Preview = {
  parameters: { a11y: { test: 'error' } },
  initialGlobals: { locale: 'fr', theme: 'light', width: '40rem' },
  globalTypes: {
    locale: choice('Langue', 'globe', [
      ['fr', 'Français'],
      ['fr-x-simple', 'Version simplifiée'],
      ['en', 'English'],
      ['ar', 'العربية (à relire)'],
    ]),
    theme: choice('Thème', 'paintbrush', [
      ['light', 'Clair'],
      ['dark', 'Sombre'],
      ['auto', 'Celui de l’appareil'],
    ]),
    width: choice('Largeur', 'grow', [
      ['15rem', '240 px'],
      ['20rem', '320 px'],
      ['40rem', '640 px'],
      ['60rem', '960 px'],
    ]),
  },
};
export default preview;
