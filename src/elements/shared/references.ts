/** What `{{name}}` stands for in a text: anything a template can show, or undefined when the owner gave nothing. */
export type Resolve = (name: string) => unknown;

const reference = /\{\{\s*([\w-]+)\s*\}\}/;
/** Where a sentence begins: after an end mark, what closes it, and white space. */
const start = /(?<=[.!?…][.!?…»”’)]*\s)/;

/**
 * The text as pieces to show, references replaced; a sentence whose reference resolves to undefined is left out.
 * @example withReferences('Appelez le {{suicide}}. Contact : {{contact}}.', find) // → ['Appelez le ', link, '. '] without contact
 */
export function withReferences(text: string, resolve: Resolve): unknown[] {
  return text.split(start).flatMap((sentence) => {
    const shown = sentence.split(reference).map((piece, index) => (index % 2 ? resolve(piece) : piece));
    return shown.includes(undefined) ? [] : shown.filter(Boolean);
  });
}
