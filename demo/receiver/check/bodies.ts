import { accepted } from './accepted.js';
import { type Check, isRefusal, must, seen } from './check.js';
import { refused, sample } from './samples.js';

/** What must be accepted, one check per reason. */
const open: readonly Check[] = Object.entries(accepted).map(([id, { name, group }]) => ({
  id,
  name,
  run: async (client) => {
    const wrong: string[] = [];
    for (const [label, body] of group) {
      const answer = await client.send(body()!);
      if (answer.status !== 201) wrong.push(`${label} (${answer.status})`);
    }
    must(!wrong.length, `refusé à tort : ${wrong.join(' ; ')}`);
  },
}));

/** What must be refused, one check per reason. */
export const groups: readonly Check[] = Object.entries(refused).map(([why, group]) => ({
  id: `refus-${why.replaceAll(/[^a-zé]+/g, '-')}`,
  name: `refuse (400 ou 422) : ${why}`,
  run: async (client) => {
    const passed: string[] = [];
    for (const [label, body] of group) {
      const answer = await client.send(body()!);
      if (answer.status !== 400 && answer.status !== 422) passed.push(`${label} (${answer.status})`);
    }
    must(!passed.length, `pas refusé : ${passed.join(' ; ')}`);
  },
}));

/** Bodies that are no request at all. */
export const bodies: readonly Check[] = [
  ...open,
  {
    id: 'type',
    name: "refuse un corps qui ne s'annonce pas comme du JSON",
    run: async (client) => {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
        const answer = await client.send(sample(), { type });
        must(isRefusal(answer), `${type} : ${seen(answer)}`);
      }
    },
  },
  {
    id: 'taille',
    name: 'refuse un corps de plus de 8 ko (413)',
    run: async (client) => {
      const body = sample();
      const answer = await client.send(body, { raw: JSON.stringify(body) + ' '.repeat(9000) });
      must(answer.status === 413, `attendu 413 ; ${seen(answer)}`);
    },
  },
  {
    id: 'json',
    name: "refuse un JSON coupé, profond, ou qui n'est pas un objet",
    run: async (client) => {
      const body = sample();
      const right = JSON.stringify(body);
      const deep = '['.repeat(3000) + ']'.repeat(3000);
      for (const raw of [
        right.slice(0, -5),
        '',
        'null',
        '[]',
        '"x"',
        deep,
        `[${right}]`,
        right.replace('{', '{"__proto__":{"x":1},'),
      ]) {
        const answer = await client.send(body, { raw });
        must(isRefusal(answer), `« ${raw.slice(0, 20)} » : ${seen(answer)}`);
      }
    },
  },
  {
    id: 'methode',
    name: 'ne montre rien à qui lit cette adresse (GET)',
    run: async (client) => {
      const answer = await client.ask('GET');
      must(isRefusal(answer), seen(answer));
    },
  },
];
