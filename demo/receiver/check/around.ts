import { type Check, isRefusal, must, reference, seen, Shortfall } from './check.js';
import type { Answer } from './client.js';
import { canary, sample } from './samples.js';

const scrambled = /(?:\n|\\n)\s+at |Traceback|Stack trace|Fatal error|SQLSTATE|node_modules|\.php\b.* on line /i;

/** Pages that are not the site's: of another one, of none (a file, a frame), and those whose address holds the site's. */
const strangers = (own?: string): string[] => [
  'https://site-inconnu.example',
  'null',
  ...(own ? [`${own}.site-inconnu.example`, `https://site-inconnu-${new URL(own).host}`] : []),
];

/** An answer that a page of another site may read, refusals included: else the form cannot say which field to correct. */
function readable({ status, headers }: Answer, origin: string): void {
  must(
    headers.get('access-control-allow-origin') === origin,
    `Access-Control-Allow-Origin absent de la réponse ${status}`,
  );
  must(
    /retry-after/i.test(headers.get('access-control-expose-headers') ?? ''),
    `Access-Control-Expose-Headers : Retry-After absent de la réponse ${status}`,
  );
}

/** What surrounds the answers. */
export const around: readonly Check[] = [
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
      for (const origin of strangers(client.options.origin)) {
        const asked = {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,idempotency-key',
        };
        const sent = await client.send(sample(), { headers: { origin } });
        for (const answer of [await client.ask('OPTIONS', asked), sent]) {
          const allowed = answer.headers.get('access-control-allow-origin');
          must(allowed !== '*' && allowed !== origin, `${origin} : Access-Control-Allow-Origin : ${allowed}`);
        }
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
      const taken = await client.send(sample(), { headers: { origin } });
      reference(taken);
      readable(taken, origin);
      const refused = await client.send(sample({ phone: '3646' }), { headers: { origin } });
      must(isRefusal(refused), `un numéro court : ${seen(refused)}`);
      readable(refused, origin);
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
      const isListed = (await client.page(true)).text.includes(given); // else it may be on a later page
      must(isListed || (await client.page(true, given)).text.includes(given), `${given} n'y est pas`);
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
      const { origin } = client.options;
      for (let sent = 0; sent < client.options.maxSends; sent++) {
        const answer = await client.send(sample(), { patient: false, ...(origin && { headers: { origin } }) });
        if (answer.status !== 429) continue;
        const wait = answer.headers.get('retry-after') ?? '';
        must(/^[1-9]\d{0,4}$/.test(wait) || Date.parse(wait) > Date.now(), `429, Retry-After : « ${wait} »`);
        if (origin) readable(answer, origin); // else the form cannot say when to come back
        return;
      }
      throw new Shortfall(`aucun 429 après ${client.options.maxSends} envois`);
    },
  },
];
