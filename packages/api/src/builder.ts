import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin, { type AuthFailure, AuthScopeFailureType } from '@pothos/plugin-scope-auth';
import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { getDatamodel, type default as PrismaTypes } from './_generated/pothos.ts';
import { type Context, clientOf, type MemberSession } from './context.ts';
import type { OfficerDuty, OfficerSession } from './features/officer/index.ts';
import { pageCost } from './platform/connection.ts';
import type { Prisma } from './platform/database/client.ts';
import { dutyMissing, sessionNeeded, unauthenticated } from './platform/errors.ts';
import ExposedColumns from './platform/exposed-columns.ts';
import IdArgumentsPlugin from './platform/id-arguments.ts';
import { resolveNode, resolveNodes } from './platform/known-nodes.ts';
import { LIMITS } from './platform/limits.ts';
import { relayDescriptions } from './platform/relay-descriptions.ts';

/** The cost of a field of which an operation may hold one only: sign-in, codes, look-ups of people. */
export const HALF_OF_THE_BUDGET = LIMITS.complexity / 2 + 1;

/** What a list without a size of its own is taken to hold. */
const LIST_MULTIPLIER = 10;

/** A Prisma decimal, or a decimal text such as `5453400.00`. */
type DecimalLike = Prisma.Decimal | string;

interface SchemaTypes {
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: true;
  AuthScopes: { member: boolean; officer: boolean; duty: OfficerDuty };
  AuthContexts: {
    member: Context & { session: MemberSession };
    officer: Context & { officer: OfficerSession };
    duty: Context & { officer: OfficerSession };
  };
  Scalars: {
    ID: { Input: string; Output: string | number | bigint };
    /** `YYYY-MM-DD`; a JS Date at UTC midnight inside. */
    Date: { Input: Date; Output: Date };
    /** `YYYY-MM`; a JS Date at UTC midnight of the first day inside. */
    YearMonth: { Input: Date; Output: Date };
    /** An instant, shown with the offset +07:00. */
    DateTime: { Input: Date; Output: Date };
    /** VND with two decimals, as text. */
    Money: { Input: string; Output: DecimalLike };
    /** An exact decimal, as text. */
    Decimal: { Input: string; Output: DecimalLike };
  };
}

// The order matters: IdArguments comes around Relay; with Errors before ScopeAuth an authorisation failure turns into union data.
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [
    IdArgumentsPlugin,
    RelayPlugin,
    ScopeAuthPlugin,
    ErrorsPlugin,
    ExposedColumns,
    PrismaPlugin,
    ComplexityPlugin,
  ],
  defaultFieldNullability: false,
  defaultInputFieldRequiredness: true,
  relay: {
    ...relayDescriptions,
    nodeQueryOptions: { ...relayDescriptions.nodeQueryOptions, resolve: resolveNode },
    nodesQueryOptions: { ...relayDescriptions.nodesQueryOptions, resolve: resolveNodes },
  },
  prisma: { client: clientOf, dmmf: getDatamodel(), exposeDescriptions: false, filterConnectionTotalCount: true },
  scopeAuth: {
    authorizeOnSubscribe: true,
    authScopes: (context) => ({
      member: context.session !== null,
      officer: context.officer !== null,
      duty: (duty) => context.officer?.duties.includes(duty) ?? false,
    }),
    unauthorizedError: (_parent, context, _info, { failure }) => {
      const duty = context.officer && missingDuty(failure);
      if (duty) return dutyMissing(duty);
      if (context.officer) return sessionNeeded('MEMBER');
      if (context.session) return sessionNeeded('OFFICER');
      // A signed token of an ended session may learn that it ended, and nothing else.
      return context.refusal ?? unauthenticated();
    },
  },
  errors: { defaultTypes: [] },
  // The limits are kept before execution (platform/limits-plugin.ts), once for an operation; here stands what fields cost.
  complexity: {
    disabled: true,
    fieldComplexity: (args, _context, field) => {
      if (field.args.some((argument) => argument.name === 'first')) return pageCost(args, LIST_MULTIPLIER);
      return { field: 1, multiplier: isList(field.type) ? LIST_MULTIPLIER : 1 };
    },
  },
});

builder.queryType({ description: 'Everything that can be read.' });
builder.mutationType({ description: 'Everything that can be changed.' });
builder.subscriptionType({ description: 'Everything that the server tells by itself.' });

/** The duty that an officer lacked; undefined when something else was missing. */
function missingDuty(failure: AuthFailure): string | undefined {
  if (failure.kind === AuthScopeFailureType.AuthScope)
    return failure.scope === 'duty' ? String(failure.parameter) : undefined;
  return 'failures' in failure ? failure.failures.map(missingDuty).find(Boolean) : undefined;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
