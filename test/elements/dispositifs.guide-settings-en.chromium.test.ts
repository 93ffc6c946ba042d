import { widgets } from '../../stories/widgets.js';
import { everySetting } from '../support/setting-states.js';

everySetting(widgets.filter(({ tag }) => tag === 'pdp-dispositifs')[0]!, ['en']);
