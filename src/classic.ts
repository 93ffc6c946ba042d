/**
 * The entry of the classic scripts, `pdp-widgets.iife.<locale>.js`: the loader, which leaves no name in the page.
 * What a module exports is on the script's own node instead.
 * @example document.querySelector('script[src*="pdp-widgets.iife"]').observe(card.shadowRoot)
 */
import { observe } from './loader.js';

if (document.currentScript) Object.assign(document.currentScript, { observe });
