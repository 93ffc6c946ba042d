import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { semicolon } from '../../shared/typography.js';
import { answerTo } from '../../../engine/answers.js';
import type { Question } from '../journey.js';
import type { Screen } from '../screen.js';
import { rowsView } from '../views/options.view.js';
import { numberOn, scalePoints, type Scale } from './scale.js';

type Multi = Question & { kind: 'multi' };

/** A scale as radios or as a number field, a multiple choice as checkboxes. Values and ids say nothing (P05). */
export function fieldView(screen: Screen, item: Scale | Multi, id: string): TemplateResult {
  if (item.kind === 'multi') return multiView(screen, item, id);
  const points = scalePoints(item);
  if (!points) return numberView(screen, item, id);
  const given = answerTo(item, screen.journey.answers);
  const rows = points.map((value) => ({ label: scaleLabel(screen, item, value), checked: given === value }));
  return rowsView(id, rows, (index) => screen.act.choose(item, points[index]));
}

function scaleLabel({ say }: Screen, { min, max, minLabel, maxLabel }: Scale, value: number): unknown {
  const end = value === min ? minLabel : value === max ? maxLabel : undefined;
  return end ? html`${value} – ${say(end)}` : value;
}

/** An exclusive answer leaves the others out, and the reverse. */
function multiView({ journey, say, act }: Screen, item: Multi, id: string): TemplateResult {
  const given = answerTo(item, journey.answers);
  const isChosen = (option: string) => Array.isArray(given) && given.includes(option);
  const rows = item.options.map((option) => ({ label: say(option.label), checked: isChosen(option.id) }));
  const isAlone = (option: Multi['options'][number] | undefined) => option?.exclusive ?? option?.declined;
  const choose = (index: number, ticked: boolean) => {
    const keep = (option: Multi['options'][number], at: number) =>
      at === index ? ticked : isChosen(option.id) && !(ticked && (isAlone(option) || isAlone(item.options[index])));
    act.choose(
      item,
      item.options.filter(keep).map((option) => option.id),
    );
  };
  return rowsView(id, rows, choose, { type: 'checkbox', wrong: journey.refused.includes(item.id) });
}

/** Takes what stands in the number fields, by the name that a node has on the screen. */
export function hear({ questions, act }: Screen, find: (name: string) => HTMLInputElement | null | undefined): void {
  for (const [index, item] of questions.entries()) {
    const text = item.kind === 'scale' && !scalePoints(item) && find(`q${index}o0`)?.value;
    if (text) act.choose(item, numberOn(item as Scale, text), text);
  }
}

function numberView({ act, journey, say }: Screen, item: Scale, id: string): TemplateResult {
  const { min, max, minLabel, maxLabel } = item;
  const typed = Object.hasOwn(journey.typed, item.id) ? journey.typed[item.id] : answerTo(item, journey.answers);
  const wrong = journey.refused.includes(item.id);
  const onInput = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    act.choose(item, numberOn(item, value), value);
  };
  return html`<div class="field" part="field">
    <label for="${id}o0">${msg(str`Un nombre entier de ${min} à ${max}`)}</label>
    ${minLabel && maxLabel ? html`<p class="help">${min} – ${say(minLabel)}${semicolon()}${max} – ${say(maxLabel)}</p>` : nothing}
    <input
      id="${id}o0"
      inputmode="numeric"
      autocomplete="off"
      aria-describedby=${wrong ? `${id}-error` : nothing}
      aria-invalid=${wrong ? 'true' : nothing}
      .value=${String(typed ?? '')}
      @input=${onInput}
    />
  </div>`;
}
