/** Stands for `node:test` where mutants are tried: keeps the tests, so that they can run again for each mutant. */
export const tests = [];

export const describe = (_name, body) => body();
export const it = (name, body) => tests.push({ name, body });
