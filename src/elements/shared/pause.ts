/** Does something once a person has stopped typing for a moment: for announcements only, it never moves a screen (R39). */
export class Pause {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly milliseconds: number) {}

  /** Waits anew: `then` is called after the last call only. */
  wait(then: () => void): void {
    this.forget();
    this.#timer = setTimeout(then, this.milliseconds);
  }

  /** What was waiting is not done. */
  forget(): void {
    clearTimeout(this.#timer);
  }
}
