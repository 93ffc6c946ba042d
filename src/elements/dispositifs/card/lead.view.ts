import { html, type TemplateResult } from 'lit';
import type { Say } from '../../shared/rulebook/say.js';
import type { Card } from './card.js';

/** « Premier pas : », in bold; its space is inside, since one between two of our parts is not read aloud. */
export const lead = (words: string): TemplateResult => html`<strong>${`${words} `}</strong>`;

/** « : Essai encadré », heard only: which card a control belongs to. */
export const ofCard = ({ fiche: { nom } }: Card, say: Say): TemplateResult =>
  html`<span class="unseen"> : ${say(nom.words, nom.lang)}</span>`;
