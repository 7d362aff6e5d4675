import type { CodegenConfig } from '@graphql-codegen/cli';
import { type DocumentNode, Kind } from 'graphql';
import { documentIdOf, documentText } from './packages/api/src/documents/persist.ts';
import documents from './packages/api/src/documents/public-documents_generated.json' with { type: 'json' };

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
        // A document that the server knows carries its id, for a GET that caches may answer.
        unstable_onExecutableDocumentNode: ({ definitions }: DocumentNode) => {
          const operation = definitions.find((it) => it.kind === Kind.OPERATION_DEFINITION);
          const documentId = operation && documentIdOf(documentText(operation, definitions));
          return documentId && Object.hasOwn(documents, documentId) ? { documentId } : undefined;
        },
      },
    },
  },
};

export default config;
