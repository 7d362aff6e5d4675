import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  MaxIntrospectionDepthRule,
  OperationTypeNode,
  type ParseOptions,
  parse,
  type Source,
  specifiedRules,
  type ValidationContext,
  type ValidationRule,
  ValuesOfCorrectTypeRule,
  validate,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { LIMITS, tooComplex } from './limits.ts';
import { checkCost } from './limits-cost.ts';
import { checkDocument, countTokens } from './limits-document.ts';
import { checkVariables, variableFaults } from './limits-variables.ts';
import { LiteralsOfCorrectType } from './wrong-value.ts';

/** What the executor is given; the part that the limits read. */
interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variableValues?: unknown;
  contextValue?: unknown;
}

/** Validation faults told for one document. */
const MAX_FAULTS = 20;

/**
 * The limits of every operation, on the one path that HTTP, SSE and WebSocket share: before validation the size of
 * the document, before execution the variables and the cost.
 *
 * @param options.hideSuggestions no `Did you mean …?`, which tells names to those who guess.
 * @param options.spend counts what a reader reads, in points; mutations have limits of their own.
 */
export function limitsPlugin(options: {
  hideSuggestions: boolean;
  spend: (contextValue: unknown, points: number) => void;
}): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn(parseWithinLimits);
    },
    onValidate({ setValidationFn }) {
      setValidationFn((schema: GraphQLSchema, document: DocumentNode) =>
        validate(schema, document, RULES, { maxErrors: MAX_FAULTS, hideSuggestions: options.hideSuggestions }),
      );
    },
    onExecute: ({ args }) => checkOperation(args, options.spend),
    onSubscribe: ({ args }) => checkOperation(args, options.spend),
  };
}

/** Parsed documents by their text; bounded by characters, so that large documents cannot fill the memory. */
export function documentCaches() {
  const bounded = <Value extends object>() =>
    new LRUCache<string, Value>({ maxSize: 4_000_000, sizeCalculation: (_value, text) => text.length + 1 });
  return { documentCache: bounded<DocumentNode>(), errorCache: bounded<Error>() };
}

function parseWithinLimits(source: string | Source, options?: ParseOptions): DocumentNode {
  const text = typeof source === 'string' ? source : source.body;
  const document = parseQuietly(source, text, options);
  checkDocument(document);
  return document;
}

function parseQuietly(source: string | Source, text: string, options?: ParseOptions): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: LIMITS.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const tokens = countTokens(text);
    if (tokens > LIMITS.tokens) throw tooComplex('tokens', tokens);
    throw new GraphQLError(withoutValues(error.message), {
      ...(error.source ? { source: error.source } : {}),
      ...(error.positions ? { positions: error.positions } : {}),
      extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400, spec: true } },
    });
  }
}

/** The parser repeats the token where it stopped: a value there may be a password. */
function withoutValues(message: string): string {
  return message.replace(/\b(String|BlockString|Int|Float) ".*"/s, '$1').replace(/(unexpected character): .*/is, '$1.');
}

/** The rules of the specification; two of them report in our own words. */
const RULES: readonly ValidationRule[] = specifiedRules.map((rule) => {
  if (rule === ValuesOfCorrectTypeRule) return LiteralsOfCorrectType;
  return rule === MaxIntrospectionDepthRule ? introspectionInNoCircle : rule;
});

function introspectionInNoCircle(context: ValidationContext): ASTVisitor {
  const reportError = (error: GraphQLError) => context.reportError(introspectionCircle(error));
  const speaker: ValidationContext = Object.create(context, { reportError: { value: reportError } });
  return MaxIntrospectionDepthRule(speaker);
}

function introspectionCircle(error: GraphQLError): GraphQLError {
  return new GraphQLError('The introspection goes round in circles; ask for the standard introspection query.', {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    extensions: { code: 'TOO_COMPLEX', limit: 'introspectionDepth' },
  });
}

/** @throws CodedError, or an AggregateError of several. */
function checkOperation(args: Operation, spend: (contextValue: unknown, points: number) => void): void {
  checkVariables(args.variableValues);
  const operation = getOperationAST(args.document, args.operationName ?? undefined);
  if (!operation) return; // the executor says so
  const variables = isRecord(args.variableValues) ? args.variableValues : {};
  const faults = variableFaults(args.schema, operation, variables);
  if (faults.length > 0) throw new AggregateError(faults);
  const points = checkCost(operation, args.document, { schema: args.schema, variables });
  if (operation.operation !== OperationTypeNode.MUTATION) spend(args.contextValue, points);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
