import { hearLines } from './hear-lines.js';
import { panelStyles } from './panel.styles.js';
import { configurationView, contrastView, embedsView, h, linesView, plural, policyView } from './panel.views.js';
import { configFile, readPage } from './read-page.js';

/**
 * Shows what the owner of the page should know of our tools in it: version, tools, configuration, lines, policy, contrasts.
 * In a node and a shadow root of its own, at the end of the page; « Fermer » takes everything away. Nothing takes the focus.
 * Gives back what to call when the page's configuration is refused.
 */
export function openPanel(): () => void {
  const host = document.createElement('div');
  host.dataset['pdpPanel'] = '';
  host.lang = 'fr';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [panelStyles()];
  const probe = h('span', { hidden: '' });
  const summary = h('p', { role: 'status' });
  const close = h('button', { type: 'button' }, 'Fermer');
  const again = h('button', { type: 'button' }, 'Relire la page');
  const places = {
    lines: ['À corriger', h('div')],
    embeds: ['Outils trouvés', h('div')],
    configuration: ['Configuration de la page', h('div')],
    policy: ['Politique de contenu nécessaire', h('div')],
    contrasts: ['Contrastes', h('div')],
  } as const;
  root.append(
    h(
      'section',
      { 'aria-labelledby': 'title' },
      h('h2', { id: 'title' }, 'Vérification de pdp-widgets'),
      h('p', { class: 'who' }, 'Pour le webmestre : ce panneau ne paraît que si on le demande.'),
      summary,
      h('div', { class: 'actions' }, again, close),
      ...Object.values(places).flatMap(([title, place]) => [h('h3', {}, title), place]),
      probe,
    ),
  );

  const heard: string[] = [];
  let file: string | undefined;
  let isRefused = false;
  let due: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    due = undefined;
    const reading = readPage(file);
    const lines = [...new Set([...heard, ...reading.lines])];
    const contrast = contrastView(reading.embeds, probe);
    places.lines[1].replaceChildren(...linesView(lines));
    places.embeds[1].replaceChildren(...embedsView(reading.embeds));
    places.configuration[1].replaceChildren(...configurationView(reading.configuration, isRefused));
    places.policy[1].replaceChildren(...policyView(reading.policies));
    places.contrasts[1].replaceChildren(...contrast.children);
    summary.textContent = [
      `Version ${reading.version}`,
      plural(reading.embeds.length, 'outil', 'outils'),
      plural(lines.length, 'ligne à corriger', 'lignes à corriger'),
      plural(contrast.failures, 'contraste insuffisant', 'contrastes insuffisants'),
    ].join(', ');
  };
  /** Many things happen at once while a page starts: one reading for all. */
  const soon = (): void => void (due ??= setTimeout(show, 50));
  const stop = hearLines((line) => {
    heard.push(line);
    soon();
  });
  const shut = (): void => {
    stop();
    clearTimeout(due);
    document.removeEventListener('pdp-ready', soon, true);
    host.remove();
  };
  document.addEventListener('pdp-ready', soon, true);
  again.addEventListener('click', show);
  close.addEventListener('click', shut);
  root.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && shut());
  document.body.append(host);
  show();
  void configFile().then((text) => {
    file = text;
    if (host.isConnected) show();
  });
  return () => {
    isRefused = true;
    if (host.isConnected) soon();
  };
}
