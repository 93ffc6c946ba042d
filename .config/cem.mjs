const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The property of an attribute that the class's docstring describes, with its description. */
const namesProperties = {
  name: 'attributes-and-properties',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations) {
        const { attributes = [], members = [] } = declaration;
        const fieldOf = (attribute) => members.find(({ name }) => name === attribute.fieldName);
        for (const attribute of attributes) {
          attribute.fieldName ??= camel(attribute.name);
          const field = fieldOf(attribute);
          if (field) field.description ??= attribute.description;
        }
        // a reactive state of ours is no attribute
        if (declaration.tagName)
          declaration.attributes = attributes.filter((one) => fieldOf(one)?.privacy !== 'private');
      }
  },
};

/** Machine-readable description of the elements, from their docstrings. */
export default {
  globs: [
    'src/elements/**/*.element.ts',
    'src/elements/**/*.define.ts',
    'src/elements/shared/widget-element.ts',
    'src/elements/shared/events.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [namesProperties],
};
