import type { CodegenConfig } from '@graphql-codegen/cli';

// Types and documents of the SDK's own operations, from the committed schema.
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'packages/sdk/src/operations/*.graphql',
  generates: {
    'packages/sdk/src/_generated/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        immutableTypes: true,
        enumType: 'string-literal',
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: 'string',
          YearMonth: 'string',
          Money: 'string',
          Decimal: 'string',
        },
        // Two copies of a document would be one too many for a phone.
        dedupeFragments: true,
        skipTypename: true,
      },
    },
  },
};

export default config;
