import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { systemClock } from '../platform/clock.ts';
import type { Database } from '../platform/database/client.ts';
import { openProjectDatabase } from '../platform/database/open.ts';
import { UsageError } from './outcome.ts';

interface NewOfficerOptions {
  login: string;
  name: string;
  agency: string;
  phone: string;
  duties: string;
}

const DUTIES = 'registration, account, editorial, petition';
const LOGIN = ['--login <login>', 'such as hoa.nguyen'] as const;

/** Adds `ansinh officer …`: whoever decides on registrations, looks after accounts, answers petitions or writes news. */
export function addOfficerCommand(program: Command): void {
  const officer = program
    .command('officer')
    .description('officers, who decide on registrations, look after accounts, answer petitions and write news');

  officer
    .command('add')
    .description('add an officer; the temporary password is printed once')
    .requiredOption(...LOGIN)
    .requiredOption('--name <name>', 'full name')
    .requiredOption('--agency <code>', 'code of the agency, such as 0100')
    .requiredOption('--phone <phone>', 'receives a code at every sign-in')
    .option('--duties <list>', `of ${DUTIES}`, 'registration')
    .action(async ({ login, name, agency, phone, duties }: NewOfficerOptions) => {
      const { addOfficer } = await room();
      const given = { login, fullName: name, agencyCode: agency, phone, duties: await dutiesOf(duties) };
      const { password, until } = await managed((deps) => addOfficer(deps, given));
      say(`${login} was added. ${shownOnce(password, until)}`);
    });

  officer
    .command('list')
    .description('list the officers: agency, login, name, duties, last sign-in')
    .action(async () => {
      const { listOfficers } = await room();
      const officers = await withDatabase((database) => listOfficers(database.pool));
      for (const { agencyCode, login, fullName, duties, disabledAt, lastSignedInAt } of officers)
        say(
          [
            agencyCode,
            login,
            fullName,
            duties.join(',').toLowerCase(),
            lastSignedInAt?.toISOString() ?? 'never signed in',
            ...(disabledAt ? [`disabled ${disabledAt.toISOString()}`] : []),
          ].join('\t'),
        );
      if (officers.length === 0) say('No officers yet: `ansinh officer add`.');
    });

  officer
    .command('duties')
    .description('give an officer other duties, in force with the next request')
    .requiredOption(...LOGIN)
    .requiredOption('--duties <list>', `of ${DUTIES}; replaces those of before`)
    .action(async ({ login, duties: list }: Pick<NewOfficerOptions, 'login' | 'duties'>) => {
      const { changeDuties } = await room();
      const duties = await dutiesOf(list);
      await managed((deps) => changeDuties(deps, login, duties));
      say(`${login} has the duties ${duties.join(', ').toLowerCase()} now.`);
    });

  officer
    .command('disable')
    .description('bar an officer: the session ends at once')
    .requiredOption(...LOGIN)
    .action(async ({ login }: Pick<NewOfficerOptions, 'login'>) => {
      const { disableOfficer } = await room();
      await managed((deps) => disableOfficer(deps, login));
      say(`${login} is disabled, and signed out.`);
    });

  officer
    .command('enable')
    .description('let a disabled officer sign in again')
    .requiredOption(...LOGIN)
    .action(async ({ login }: Pick<NewOfficerOptions, 'login'>) => {
      const { enableOfficer } = await room();
      await managed((deps) => enableOfficer(deps, login));
      say(`${login} may sign in again, with the password of before.`);
    });

  officer
    .command('reset-password')
    .description('give an officer a temporary password, printed once; the session ends')
    .requiredOption(...LOGIN)
    .action(async ({ login }: Pick<NewOfficerOptions, 'login'>) => {
      const { resetOfficerPassword } = await room();
      const { password, until } = await managed((deps) => resetOfficerPassword(deps, login));
      say(`${login} has a new password. ${shownOnce(password, until)}`);
    });
}

/** Loaded when a command of officers runs: the other commands keep their memory for their own work. */
const room = () => import('../features/officer/index.ts');

async function dutiesOf(list: string) {
  const duties = (await room()).readDuties(list);
  if (!duties) throw new UsageError(`--duties takes ${DUTIES}, comma-separated.`);
  return duties;
}

async function withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const project = await openProjectDatabase(readConfig());
  try {
    return await work(project.database);
  } finally {
    await project.close();
  }
}

/** Runs a command about an officer; a problem becomes the one line that the command ends with. */
async function managed<Done extends object>(
  work: (deps: { database: Database; clock: typeof systemClock }) => Promise<Done | { problem: string }>,
): Promise<Done> {
  const done = await withDatabase((database) => work({ database, clock: systemClock }));
  if ('problem' in done) throw new UsageError(done.problem);
  return done;
}

function shownOnce(password: string, until: Date): string {
  return `Temporary password: ${password}\nValid until ${until.toISOString()}; it is replaced at the first sign-in and not shown again.`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
