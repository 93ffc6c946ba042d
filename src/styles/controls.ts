import { css } from 'lit';

/**
 * What every widget asks and offers with: answers, fields, buttons, notices, the foot.
 * Layout answers to the widget's own width (container queries, in its own letters, and units), never to the window's.
 */
export const controls = css`
  .pad,
  .view,
  .result,
  .panels,
  .options,
  .field,
  .foot,
  form,
  ol {
    display: grid;
    gap: calc(var(--_space) * 4);
    grid-template-columns: minmax(0, 1fr);
  }
  .pad {
    --_pad: min(calc(var(--_space) * 6), 6cqi);
    padding: var(--_pad);
  }
  .pad,
  form {
    gap: calc(var(--_space) * 6);
  }
  .options,
  .field {
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 3);
  }
  .row,
  .option,
  .panel,
  li {
    display: flex;
    gap: calc(var(--_space) * 3);
    align-items: start;
  }
  .help,
  .limits,
  .foot {
    color: var(--_muted);
  }
  .help,
  .error {
    margin-block-start: var(--_space);
  }
  .error {
    color: var(--_error);
  }
  fieldset,
  iframe,
  .link {
    border: 0;
  }
  button,
  summary,
  .tick,
  .option,
  .field input {
    min-block-size: 48px;
    cursor: pointer;
  }
  .option,
  .field input {
    padding: calc(var(--_space) * 2.75) calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .option:hover {
    background: var(--_soft);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_selected);
  }
  .option input,
  .tick input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin-block-start: 2px;
    accent-color: var(--_accent);
  }
  .field input {
    inline-size: 12em;
    max-inline-size: 100%;
    cursor: auto;
  }
  .actions {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 3);
    align-items: start;
  }
  .primary,
  .secondary {
    inline-size: 100%;
    padding: calc(var(--_space) * 2.5) calc(var(--_space) * 6);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover,
  .secondary:hover {
    text-decoration: underline 2px;
  }
  .link {
    padding-block: calc(var(--_space) * 2.5);
    background: none;
    text-align: start;
  }
  .back::before {
    content: '‹' / '';
    padding-inline-end: calc(var(--_space) * 2);
  }
  .tick {
    align-items: center;
  }
  .languages {
    flex-wrap: wrap;
    justify-content: end;
  }
  [aria-pressed='true'] {
    color: inherit;
    text-decoration: none;
  }
  .panel,
  .summary {
    padding: calc(var(--_space) * 4);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_soft);
  }
  .summary {
    border-color: var(--_error);
  }
  .foot {
    gap: calc(var(--_space) * 3);
    margin: calc(var(--_space) * -2) calc(var(--_pad) * -1) calc(var(--_pad) * -1);
    padding: calc(var(--_space) * 4) var(--_pad);
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_soft);
  }
  .foot .row {
    color: var(--_text);
  }
  summary {
    padding-block: calc(var(--_space) * 2.5);
    color: var(--_accent);
  }
  @container (width >= 30em) {
    .primary,
    .secondary {
      inline-size: auto;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
    }
  }
  @media print {
    .paper {
      --_space: 3px;
    }
    form,
    .actions,
    .languages,
    details,
    textarea,
    .link,
    :host .recap {
      display: none;
    }
    .pad,
    .view,
    .result,
    .foot,
    ol {
      display: block;
    }
    .root {
      border: 0;
    }
  }
`;
