/** What the generator has to write: everything the webmaster chose, already read from the page. */
export type Tag = 'pdp-questionnaire' | 'pdp-dispositifs' | 'pdp-eligibilite' | 'pdp-rendez-vous';

export type Choice = {
  tag: Tag;
  /** Attributes in the order they are written; an empty text is a presence. */
  attributes: Readonly<Record<string, string>>;
  /** Custom properties that differ from the default theme, without `--pdp-`. */
  theme: Readonly<Record<string, string>>;
  /** Address of the site, and of the folder of the library in it or elsewhere. */
  site: string;
  folder: string;
  /** One classic script in place of the modules. */
  isClassic: boolean;
  withIntegrity: boolean;
  /** A line for each file of the first screen; it belongs to one version. */
  withPreload?: boolean;
  trustedTypes: boolean;
};

/** What was published: the version, and the SRI hash of each file. */
export type Published = { version: string; integrity: Readonly<Record<string, string>> };

/** A text to copy: what it is, where it goes, itself; prose is for people, not for a page's source. */
export type Piece = { title: string; where: string; code: string; isProse?: true };
