/** What a content pack holds: the modules that a page fetches as data, by name, each as its exports. */
export type PackModules = Readonly<Record<string, object>>;

let pack: PackModules | undefined;

/**
 * From now on, what is fetched as content comes from this pack: called once, before any tag is registered.
 * @example usePack({ 'reminders.fr': { reminderTexts: {} } })
 */
export function usePack(modules: PackModules): void {
  pack = modules;
}

/**
 * The content of that name: the pack's where the page has one, else the built-in file.
 * @example held('finder-asking', () => import('./built-in/finder-asking.js'))
 */
export const held =
  <Module extends object>(name: string, builtIn: () => Promise<Module>) =>
  async (): Promise<Module> =>
    (pack?.[name] as Module | undefined) ?? builtIn();

/**
 * The same for what is small and already there.
 * @example kept('numbers', numbers)['samu'] // '15'
 */
export const kept = <Content>(name: string, builtIn: Content): Content =>
  (pack?.[name] as { default: Content } | undefined)?.default ?? builtIn;
