import { css } from 'lit';
import { lists } from './lists.styles.js';

/** Groups, cards and their folds. */
const groups = css`
  :host {
    --_good: light-dark(#14532d, #a6e0b4);
    --_good-soft: light-dark(#eef7f0, #1b3324);
    --_check: light-dark(#6b3d00, #f5cf8a);
    --_check-soft: light-dark(#fdf5e6, #37290f);
  }
  .group,
  .card,
  .family,
  .fold,
  .plan,
  .ways {
    display: grid;
    gap: calc(var(--_space) * 3);
    grid-template-columns: minmax(0, 1fr);
  }
  .result {
    gap: calc(var(--_space) * 8);
  }
  .group {
    gap: calc(var(--_space) * 5);
  }
  .result > [part='title'],
  .result > * > [part='title'] {
    font-size: 1.5em;
  }
  .group > [part='title'] svg {
    vertical-align: -0.2em;
  }
  .card {
    gap: calc(var(--_space) * 2.5);
    padding-block-start: calc(var(--_space) * 5);
    border-block-start: 1px solid var(--_border);
  }
  article {
    align-content: start;
  }
  .family > .card {
    padding-inline-start: calc(var(--_space) * 3);
  }
  .tag {
    display: inline-flex;
    gap: calc(var(--_space) * 2);
    align-items: center;
    justify-self: start;
    padding: var(--_space) calc(var(--_space) * 3);
    border: 1px solid;
    border-radius: var(--_radius);
    font-weight: 600;
    background: var(--_soft);
    color: var(--_text);
  }
  .tag.pertinent {
    background: var(--_good-soft);
    color: var(--_good);
  }
  .tag.a_verifier {
    background: var(--_check-soft);
    color: var(--_check);
  }
  .first {
    padding: calc(var(--_space) * 3);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_selected);
    color: var(--_text);
  }
  .first a {
    color: inherit;
  }
  .why,
  .source,
  .when {
    color: var(--_muted);
  }
  .when {
    font-weight: 600;
  }
  .note {
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 4px solid var(--_border);
  }
  .urgent {
    border-color: var(--_accent);
  }
  .facts {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .facts dt,
  .facts dd {
    display: inline;
  }
  .facts.short {
    gap: var(--_space);
  }
  .facts dt::after {
    content: '\\a0 :\\20' / '';
  }
  .folds {
    border-block-start: 1px solid var(--_border);
  }
  .folds details {
    border-block-end: 1px solid var(--_border);
  }
  .folds details:last-child {
    border: 0;
  }
  .fold {
    padding-block-end: calc(var(--_space) * 4);
  }
  .group > details {
    display: block;
    border-block: 1px solid var(--_border);
  }
  .group > details > summary > * {
    display: inline;
    font-size: 1em;
  }
  .actions.row {
    flex-flow: row wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    align-items: center;
  }
  .actions.row .secondary {
    inline-size: auto;
    padding-inline: calc(var(--_space) * 3);
  }
  @container (width >= 45em) {
    .group,
    .family,
    .fold {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(var(--_space) * 8);
    }
    :is(.group, .family, .fold) > :not(article) {
      grid-column: 1 / -1;
    }
  }
`;

/** What a sheet looks like, in the result and in the catalogue. */
export const cardStyles = [groups, lists];
