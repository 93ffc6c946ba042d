import { css } from 'lit';

/** Lists of the result: dashes, numbered steps, whom to reach, the answers that were given. */
export const lists = css`
  ul {
    display: grid;
    gap: calc(var(--_space) * 2);
    list-style: none;
  }
  .because,
  .changes {
    gap: calc(var(--_space) * 4);
  }
  ul > li {
    display: block;
  }
  ul.dashes > li {
    padding-inline-start: calc(var(--_space) * 4);
    text-indent: calc(var(--_space) * -4);
  }
  ul.dashes > li::before {
    content: '– ' / '';
    display: inline-block;
    inline-size: calc(var(--_space) * 4);
    text-indent: 0;
  }
  ol.plain {
    gap: calc(var(--_space) * 3);
    list-style: decimal;
    padding-inline-start: 1.75em;
  }
  ol.plain > li {
    display: list-item;
  }
  .keep summary {
    font-weight: 600;
  }
  .plan .link {
    font-weight: 600;
  }
  @media screen {
    .plan .link {
      display: inline-flex; /* the number stands beside its first line */
    }
    .plan .link + strong {
      display: none;
    }
  }
  ol.steps {
    counter-reset: step;
    gap: calc(var(--_space) * 3);
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
  @container (width >= 18em) {
    .recap > div {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .recap dd {
      grid-column: 1;
    }
    .recap dd + dd {
      grid-area: 1 / 2 / span 2;
    }
  }
`;
