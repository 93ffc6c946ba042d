import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { contactText, contactTitle, socialTitle } from '../../shared/contact.js';
import { wayOut } from '../../shared/fallback.js';
import { heading } from '../../shared/heading.js';
import { signal } from '../../shared/icons.js';
import type { Screen } from '../screen.js';
import { panelsView } from './panels.view.js';

/** The level in words, or why there is none. A raised safety flag replaces reassuring words. */
function levelView({ definition, result, level, say }: Screen): unknown {
  const shown = definition.scores?.filter(({ bands, show }) => bands?.length && show !== 'none') ?? [];
  const flagged = result.flags.length > 0;
  return shown.map((score) => {
    const scored = result.scores[score.id];
    const found = score.bands?.find(({ id }) => id === scored?.band);
    if (!found)
      return html`${heading(level + 1, [signal(), ' ', msg('Pas de résultat cette fois')])}
        <p>
          ${msg("Il n'y a pas assez de réponses pour donner un résultat. Vous pouvez quand même parler à une des personnes ci-dessous.")}
        </p>`;
    const words = (flagged && found.flagged) || found;
    return html`${shown.length > 1 ? html`<p class="help">${say(score.title)}</p>` : nothing}
      <div class="level">${heading(level + 1, [signal(), ' ', say(words.label)])}</div>
      <p>${say(words.text)}</p>
      ${
        scored?.partial
          ? html`<p class="help">
              ${msg("Vous n'avez pas répondu à toutes les questions. Ce résultat ne montre peut-être pas toutes vos difficultés.")}
            </p>`
          : nothing
      }`;
  });
}

/** Advice in the definition's order; a text whose contact is missing leaves whom to ask. */
function adviceView({ definition, result, level, say }: Screen): TemplateResult {
  const advice = definition.advice?.filter(({ id }) => result.advice.includes(id)) ?? [];
  return html`${heading(level + 1, msg('Ce que vous pouvez faire maintenant'))}
    <ol role="list" part="advice">
      ${advice.map(({ text }) => html`<li><p>${say(text)}</p></li>`)}
      ${
        advice.length
          ? nothing
          : html`<li>
              <p>${wayOut()}</p>
            </li>`
      }
    </ol>`;
}

function contactsView({ contact, social, level }: Screen): TemplateResult | typeof nothing {
  if (!contact && !social) return nothing;
  return html`<div class="contacts" part="contacts">
    ${heading(level + 1, msg('Vos contacts'))}
    <dl>
      ${
        contact
          ? html`<dt>${contactTitle()}</dt>
              <dd>${contactText(contact)}</dd>`
          : nothing
      }
      ${
        social
          ? html`<dt>${socialTitle()}</dt>
              <dd>${contactText(social)}</dd>`
          : nothing
      }
    </dl>
  </div>`;
}

function limitsText({ definition, say }: Screen): unknown {
  return definition.validated || definition.audience === 'manager'
    ? say(definition.limits)
    : msg(
        "Ce résultat n'est pas un avis médical. Ce questionnaire n'est pas validé scientifiquement. Il sert à vous orienter.",
      );
}

/** What is printed and what is shown: panels, level, advice, contacts, limits, in this order. */
export function resultBody(screen: Screen): TemplateResult {
  return html`${panelsView(screen, screen.panels)} ${levelView(screen)} ${adviceView(screen)} ${contactsView(screen)}
    <p class="help" part="limits">${limitsText(screen)}</p>`;
}

/** The last screen. The focus comes to « Votre résultat », so that the safety panels are read before the level. */
export function resultView(screen: Screen): TemplateResult {
  const { uid, level, next, printsAnswers, definition, act } = screen;
  return html`<div part="result" class="result">
      ${heading(level, msg('Votre résultat'), `${uid}-title`)} ${resultBody(screen)}
    </div>
    <div class="actions" part="actions">
      ${next ? html`<button type="button" class="primary" @click=${act.goNext}>${next.label}</button>` : nothing}
      <button type="button" class=${next ? 'secondary' : 'primary'} @click=${act.print}>${msg('Imprimer')}</button>
      ${
        definition.audience === 'manager'
          ? nothing
          : html`<label class="row tick" for="${uid}-print"
              ><input
                type="checkbox"
                id="${uid}-print"
                autocomplete="off"
                .checked=${printsAnswers}
                @change=${act.togglePrint}
              /><span>${msg('Imprimer aussi mes réponses')}</span></label
            >`
      }
      <button type="button" class="link back" @click=${act.back}>${msg('Retour')}</button>
    </div>`;
}
