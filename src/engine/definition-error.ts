/** A definition that contradicts itself: says where, what was given and what is accepted (in French, for its author). */
export class DefinitionError extends Error {
  constructor(
    readonly path: string,
    readonly found: string,
    readonly accepted: string,
    options?: ErrorOptions,
  ) {
    super(`${path} : ${found} ; accepté : ${accepted}`, options);
    this.name = 'DefinitionError';
  }
}
