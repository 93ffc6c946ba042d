import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { payloadNames } from '../delivery/payload.js';
import { choiceView } from '../fields/choice.view.js';
import { faultText } from '../fields/faults.js';
import { inputView } from '../fields/input.view.js';
import { choicesOf, labelOf } from '../fields/labels.js';
import { slotsView } from '../fields/slots.view.js';
import { heading } from '../../shared/heading.js';
import { alertView } from './alert.view.js';
import type { Fault, FieldName } from '../request.js';
import type { Screen } from '../screen.js';

/** One field, in the form its kind asks for. */
export function fieldView(screen: Screen, name: FieldName): TemplateResult {
  if (name === 'slots') return slotsView(screen);
  return choicesOf(name, screen.values).length ? choiceView(screen, name) : inputView(screen, name);
}

/** Whether the words of the fault name the field; else its label stands under them. */
const saysItAll = (name: FieldName, fault: Fault) =>
  fault !== 'nir' && fault !== 'short' && !/^c(hannel|aller)|voice|topic/.test(name);

/** « Il y a un problème »: what to correct, each line leading to its field (S06, S07). */
export function summaryView({ faults, values, uid, level, turn, act }: Screen): TemplateResult | typeof nothing {
  if (!faults.size) return nothing;
  return alertView(
    uid,
    turn,
    html`${heading(level, msg('Il y a un problème'))}
      <ul role="list">
        ${[...faults].map(
          ([name, fault]) =>
            html`<li>
              <div>
                ${saysItAll(name, fault) ? nothing : html`<p class="help">${labelOf(name, values)}</p>`}
                <button type="button" class="link" @click=${() => act.reach(name)}>
                  ${faultText(name, fault, values)}
                </button>
              </div>
            </li>`,
        )}
      </ul>`,
  );
}

/**
 * A step that asks: its fields in order, « Retour » and « Continuer ». Choosing never moves the screen (R09). Each field has
 * its own place, empty or not: one that comes never takes what an extension wrote, unseen, in its neighbour (H25).
 */
export function formView(screen: Screen, before: unknown): TemplateResult {
  const { names, step, act } = screen;
  const fields: ReadonlySet<string> = new Set(names[step]);
  return html`<form novalidate @submit=${act.forward}>
    ${before} ${payloadNames.map((name) => (fields.has(name) ? fieldView(screen, name as FieldName) : nothing))}
    <div class="actions" part="actions">
      ${
        step
          ? html`<button type="button" class="link back" @click=${() => act.back()}>${msg('Retour')}</button>`
          : nothing
      }
      <button type="submit" class="primary">${msg('Continuer')}</button>
    </div>
  </form>`;
}
