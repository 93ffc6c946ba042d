import { randomBytes } from 'node:crypto';

/** 32 signs that nobody confuses on the phone: neither 0 and O, nor 1 and I. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A reference of 8 random signs, without order or date: a thousand billion of them. @example newReference() // 'K7M2P9QX' */
export const newReference = (): string => Array.from(randomBytes(8), (byte) => signs[byte % signs.length]).join('');
