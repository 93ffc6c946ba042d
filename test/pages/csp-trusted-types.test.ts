import { keepsThePolicy } from '../support/content-policy.js';

keepsThePolicy('X08', '/test/pages/csp-trusted-types.html');
