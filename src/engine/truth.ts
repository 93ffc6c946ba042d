import type { Truth } from '../model/finding.js';

type Read<Of> = (of: Of) => Truth;

/** Swaps yes and no; unknown stays unknown. @example not('yes') // 'no' */
export const not = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : truth);

/** No if one is no; else unknown if one is unknown; else yes (also of nothing). @example all([isYes, isUnknown])({}) // 'unknown' */
export const all = <Of>(parts: readonly Read<Of>[]): Read<Of> => until('no', parts);

/** Yes if one is yes; else unknown if one is unknown; else no (also of nothing). @example any([isYes, isUnknown])({}) // 'yes' */
export const any = <Of>(parts: readonly Read<Of>[]): Read<Of> => until('yes', parts);

/** `stop` decides alone and the rest is not read; else one unknown leaves the whole open. */
function until<Of>(stop: 'yes' | 'no', parts: readonly Read<Of>[]): Read<Of> {
  const otherwise = not(stop);
  return (of) => {
    let whole = otherwise;
    for (const read of parts) {
      const truth = read(of);
      if (truth === stop) return stop;
      if (truth === 'unknown') whole = truth;
    }
    return whole;
  };
}
