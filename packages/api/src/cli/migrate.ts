import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { openProjectDatabase } from '../platform/database/open.ts';

/** Adds `ansinh migrate`: brings the database up to date, as every start does. */
export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('apply the migrations that the database lacks')
    .action(async () => {
      const project = await openProjectDatabase(readConfig());
      await project.close();
      process.stdout.write('The database is up to date.\n');
    });
}
