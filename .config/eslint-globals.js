/** Names that exist without being declared, in Node scripts and in pages. */
const names = ['process', 'console', 'URL', 'fetch', 'Buffer', 'setTimeout', 'document', 'window', 'globalThis'];
export default Object.fromEntries(names.map((name) => [name, 'readonly']));
