import { css } from 'lit';

/** Layout answers to the widget's own width (container queries), never to the window's. */
export const rendezVousStyles = css`
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
  .field :is(input, textarea) {
    inline-size: 100%;
    max-inline-size: 28em;
    min-block-size: 48px;
    padding: calc(var(--_space) * 2.5) calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  .field .short {
    inline-size: 8em;
  }
  .field [aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
  textarea {
    font: inherit;
    resize: vertical;
  }
  .field label,
  legend {
    font-weight: 600;
  }
  .row {
    display: flex;
    gap: calc(var(--_space) * 3);
    align-items: start;
  }
  .notice > div,
  .days,
  .days div {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .days {
    margin-block-start: calc(var(--_space) * 3);
  }
  .days div {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-items: center;
    padding-block-end: calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_border);
  }
  .days div > span {
    grid-column: 1 / -1;
  }
  a[href^='tel:'] {
    white-space: nowrap;
  }
  .options > .help {
    margin-block: calc(var(--_space) * -1) calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 11);
  }
  .typed {
    white-space: pre-wrap;
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
  .foot {
    display: grid;
    gap: calc(var(--_space) * 3);
    margin: calc(var(--_space) * 2) calc(var(--_space) * -6) calc(var(--_space) * -6);
    padding: calc(var(--_space) * 4) calc(var(--_space) * 6);
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_soft);
    color: var(--_muted);
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
  @container (width >= 280px) {
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
  @container (width >= 480px) {
    .days div {
      grid-template-columns: minmax(0, 1fr) repeat(2, 8em);
    }
    .days div > span {
      grid-column: 1;
    }
    .primary,
    .secondary {
      inline-size: auto;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked),
    .panel,
    .summary {
      border-color: Highlight;
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
