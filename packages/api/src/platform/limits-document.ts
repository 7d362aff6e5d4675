import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type SelectionSetNode,
  Source,
  TokenKind,
  type ValueNode,
  visit,
} from 'graphql';
import { CodedError } from './errors.ts';
import { LIMITS, type LimitName, tooComplex } from './limits.ts';
import { isStorableText, unstorableText } from './limits-variables.ts';

/** What a selection costs with its fragments spread out. */
interface Extent {
  fields: number;
  /** Fields of the selection itself, without what lies below them. */
  width: number;
  aliases: number;
  depth: number;
  introspectionDepth: number;
}

const NOTHING: Extent = { fields: 0, width: 0, aliases: 0, depth: 0, introspectionDepth: 0 };

/**
 * Refuses a document that is too large once its fragments are spread out, before validation reads it.
 *
 * Every fragment is measured once, so the pass takes linear time whatever the document multiplies.
 * @throws CodedError TOO_COMPLEX, BAD_USER_INPUT, or GRAPHQL_VALIDATION_FAILED for a cycle of fragments.
 */
export function checkDocument(document: DocumentNode): void {
  checkCounts(document);
  checkLiterals(document);
  const extentOf = measure(document);
  let fields = 0;
  for (const definition of document.definitions) {
    if (!('selectionSet' in definition)) continue;
    const extent = extentOf(definition.selectionSet);
    refuseBeyond('breadth', extent.fields);
    refuseBeyond('aliases', extent.aliases);
    refuseBeyond('introspectionDepth', extent.introspectionDepth);
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      fields += extent.fields;
      refuseBeyond('rootFields', extent.width);
      refuseBeyond('depth', extent.depth);
    } else {
      // A fragment alone does not say whether it stands below `__schema`; where it is spread, it is measured again.
      refuseBeyond('introspectionDepth', extent.depth);
    }
  }
  refuseBeyond('breadth', fields);
}

function refuseBeyond(limit: LimitName, actual: number): void {
  if (actual > LIMITS[limit]) throw tooComplex(limit, actual);
}

function checkCounts(document: DocumentNode): void {
  refuseBeyond('operations', document.definitions.filter((it) => it.kind === Kind.OPERATION_DEFINITION).length);
  let directives = 0;
  visit(document, { Directive: () => void directives++ });
  refuseBeyond('directives', directives);
}

function checkLiterals(document: DocumentNode): void {
  visit(document, {
    StringValue(node) {
      if (!isStorableText(node.value)) throw unstorableText();
    },
    ListValue: (node) => refuseBeyond('listItems', node.values.length),
    Argument: (node) => refuseBeyond('valueDepth', depthOf(node.value)),
    VariableDefinition: (node) => refuseBeyond('valueDepth', node.defaultValue ? depthOf(node.defaultValue) : 0),
  });
}

function depthOf(value: ValueNode): number {
  if (value.kind === Kind.LIST) return 1 + Math.max(0, ...value.values.map(depthOf));
  if (value.kind === Kind.OBJECT) return 1 + Math.max(0, ...value.fields.map((field) => depthOf(field.value)));
  return 0;
}

function measure(document: DocumentNode): (selectionSet: SelectionSetNode) => Extent {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Extent>();
  const open = new Set<string>();

  function ofFragment(name: string): Extent {
    const measured = known.get(name);
    if (measured) return measured;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING; // validation names it
    if (open.has(name)) throw fragmentCycle();
    open.add(name);
    const extent = ofSelectionSet(fragment.selectionSet);
    open.delete(name);
    known.set(name, extent);
    return extent;
  }

  function ofField(node: FieldNode): Extent {
    const below = node.selectionSet ? ofSelectionSet(node.selectionSet) : NOTHING;
    const introspects = node.name.value === '__schema' || node.name.value === '__type';
    return {
      fields: below.fields + 1,
      width: 1,
      aliases: below.aliases + (node.alias ? 1 : 0),
      depth: introspects ? 1 : below.depth + 1,
      // What lies below `__schema` is introspection; how deep it is stays apart from the depth of data.
      introspectionDepth: introspects ? below.depth + 1 : below.introspectionDepth,
    };
  }

  function ofSelectionSet(selectionSet: SelectionSetNode): Extent {
    const total = { ...NOTHING };
    for (const selection of selectionSet.selections) {
      const part =
        selection.kind === Kind.FIELD
          ? ofField(selection)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : ofSelectionSet(selection.selectionSet);
      // A spread costs something even when nothing is in it.
      total.fields += part.fields + (selection.kind === Kind.FIELD ? 0 : 1);
      total.width += part.width;
      total.aliases += part.aliases;
      total.depth = Math.max(total.depth, part.depth);
      total.introspectionDepth = Math.max(total.introspectionDepth, part.introspectionDepth);
    }
    return total;
  }

  return ofSelectionSet;
}

function fragmentCycle(): CodedError {
  return new CodedError('GRAPHQL_VALIDATION_FAILED', {
    vi: 'Các fragment gọi vòng lẫn nhau. Hãy bỏ vòng lặp.',
    en: 'The fragments of the document spread each other in a circle. Break the circle.',
  });
}

/** How many tokens a document has, up to the first that is no token. */
export function countTokens(source: string): number {
  const lexer = new Lexer(new Source(source));
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens++;
  } catch {
    // The rest does not matter: there are too many already.
  }
  return tokens;
}
