import { expect } from 'chai';
import { widgets } from '../../stories/widgets.js';

type Declaration = {
  tagName?: string;
  attributes?: { name: string }[];
  members?: { name: string; privacy?: string }[];
};
const tags = [...new Set(widgets.map(({ tag }) => tag))];

/** What custom-elements.json says of a tag; the other descriptions are compared with it in test/conventions. */
async function said(tag: string): Promise<Declaration> {
  const answer = await fetch('/dist/custom-elements.json');
  const { modules } = (await answer.json()) as { modules: { declarations?: Declaration[] }[] };
  return modules.flatMap(({ declarations = [] }) => declarations).find((one) => one.tagName === tag)!;
}
const sorted = (names: Iterable<string>) => [...names].sort();

describe('what custom-elements.json says of the elements', () => {
  for (const tag of tags) {
    it(`${tag}: its attributes are those that the page reacts to`, async () => {
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      const { attributes = [] } = await said(tag);
      expect(sorted(attributes.map(({ name }) => name))).to.deep.equal(sorted(observedAttributes));
    });
    it(`${tag}: every public property is described`, async () => {
      const { members = [] } = await said(tag);
      const open = members.filter(({ privacy }) => !privacy || privacy === 'public').map(({ name }) => name);
      const { elementProperties } = customElements.get(tag) as unknown as { elementProperties: Map<string, unknown> };
      const real = [...elementProperties.keys()];
      expect(real.filter((name) => !open.includes(name))).to.deep.equal([]);
    });
  }
});
