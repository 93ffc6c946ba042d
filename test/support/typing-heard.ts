const typing = ['input', 'beforeinput', 'change', 'paste', 'copy', 'cut'];
const composing = ['compositionstart', 'compositionupdate', 'compositionend'];
const keys = ['keydown', 'keypress', 'keyup'];
const everyEvent = [
  ...Object.keys(window).flatMap((key) => (key.startsWith('on') ? key.slice(2) : [])),
  ...[...typing, ...composing], // no `on…` of a window names most of these
];

/** Shortcuts, each with its modifier. */
const shortcuts = { c: 'ctrlKey', k: 'metaKey', d: 'altKey' } as const;

/** All that a page may hear of typing (P07): Tab, Escape, F5 and a shortcut with a modifier. */
export const mayBeHeard = keys.flatMap((type) =>
  ['Tab', 'Escape', 'F5', ...Object.keys(shortcuts)].map((key) => `${type} ${key}`),
);

/** What the page hears, whatever its name, when somebody types in this field. @example typingHeard(input) // mayBeHeard */
export function typingHeard(field: Element): string[] {
  const heard: string[] = [];
  const hear = (event: Event) => heard.push(event instanceof KeyboardEvent ? `${event.type} ${event.key}` : event.type);
  const how = { bubbles: true, composed: true };
  for (const type of everyEvent) document.addEventListener(type, hear);
  for (const type of [...typing, ...composing]) field.dispatchEvent(new Event(type, how));
  for (const type of keys) {
    for (const key of ['a', 'A', 'F', 'É', '1', 'Enter', 'Tab', 'Escape', 'F5'])
      field.dispatchEvent(new KeyboardEvent(type, { key, ...how }));
    for (const [key, modifier] of Object.entries(shortcuts))
      field.dispatchEvent(new KeyboardEvent(type, { key, [modifier]: true, ...how }));
  }
  for (const type of everyEvent) document.removeEventListener(type, hear);
  return heard;
}
