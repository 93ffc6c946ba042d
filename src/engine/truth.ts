import type { Truth } from '../model/finding.js';

/** Something that answers yes, no or unknown about `Of`. */
export type Readable<Of> = { readonly read: (of: Of) => Truth };

/** Swaps yes and no; unknown stays unknown. @example not('yes') // 'no' */
export const not = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : truth);

/** No if one is no; else unknown if one is unknown; else yes (also of nothing). @example all([yes, unknown], {}) // 'unknown' */
export const all = <Of>(parts: readonly Readable<Of>[], of: Of): Truth => until('no', parts, of);

/** Yes if one is yes; else unknown if one is unknown; else no (also of nothing). @example any([yes, unknown], {}) // 'yes' */
export const any = <Of>(parts: readonly Readable<Of>[], of: Of): Truth => until('yes', parts, of);

/** `stop` decides alone and the rest is not read; else one unknown leaves the whole open. */
function until<Of>(stop: 'yes' | 'no', parts: readonly Readable<Of>[], of: Of): Truth {
  let whole = not(stop);
  for (const part of parts) {
    const truth = part.read(of);
    if (truth === stop) return stop;
    if (truth === 'unknown') whole = truth;
  }
  return whole;
}
