import type { ReactiveControllerHost } from 'lit';
import { msg } from '@lit/localize';
import { copy } from './dispute.js';
import type { Dispute } from './screen.js';

/** What the element gives: the text to start from, the field it stands in, a voice for the status. */
type Stage = { text(): string; field(): HTMLTextAreaElement | null; say(text: string): void };

/** What stands beside the interview: whether answers are printed, and the text of « Ce résultat me semble faux ». */
export class Extras {
  printsAnswers = false;
  dispute: Dispute | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly stage: Stage,
  ) {}

  /** Forgets everything: the answers change, or go. */
  forget(): void {
    this.printsAnswers = false;
    this.dispute = undefined;
  }

  readonly togglePrint = (): void => {
    this.printsAnswers = !this.printsAnswers;
    this.host.requestUpdate();
  };

  /** Opens the text, with the focus on it, or closes it. */
  readonly toggle = (): void => {
    this.#show(this.dispute ? undefined : { text: this.stage.text(), copied: 'no' });
    if (this.dispute) void this.host.updateComplete.then(() => this.stage.field()?.focus());
  };

  readonly rewrite = (text: string): void => this.#show({ text, copied: 'no' });

  readonly copy = async (): Promise<void> => {
    if (!this.dispute) return;
    const { text } = this.dispute;
    const copied = await copy(text, this.stage.field());
    this.stage.say(copied === 'yes' ? msg('Texte copié.') : msg('Texte sélectionné.'));
    this.#show({ text, copied });
  };

  #show(dispute: Dispute | undefined): void {
    this.dispute = dispute;
    this.host.requestUpdate();
  }
}
