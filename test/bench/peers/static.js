/* global FormData */
import form from 'bench-form';
import { show } from './level.js';

/** The lowest floor: the form stands in the page's HTML, this only adds the points. */
document.querySelector('form').onsubmit = (event) => {
  event.preventDefault();
  show(document.querySelector('#tool'), form, Object.fromEntries(new FormData(event.target)));
};
