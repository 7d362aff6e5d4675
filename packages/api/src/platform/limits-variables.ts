import {
  type GraphQLSchema,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
  validateInputValue,
} from 'graphql';
import { CodedError } from './errors.ts';
import { LIMITS, tooComplex } from './limits.ts';
import { wrongValue } from './wrong-value.ts';

/** At most so many wrong values are told at once. */
const MAX_TOLD = 10;

/** Whether PostgreSQL and every client can hold the text: no NUL, no half of a surrogate pair. */
export function isStorableText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** The refusal of a text that cannot be stored. */
export function unstorableText(): CodedError {
  return new CodedError('BAD_USER_INPUT', {
    vi: 'Một chuỗi có ký tự NUL hoặc nửa cặp surrogate. Hãy gửi văn bản Unicode hợp lệ.',
    en: 'A string holds a NUL character or half of a surrogate pair. Send valid Unicode text.',
  });
}

/**
 * Refuses variables that no operation needs, whatever their types: deep, long, or with text that cannot be stored.
 *
 * @throws CodedError TOO_COMPLEX or BAD_USER_INPUT.
 */
export function checkVariables(variables: unknown, depth = 0): void {
  if (typeof variables === 'string') {
    if (!isStorableText(variables)) throw unstorableText();
  } else if (typeof variables === 'number') {
    // JSON has no infinity, but 1e400 reads as one.
    if (!Number.isFinite(variables)) throw numberOutOfRange();
  } else if (typeof variables === 'object' && variables !== null) {
    if (depth > LIMITS.valueDepth) throw tooComplex('valueDepth', depth);
    const entries = Object.entries(variables);
    if (entries.length > LIMITS.listItems) throw tooComplex('listItems', entries.length);
    for (const [key, value] of entries) {
      if (!Array.isArray(variables) && !isName(key)) throw wrongKey();
      checkVariables(value, depth + 1);
    }
  }
}

/** Names of GraphQL; those with two underscores are its own, and `__proto__` is a trap of JavaScript. */
function isName(key: string): boolean {
  return /^(?!__)[A-Za-z_]\w*$/.test(key);
}

function wrongKey(): CodedError {
  return new CodedError('BAD_USER_INPUT', {
    vi: 'Biến có một khóa không phải là tên GraphQL. Hãy kiểm tra tên các trường.',
    en: 'The variables hold a key that is no GraphQL name. Check the names of the fields.',
  });
}

function numberOutOfRange(): CodedError {
  return new CodedError('BAD_USER_INPUT', {
    vi: 'Một số nằm ngoài phạm vi biểu diễn được. Hãy gửi số nhỏ hơn.',
    en: 'A number is out of range. Send a smaller number.',
  });
}

/**
 * What is wrong with the variables of an operation; empty when they fit.
 *
 * Stands in for the executor's own messages, which repeat the values that were sent, passwords included.
 */
export function variableFaults(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): CodedError[] {
  const faults: CodedError[] = [];
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) continue; // validation has refused it
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined && definition.defaultValue) continue;
    validateInputValue(
      value,
      type,
      (error, path) => {
        if (faults.length < MAX_TOLD) faults.push(wrongValue({ place: [`$${name}`, ...path], type, error }));
      },
      true,
    );
  }
  return faults;
}
