import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

const SCHEMA_DIR = resolve(import.meta.dirname, '../../../../../prisma/schema');

/**
 * The SQL that builds an empty database as the datamodel says it, without the rules that only migrations know.
 *
 * Uses Prisma's schema engine as WebAssembly: the native one needs a download.
 * @param databaseUrl any reachable database; nothing is changed in it.
 */
export async function datamodelSql(databaseUrl: string): Promise<string> {
  loadWasm();
  const files = readdirSync(SCHEMA_DIR)
    .filter((file) => file.endsWith('.prisma'))
    .map((file) => ({ path: join(SCHEMA_DIR, file), content: readFileSync(join(SCHEMA_DIR, file), 'utf8') }));
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl }));
  const schemaEngine = await engine.SchemaEngine.new(
    { datamodels: files.map(({ path, content }) => [path, content]) },
    () => {},
    adapter,
  );
  try {
    const { stdout } = await schemaEngine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout ?? '';
  } finally {
    schemaEngine.free();
  }
}

/** Loads the WebAssembly; the package's own entry needs a bundler. */
function loadWasm(): void {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const file = entry.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm');
  // The module's exports are the import object that its wasm asks for.
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports,
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)(); // emitted by wasm-bindgen in every module
}
