import { css } from 'lit';

/** What only the questionnaire shows: progress, recap, level, numbered advice, contacts, its printed sheet. */
export const questionnaireStyles = css`
  :host(:state(started))::before {
    content: none !important;
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    accent-color: var(--_accent);
  }
  .level [part] {
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
  .recap dd,
  li::before {
    font-weight: 600;
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
  }
  .contacts {
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .contacts dt {
    margin-block-start: calc(var(--_space) * 2);
  }
  @container (width >= 30em) {
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
    .paper p,
    .paper li {
      margin-block-end: 8pt;
    }
  }
`;
