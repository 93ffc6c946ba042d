/** Our tags in React 19's JSX. @example import type {} from 'pdp-widgets/react' */
import 'react';
import type { CustomElements } from './jsx.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
