import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { ServiceResult } from '../../../model/finding.js';
import { heading } from '../../shared/heading.js';
import { lock } from '../../shared/icons.js';
import { arrow, question, tick } from '../icons.js';
import { contactListView } from '../../shared/rulebook/contact-list.view.js';
import { recapView } from '../../shared/rulebook/recap.view.js';
import { remindersView } from '../../shared/rulebook/reminders.view.js';
import { semicolon } from '../../shared/typography.js';
import type { Screen } from '../screen.js';
import { disputeView } from './dispute.view.js';
import { serviceView, sourcesView } from './service.view.js';

/** The outcome in words; the icon beside it repeats them. */
export function verdict(outcome: ServiceResult['outcome']): string {
  switch (outcome) {
    case 'eligible':
      return msg('Oui, ce service peut vous accompagner');
    case 'verify':
      return msg('À vérifier\u00a0: appelez');
    default:
      return msg('Ce n’est pas le bon service\u00a0: voici lequel');
  }
}
/** Outcomes between quotation marks. */
function quoted(outcomes: readonly ServiceResult['outcome'][]): string {
  const names = outcomes.map(verdict).join(msg('\u00a0»\u00a0; «\u00a0'));
  return msg(str`«\u00a0${names}\u00a0»`);
}
const icons = { eligible: tick, verify: question, other: arrow };

/** Which answers decided: named when they are few, else those marked under « Pourquoi ce résultat ». */
const decidedWords = (count: number): string =>
  count < 3
    ? msg('Ce qui a décidé\u00a0:')
    : msg(
        'Plusieurs réponses ont compté ensemble\u00a0: elles sont dites plus bas, sous «\u00a0Pourquoi ce résultat\u00a0».',
      );

/** The reason, what it rests on, what is missing, the caisse. */
function reasonView({ page, say, outcome }: Screen): TemplateResult {
  const { service, waiting, decided } = outcome!;
  const { caisse, rule } = service;
  return html`<p class="reason">${say(page.texts[rule]!)}</p>
    ${waiting ? html`<p>${say(page.enAttente)}</p>` : nothing}
    ${caisse ? html`<p>${`${msg('Dans votre département, ce service est à la caisse\u00a0:')} `}<strong>${caisse.name}</strong>.</p>` : nothing}
    ${decided.length ? html`<p>${`${decidedWords(decided.length)} `}${decided.length < 3 ? decided.map((one, index) => [index ? semicolon() : nothing, say(one), index < decided.length - 1 ? nothing : '.']) : nothing}</p>` : nothing}`;
}

/** How to ask: what to say, who else may refer the person. */
function askingView({ page, say, outcome }: Screen): TemplateResult {
  const { overlays, outcome: found } = outcome!.service;
  const { steps, papers, delays, elsewhere } = page.service;
  if (found === 'other') {
    const [forHealth, otherwise] = elsewhere;
    return html`<p>${say((outcome!.unrelated ? otherwise : forHealth)!)}</p>`;
  }
  const orientation = overlays.filter((id) => id === 'O-orientation').map((id) => page.overlays[id]!);
  return html`<ol role="list">
      ${[...steps.slice(outcome!.direct ? 0 : 1), ...delays, ...papers].map((step) => html`<li><p>${say(step)}</p></li>`)}
    </ol>
    ${orientation.map((text) => html`<p>${say(text)}</p>`)}`;
}

/** What is printed and what is shown, down to the reminders; the answers come after. */
export function resultBody(screen: Screen): TemplateResult {
  const { caution, level, page, say, outcome } = screen;
  const { service, ways, reminders } = outcome!;
  const known = service.overlays.filter((id) => id !== 'O-orientation' && id !== 'O-confidentiel');
  return html`${reasonView(screen)} ${caution?.()} ${heading(level + 1, msg('À qui vous adresser'))}
    ${contactListView(ways)} ${heading(level + 1, msg('Comment demander'))} ${askingView(screen)}
    ${known.map((id) => html`<p>${say(page.overlays[id]!)}</p>`)}
    <p class="row">${lock()}<span>${say(`${page.overlays['O-confidentiel']!} ${page.service.secret}`)}</span></p>
    ${remindersView(level + 1, reminders, say)}`;
}

function changesView({ level, uid, page, say, outcome }: Screen): TemplateResult {
  const { changes } = outcome!;
  return html`${heading(level + 1, msg('Ce qui changerait le résultat'))}
    ${
      changes.length
        ? html`<ul role="list" part="changes">
            ${changes.map(
              ({ question, outcomes, answer }, index) =>
                html`<li>
                  <div>
                    <p id="${uid}-c${index}">${say(page.words[question]!.texte)}</p>
                    <p class="help">
                      ${
                        outcomes.length
                          ? [`${msg('Selon votre réponse, le résultat peut devenir\u00a0:')} `, quoted(outcomes)]
                          : msg('Votre réponse rendrait ce résultat plus précis.')
                      }
                    </p>
                    <button type="button" class="link" aria-describedby="${uid}-c${index}" @click=${answer}>
                      ${msg('Répondre')}
                    </button>
                  </div>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <p>
      ${msg('Un autre travail, une autre caisse, un arrêt ou une reprise\u00a0: si votre situation change, modifiez vos réponses ou recommencez.')}
    </p>`;
}

/** The last screen. */
export function resultView(screen: Screen): TemplateResult {
  const { uid, level, next, outcome, printsAnswers, act } = screen;
  const { service, rows } = outcome!;
  const offered = service.outcome === 'other' ? undefined : next;
  return html`<div part="result" class="result">
      <div class="result" data-outcome=${service.outcome} data-rule=${service.rule}>
        <div class="verdict">
          ${heading(level, [icons[service.outcome](), ` ${verdict(service.outcome)}`], `${uid}-title`)}
        </div>
        ${resultBody(screen)}
      </div>
      ${
        offered
          ? html`<div class="actions">
              <button type="button" class="primary" @click=${act.goNext}>${offered.label}</button>
              ${
                offered.widget.localName === 'pdp-rendez-vous'
                  ? html`<p class="help">
                      ${msg('Le formulaire reçoit seulement le service demandé et votre département.')}
                    </p>`
                  : nothing
              }
            </div>`
          : nothing
      }
      ${serviceView(screen)} ${heading(level + 1, msg('Pourquoi ce résultat'))} ${recapView(uid, rows)}
      ${changesView(screen)} ${sourcesView(screen)}
    </div>
    <div class="actions" part="actions">
      <button type="button" class="secondary" @click=${act.print}>${msg('Imprimer')}</button>
      <label class="row tick" for="${uid}-print"
        ><input
          type="checkbox"
          id="${uid}-print"
          autocomplete="off"
          .checked=${printsAnswers}
          @change=${act.togglePrint}
        /><span>${msg('Imprimer aussi mes réponses')}</span></label
      >
      ${disputeView(screen)}
      <button type="button" class="link back" @click=${act.back}>${msg('Retour')}</button>
    </div>`;
}
