import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Facet, Screen } from '../screen.js';

function facetView({ id, question, choices }: Facet, { uid, act }: Screen): TemplateResult {
  const name = `${uid}-${id}`;
  return html`<fieldset part="question">
    <legend>${question}</legend>
    ${choices.map(
      ({ choice, words, count, checked }, index) =>
        html`<label class="tick" part=${checked ? 'option selected' : 'option'} for="${name}-o${index}"
          ><input
            type="checkbox"
            id="${name}-o${index}"
            name=${name}
            value="o${index}"
            autocomplete="off"
            .checked=${checked}
            @change=${(event: Event) => act.pick(id, choice, (event.target as HTMLInputElement).checked)}
          /><span>${words} <span class="help">(${count})</span></span></label
        >`,
    )}
  </fieldset>`;
}

/** The field, then the facets, folded: each choice says how many records it would show. */
export function searchView(screen: Screen): TemplateResult {
  const { uid, state, facets, picked, act } = screen;
  const [field, help] = [`${uid}-search`, `${uid}-search-help`];
  return html`<form class="search" novalidate method="dialog" @submit=${(event: Event) => act.submit(event)}>
    <div class="field" part="field">
      <label for=${field}>${msg('Rechercher')}</label>
      <p class="help" id=${help}>
        ${msg('Par exemple «\u00a0mi-temps\u00a0», «\u00a0RQTH\u00a0», «\u00a0plus de salaire\u00a0». Ce que vous tapez reste sur cet appareil.')}
      </p>
      <input
        type="search"
        id=${field}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="300"
        enterkeyhint="search"
        aria-describedby=${help}
        .value=${state.query}
        @input=${(event: Event) => act.type((event.target as HTMLInputElement).value)}
      />
    </div>
    <details part="filters">
      <summary>
        ${picked.length ? msg(str`Filtrer les fiches (filtres cochés\u00a0: ${picked.length})`) : msg('Filtrer les fiches')}
      </summary>
      <div class="facets">${facets.map((facet) => facetView(facet, screen))}</div>
    </details>
  </form>`;
}

/** What is ticked, each with a button that takes it away, and « Voir tout ». */
export function pickedView({ picked, narrowed, act }: Screen): TemplateResult | typeof nothing {
  if (!narrowed) return nothing;
  return html`<ul role="list" class="chips">
    ${picked.map(
      ({ facet, choice, words }) =>
        html`<li>
          <button type="button" class="chip" @click=${() => act.unpick(facet, choice)}>
            <span class="unseen">${msg('Retirer le filtre\u00a0:')} </span>${words} <span aria-hidden="true">×</span>
          </button>
        </li>`,
    )}
    <li><button type="button" class="link" @click=${() => act.showAll()}>${msg('Voir tout')}</button></li>
  </ul>`;
}
