import {
  type ASTVisitor,
  GraphQLError,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  getNamedType,
  isInputObjectType,
  type ValidationContext,
  type ValueNode,
  validateInputLiteral,
} from 'graphql';
import { causeOf } from './error-cause.ts';
import { badInput, CodedError } from './errors.ts';

/** A value that does not fit, as GraphQL found it. */
interface Misfit {
  /** Where it stands, such as `$input`, `birthDate`; a literal's begins with the name of its argument. */
  place: readonly (string | number)[];
  /** Type of the variable or argument; the place leads on from there. */
  type: GraphQLInputType;
  /** GraphQL's own words, which repeat the value; a scalar of ours lies beneath them. */
  error: GraphQLError;
}

/** GraphQL's words for a field that is missing, or one that the type does not have; the value comes after. */
const FIELD = /^Expected value of type "[^"]*" (to include required|not to include unknown) field "(\w+)"/;

/** The refusal of a value that does not fit its type: names the argument, never repeats the value. */
export function wrongValue(misfit: Misfit): CodedError {
  const [, fault, field] = FIELD.exec(misfit.error.message) ?? [];
  return field ? wrongField(misfit, field, fault === 'to include required') : wrongForm(misfit);
}

function wrongField({ place, type }: Misfit, field: string, isMissing: boolean): CodedError {
  const where = [...place, field].join('.');
  const argument = where.replace(/^\$/, '');
  if (!isMissing)
    return badInput(argument, {
      vi: `Không có trường ${where}. Hãy kiểm tra tên trường.`,
      en: `There is no field ${where}. Check its name.`,
    });
  const expected = typeAt(type, [...place.slice(1), field]);
  return badInput(argument, {
    vi: `Thiếu trường bắt buộc ${where}, kiểu ${expected}.`,
    en: `The required field ${where} of type ${expected} is missing.`,
  });
}

function wrongForm({ place, type, error }: Misfit): CodedError {
  const cause = causeOf(error);
  const hint = cause instanceof CodedError ? cause.text : undefined;
  const expected = typeAt(type, place.slice(1));
  const where = place.join('.');
  return badInput(where.replace(/^\$/, ''), {
    vi: `Giá trị của ${where} thiếu hoặc không đúng kiểu ${expected}.${hint ? ` ${hint.vi}` : ''}`,
    en: `The value of ${where} is missing or does not fit the type ${expected}.${hint ? ` ${hint.en}` : ''}`,
  });
}

/** Validation of literals, as `ValuesOfCorrectTypeRule` does it, in our words: a literal may be a password. */
export function LiteralsOfCorrectType(context: ValidationContext): ASTVisitor {
  const check = (node: ValueNode, type = context.getInputType()): false => {
    const place = context.getArgument()?.name ?? 'default';
    if (type)
      validateInputLiteral(
        node,
        type,
        (error, path) => {
          const originalError = wrongValue({ place: [place, ...path], type, error });
          const nodes = error.nodes ?? node;
          context.reportError(
            new GraphQLError(originalError.message, { nodes, originalError, extensions: { code: 'BAD_USER_INPUT' } }),
          );
        },
        undefined,
        undefined,
        true,
      );
    return false;
  };
  return {
    NullValue: (node) => check(node),
    ListValue: (node) => check(node, context.getParentInputType()),
    ObjectValue: (node) => check(node),
    EnumValue: (node) => check(node),
    IntValue: (node) => check(node),
    FloatValue: (node) => check(node),
    StringValue: (node) => check(node),
    BooleanValue: (node) => check(node),
  };
}

function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): string {
  let current: GraphQLInputType = type;
  for (const step of path) {
    if (current instanceof GraphQLNonNull) current = current.ofType;
    if (typeof step === 'number' && current instanceof GraphQLList) current = current.ofType;
    const named = getNamedType(current);
    if (typeof step === 'string' && isInputObjectType(named)) current = named.getFields()[step]?.type ?? current;
  }
  return String(current);
}
