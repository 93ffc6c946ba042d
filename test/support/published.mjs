/** The published files as a site would serve them, byte for byte: the runner rewrites what it serves from dist. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html; charset=utf-8' };

/** Content packs as a site may hold them, by name: what is changed of the published one. */
const packs = {
  newer(pack) {
    pack.version = '9.8.7';
    pack.asOf = '2027-03-01';
    const { modules } = pack;
    modules['auto-positionnement-pdp.fr'].default.definition.title.fr = 'Un titre plus récent';
    modules['auto-positionnement-pdp.en'].default.definition.title.en = 'A newer title';
    for (const rules of [modules['eligibilite.fr'].default.rules, modules['finder-asking'].default.rules])
      rules.version = '9.8.7';
    modules['eligibilite.fr'].default.texts.R16 = 'Le texte plus récent de la règle.';
    modules['finder-asking'].default.texts.role.texte = 'Une question plus récente : vous êtes…';
    modules.numbers.default['prevention-suicide'] = '31 99';
    modules['safety.fr'].default.permanent = 'Une aide plus récente : {{prevention-suicide}}.';
    modules.caisses.default = modules.caisses.default.replace('Carsat Bretagne', 'Caisse de Bretagne');
    const { more, texts, labels } = modules['finder-fiches'].default;
    texts['rqth'].nom = 'Un nom plus récent';
    labels.status.a_verifier = 'Un statut plus récent';
    labels.together['temps-partiel-therapeutique'] = 'Un temps partiel plus récent';
    modules.besoins.default.rqth = ['revenus'];
    modules.families.default.find(({ id }) => id === 'visites').nom = 'Des visites plus récentes';
    modules.families.default.push({ id: 'nouvelle', nom: 'Une famille plus récente' });
    const place = modules['finder-asking'].default.rules.dispositifs.findIndex(({ id }) => id === 'rqth');
    more.dispositifs[place].family = 'nouvelle';
  },
  older: (pack) => (pack.asOf = '2020-01-01'),
  mixed: (pack) => delete pack.modules['eligibilite.fr'],
  unnamed: (pack) => (pack.modules.families.default[0].nom = 3),
  code: (pack) => (pack.modules['eligibilite.fr'].default.rules.service.rules[0].when = '() => true'),
};
function packOf(name) {
  const [file] = readdirSync('dist/content');
  const text = readFileSync(`dist/content/${file}`, 'utf8');
  if (name === 'half') return text.slice(0, text.length / 2);
  const pack = JSON.parse(text);
  packs[name](pack);
  return JSON.stringify(pack);
}

/** `/pdp-widgets/…` holds what is in dist; `/cut/…` the same, each script cut in half (`/cut-later/…`: all but the loader); `/untranslated/…` lacks the English files; `/test/no-charset/…` says no charset. */
export function published() {
  return (context, next) => {
    const [, name] = /^\/packs\/(\w+)\.json$/.exec(context.path) ?? [];
    if (name === 'missing') context.status = 404;
    else if (name) Object.assign(context, { type: 'application/json', body: packOf(name) });
    if (name) return undefined;
    const [, folder, path] =
      /^\/(pdp-widgets|cut|cut-later|untranslated|test\/no-charset)\/(.+)$/.exec(context.path) ?? [];
    if (!folder || posix.normalize(path).startsWith('..')) return next();
    try {
      if (folder === 'untranslated' && /[/.]en(-\d)?\.js$/.test(path)) throw new Error('not there');
      const bytes = readFileSync(`dist/${path}`);
      const extension = path.split('.').pop();
      context.type = types[extension] ?? 'application/octet-stream';
      context.set('access-control-allow-origin', '*'); // frames without an origin of their own ask for modules too
      const cut = extension === 'js' && (folder === 'cut' || (folder === 'cut-later' && path !== 'loader.js'));
      if (folder === 'test/no-charset') context.set('content-type', types[extension]);
      context.body = cut ? bytes.subarray(0, bytes.length / 2) : bytes;
    } catch {
      context.status = 404;
    }
    return undefined;
  };
}
