import type { Answer, TestApp } from './app.ts';
import { askMe } from './me.ts';
import type { ConnectionData, PageRequest } from './pagination-contract.ts';

/** Runs a selection for a page; the connection under test is aliased `list`, wherever it stands. */
export type ReadPage = (
  request: PageRequest,
) => Promise<{ answer: Answer<unknown>; connection: ConnectionData | undefined }>;

const DECLARED = '$first: Int, $last: Int, $after: String, $before: String';
const ARGUMENTS = 'first: $first, last: $last, after: $after, before: $before';

/**
 * Pages of a connection of `me`, for `paginationContract`.
 *
 * @param selection holds `list: field(ARGUMENTS) { PAGE }`; the two words are replaced.
 * @param node what each node selects.
 */
export function pagesOfMe(api: TestApp, memberId: string, selection: string, node: string): ReadPage {
  const text = selection
    .replace('ARGUMENTS', ARGUMENTS)
    .replace(
      'PAGE',
      `edges { cursor node { ${node} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`,
    );
  return async (request) => {
    const answer = await askMe<object>(api, memberId, text, { declared: DECLARED, variables: request });
    return { answer, connection: listIn(answer.data?.me) };
  };
}

/** The first cursor of a list: a foreign one for every other list. */
export async function firstCursorOf(page: ReadPage): Promise<string> {
  const cursor = (await page({ first: 1 })).connection?.edges[0]?.cursor;
  if (!cursor) throw new Error('The list is empty.');
  return cursor;
}

function listIn(value: unknown): ConnectionData | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('list' in value) return value.list as ConnectionData; // the selection says so
  return Object.values(value)
    .map(listIn)
    .find((found) => found !== undefined);
}
