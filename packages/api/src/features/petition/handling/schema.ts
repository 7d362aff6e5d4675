import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../../builder.ts';
import { pageCost } from '../../../platform/connection.ts';
import { keysetList } from '../../../platform/keyset.ts';
import { OPEN, RUNNING } from '../petition-status.ts';
import { PetitionKindEnum, PetitionStatusEnum } from '../schema.ts';
import { readTrackingCode } from '../tracking-code.ts';
import { PetitionCase } from './case.ts';
import { findQueuePage, readCase } from './queries.ts';

const soonestDueFirst = keysetList([
  { column: 'dueOn', direction: 'asc', as: 'day' },
  { column: 'id', direction: 'asc', as: 'uuid' },
]);

builder.queryField('petitionQueue', (t) =>
  t.withAuth({ duty: 'PETITION' }).connection(
    {
      type: PetitionCase,
      description:
        'Petitions of the officer’s agency, soonest due first (hồ sơ phản ánh, kiến nghị của cơ quan). Every member whose petition is shown finds that in the trail. Needs an officer with the duty `PETITION`.',
      args: {
        status: t.arg({
          type: PetitionStatusEnum,
          required: false,
          description: 'Those of one state; absent or null gives all that are not answered yet (tình trạng).',
        }),
        kind: t.arg({
          type: PetitionKindEnum,
          required: false,
          description: 'Those of one kind; absent or null gives all (loại).',
        }),
        overdue: t.arg.boolean({
          required: false,
          description: 'True gives those that are overdue, false the others; absent or null gives both (quá hạn).',
        }),
        mine: t.arg.boolean({
          required: false,
          description: 'True gives those that you have taken; otherwise all (do tôi thụ lý).',
        }),
      },
      complexity: (args) => pageCost(args),
      resolve: async (_root, { status, kind, overdue, mine, ...args }, context, info) => {
        const { agencyCode, officerId } = context.officer;
        const today = context.services.directory.today();
        const late = { status: { in: [...RUNNING] }, dueOn: { lt: today } };
        const fitting = {
          agencyCode,
          status: status ?? { in: [...OPEN] },
          ...(kind ? { kind } : {}),
          ...(mine ? { takenBy: officerId } : {}),
          ...(overdue === true ? { AND: [late] } : overdue === false ? { NOT: late } : {}),
        };
        const page = soonestDueFirst.query(args);
        const { select } = queryFromInfo({ context, info, typeName: 'PetitionCase', path: ['edges', 'node'] });
        const rows = page
          ? await findQueuePage(context, fitting, {
              ...page,
              select: { ...select, ...soonestDueFirst.columns, memberId: true },
            })
          : undefined;
        const scope = `petitions:${agencyCode}:${[status, kind, overdue, mine ? officerId : ''].join(':')}`;
        const shown = soonestDueFirst.page(rows, args, scope);
        // Before the answer leaves: what cannot be noted is not shown.
        await context.services.petition.noteReads(
          context.officer,
          shown.edges.map(({ node }) => node.memberId),
          context,
        );
        return shown;
      },
    },
    { name: 'PetitionCaseConnection', description: 'A page of petitions (danh sách hồ sơ phản ánh, kiến nghị).' },
    { name: 'PetitionCaseEdge', description: 'A petition with its place in the list (hồ sơ và vị trí).' },
  ),
);

builder.queryField('petitionCase', (t) =>
  t.withAuth({ duty: 'PETITION' }).prismaField({
    type: PetitionCase,
    nullable: true,
    description:
      'A petition of the officer’s agency by its tracking code (hồ sơ phản ánh, kiến nghị). Null for an unknown one and for another agency’s. The member finds the reading in the trail. Needs an officer with the duty `PETITION`.',
    args: { code: t.arg.string({ description: 'Tracking code, such as `PA-2026-7K3M9QX1` (mã tra cứu).' }) },
    resolve: async (query, _root, { code }, context) => {
      const { agencyCode } = context.officer;
      const read = { ...query, select: { ...query.select, memberId: true } };
      const found = await readCase(context, read, readTrackingCode(code, 'code'), agencyCode);
      if (found) await context.services.petition.noteReads(context.officer, [found.memberId], context);
      return found;
    },
  }),
);
