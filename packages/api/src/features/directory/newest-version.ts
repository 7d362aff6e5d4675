import { builder } from '../../builder.ts';
import { Agency, Employer, Facility } from './schema.ts';

// Renamed and merged again: each step is one more join of the same statement.

/** Longer chains than this end early; VSS was reorganised four times from 2025-03 to 2025-10. */
const STEPS = 5;

const DESCRIPTION =
  'What it has become by now, by way of every successor in turn (at most 5); null when it has no successor, and so is the newest itself (phiên bản hiện hành).';

/** What is selected of one step; Prisma takes columns and relations by `select`, or all columns and `include`. */
interface Step {
  select?: object;
  include?: object;
}

/** A selection that goes on along the successors and asks of each what the operation asks of the newest. */
function alongSuccessors(nested: (selection: { select: { id: true } }) => Step): object {
  const asked = nested({ select: { id: true } });
  let along: Step = asked;
  for (let step = 1; step < STEPS; step += 1) {
    const successor = { successor: along };
    along = asked.select
      ? { select: { ...asked.select, ...successor } }
      : { include: { ...asked.include, ...successor } };
  }
  return along;
}

/** The last of a chain of successors; null for a row without any. */
function endOf<Row extends object>(row: Row): Row | null {
  let end: object | null = null;
  for (let step = successorOf(row); step; step = successorOf(step)) end = step;
  // Every step was selected like the row that the field's type stands for.
  return end as Row | null;
}

function successorOf(row: object): object | null {
  return 'successor' in row && typeof row.successor === 'object' ? row.successor : null;
}

builder.prismaObjectField(Agency, 'currentVersion', (t) =>
  t.field({
    type: Agency,
    nullable: true,
    description: DESCRIPTION,
    select: (_args, _context, nested) => ({ id: true, successor: alongSuccessors(nested) }),
    resolve: (row) => endOf<typeof Agency.$inferType>(row as typeof Agency.$inferType),
  }),
);

builder.prismaObjectField(Facility, 'currentVersion', (t) =>
  t.field({
    type: Facility,
    nullable: true,
    description: DESCRIPTION,
    select: (_args, _context, nested) => ({ id: true, successor: alongSuccessors(nested) }),
    resolve: (row) => endOf<typeof Facility.$inferType>(row as typeof Facility.$inferType),
  }),
);

builder.prismaObjectField(Employer, 'currentVersion', (t) =>
  t.field({
    type: Employer,
    nullable: true,
    description: DESCRIPTION,
    select: (_args, _context, nested) => ({ id: true, successor: alongSuccessors(nested) }),
    resolve: (row) => endOf<typeof Employer.$inferType>(row as typeof Employer.$inferType),
  }),
);
