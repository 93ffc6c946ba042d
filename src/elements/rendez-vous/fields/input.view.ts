import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { messageExcess } from '../../../model/rendez-vous-rules.js';
import { isSelf, type FieldName, type Values } from '../request.js';
import type { Screen } from '../screen.js';
import { faultText } from './faults.js';
import { helpOf, labelOf } from './labels.js';

/** What the browser may fill, and the keyboard of a phone (R36). */
const hints: Readonly<Partial<Record<FieldName, readonly [autocomplete: string, inputmode?: string]>>> = {
  callerName: ['name'],
  callerPhone: ['tel', 'tel'],
  company: ['organization'],
  firstName: ['given-name'],
  lastName: ['family-name'],
  phone: ['tel', 'tel'],
  email: ['email', 'email'],
  postcode: ['postal-code', 'numeric'],
};
/** Only what is about the person in front of the screen is filled. */
const isOwn = (name: FieldName, values: Values) => isSelf(values) || /^c(aller|ompany)/.test(name);

/** « Erreur : … », beside its field. */
export function faultView({ uid, faults, values }: Screen, name: FieldName): TemplateResult | typeof nothing {
  const fault = faults.get(name);
  if (!fault) return nothing;
  return html`<p class="error" part="error" id="${uid}-${name}-error">
    ${`${msg('Erreur\u00a0:')} ${faultText(name, fault, values)}`}
  </p>`;
}

/** « Vouliez-vous écrire … ? » : never blocks. */
export function suggestionView({ suggestion, act }: Screen): TemplateResult | typeof nothing {
  if (!suggestion) return nothing;
  return html`<p role="alert">
    ${msg(str`Vouliez-vous écrire ${suggestion}\u00a0?`)}
    <button type="button" class="link" @click=${() => act.correct(suggestion)}>${msg('Oui, corriger')}</button>
  </p>`;
}

/** One text field: label, help, error, in this order, then the field itself (R27, R32, R33). */
export function inputView(screen: Screen, name: FieldName): TemplateResult {
  const { uid, values, faults, act } = screen;
  const id = `${uid}-${name}`;
  const help = helpOf(name);
  const isWrong = faults.has(name);
  const described = [help && `${id}-help`, isWrong && `${id}-error`].filter(Boolean).join(' ') || nothing;
  const text = values[name] ?? '';
  const [autofill = 'off', keyboard = nothing] = hints[name] ?? [];
  const write = (event: Event) => act.put(name, (event.target as HTMLInputElement).value);
  return html`<div class="field" part="field">
    <label for=${id}>${labelOf(name, values)}</label>
    ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing} ${faultView(screen, name)}
    ${
      name === 'message'
        ? html`<textarea
              id=${id}
              data-name=${name}
              rows="4"
              autocomplete="off"
              aria-describedby=${described}
              aria-invalid=${isWrong ? 'true' : nothing}
              .value=${text}
              @input=${write}
            ></textarea>
            <p class="help">${counterText(text)}</p>`
        : html`<input
            id=${id}
            data-name=${name}
            type="text"
            class=${name === 'postcode' ? 'short' : ''}
            autocomplete=${isOwn(name, values) ? autofill : 'off'}
            inputmode=${keyboard}
            autocapitalize=${name === 'email' ? 'none' : nothing}
            spellcheck="false"
            aria-required=${name === 'company' ? nothing : 'true'}
            aria-describedby=${described}
            aria-invalid=${isWrong ? 'true' : nothing}
            .value=${text}
            @input=${write}
            @change=${() => act.leave(name)}
          />`
    }
    ${name === 'email' ? suggestionView(screen) : nothing}
  </div>`;
}

/** « Caractères restants : 480 », or how many are too many (S14). */
export function counterText(text: string): string {
  const left = -messageExcess(text);
  return left >= 0 ? msg(str`Caractères restants\u00a0: ${left}`) : msg(str`Caractères de trop\u00a0: ${-left}`);
}
