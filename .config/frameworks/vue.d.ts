/** Our tags in Vue's templates. @example import type {} from 'pdp-widgets/vue' */
import type { DefineComponent } from 'vue';
import type { CustomElements } from './jsx.js';

/** Vue reads `@pdp-ready` as the property `onPdpReady`. */
type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;
type Listener<Key> = Key extends `on${infer Name}` ? `on${Capitalize<Camel<Name>>}` : never;
type Component<Props> = DefineComponent<
  Omit<Props, 'style' | 'key' | 'ref'> & { [Key in keyof Props as Listener<Key>]?: Props[Key] }
>;

declare module 'vue' {
  interface GlobalComponents {
    'pdp-questionnaire': Component<CustomElements['pdp-questionnaire']>;
    'pdp-dispositifs': Component<CustomElements['pdp-dispositifs']>;
    'pdp-eligibilite': Component<CustomElements['pdp-eligibilite']>;
    'pdp-rendez-vous': Component<CustomElements['pdp-rendez-vous']>;
  }
}
