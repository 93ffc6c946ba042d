import { css } from 'lit';

/** What the finder's questions add to the controls that every widget has; the result brings its own sheet. */
export const dispositifsStyles = css`
  :host(:state(started))::before {
    content: none !important;
  }
  .field > input:disabled {
    background: var(--_soft);
    color: var(--_muted);
  }
  .question > fieldset {
    margin-block-start: calc(var(--_space) * 5);
  }
`;
