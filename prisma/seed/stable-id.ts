import { createHash } from 'node:crypto';

/** The same UUID (version 8) for the same words on every machine, so that ids in docs and bug reports agree. */
export function stableId(...words: string[]): string {
  const hex = createHash('sha256')
    .update(`ansinh-demo:${words.join(':')}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
