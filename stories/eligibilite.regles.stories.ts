import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { rulesBody, rulesSheet } from './rules-body.js';

const meta: Meta = { title: 'pdp-eligibilite/Règles' };
export default meta;

/** The decision table and its diagram, made from the shipped data when the story is shown. */
export const Regles: StoryObj = {
  name: 'Table de décision et schéma',
  render: () => {
    const place = document.createElement('div');
    place.lang = 'fr';
    const style = document.createElement('style');
    style.textContent = rulesSheet;
    place.innerHTML = rulesBody();
    place.prepend(style);
    return place;
  },
};
