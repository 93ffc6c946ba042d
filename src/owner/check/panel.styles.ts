/** The panel's own look, the same on every page: the widgets' default theme. A sheet that no content policy refuses. */
export function panelStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host {
      all: initial;
      display: block !important;
      position: fixed !important;
      inset: auto 16px 16px auto !important;
      z-index: 2147483647 !important;
      inline-size: min(30rem, 100vw - 32px) !important;
      color: #1b2733;
    }
    section {
      box-sizing: border-box;
      max-block-size: min(80vh, 44rem);
      overflow: auto;
      padding: 24px;
      border: 1px solid #66788a;
      border-block-start: 4px solid #0a4a86;
      border-radius: 6px;
      background: #ffffff;
      font: 16px/1.5 system-ui, sans-serif;
      overflow-wrap: anywhere;
    }
    h2, h3, h4, p, ul, pre { margin: 0; }
    h2 { font-size: 1.25em; line-height: 1.3; }
    h3 { margin-block: 24px 8px; padding-block-start: 16px; border-block-start: 1px solid #d5dde5; font-size: 1em; }
    h4 { margin-block: 12px 4px; font-size: 1em; }
    h2, h3, h4, strong { font-weight: 600; }
    .who { color: #44525f; }
    [role='status'] { margin-block-start: 12px; font-weight: 600; }
    ul { padding: 0; list-style: none; display: grid; gap: 8px; }
    ul ul { gap: 0; padding-inline-start: 16px; color: #44525f; }
    p + pre, pre + p { margin-block-start: 8px; }
    pre {
      padding: 8px 12px;
      border-inline-start: 4px solid #0a4a86;
      background: #f3f6fa;
      font: 0.9375em/1.5 ui-monospace, monospace;
      white-space: pre-wrap;
    }
    .short { font-weight: 600; color: #9b1c1c; }
    .actions { display: flex; flex-wrap: wrap; gap: 12px; margin-block-start: 16px; }
    button {
      min-block-size: 44px;
      padding: 8px 20px;
      border: 2px solid #0a4a86;
      border-radius: 6px;
      background: #ffffff;
      color: #0a4a86;
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    button:hover { text-decoration: underline 2px; text-underline-offset: 0.2em; }
    :focus-visible { outline: 3px solid #0a4a86; outline-offset: 2px; }
    [hidden] { display: none; }
    @media print { :host { display: none !important; } }
  `);
  return sheet;
}
