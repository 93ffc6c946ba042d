import { type Check, isRefusal, must, reference, seen } from './check.js';
import { sample } from './samples.js';

/** Keys and answers. */
export const keys: readonly Check[] = [
  {
    id: 'reponse',
    name: 'une demande juste reçoit 201 et une référence, en JSON',
    run: async (client) => void reference(await client.send(sample())),
  },
  {
    id: 'reference',
    name: 'la référence a 8 caractères, sans 0, O, 1 ni I ; elles sont sans ordre',
    run: async (client) => {
      const all: string[] = [];
      while (all.length < 12) all.push(reference(await client.send(sample())));
      must(
        all.every((one) => /^[2-9A-HJ-NP-Z]{8}$/.test(one)),
        `reçu ${all.slice(0, 3).join(', ')}`,
      );
      must(new Set(all).size === all.length, 'deux demandes ont la même référence');
      const sorted = [...all].sort();
      must(
        all.join() !== sorted.join() && all.join() !== sorted.reverse().join(),
        `elles se suivent : ${all.slice(0, 3).join(', ')}`,
      );
    },
  },
  {
    id: 'meme-cle',
    name: 'même clé, même corps → même réponse',
    run: async (client) => {
      const body = sample();
      const first = reference(await client.send(body));
      for (let again = 0; again < 3; again++) {
        const answer = await client.send(body);
        must(reference(answer) === first, `première référence ${first} ; ${seen(answer)}`);
      }
    },
  },
  {
    id: 'autre-corps',
    name: 'même clé, autre corps → 422, et la première réponse reste',
    run: async (client) => {
      const body = sample();
      const first = reference(await client.send(body));
      const other = await client.send({ ...body, postcode: '75001' });
      must(other.status === 422, `attendu 422 ; ${seen(other)}`);
      const again = await client.send(body);
      must(reference(again) === first, `première référence ${first} ; ${seen(again)}`);
    },
  },
  {
    id: 'simultanes',
    name: 'même clé, huit envois simultanés → une seule référence, 409 pour les autres si besoin',
    run: async (client) => {
      const body = sample();
      const answers = await Promise.all(Array.from({ length: 8 }, () => client.send(body)));
      const odd = answers.find(({ status }) => status !== 201 && status !== 409);
      must(!odd, odd ? `attendu 201 ou 409 ; ${seen(odd)}` : '');
      const last = reference(await client.send(body));
      const given = new Set(answers.filter(({ status }) => status === 201).map(reference));
      must(
        given.size <= 1 && [...given].every((one) => one === last),
        `plusieurs références : ${[...given, last].join(', ')}`,
      );
    },
  },
  {
    id: 'cle',
    name: 'sans clé, ou avec une clé différente de requestId → refus',
    run: async (client) => {
      const without = await client.send(sample(), { key: null });
      must(isRefusal(without), `sans clé : ${seen(without)}`);
      const other = await client.send(sample(), { key: sample().requestId as string });
      must(isRefusal(other), `autre clé : ${seen(other)}`);
    },
  },
];
