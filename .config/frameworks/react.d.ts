/** Our tags in React 19's JSX. @example import type {} from 'pdp-widgets/react' */
import 'react';
import type { CustomElements } from './jsx.js';

declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can be added to
    interface IntrinsicElements extends CustomElements {}
  }
}
