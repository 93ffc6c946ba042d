/** A rule book, a catalogue, answers or a context that cannot be read: says where, what was given and what is accepted (in French, for its author). */
export class RulebookError extends Error {
  constructor(
    readonly path: string,
    readonly found: string,
    readonly accepted: string,
    options?: ErrorOptions,
  ) {
    super(`${path} : ${found} ; accepté : ${accepted}`, options);
    this.name = 'RulebookError';
  }
}
