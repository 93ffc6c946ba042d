/* global FormData, customElements */
import { LitElement, css, html } from 'lit';
import { level } from './level.js';
import { start } from './start.js';

/** The floor: the same form as one would write it with Lit, and nothing else. */
class MinimalForm extends LitElement {
  static properties = { form: { attribute: false }, words: { state: true } };
  static styles = css`
    fieldset {
      border: 0;
      margin: 0 0 1rem;
    }
    label {
      display: block;
      min-height: 44px;
    }
  `;

  render() {
    return html`<form @submit=${this.#onSubmit}>
      ${this.form.questions.map(
        ({ id, text, options }) =>
          html`<fieldset>
            <legend>${text}</legend>
            ${options.map(
              (option) => html`<label><input type="radio" name=${id} value=${option.id} />${option.label}</label>`,
            )}
          </fieldset>`,
      )}
      <button>Voir mon résultat</button>
      ${this.words ? html`<p role="status" class="level">${this.words}</p>` : ''}
    </form>`;
  }

  #onSubmit(event) {
    event.preventDefault();
    this.words = level(this.form, Object.fromEntries(new FormData(event.target)));
  }
}
customElements.define('minimal-form', MinimalForm);
start((host, form) => host.append(Object.assign(document.createElement('minimal-form'), { form })));
