/**
 * The same value where every `{{id}}` of a sentence, however deep, has become the number of that id. References that
 * `numbers` does not hold (the owner's contacts) stay as they are. Never throws.
 * @example fillNumbers({ premierPas: 'Appelez le {{cpam-3646}}.' }, { 'cpam-3646': '36 46' }) // { premierPas: 'Appelez le 36 46.' }
 */
export function fillNumbers<Value>(value: Value, numbers: Readonly<Record<string, string>>): Value {
  const fill = (one: unknown): unknown => {
    if (typeof one === 'string') return one.replace(/\{\{([^{}]+)\}\}/g, (whole, id: string) => numbers[id] ?? whole);
    if (Array.isArray(one)) return one.map(fill);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, fill(inner)]));
  };
  return fill(value) as Value;
}
