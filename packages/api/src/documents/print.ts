import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type GraphQLSchema, Kind, parse } from 'graphql';
import { keptFor } from '../platform/public-read.ts';
import { documentIdOf, documentText } from './persist.ts';

const PROJECT = resolve(import.meta.dirname, '../../../..');
const OPERATIONS = resolve(PROJECT, 'packages/sdk/src/operations');

/** Writes the public documents of the SDK under their ids, for the server to know; CI prints them again and compares. */
export function printPublicDocuments(schema: GraphQLSchema): void {
  const definitions = readdirSync(OPERATIONS)
    .sort()
    .flatMap((file) => parse(readFileSync(resolve(OPERATIONS, file), 'utf8'), { noLocation: true }).definitions);
  const texts = definitions
    .filter((it) => it.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => documentText(operation, definitions))
    .filter((text) => keptFor(schema, parse(text)) !== null);
  const documents = Object.fromEntries(texts.map((text) => [documentIdOf(text), text]));
  writeFileSync(
    resolve(import.meta.dirname, 'public-documents_generated.json'),
    `${JSON.stringify(documents, null, 2)}\n`,
  );
}
