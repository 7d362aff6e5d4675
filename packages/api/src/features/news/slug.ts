import { randomBytes } from 'node:crypto';
import { fold } from '../../platform/fold.ts';

const LONGEST = 100;

/** The name of an article in links, from its title: `Tăng lương hưu 8%` gives `tang-luong-huu-8`. */
export function slugOf(title: string): string {
  const words = fold(title).split(' ');
  while (words.join('-').length > LONGEST) words.pop();
  // A title in another script folds to nothing, and one word may be longer than a slug.
  return words.join('-') || 'tin';
}

/** The same for a title that another article has already: with eight random signs more. */
export function otherSlugOf(title: string): string {
  return `${slugOf(title)}-${randomBytes(4).toString('hex')}`;
}
