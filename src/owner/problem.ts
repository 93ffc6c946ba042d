/** Something the site owner should mend: where, what was written there or what was found, what is accepted. */
export type Problem = {
  code: `PDP-${number}${number}${number}`;
  where: string;
  /** What was written, as it was. */
  value?: string;
  /** What was found, in words, when it is not a value. */
  found?: string;
  accepted?: string | readonly string[];
};
export type Tell = (problem: Problem) => void;
