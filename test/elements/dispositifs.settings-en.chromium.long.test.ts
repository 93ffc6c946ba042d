import { widgets } from '../../stories/widgets.js';
import { everySetting } from '../support/setting-states.js';

for (const widget of widgets.filter(({ tag }) => tag === 'pdp-dispositifs')) everySetting(widget, ['en']);
