/** The style sheet of the service's page. */
export const serviceStyle = `
:root { color-scheme: light; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; }
article { border: 1px solid #5b6b78; border-radius: 4px; padding: 1rem; overflow-wrap: anywhere; }
h3 { margin: 0; }
dl { margin: 0 0 1rem; }
dl div { display: grid; grid-template-columns: minmax(0, 14rem) minmax(0, 1fr); gap: 0 1rem; }
dt { font-weight: 600; }
dd { margin: 0; white-space: pre-line; }
button { min-height: 44px; padding: 0 1rem; font: inherit; color: #fff; background: #0b5a57; border: 2px solid #0b5a57; border-radius: 4px; cursor: pointer; }
a { color: #0b5a57; }
:focus-visible { outline: 3px solid #1b1b1b; outline-offset: 2px; }
.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) { dl div { grid-template-columns: 1fr; } }
`;
