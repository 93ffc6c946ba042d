import { css } from 'lit';

/** Layout answers to the widget's own width (container queries), never to the window's. */
export const questionnaireStyles = css`
  :host(:state(started))::before {
    content: none !important;
  }
  .pad {
    padding: calc(var(--_space) * 6);
    display: grid;
    gap: calc(var(--_space) * 4);
    grid-template-columns: minmax(0, 1fr);
  }
  .view,
  .result,
  .panels,
  form,
  .options {
    display: grid;
    gap: calc(var(--_space) * 4);
    grid-template-columns: minmax(0, 1fr);
  }
  .options {
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 3);
  }
  form {
    gap: calc(var(--_space) * 6);
  }
  .private {
    display: flex;
    gap: calc(var(--_space) * 2);
    align-items: start;
  }
  strong,
  dt {
    font-weight: 600;
  }
  .help,
  .progress,
  .limits,
  .small {
    color: var(--_muted);
  }
  .help {
    margin-block-start: calc(var(--_space) * 1);
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    background: var(--_selected);
    color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: var(--_selected);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  legend {
    display: block;
    inline-size: 100%;
  }
  .option {
    display: flex;
    gap: calc(var(--_space) * 3);
    align-items: start;
    min-block-size: 48px;
    padding: calc(var(--_space) * 2.75) calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    cursor: pointer;
    max-inline-size: none;
  }
  .option:hover {
    background: var(--_soft);
    color: var(--_text);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_selected);
    color: var(--_text);
  }
  .option:focus-within:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 2px 0 0;
    accent-color: var(--_accent);
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 3);
  }
  .field input {
    inline-size: 12em;
    max-inline-size: 100%;
    min-block-size: 48px;
    padding: 0 calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  .actions {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 3);
    align-items: start;
  }
  .primary,
  .secondary {
    min-block-size: 48px;
    inline-size: 100%;
    padding: calc(var(--_space) * 2.5) calc(var(--_space) * 6);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    font-weight: 600;
    cursor: pointer;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .secondary {
    background: var(--_surface);
    color: var(--_accent);
  }
  .primary:hover,
  .secondary:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .link {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    background-color: transparent;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-align: start;
    cursor: pointer;
  }
  .back::before {
    content: '←' / '';
    display: inline-block;
    padding-inline-end: calc(var(--_space) * 2);
  }
  .tick {
    display: flex;
    gap: calc(var(--_space) * 2);
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .languages {
    display: flex;
    gap: calc(var(--_space) * 4);
    justify-content: end;
  }
  .languages [aria-pressed='true'] {
    color: var(--_text);
    font-weight: 600;
    text-decoration: none;
  }
  .summary {
    border-inline-start: 4px solid var(--_error);
    padding-inline-start: calc(var(--_space) * 4);
  }
  .error {
    font-weight: 600;
    color: var(--_error);
    margin-block-start: calc(var(--_space) * 2);
  }
  .panel,
  .note {
    display: flex;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_soft);
    color: var(--_text);
  }
  .level :is(h2, h3, h4, h5, h6) {
    font-size: 1.5em;
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
  .recap dd {
    font-weight: 600;
  }
  .advice {
    counter-reset: step;
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .advice li {
    counter-increment: step;
    display: flex;
    gap: calc(var(--_space) * 3);
  }
  .advice li::before {
    content: counter(step);
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    line-height: 2em;
    text-align: center;
    border-radius: 50%;
    background: var(--_selected);
    color: var(--_text);
    font-weight: 600;
  }
  .contacts {
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .contacts dt {
    margin-block-start: calc(var(--_space) * 2);
  }
  .foot {
    display: grid;
    gap: calc(var(--_space) * 3);
    margin: calc(var(--_space) * 2) calc(var(--_space) * -6) calc(var(--_space) * -6);
    padding: calc(var(--_space) * 4) calc(var(--_space) * 6);
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_soft);
    color: var(--_muted);
  }
  .foot > p:has(svg) {
    display: flex;
    gap: calc(var(--_space) * 2);
    align-items: start;
    color: var(--_text);
  }
  .foot svg {
    margin-block-start: 0.15em;
  }
  .foot a[href^='tel:'],
  .foot a[href^='sms:'],
  .panel a {
    font-weight: 600;
  }
  summary {
    min-block-size: 44px;
    padding-block: calc(var(--_space) * 2.5);
    color: var(--_accent);
    cursor: pointer;
  }
  iframe {
    border: 0;
  }
  @container (width < 300px) {
    .pad {
      padding: calc(var(--_space) * 4);
    }
    .foot {
      margin-inline: calc(var(--_space) * -4);
      margin-block-end: calc(var(--_space) * -4);
      padding-inline: calc(var(--_space) * 4);
    }
  }
  @container (width >= 480px) {
    .primary,
    .secondary {
      inline-size: auto;
    }
    .recap > div {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .recap dt,
    .recap dd:nth-child(2) {
      grid-column: 1;
    }
    .recap dd:last-child {
      grid-area: 1 / 2 / span 2;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked),
    .panel,
    .summary {
      border-color: Highlight;
    }
    progress {
      border: 1px solid;
    }
  }
  @media print {
    form,
    .actions,
    .recap,
    .languages,
    details,
    .link {
      display: none;
    }
    .pad,
    .view,
    .result,
    .advice,
    .foot {
      display: block;
    }
    .root {
      border: 0;
    }
    .paper .recap {
      display: block;
    }
    .paper .pad > *,
    .paper p,
    .paper li {
      margin-block-end: 8pt;
    }
  }
`;
