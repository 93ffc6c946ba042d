export type Packed = { name: string; zip: string; files: number; bytes: number; hash: string };
export function packAll(to: string): Packed[];
