import { keepsThePolicy } from '../support/content-policy.js';

keepsThePolicy('X06', '/test/pages/csp-strict.html');
