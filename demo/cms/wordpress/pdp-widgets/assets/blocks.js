/** Blocks of the editor, without a build step: a frame that names the widget, and its settings in the side bar. */
(function (wp, widgets) {
  const el = wp.element.createElement;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, Placeholder, TextControl, TextareaControl, ToggleControl } = wp.components;

  for (const [noun, { title, attributes, flags }] of Object.entries(widgets)) {
    const names = Object.keys(attributes);
    wp.blocks.registerBlockType(`pdp-widgets/${noun}`, {
      apiVersion: 2,
      title,
      category: 'widgets',
      icon: 'heart',
      attributes: Object.fromEntries(
        ['id', 'fallback', ...names].map((name) => [name, { type: flags.includes(name) ? 'boolean' : 'string' }]),
      ),
      edit({ attributes: values, setAttributes }) {
        const control = (name, label, Control = TextControl) =>
          el(Control, {
            key: name,
            label,
            value: values[name] ?? '',
            onChange: (value) => setAttributes({ [name]: value || undefined }),
          });
        const toggle = (name, label) =>
          el(ToggleControl, {
            key: name,
            label,
            checked: Boolean(values[name]),
            onChange: (value) => setAttributes({ [name]: value || undefined }),
          });
        return el(
          'div',
          useBlockProps(),
          el(
            InspectorControls,
            null,
            el(
              PanelBody,
              { title: 'Réglages de l’outil' },
              control(
                'fallback',
                'Texte affiché si l’outil ne démarre pas (vide : le contact des réglages)',
                TextareaControl,
              ),
              names.map((name) => (flags.includes(name) ? toggle : control)(name, attributes[name])),
              control('id', 'Identifiant (id), pour y renvoyer depuis un autre outil'),
            ),
          ),
          el(Placeholder, {
            label: title,
            instructions: values.fallback || 'L’outil s’affiche sur la page publiée. Ses réglages sont à droite.',
          }),
        );
      },
      save: () => null,
    });
  }
})(window.wp, window.pdpWidgetsBlocks);
