/** Registers a tag once; a second copy of the library says so and does nothing (X09). */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element)
    void import('../../owner/line.js').then(({ problemLine }) =>
      console.error(problemLine({ code: 'PDP-010', where: `<${tag}>` })),
    );
}
