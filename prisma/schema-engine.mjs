#!/usr/bin/env node
/** Stand-in for the native schema engine: any existing file is enough for `prisma generate`. */
process.exit(1);
