import type { Answer, TestApp } from './app.ts';

export interface ReadMeOptions {
  /** Declarations of the variables that the selection uses, such as `$first: Int`. */
  declared?: string;
  variables?: object;
  locale?: 'vi' | 'en';
}

/** Reads a selection of `me` with a live session of the member; the answer as it came. */
export async function askMe<Me>(
  api: TestApp,
  memberId: string,
  selection: string,
  { declared, variables = {}, locale = 'en' }: ReadMeOptions = {},
): Promise<Answer<{ me: Me }>> {
  const token = await api.sessionOf(memberId);
  const operation = `query${declared ? ` (${declared})` : ''} { me { ${selection} } }`;
  return api.execute<{ me: Me }, object>(operation, variables, { token, locale });
}

/**
 * The same, when it must succeed.
 *
 * @throws Error with the codes and messages of what failed.
 */
export async function readMe<Me>(
  api: TestApp,
  memberId: string,
  selection: string,
  options: ReadMeOptions = {},
): Promise<Me> {
  const { data, errors } = await askMe<Me>(api, memberId, selection, options);
  if (errors.length > 0 || !data)
    throw new Error(`me failed: ${errors.map((error) => `${error.extensions?.code} ${error.message}`).join('; ')}`);
  return data.me;
}
