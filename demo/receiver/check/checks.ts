import type { Answer, Client } from './client.js';
import { accepted, canary, refused, sample } from './samples.js';

/** What falls short, for whoever repairs the receiver. */
export class Shortfall extends Error {
  override name = 'Shortfall';
}
/** `needs`: the option without which it cannot be run; it is then said to be not seen, never right. */
export type Check = { id: string; name: string; needs?: 'origin' | 'page'; run: (client: Client) => Promise<void> };

function must(right: unknown, otherwise: string): asserts right {
  if (!right) throw new Shortfall(otherwise);
}
const seen = ({ status, headers, text }: Answer) =>
  `reçu ${status}, ${headers.get('content-type') ?? 'sans type'}, « ${text.slice(0, 80).replaceAll(/\s+/g, ' ')} »`;
const isRefusal = ({ status }: Answer) => status >= 400 && status < 500 && status !== 429;
const referenceOf = ({ json }: Answer): string => {
  const reference: unknown = (json as { reference?: unknown } | undefined)?.reference;
  return typeof reference === 'string' ? reference : '';
};

/** An answer that the form takes for a success (N7). */
function reference(answer: Answer): string {
  must(answer.status === 201, `attendu 201 ; ${seen(answer)}`);
  must(/^application\/json\b/.test(answer.headers.get('content-type') ?? ''), `attendu du JSON ; ${seen(answer)}`);
  must(
    /^[A-Z0-9-]{4,24}$/.test(referenceOf(answer)),
    `attendu {"reference":"…"} en majuscules et chiffres ; ${seen(answer)}`,
  );
  return referenceOf(answer);
}

const groups: readonly Check[] = Object.entries(refused).map(([why, group]) => ({
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

const scrambled = /(?:\n|\\n)\s+at |Traceback|Stack trace|Fatal error|SQLSTATE|node_modules|\.php\b.* on line /i;

/** Keys and answers. */
const keys: readonly Check[] = [
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

/** Bodies that are no request at all. */
const bodies: readonly Check[] = [
  {
    id: 'accepte',
    name: "accepte les noms, numéros et adresses d'ici et d'ailleurs",
    run: async (client) => {
      const wrong: string[] = [];
      for (const [label, body] of accepted) {
        const answer = await client.send(body()!);
        if (answer.status !== 201) wrong.push(`${label} (${answer.status})`);
      }
      must(!wrong.length, `refusé à tort : ${wrong.join(' ; ')}`);
    },
  },
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

/** What surrounds the answers. */
const around: readonly Check[] = [
  {
    id: 'https',
    name: 'écoute en https (http : seulement sur cette machine)',
    run: async ({ options }) => {
      const { protocol, hostname } = new URL(options.url);
      must(protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname), `${protocol}//${hostname}`);
    },
  },
  {
    id: 'cookie',
    name: 'ne pose pas de cookie et ne laisse pas garder la réponse (no-store)',
    run: async (client) => {
      const { headers } = await client.send(sample());
      must(!headers.has('set-cookie'), 'reçu un en-tête Set-Cookie');
      must(
        /no-store/.test(headers.get('cache-control') ?? ''),
        `Cache-Control : ${headers.get('cache-control') ?? 'absent'}`,
      );
    },
  },
  {
    id: 'origine',
    name: "n'admet pas une page d'un site inconnu",
    run: async (client) => {
      const origin = 'https://site-inconnu.example';
      const asked = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      };
      for (const answer of [await client.ask('OPTIONS', asked), await client.send(sample(), { headers: { origin } })]) {
        const allowed = answer.headers.get('access-control-allow-origin');
        must(allowed !== '*' && allowed !== origin, `Access-Control-Allow-Origin : ${allowed}`);
      }
    },
  },
  {
    id: 'origine-admise',
    name: 'admet votre site (--origine), la clé et la lecture de Retry-After',
    needs: 'origin',
    run: async (client) => {
      const { origin = '' } = client.options;
      const asked = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      };
      const { status, headers } = await client.ask('OPTIONS', asked);
      const names = (headers.get('access-control-allow-headers') ?? '').toLowerCase();
      must(status < 300, `préalable (OPTIONS) : ${status}`);
      must(
        names.includes('idempotency-key') && names.includes('content-type'),
        `Access-Control-Allow-Headers : ${names}`,
      );
      must(Number(headers.get('access-control-max-age')) > 0, 'Access-Control-Max-Age absent');
      const answer = await client.send(sample(), { headers: { origin } });
      reference(answer);
      must(
        answer.headers.get('access-control-allow-origin') === origin,
        'Access-Control-Allow-Origin absent de la réponse',
      );
      must(
        /retry-after/i.test(answer.headers.get('access-control-expose-headers') ?? ''),
        'Access-Control-Expose-Headers : Retry-After absent',
      );
    },
  },
  {
    id: 'page',
    name: 'la page du service (--page) est protégée et montre la demande dès que la référence est donnée',
    needs: 'page',
    run: async (client) => {
      const given = reference(await client.send(sample()));
      const closed = await client.page(false);
      must(closed.status !== 200 && !closed.text.includes(given), `sans mot de passe : ${closed.status}`);
      must((await client.page(true)).text.includes(given), `${given} n'y est pas`);
    },
  },
  {
    id: 'bavard',
    name: 'ses refus ne montrent ni trace de programme ni ce qui a été envoyé',
    run: async ({ refusals }) => {
      must(refusals.length, "aucun refus n'a été vu");
      const wrong = refusals.find(({ status, text }) => status >= 500 || scrambled.test(text) || text.includes(canary));
      must(!wrong, wrong ? seen(wrong) : '');
    },
  },
  {
    id: 'limite',
    name: 'limite les envois par adresse, avec Retry-After',
    run: async (client) => {
      const body = sample();
      for (let sent = 0; sent < client.options.maxSends; sent++) {
        const answer = await client.send(body, { patient: false });
        if (answer.status !== 429) continue;
        const wait = answer.headers.get('retry-after') ?? '';
        must(/^[1-9]\d{0,4}$/.test(wait) || Date.parse(wait) > Date.now(), `429, Retry-After : « ${wait} »`);
        return;
      }
      throw new Shortfall(`aucun 429 après ${client.options.maxSends} envois`);
    },
  },
];

/** The contract, in the order in which it is run: the limit comes last, since it closes the door for a while. */
export const checks: readonly Check[] = [...keys, ...groups, ...bodies, ...around];
