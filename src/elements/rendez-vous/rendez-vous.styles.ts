import { css } from 'lit';

/** What only the request form shows: text fields, half-days, the recap, its printed sheet. */
export const rendezVousStyles = css`
  :host(:state(started))::before {
    content: none !important;
  }
  .field input,
  textarea {
    inline-size: 100%;
    max-inline-size: 28em;
  }
  textarea {
    font: inherit;
    color: inherit;
    padding: calc(var(--_space) * 2.75) calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    resize: vertical;
  }
  .field .short {
    inline-size: 8em;
  }
  .field [aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
  .field,
  .field .help {
    margin: 0;
  }
  .field label,
  legend,
  .recap dd {
    font-weight: 600;
  }
  .options > .help {
    margin-block: calc(var(--_space) * -1) var(--_space);
    padding-inline-start: calc(var(--_space) * 11);
  }
  .notice > div,
  .days {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .summary ul {
    display: grid;
  }
  .days {
    margin-block-start: calc(var(--_space) * 3);
  }
  .days li,
  .recap ul {
    display: block;
  }
  .days div,
  .recap > div {
    display: grid;
    gap: 0 calc(var(--_space) * 4);
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-items: center;
    border-block-end: 1px solid var(--_border);
  }
  .days div > span {
    grid-column: 1 / -1;
  }
  .tick {
    display: flex;
    gap: calc(var(--_space) * 2);
  }
  .recap > div {
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: var(--_space);
  }
  .typed {
    unicode-bidi: plaintext;
    white-space: pre-wrap;
  }
  .actions > a {
    padding-block: calc(var(--_space) * 2.5);
  }
  details p {
    margin-block-end: calc(var(--_space) * 2);
  }
  .recap dt {
    font-weight: 400;
    color: var(--_muted);
  }
  .recap dd + dd {
    grid-area: 1 / 2 / span 2;
  }
  @container (width < 17.5em) {
    .recap > div {
      display: block;
    }
  }
  @container (width >= 30em) {
    .days div {
      grid-template-columns: minmax(0, 1fr) 8em 9em;
    }
    .days div > span {
      grid-column: 1;
    }
  }
  @media print {
    .paper p {
      margin-block-end: 8pt;
    }
  }
`;
