/**
 * The page `embed.html`, for sites that can only frame: makes the one tag that the address asks for, from parameters that
 * say nothing of a person, each checked against its list. What is not in its list is told and left out. It listens to no
 * message and sends none.
 */
import { accepted, languages, titleOf, wholePage, widgets, type Widget } from './parameters.js';

const asked = new URLSearchParams(location.search);
const tell = (name: string, value: string, list: string) =>
  console.error(`PDP-021: embed.html ${name}: « ${value.slice(0, 40)} » ; accepté : ${list}`);

const isWidget = (name: string): name is Widget => (widgets as readonly string[]).includes(name);

/** The parameters that are accepted, but for the two that are no attributes; the others are told. */
function attributes(): [string, string][] {
  return [...asked].filter(([name, value]) => {
    const rule = Object.hasOwn(accepted, name) ? accepted[name] : undefined;
    if (!rule) tell(name, value, Object.keys(accepted).join(', '));
    else if (!rule.test(value)) tell(name, value, `la forme ${rule.source}`);
    return rule?.test(value) && name !== 'widget' && name !== 'locale';
  });
}

const { documentElement } = document;
const locale = asked.get('locale') ?? '';
if (accepted['locale']!.test(locale)) documentElement.lang = locale;
const language = languages.find((one) => documentElement.lang.startsWith(one)) ?? 'fr';
if (language === 'ar') documentElement.dir = 'rtl';

const place = document.querySelector('main')!;
const widget = asked.get('widget') ?? '';
if (isWidget(widget)) {
  document.title = titleOf(widget, (name) => asked.get(name))[language];
  document.querySelector('h1')!.textContent = document.title;
  const element = document.createElement(`pdp-${widget}`);
  for (const [name, value] of attributes()) element.setAttribute(name, value);
  element.append(...place.childNodes); // the words that stay when nothing starts
  place.append(element);
} else tell('widget', widget, widgets.join(', '));

const way = document.querySelector<HTMLAnchorElement>('a[target=_top]')!;
way.href = location.href;
way.hidden = self === top;
way.textContent = wholePage[language];
