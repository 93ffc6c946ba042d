import { css } from 'lit';

/** What the result shows: groups, cards and their folds, the plan, the recap, the printed sheets. It comes with the result. */
export const resultStyles = css`
  :host {
    --_good: #14532d;
    --_good-soft: #eef7f0;
    --_check: #6b3d00;
    --_check-soft: #fdf5e6;
  }
  :host([theme='dark']) {
    --_good: #a6e0b4;
    --_good-soft: #1b3324;
    --_check: #f5cf8a;
    --_check-soft: #37290f;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      --_good: #a6e0b4;
      --_good-soft: #1b3324;
      --_check: #f5cf8a;
      --_check-soft: #37290f;
    }
  }
  .group,
  .card,
  .family,
  .fold,
  .plan,
  .reminders,
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
  .group > [part='title'] svg {
    vertical-align: -0.2em;
  }
  .card {
    gap: calc(var(--_space) * 2.5);
    padding-block-start: calc(var(--_space) * 5);
    border-block-start: 1px solid var(--_border);
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
  .note,
  .reminders {
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 4px solid var(--_border);
  }
  .urgent {
    border-color: var(--_accent);
  }
  .facts {
    display: grid;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 6);
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
    border-block: 1px solid var(--_border);
  }
  .group > details > summary {
    font-weight: 600;
  }
  .group > details > .fold > :first-child {
    border-block-start: 0;
    padding-block-start: 0;
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
  ul.dashes,
  ul.tests,
  ul.sources,
  ul.because,
  ul.changes,
  ul.missing,
  ul.reminders,
  .ways ul {
    display: grid;
    gap: calc(var(--_space) * 2);
    list-style: none;
  }
  ul.because,
  ul.changes {
    gap: calc(var(--_space) * 4);
  }
  ul.dashes > li,
  ul.tests > li,
  ul.sources > li,
  ul.because > li,
  ul.changes > li,
  .ways li {
    display: block;
  }
  ul.dashes > li,
  ul.sources > li,
  ul.tests > li {
    padding-inline-start: calc(var(--_space) * 4);
    text-indent: calc(var(--_space) * -4);
  }
  ul.dashes > li::before,
  ul.sources > li::before,
  ul.tests > li::before {
    content: '– ' / '';
    display: inline-block;
    inline-size: calc(var(--_space) * 4);
    text-indent: 0;
  }
  ol.plain {
    display: grid;
    gap: calc(var(--_space) * 3);
    list-style: decimal;
    padding-inline-start: 1.75em;
  }
  ol.plain > li {
    display: list-item;
  }
  ol.plain > li::before {
    content: none;
  }
  .keep summary {
    font-weight: 600;
  }
  ol.steps {
    counter-reset: step;
    display: grid;
    gap: calc(var(--_space) * 3);
    list-style: none;
  }
  ol.steps > li::before {
    counter-increment: step;
    content: counter(step);
    flex: none;
    inline-size: 2em;
    line-height: 2em;
    text-align: center;
    border-radius: 1em;
    background: var(--_selected);
    color: var(--_text);
    font-weight: 600;
  }
  .ways {
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .ways a[href^='tel:'] {
    font-weight: 600;
  }
  .recap > div {
    display: grid;
    gap: 0 calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_border);
  }
  .recap dt {
    font-weight: 400;
    color: var(--_muted);
  }
  @container (width >= 480px) {
    .recap > div {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .recap dt,
    .recap dd:nth-child(2) {
      grid-column: 1;
    }
    .recap dd + dd {
      grid-area: 1 / 2 / span 2;
    }
  }
  @container (width >= 720px) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .note,
    .tag,
    .first {
      border-color: CanvasText;
    }
  }
  @media print {
    .group:is(details:not([open])) {
      display: none;
    }
    .paper {
      --_space: 3px;
      container-type: normal;
      font-family: Arial, 'Liberation Sans', sans-serif;
      font-size: 9.25pt;
      line-height: 1.28;
      background: #fff;
      color: #000;
    }
    .paper h1 {
      font-size: 16pt;
    }
    .paper h2 {
      font-size: 11.5pt;
    }
    .paper h3 {
      font-size: 10.5pt;
    }
    .paper > *,
    .short > * {
      margin-block-end: 4pt;
    }
    .short {
      break-inside: avoid;
      border-block-start: 0.5pt solid #000;
      padding-block-start: 4pt;
    }
    .columns {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 12pt;
    }
    .paper ol.steps,
    .paper ul {
      display: block;
    }
    .paper .first,
    .paper .ways {
      border: 0.5pt solid #000;
      padding: 5pt;
    }
    .paper :is(p, li, dd, dt) {
      max-inline-size: none;
    }
    .paper .help {
      font-size: 7pt;
    }
    .paper ol.steps > li::before {
      line-height: inherit;
      background: none;
    }
    .recap {
      display: none;
    }
    .paper .recap {
      display: block;
    }
  }
`;
