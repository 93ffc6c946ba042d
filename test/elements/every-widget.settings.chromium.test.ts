import { available } from '../../src/i18n/available.js';
import { widgets } from '../../stories/widgets.js';
import { everySetting } from '../support/setting-states.js';

/** The finder's long results in French here, in other languages in long tests of their own: they take minutes. */
for (const widget of widgets) everySetting(widget, widget.tag === 'pdp-dispositifs' ? ['fr'] : available);
