import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hostsFile, hostsPage } from '../../.config/hosts-page.js';
import { elsewhere, hostPages, undone } from '../hosts/pages/index.js';

const wanted = Array.from({ length: 46 }, (_, index) => `H${String(index + 1).padStart(2, '0')}`);

describe('host pages', () => {
  it('H01 to H46 are each tried here, tried elsewhere, or said not to be done', () => {
    const told = new Set([...hostPages, ...elsewhere, ...undone].map(({ id }) => id));
    assert.deepEqual(
      wanted.filter((id) => !told.has(id)),
      [],
    );
  });
  it('what is said to be tried elsewhere is: the titles of that file bear the id', () => {
    for (const { id, file } of elsewhere) assert.match(readFileSync(file, 'utf8'), new RegExp(`\\b${id}\\b`), file);
  });
  it('no two pages have the same title, and each that some engine cannot show says why', () => {
    const titles = hostPages.map(({ id, what }) => `${id}: ${what}`);
    assert.deepEqual(
      titles.filter((title, index) => titles.indexOf(title) !== index),
      [],
    );
    for (const { only } of hostPages) if (only) assert.ok(only.engines.length > 0 && only.why.length > 10);
  });
  it('the table of demo/docs is the one the cases give: otherwise run npm run docs:hosts', async () => {
    assert.equal(readFileSync(hostsFile, 'utf8'), await hostsPage());
  });
});
