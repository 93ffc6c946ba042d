import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { payloadNames } from '../delivery/payload.js';
import { choiceView } from '../fields/choice.view.js';
import { inputView } from '../fields/input.view.js';
import { choicesOf } from '../fields/labels.js';
import { slotsView } from '../fields/slots.view.js';
import type { FieldName } from '../request.js';
import type { Screen } from '../screen.js';

/** One field, in the form its kind asks for. */
export function fieldView(screen: Screen, name: FieldName): TemplateResult {
  if (name === 'slots') return slotsView(screen);
  return choicesOf(name).length ? choiceView(screen, name) : inputView(screen, name);
}

/**
 * A step that asks: its fields in order, « Retour » and « Continuer ». Choosing never moves the screen (R09). Each field has
 * its own place, empty or not: one that comes never takes what an extension wrote, unseen, in its neighbour (H25).
 */
export function formView(screen: Screen, before: unknown = ''): TemplateResult {
  const { names, step, act } = screen;
  const fields: ReadonlySet<string> = new Set(names[step]);
  return html`<form novalidate method="dialog" @submit=${act.forward}>
    ${before} ${payloadNames.map((name) => (fields.has(name) ? fieldView(screen, name as FieldName) : nothing))}
    <div class="actions" part="actions">
      ${
        step
          ? html`<button type="button" class="link back" @click=${() => act.back()}>${msg('Retour')}</button>`
          : nothing
      }
      <button type="submit" class="primary" @click=${act.forward}>${msg('Continuer')}</button>
    </div>
  </form>`;
}
