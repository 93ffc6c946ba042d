import { isList, isObject } from './told.js';

/** Throws: where, what was found, what is accepted (in French, for the author of the datum). */
export type Refuse = (path: string, found: unknown, accepted: string) => never;
/** What a datum that nobody checked must look like; keys that it does not name are left alone. */
export type Shape = (value: unknown, path: string, refuse: Refuse) => void;

const is =
  (test: (value: unknown) => boolean, accepted: string): Shape =>
  (value, path, refuse) => {
    if (!test(value)) refuse(path, value, accepted);
  };

/** A text that says something. */
export const text = is((value) => typeof value === 'string' && value !== '', 'un texte');
/** Any number but NaN and infinities. */
export const number = is(Number.isFinite, 'un nombre fini');
/** What fixed-point arithmetic keeps exact. */
export const decimal = is(
  (value) => typeof value === 'number' && Math.abs(value) <= 1_000_000 && Number(value.toFixed(4)) === value,
  'un nombre fini, au plus 4 décimales',
);
/** A whole number, this one at least. */
export const wholeFrom = (min: number): Shape =>
  is((value) => Number.isInteger(value) && Number(value) >= min, `un nombre entier, au moins ${min}`);
/** A whole number. */
export const whole = is(Number.isInteger, 'un nombre entier');

/** One of these, written as they are. @example oneOf('sum', 'mean') */
export const oneOf = (...accepted: readonly unknown[]): Shape =>
  is((value) => accepted.includes(value), accepted.map(String).join(', '));

/** Absent, or like this. */
export const optional =
  (shape: Shape): Shape =>
  (value, path, refuse) => {
    if (value !== undefined) shape(value, path, refuse);
  };

/** A list of these. @example listOf(text, 1) // one at least */
export const listOf =
  (shape: Shape, min = 0): Shape =>
  (value, path, refuse) => {
    if (!isList(value)) return refuse(path, value, 'une liste entre [ ]');
    if (value.length < min) refuse(path, value, 'une liste qui n’est pas vide');
    for (const [place, one] of value.entries()) shape(one, `${path}[${place}]`, refuse);
  };

/** An object with these keys. @example object({ id: text })(value, 'items[0]', refuse) */
export const object =
  (keys: Readonly<Record<string, Shape>>): Shape =>
  (value, path, refuse) => {
    if (!isObject(value)) return refuse(path, value, 'un objet entre { }');
    const held = value as Readonly<Record<string, unknown>>;
    for (const [key, shape] of Object.entries(keys)) shape(held[key], path ? `${path}.${key}` : key, refuse);
  };

/** An object whose every value is like this. */
export const recordOf =
  (shape: Shape): Shape =>
  (value, path, refuse) => {
    if (!isObject(value)) return refuse(path, value, 'un objet entre { }');
    for (const [key, one] of Object.entries(value)) shape(one, `${path}.${key}`, refuse);
  };

/** The shape that goes with what the object holds. @example either((one) => ('flag' in one ? byFlag : byScore)) */
export const either =
  (choose: (value: Readonly<Record<string, unknown>>) => Shape): Shape =>
  (value, path, refuse) => {
    if (!isObject(value)) return refuse(path, value, 'un objet entre { }');
    choose(value as Readonly<Record<string, unknown>>)(value, path, refuse);
  };
