/** Machine-readable description of the elements, from their docstrings. */
export default {
  globs: ['src/elements/**/*.element.ts', 'src/elements/**/*.define.ts', 'src/elements/shared/events.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
