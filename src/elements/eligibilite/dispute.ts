import { msg, str } from '@lit/localize';
import type { Screen } from './screen.js';

/** Plain text of one answer to a question. */
export type Said = { question: string; answer: string };

/**
 * What a person may copy when the result seems wrong: rule, version, day, answers. They read it, edit it, and decide;
 * nothing is sent.
 */
export function disputeText(
  { rule, version, day }: { rule: string; version: string; day: string },
  said: readonly Said[],
): string {
  return [
    msg(
      'Le résultat de l’outil «\u00a0Le service social de l’Assurance Maladie est-il pour moi\u00a0?\u00a0» me semble faux.',
    ),
    msg(str`Règle ${rule}, contenu ${version}, le ${day}.`),
    '',
    msg('Mes réponses\u00a0:'),
    ...said.map(({ question, answer }) => `- ${question} ${answer}`),
    '',
    msg('Ce qui me semble faux\u00a0:'),
    '',
  ].join('\n');
}

/** Copies the text; when the browser refuses, the text is selected and the person copies it by hand. */
export async function copy(
  text: string,
  field: HTMLTextAreaElement | null,
): Promise<NonNullable<Screen['dispute']>['copied']> {
  try {
    await navigator.clipboard.writeText(text);
    return 'yes';
  } catch {
    field?.focus();
    field?.select();
    return 'by-hand';
  }
}
