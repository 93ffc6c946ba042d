import type { Constant } from '../model/rulebook.js';

/** True for a day that exists, written AAAA-MM-JJ. @example isDate('2026-02-29') // false */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return (
    day > 0 &&
    day <= (month === 2 ? 28 + Number(leap) : [4, 6, 9, 11].includes(month) ? 30 : 31) &&
    month > 0 &&
    month < 13
  );
}

/**
 * The figures in force on a day, by name: of several entries with one name, the latest that has taken effect.
 * A name none of whose entries has taken effect is left out: the rule book does not hold the law of that day,
 * and a test that reads it is unknown.
 * @example constantsAt(constants, '2026-11-22').get('LIAISON_JOURS')?.value // 30
 */
export function constantsAt(constants: readonly Constant[], today: string): ReadonlyMap<string, Constant> {
  const inForce = new Map<string, Constant>();
  for (const constant of constants)
    if (constant.from <= today && !(constant.from < (inForce.get(constant.name)?.from ?? '')))
      inForce.set(constant.name, constant);
  return inForce;
}
