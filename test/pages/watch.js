// Everything that a strict page would see go wrong.
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) =>
  window.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
);
window.addEventListener('error', (event) => window.violations.push(`error ${event.message}`));
