import type { SpokenNode } from './commands.js';
import { introduce, langNote, tidy, type Speech } from './spoken-roles.js';

/** Nodes that say nothing of their own. */
const silent = new Set(
  'none generic presentation Details Legend LabelText paragraph strong emphasis superscript code rowgroup time RootWebArea'.split(
    ' ',
  ),
);
/** Their words are their name: what is inside them is not read again. */
const whole = new Set('radio checkbox button link textbox searchbox spinbutton progressbar image img'.split(' '));
/** What reads in the middle of a sentence. */
const inline = new Set('strong emphasis superscript code time'.split(' '));
/** Their name is only what they hold. */
const nameless = new Set('listitem term definition cell columnheader rowheader caption row status alert'.split(' '));

/**
 * The tree as French lines, in reading order, as a screen reader says it: role, states, name, description. What a node holds
 * is indented under it, or follows it when it is one line. An unknown role throws: each one has its French name.
 * @example narrate(await spokenTree(), 'fr')[0] // 'région : Où en suis-je avec mon travail ?'
 */
export function narrate(nodes: readonly SpokenNode[], pageLang: string): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const childrenOf = (node: SpokenNode) => node.children.flatMap((id) => byId.get(id) ?? []);
  const isQuiet = (node: SpokenNode) => node.ignored || silent.has(node.role);
  const speaking = (node: SpokenNode): SpokenNode[] =>
    childrenOf(node).flatMap((child) => (isQuiet(child) ? speaking(child) : [child]));
  const texts = (node: SpokenNode): string[] =>
    childrenOf(node).flatMap((child) => (child.role === 'StaticText' ? [tidy(child.name)] : texts(child)));

  function speech(node: SpokenNode, rank = 0, ranks = 0): Speech {
    const of = (role: string) => speaking(node).filter((child) => child.role === role).length;
    return { node, pageLang, rank, ranks, items: of('listitem'), terms: of('term'), named: !nameless.has(node.role) };
  }

  /** Words of a label are those of its control; a heading's or a fold's own words are its name. */
  function said(node: SpokenNode, around: ReadonlySet<string>): ReadonlySet<string> {
    if (/^(heading|DisclosureTriangle)$/.test(node.role)) return new Set(texts(node));
    return around;
  }

  function inside(node: SpokenNode, known: ReadonlySet<string>): string[] {
    const lines: string[] = [];
    let run = '';
    let fold = '';
    const say = (text: string) => text && lines.push(fold + text);
    const flush = () => {
      if (/^\d+$/.test(tidy(run)))
        run += ' '; // the number of an item is read with it
      else {
        say(tidy(run));
        run = '';
      }
    };
    const radios = speaking(node).filter(({ role }) => role === 'radio');
    const visit = (parent: SpokenNode, own: ReadonlySet<string>): void => {
      for (const child of childrenOf(parent)) {
        if (child.role === 'InlineTextBox' || child.role === 'ListMarker') continue;
        if (child.role === 'LineBreak' || (child.ignored && !child.children.length)) run += ' ';
        else if (child.role === 'StaticText') {
          if (!own.has(tidy(child.name))) run += (child.text || child.name) + langNote(child.lang, pageLang);
        } else if (inline.has(child.role)) visit(child, own);
        else if (isQuiet(child)) {
          flush();
          const controls = speaking(parent).filter(({ role }) => whole.has(role));
          visit(
            child,
            child.role === 'LabelText'
              ? new Set([
                  ...own,
                  ...texts(child).filter((text) => controls.some(({ name }) => tidy(name).includes(text))),
                ])
              : own,
          );
          flush();
        } else if (child.role === 'link' && tidy(run)) run += `(${introduce(speech(child))})`;
        else if (child.role === 'group' && speaking(child)[0]?.role === 'DisclosureTriangle') {
          flush();
          lines.push(...inside(child, own));
        } else speak(child, own);
      }
    };
    const speak = (child: SpokenNode, own: ReadonlySet<string>) => {
      flush();
      const head = introduce(speech(child, radios.indexOf(child) + 1, radios.length));
      const held = whole.has(child.role) ? [] : inside(child, said(child, own));
      const [only = ''] = held;
      if (nameless.has(child.role) && !held.length) say(`${head}, vide`);
      else if (nameless.has(child.role) && held.length === 1 && !only.startsWith(' ')) say(`${head} : ${only}`);
      else {
        say(head);
        for (const line of held) say(`  ${line}`);
      }
      if (child.role === 'DisclosureTriangle') fold = '  '; // what it hides is under it
    };
    visit(node, known);
    flush();
    say(tidy(run));
    return lines;
  }
  return nodes[0] ? inside(nodes[0], new Set()) : [];
}
