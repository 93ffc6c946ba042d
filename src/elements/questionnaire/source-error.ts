import type { Problem } from '../../owner/problem.js';

/** Why a questionnaire cannot start; carries what the site owner must read. */
export class SourceError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}
