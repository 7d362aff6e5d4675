import { type GraphQLResolveInfo, isAbstractType, isObjectType } from 'graphql';

/** An id of `node`, taken apart. */
interface NodeId {
  typename: string;
  id: string;
}

/**
 * Resolves `node`: null for an id that names no type with a `node`, as for an id that names nothing of its type.
 *
 * Relay's own resolver throws for such a type, which would say that the server failed.
 */
export function resolveNode(
  _root: unknown,
  { id }: { id: NodeId },
  _context: unknown,
  info: GraphQLResolveInfo,
  load: (id: NodeId) => unknown,
): unknown {
  return isOfNodeType(id, info) ? load(id) : null;
}

/** Resolves `nodes` likewise, each id at its place. */
export async function resolveNodes(
  _root: unknown,
  args: { ids: NodeId[] },
  _context: unknown,
  info: GraphQLResolveInfo,
  load: (ids: NodeId[]) => Promise<unknown[]>,
): Promise<unknown[]> {
  const known = args.ids.map((id) => isOfNodeType(id, info));
  // The plugin loads what stands in `args`, whatever it is handed.
  args.ids = args.ids.filter((_, index) => known[index]);
  const found = (await load(args.ids)).values();
  return known.map((isKnown) => (isKnown ? found.next().value : null));
}

function isOfNodeType({ typename }: NodeId, { schema }: GraphQLResolveInfo): boolean {
  const [type, node] = [schema.getType(typename), schema.getType('Node')];
  return isObjectType(type) && isAbstractType(node) && schema.isSubType(node, type);
}
