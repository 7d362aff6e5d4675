import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { systemClock } from '../platform/clock.ts';
import { openProjectDatabase } from '../platform/database/open.ts';
import { UsageError } from './outcome.ts';

interface Options {
  login: string;
  name: string;
  agency: string;
  phone: string;
  duties: string;
}

/** Adds `ansinh officer add`: whoever decides on registrations, answers petitions or writes news. */
export function addOfficerCommand(program: Command): void {
  program
    .command('officer')
    .description('officers, who decide on registrations, answer petitions and write news')
    .command('add')
    .description('add an officer; the temporary password is printed once')
    .requiredOption('--login <login>', 'such as hoa.nguyen')
    .requiredOption('--name <name>', 'full name')
    .requiredOption('--agency <code>', 'code of the agency, such as 0100')
    .requiredOption('--phone <phone>', 'receives a code at every sign-in')
    .option('--duties <list>', 'of registration, account, editorial, petition', 'registration')
    .action(async ({ login, name, agency, phone, duties: list }: Options) => {
      // Only now: the other commands keep their memory for their own work.
      const { addOfficer, readDuties } = await import('../features/officer/index.ts');
      const duties = readDuties(list);
      if (!duties) throw new UsageError('--duties takes registration, account, editorial, petition, comma-separated.');
      const project = await openProjectDatabase(readConfig());
      try {
        const deps = { database: project.database, clock: systemClock };
        const added = await addOfficer(deps, { login, fullName: name, agencyCode: agency, phone, duties });
        if ('problem' in added) throw new UsageError(added.problem);
        process.stdout.write(
          `${login} was added. Temporary password: ${added.password}\nValid until ${added.until.toISOString()}; it is replaced at the first sign-in and not shown again.\n`,
        );
      } finally {
        await project.close();
      }
    });
}
