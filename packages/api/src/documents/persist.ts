import { createHash } from 'node:crypto';
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';

/**
 * The text of one operation with the fragments that it needs, always the same for the same operation.
 *
 * @param definitions holds the fragments, in any order, and perhaps others.
 */
export function documentText(operation: OperationDefinitionNode, definitions: readonly DefinitionNode[]): string {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const found = definitions.find(
          (it): it is FragmentDefinitionNode => it.kind === Kind.FRAGMENT_DEFINITION && it.name.value === value,
        );
        if (!found || fragments.has(value)) return;
        fragments.set(value, found);
        collect(found);
      },
    });
  collect(operation);
  const sorted = [...fragments.values()].sort((one, other) => (one.name.value < other.name.value ? -1 : 1));
  return [operation, ...sorted].map(print).join('\n\n');
}

/** The id of a document: GraphQL over HTTP, appendix A, “SHA256 hex document identifier”. */
export function documentIdOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
