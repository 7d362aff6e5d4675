/** A page of a list, as the API answers it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

/** The rows of a page, without the edges around them. */
export function nodesOf<Node>(connection: Connection<Node>): Node[] {
  return connection.edges.map((edge) => edge.node);
}

/**
 * Every row of a list, page after page.
 *
 * @param read reads one page; `after` is undefined for the first.
 * @example
 * ```ts
 * const pages = allNodes(async (after) => {
 *   const { me } = await client.query(ParticipationDocument, { type: 'BHXH', first: 100, after });
 *   return me.participation.periods;
 * });
 * for await (const period of pages) console.log(period.employerName);
 * ```
 */
export async function* allNodes<Node>(
  read: (
    after: string | undefined,
  ) => Promise<
    Connection<Node> & { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }
  >,
): AsyncGenerator<Node, void, undefined> {
  let after: string | undefined;
  for (let more = true; more; ) {
    const page = await read(after);
    yield* nodesOf(page);
    after = page.pageInfo.endCursor ?? undefined;
    more = page.pageInfo.hasNextPage && after !== undefined;
  }
}
