import { buildIndex } from '../../engine/search-index.js';
import { searchables } from './searchables.js';

/** The build puts the index itself here: see .config/search-index.ts. */
export default buildIndex(searchables, 'en');
