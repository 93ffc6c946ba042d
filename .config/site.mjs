/** Makes site: the demo pages beside a copy of dist, as a webmaster would lay them out. */
import { cpSync, rmSync } from 'node:fs';

rmSync('site', { recursive: true, force: true });
cpSync('demo', 'site', { recursive: true, filter: (path) => !/^demo.receiver/.test(path) });
cpSync('dist', 'site/pdp-widgets', { recursive: true, filter: (path) => !path.includes('types') });
