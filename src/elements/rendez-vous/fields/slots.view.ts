import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { dayName } from '../days.js';
import type { Screen } from '../screen.js';
import { faultView } from './input.view.js';
import { helpOf, labelOf } from './labels.js';
import { comma } from '../../shared/typography.js';

const halves = (): readonly (readonly [code: string, label: string])[] => [
  ['am', msg('matin')],
  ['pm', msg('après-midi')],
];

/** A half-day in words: « lundi 30 novembre, matin ». */
export function slotText(slot: string, locale: string): string {
  const half = halves().find(([code]) => slot.endsWith(code));
  return dayName(slot.slice(0, 10), locale) + comma() + half?.[1];
}

/** The open days of two weeks, a morning and an afternoon each: a list to tick, no grid; without any, the service is to be called, at the number below. */
export function slotsView(screen: Screen): TemplateResult {
  const { uid, values, days, faults, locale, act } = screen;
  const id = `${uid}-slots`;
  if (!days.length)
    return html`<p id=${id} tabindex="-1">${msg("Aucune demi-journée n'est proposée\u00a0: appelez le service.")}</p>`;
  const chosen = (values.slots ?? '').split(',');
  return html`<fieldset
    part="question"
    role="group"
    aria-labelledby="${id}-legend${faults.has('slots') ? ` ${id}-error` : ''}"
    aria-describedby="${id}-help"
  >
    <legend id="${id}-legend">${labelOf('slots', values)}</legend>
    <p class="help" id="${id}-help">${helpOf('slots')}</p>
    ${faultView(screen, 'slots')}
    <ul class="days" role="list">
      ${days.map(
        (day, index) =>
          html`<li>
            <div role="group" aria-labelledby="${id}-d${index}">
              <span id="${id}-d${index}">${dayName(day, locale)}</span>
              ${halves().map(
                ([code, label], half) =>
                  html`<label class="tick" for="${id}-d${index}h${half}"
                    ><input
                      type="checkbox"
                      id="${id}-d${index}h${half}"
                      value="o${half}"
                      autocomplete="off"
                      .checked=${chosen.includes(`${day}-${code}`)}
                      @change=${() => act.pick(`${day}-${code}`)}
                    /><span>${label}</span></label
                  >`,
              )}
            </div>
          </li>`,
      )}
    </ul>
  </fieldset>`;
}
