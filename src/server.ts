/**
 * What a server sees under the names of the package: the engine and the events as they are, elements that draw nothing.
 * Rendering a page on a server imports it without harm; the browser takes the real files.
 */
export * from './engine/index.js';
export * from './elements/shared/events.js';

/** Where there is no page, an element is something that events can be listened on, and nothing more: `pdp-questionnaire`. */
export class QuestionnaireElement extends EventTarget {}
/** `pdp-dispositifs` where there is no page. */
export class DispositifsElement extends EventTarget {}
/** `pdp-eligibilite` where there is no page. */
export class EligibiliteElement extends EventTarget {}
/** `pdp-rendez-vous` where there is no page. */
export class RendezVousElement extends EventTarget {}

/** Does nothing: there is no page to hand over in. */
export function handOver(): void {}
/** Does nothing: there is no page to observe. */
export function observe(): void {}
/** Does nothing: the language is the page's. */
export function setLocale(): Promise<void> {
  return Promise.resolve();
}
/** Does nothing: the language is the page's. */
export const startLocale = setLocale;
/** The source language. */
export const currentLocale = (): string => 'fr';
/** Right-to-left languages we may load. @example direction('ar') // 'rtl' */
export const direction = (locale: string): 'rtl' | 'ltr' => (locale.startsWith('ar') ? 'rtl' : 'ltr');
