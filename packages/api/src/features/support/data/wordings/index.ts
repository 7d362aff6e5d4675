import { ACCIDENTS } from './accidents.ts';
import { ACCOUNT } from './account.ts';
import { BENEFITS } from './benefits.ts';
import { CONTRIBUTION } from './contribution.ts';
import { HEALTH } from './health.ts';
import { HELP } from './help.ts';

/**
 * Other ways in which people ask the questions that come with the project: in few words, in everyday ones, and as a
 * story with the question at its end. Each is truly answered by that answer. One file for a file of questions.
 *
 * A code, and below it a wording a line. Accents, shorthand and the usual abbreviations need no wording of their own.
 */
const WORDINGS = [ACCOUNT, CONTRIBUTION, HEALTH, BENEFITS, ACCIDENTS, HELP].join('');

/** The wordings by code. */
export const ASKED_AS: ReadonlyMap<string, readonly string[]> = new Map(
  WORDINGS.split(/^ {2}(?=\S)/m)
    .slice(1)
    .map((entry) => {
      const [code = '', ...wordings] = entry.split('\n').map((line) => line.trim());
      return [code, wordings.filter(Boolean)];
    }),
);
