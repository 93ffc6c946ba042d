export default {
  build: {
    outDir: 'one',
    minify: false,
    rolldownOptions: {
      input: 'one.js',
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'one.js', chunkFileNames: '[name].js' },
    },
  },
};
