import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { getDatamodel, type default as PrismaTypes } from './_generated/pothos.ts';
import { type Context, clientOf, type MemberSession } from './context.ts';
import type { Prisma } from './platform/database/client.ts';
import { unauthenticated } from './platform/errors.ts';

/** Limits of one operation, the same over HTTP, SSE and WebSocket. */
export const OPERATION_LIMITS = { depth: 10, breadth: 200, complexity: 2_000 };

/** A Prisma decimal, or a decimal text such as `5453400.00`. */
type DecimalLike = Prisma.Decimal | string;

interface SchemaTypes {
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: true;
  AuthScopes: { member: boolean };
  AuthContexts: { member: Context & { session: MemberSession } };
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

// The order matters: with Errors before ScopeAuth an authorisation failure turns into union data.
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin, ScopeAuthPlugin, ErrorsPlugin, PrismaPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  defaultInputFieldRequiredness: true,
  relay: { clientMutationId: 'omit', cursorType: 'String' },
  prisma: { client: clientOf, dmmf: getDatamodel(), exposeDescriptions: false, filterConnectionTotalCount: true },
  scopeAuth: {
    authorizeOnSubscribe: true,
    authScopes: (context) => ({ member: context.session !== null }),
    unauthorizedError: () => unauthenticated(),
  },
  errors: { defaultTypes: [] },
  complexity: { defaultComplexity: 1, defaultListMultiplier: 10, limit: OPERATION_LIMITS },
});

builder.queryType({ description: 'Everything that can be read.' });
