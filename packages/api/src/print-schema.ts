import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { printPublicDocuments } from './documents/print.ts';
import { schema } from './schema.ts';

// The committed schema.graphql: sorted, so that a diff shows only what changed.
const target = resolve(import.meta.dirname, '../../../schema.graphql');
writeFileSync(target, `${printSchema(lexicographicSortSchema(schema))}\n`);

printPublicDocuments(schema);
