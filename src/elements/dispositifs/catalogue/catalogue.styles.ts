import { css } from 'lit';

/** The list, its filters and the comparison. Layout answers to the widget's own width. */
export const catalogueStyles = css`
  .reading,
  .chips,
  .tags {
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }
  .reading > span {
    font-weight: 600;
  }
  .search {
    gap: calc(var(--_space) * 2);
  }
  .search .field {
    margin: 0;
    gap: var(--_space);
  }
  .search label {
    font-weight: 600;
  }
  .search .field input {
    inline-size: min(100%, 32em);
  }
  .facets {
    display: grid;
    gap: calc(var(--_space) * 6);
    padding-block-end: calc(var(--_space) * 2);
  }
  .facets legend {
    font-weight: 600;
  }
  .facets label {
    font-weight: 400;
  }
  .tick {
    display: flex;
    gap: calc(var(--_space) * 3);
  }
  .chips,
  .tags {
    display: flex;
    list-style: none;
  }
  .chip {
    padding: var(--_space) calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_selected);
    color: var(--_text);
  }
  .count {
    font-weight: 600;
  }
  .family {
    display: grid;
    row-gap: calc(var(--_space) * 4);
    margin-block-start: calc(var(--_space) * 4);
  }
  .pad > [part~='title'],
  .view > [part~='title'] {
    font-size: 1.5em;
  }
  .family > [part~='title'] {
    color: var(--_accent);
    padding-block-end: calc(var(--_space) * 2);
    border-block-end: 2px solid var(--_accent);
  }
  .entry .first {
    background: var(--_soft);
    max-inline-size: none;
  }
  .entry .actions.row {
    align-items: start;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding-block-end: calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_border);
  }
  .entry .fold {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 2);
  }
  .tags {
    gap: var(--_space) calc(var(--_space) * 2);
  }
  .tags li {
    padding: 0 calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_muted);
    background: var(--_surface);
  }
  .pick {
    flex-wrap: wrap;
    align-items: center;
  }
  .entry .field input {
    inline-size: 100%;
  }
  .chosen {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 4);
    background: var(--_soft);
  }
  .chosen .row {
    flex-wrap: wrap;
    align-items: center;
  }
  .chosen ul,
  .back-to,
  .stacked dl {
    display: grid;
    gap: calc(var(--_space) * 2);
    list-style: none;
  }
  .stacked dl {
    gap: calc(var(--_space) * 3);
  }
  .stacked dt {
    color: var(--_muted);
  }
  .wide {
    display: none;
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .wide :is(th, td) {
    padding: calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  .wide th:first-child {
    inline-size: 8.5em;
  }
  .wide thead th {
    border-block-end: 2px solid var(--_accent);
  }
  .wide thead .link {
    display: block;
    font-weight: 400;
  }
  .narrow {
    display: grid;
    gap: calc(var(--_space) * 6);
  }
  .stacked {
    display: grid;
    gap: calc(var(--_space) * 3);
    padding-block-end: calc(var(--_space) * 4);
    border-block-end: 2px solid var(--_accent);
  }
  @container (width >= 30em) {
    .entry .actions.row {
      align-items: center;
    }
    .facets {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (width >= 50em) {
    .facets {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .wide {
      display: table;
    }
    .narrow {
      display: none;
    }
  }
  @media print {
    button,
    .tick,
    .chips {
      display: none;
    }
  }
`;
