/** True of a script that brought us, by the name of its file: a module cannot ask which script it is. */
export const isOurs = ({ src }: HTMLScriptElement): boolean => /\/(?:loader|pdp-widgets\.iife\.[\w-]+)\.js/.test(src);

/**
 * The address that our script gives in `data-<name>`. Where no script has our name (renamed, bundled with other files),
 * the first of any script that looks like an address: other programs read a `data-config` of their own, often a name.
 * @example addressOf('config') // '/pdp.json'
 */
export function addressOf(name: 'config' | 'content'): string | undefined {
  const scripts = [...document.scripts];
  const ours = scripts.filter(isOurs);
  const given = (ours.length ? ours : scripts).map(({ dataset }) => dataset[name]);
  return given.find((address) => (ours.length ? address !== undefined : /\/|\.json\b/.test(address ?? '')));
}
