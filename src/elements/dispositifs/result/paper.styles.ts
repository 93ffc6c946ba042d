import { css } from 'lit';

/** The result and the records as they are printed, from our frame; folded groups are left out of the host's own print. */
export const paper = css`
  @media print {
    .group:is(details:not([open])) {
      display: none;
    }
    .paper {
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
    .paper :is(p, li, dl) {
      max-inline-size: none;
    }
    .paper .help {
      font-size: 7pt;
    }
    .paper ol.steps > li::before {
      line-height: inherit;
      background: none;
    }
  }
`;
