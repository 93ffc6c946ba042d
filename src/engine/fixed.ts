const unit = 10_000n;

/** A number of at most four decimals as a whole number of ten-thousandths. */
export const fixed = (value: number): bigint => BigInt(Math.round(value * Number(unit)));

const power = (decimals: number): bigint => 10n ** BigInt(decimals);

/** An exact fraction; the denominator is positive. */
export type Fraction = { over: bigint; under: bigint };

/** Half goes up, also below zero: 13.5 → 14, −13.5 → −13. @example roundHalfUp({ over: 27n, under: 2n }, 0) // 14 */
export function roundHalfUp({ over, under }: Fraction, decimals: number): number {
  const twice = 2n * over * power(decimals) + under;
  const whole = twice / (2n * under) - (twice < 0n && twice % (2n * under) !== 0n ? 1n : 0n);
  return Number(whole) / Number(power(decimals));
}

/** sum × multiply + constant, over `under`; `sum` is in units of 1 / 10 000², as a product of two fixed numbers. */
export function total(sum: bigint, under: bigint, multiply: number, constant: number): Fraction {
  return { over: sum * fixed(multiply) + fixed(constant) * unit * unit * under, under: unit * unit * unit * under };
}
