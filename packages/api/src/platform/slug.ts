import { randomBytes } from 'node:crypto';
import { fold } from './fold.ts';

/**
 * The name of something in links, from its title: `Tăng lương hưu 8%` gives `tang-luong-huu-8`.
 *
 * @param longest characters; words that do not fit are left out.
 * @param otherwise for a title in another script, which folds to nothing.
 */
export function slugOf(title: string, { longest, otherwise }: { longest: number; otherwise: string }): string {
  const words = fold(title).split(' ');
  while (words.join('-').length > longest) words.pop();
  return words.join('-') || otherwise;
}

/** The same when something else has that name already: with eight random signs more. */
export function distinctSlug(slug: string): string {
  return `${slug}-${randomBytes(4).toString('hex')}`;
}
