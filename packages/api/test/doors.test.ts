import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

// The import rules of the house (docs/adr, CONTRIBUTING.md): who may know whom.

const ROOT = resolve(import.meta.dirname, '../../..');
const API = join(ROOT, 'packages/api/src');

interface Import {
  /** Path from packages/api/src, or from the project for other packages. */
  from: string;
  /** The same for a file of the project; the name of the package otherwise. */
  to: string;
  /** `import type` and inline types only: nothing is loaded. */
  typeOnly: boolean;
  names: string[];
}

const STATEMENT =
  /^(?:import|export)\s+(type\s+)?(?:([\w*\s{},$]+?)\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;

function importsOf(folder: string): Import[] {
  return globSync('**/*.ts', { cwd: folder })
    .filter((file) => !/\.test\.ts$|(^|\/)testing\.ts$|_generated/.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      return [...source.matchAll(STATEMENT)].map(([, typeOnly, clause = '', still, loaded]) => {
        const target = still ?? loaded ?? '';
        const names = clause
          .replace(/[{}*]/g, '')
          .split(',')
          .map((name) => name.trim());
        return {
          from: file,
          to: target.startsWith('.') ? relative(folder, resolve(folder, dirname(file), target)) : target,
          typeOnly:
            Boolean(typeOnly) || (clause.includes('{') && names.filter(Boolean).every((name) => /^type\s/.test(name))),
          names: names.map((name) => name.replace(/^type\s+/, '').replace(/\s+as\s.*$/, '')),
        };
      });
    });
}

const imports = importsOf(API);
const told = (found: Import[]) => found.map(({ from, to }) => `${from} imports ${to}`);
const roomOf = (path: string) => /^features\/([^/]+)\//.exec(path)?.[1];

/** Modules of the platform that are part of the schema, and so know the builder. */
const SCHEMA_OF_THE_PLATFORM = /^platform\/(scalars|problem-type)\.ts$/;
/** The wiring: it knows every room. */
const WIRING =
  /^(app|services|schema|context|operation-context|print-schema|main|cli|builder)\.ts$|^(cli|start|graphiql-examples)\//;

describe('doors between the rooms', () => {
  test('there is something to check', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(new Set(imports.map(({ from }) => roomOf(from)).filter(Boolean)).size).toBeGreaterThan(5);
  });

  test('a room imports another only through its index.ts', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      return here && there && here !== there && to !== `features/${there}/index.ts`;
    });
    expect(told(wrong)).toEqual([]);
  });

  test('only rooms and the wiring import rooms; the platform imports none, and no wiring', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (from.startsWith('platform/'))
        return roomOf(to) || (WIRING.test(to) && !(to === 'builder.ts' && SCHEMA_OF_THE_PLATFORM.test(from)));
      return roomOf(to) && !roomOf(from) && !WIRING.test(from);
    });
    expect(told(wrong)).toEqual([]);
  });

  test('services, policies and queries know no GraphQL and no Pothos', () => {
    const rules = imports.filter(({ from }) => /^features\/.*\/(service|policy|queries)\.ts$/.test(from));
    expect(rules.length).toBeGreaterThan(20);
    const wrong = rules.filter(({ to }) => /^graphql|^@pothos|^@graphql|^builder\.ts$/.test(to));
    expect(told(wrong)).toEqual([]);
  });

  test('only queries, and the platform that opens the database, use Prisma', () => {
    const usesPrisma = ({ to, names, typeOnly }: Import) =>
      !typeOnly &&
      (/^@prisma\/|_generated\/prisma/.test(to) ||
        (to === 'context.ts' && names.includes('clientOf')) ||
        names.includes('Prisma'));
    const users = imports.filter(usesPrisma);
    expect(users.length).toBeGreaterThan(5);
    const opens = /(^|\/)queries\.ts$|^platform\/database\/|^builder\.ts$|^context\.ts$/;
    // A folder of queries inside a room, such as directory/search, may spread its statements over files.
    const isFolderOfQueries = (file: string) =>
      /^features\/[^/]+\/[^/]+\//.test(file) && existsSync(join(API, dirname(file), 'queries.ts'));
    const wrong = users.filter(({ from }) => !opens.test(from) && !isFolderOfQueries(from));
    expect(told(wrong)).toEqual([]);
  });

  test('no production code imports the tests’ kit', () => {
    expect(told(imports.filter(({ to }) => /testkit|vitest/.test(to)))).toEqual([]);
  });

  test('the SDK imports nothing from the API', () => {
    const sdk = importsOf(join(ROOT, 'packages/sdk/src'));
    expect(sdk.length).toBeGreaterThan(5);
    expect(told(sdk.filter(({ to }) => to.includes('@ansinh/') || /^\.\.\//.test(to)))).toEqual([]);
  });
});
