/** No class that nothing reads, no rule that nothing matches: both weigh in every visit. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elementsOf, parsed, selectorsOf, widgetFiles, type Made, type Named } from '../support/templates.js';

/** What is made at run time, which no template shows: what it is, who makes it. */
const made: readonly Pick<Made, 'file' | 'tag' | 'classes'>[] = [
  { file: 'src/elements/shared/print.ts', tag: 'iframe', classes: ['unseen'] }, // the frame that prints
  { file: 'src/elements/dispositifs/card/status.ts', tag: 'p', classes: ['tag', 'pertinent', 'a_verifier'] }, // its status
];

const files = parsed();
const widgets = [...widgetFiles(files).values()];
/** Whether two files meet in one widget. */
const meet = (one: { file: string }, other: { file: string }) =>
  widgets.some((reached) => reached.has(one.file) && reached.has(other.file));

const elements = [...files.flatMap(elementsOf), ...made].filter(({ file }) => widgets.some((one) => one.has(file)));
const selectors = files.flatMap(selectorsOf);

/** A class in a string that reads as a selector: `.card`, `p.tag`, `[part] .link`. */
const selecting = new RegExp(
  `(?<=^|[\\s,>+~(\\])]|(?:^|[\\s,>(])(?:${[...new Set(elements.map(({ tag }) => tag))].join('|')}))\\.([a-z][\\w-]*)`,
  'g',
);
/** Classes that a script or a test looks for. */
const sought = new Set(
  ['src/elements', 'test', 'stories', '.config/docs']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .filter(
      (file) => /\.(ts|mjs)$/.test(file) && !/node_modules|\.styles\.ts|test\/(cases|content|engine|model)/.test(file),
    )
    .flatMap((file) => readFileSync(file, 'utf8').match(/'[^'\n]*'|"[^"\n]*"|`[^`\n]*`/g) ?? [])
    .map((text) => text.slice(1, -1).replace(/\$\{[^}]*\}/g, ''))
    .flatMap((text) => [...text.matchAll(selecting)].map(([, name]) => name!)),
);

describe('classes', () => {
  it('each class of a template is read by a style sheet that meets it, a script or a test', () => {
    const isRead = (name: string, by: Made) =>
      sought.has(name) || selectors.some((one) => one.classes.includes(name) && meet(one, by));
    const dead = files
      .flatMap(elementsOf)
      .flatMap((one) => one.classes.filter((name) => !isRead(name, one)).map((name) => `${one.file}: ${name}`));
    assert.deepEqual([...new Set(dead)], []);
  });
  it('each element that a selector names stands in a template that meets it', () => {
    const stands = (named: Named) =>
      elements.some(
        (one) =>
          meet(one, named) &&
          (!named.tag || one.tag === named.tag) &&
          named.classes.every((name) => one.classes.includes(name)),
      );
    const dead = selectors.filter((one) => widgets.some((reached) => reached.has(one.file)) && !stands(one));
    assert.deepEqual([...new Set(dead.map(({ file, selector }) => `${file}: ${selector}`))], []);
  });
  it('looks at something', () => {
    assert.ok(elements.length > 500, `${elements.length} elements`);
    assert.ok(selectors.length > 300, `${selectors.length} selectors`);
    for (const reached of widgets) assert.ok(reached.size > 60);
  });
});
