import type {
  Band,
  ChoiceItem,
  L10n,
  Option,
  Panel,
  QuestionnaireDefinition,
  ScoreDefinition,
} from './questionnaire.js';

type Without<T, Keys extends PropertyKey> = T extends unknown ? Omit<T, Keys> : never;

/** A definition without its texts: what one language cannot change. Its items are choices. */
export type Structure = Omit<
  QuestionnaireDefinition,
  'title' | 'intro' | 'limits' | 'licence' | 'dimensions' | 'items' | 'scores' | 'panels' | 'advice'
> & {
  licence: Omit<QuestionnaireDefinition['licence'], 'statement'>;
  dimensions: readonly { id: string }[];
  items: readonly (Without<ChoiceItem, 'text' | 'help' | 'options'> & { options: readonly Omit<Option, 'label'>[] })[];
  scores: readonly (Omit<ScoreDefinition, 'title' | 'bands'> & {
    bands?: readonly Omit<Band, 'label' | 'text' | 'flagged'>[];
  })[];
  panels: readonly Omit<Panel, 'text'>[];
  advice: readonly Omit<Panel, 'text'>[];
};

export type ShownScore = Omit<ScoreDefinition, 'range'>;

/** What screens and scores read of a definition: where it comes from is left out. */
export type ShownDefinition = Omit<
  QuestionnaireDefinition,
  'format' | 'url' | 'status' | 'languages' | 'dimensions' | 'licence' | 'scores'
> & {
  licence: { redistributable: boolean; statement?: L10n | undefined };
  scores?: readonly ShownScore[] | undefined;
};

/** The texts of a definition in one language, by the ids of its structure. */
export type Texts = {
  title: string;
  intro?: string;
  limits: string;
  licence: string;
  dimensions: Readonly<Record<string, string>>;
  items: Readonly<Record<string, { text: string; help?: string; options: Readonly<Record<string, string>> }>>;
  scores: Readonly<
    Record<
      string,
      {
        title: string;
        bands?: Readonly<Record<string, { label: string; text: string; flagged?: { label: string; text: string } }>>;
      }
    >
  >;
  panels: Readonly<Record<string, string>>;
  advice: Readonly<Record<string, string>>;
};
