import { css } from 'lit';

/** What only the checker shows: the outcome, the ways to reach someone, steps, reminders, answers, the text to copy. */
export const eligibiliteStyles = css`
  :host(:state(started))::before {
    content: none !important;
  }
  :host {
    --_yes: light-dark(#14532d, #a6e0b4);
    --_yes-soft: light-dark(#eef7f0, #1b3324);
    --_check: light-dark(#6b3d00, #f5cf8a);
    --_check-soft: light-dark(#fdf5e6, #37290f);
  }
  .verdict {
    padding: calc(var(--_space) * 4);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_selected);
    color: var(--_text);
  }
  .verdict [part] {
    font-size: 1.5em;
  }
  @container (width < 16em) {
    .verdict [part] {
      font-size: 1.25em;
    }
  }
  [data-outcome='eligible'] .verdict {
    border-color: var(--_yes);
    background: var(--_yes-soft);
    color: var(--_yes);
  }
  [data-outcome='verify'] .verdict {
    border-color: var(--_check);
    background: var(--_check-soft);
    color: var(--_check);
  }
  .result > [part~='title']:not(:first-child) {
    margin-block-start: calc(var(--_space) * 4);
  }
  .ways {
    display: grid;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .call {
    font-size: 1.25em;
    font-weight: 600;
    overflow-wrap: anywhere;
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
  ol {
    counter-reset: step;
  }
  ol > li::before {
    counter-increment: step;
    content: counter(step);
    flex: none;
    inline-size: 2em;
    line-height: 2em;
    text-align: center;
    border-radius: 1em;
    background: var(--_selected);
    font-weight: 600;
  }
  ul {
    display: grid;
    gap: calc(var(--_space) * 3);
    list-style: none;
  }
  .dots > li::before {
    content: '–' / '';
    flex: none;
  }
  details > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }
  textarea {
    inline-size: 100%;
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .field {
    inline-size: 100%;
  }
  .question > fieldset {
    margin-block-start: calc(var(--_space) * 5);
  }
  @container (width >= 18em) {
    .recap > div {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
    .recap dd + dd {
      grid-area: 1 / 2 / span 2;
    }
  }
  @media print {
    .paper .pad > *,
    .paper li,
    .paper dl > div {
      margin-block-end: 8pt;
    }
  }
`;
