import { about } from '../../content/rulebook/about.js';

/** What the content of this copy is: to compare with a pack. */
export default { version: about.version, asOf: about.asOf };
