import { Command } from 'commander';
import { addDemoCommand } from './cli/demo.ts';
import { addImportCommand } from './cli/import.ts';
import { addMigrateCommand } from './cli/migrate.ts';
import { addOfficerCommand } from './cli/officer.ts';
import { EXIT, UsageError } from './cli/outcome.ts';

// One file a command, under cli/; each adds itself.
const program = new Command('ansinh')
  .description('An Sinh: import data and look after the database (README.md, docs/import.md)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.done : EXIT.usage));
addImportCommand(program);
addDemoCommand(program);
addMigrateCommand(program);
addOfficerCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? EXIT.usage : EXIT.failed;
}
