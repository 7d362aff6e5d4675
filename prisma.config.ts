import { defineConfig } from 'prisma/config';

// `prisma generate` looks for a native schema engine that it never runs. Naming any
// executable keeps it from downloading one (docs/adr/0002-migrations-without-the-native-engine.md).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema' });
