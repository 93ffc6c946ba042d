import * as z from 'zod/mini';
import { Id, Num } from './text.js';

/** One test on the answer to an item (FHIR's enableWhen). */
export const ItemTest = z.strictObject({
  item: Id,
  op: z.enum(['exists', '=', '!=', '>', '<', '>=', '<=']),
  value: z.union([z.string().check(z.maxLength(64)), Num, z.boolean()]),
});
export type ItemTest = z.infer<typeof ItemTest>;

/** When an item is asked: 1 to 50 tests, all of them or any. */
export const ShowIf = z.strictObject({
  behavior: z.enum(['all', 'any']),
  tests: z.array(ItemTest).check(z.minLength(1), z.maxLength(50)),
});

const FlagTest = z.strictObject({ flag: Id });
const BandTest = z.strictObject({ score: Id, bandIn: z.array(Id).check(z.minLength(1), z.maxLength(50)) });

/** When a panel or an advice is shown: any of these. */
export const Trigger = z.strictObject({
  any: z.array(z.union([ItemTest, FlagTest, BandTest])).check(z.minLength(1), z.maxLength(100)),
});
