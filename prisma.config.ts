/** Settings of the Prisma command line; the service itself does not read this file. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// The command line wants a native schema engine and tries to download one. The stand-in speaks the
// same protocol over the WebAssembly engine; set the variable to an empty string to use the native one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
  new URL('./prisma/schema-engine.mjs', import.meta.url),
);

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
