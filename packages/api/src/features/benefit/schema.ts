import { builder } from '../../builder.ts';
import { pageCost } from '../../platform/connection.ts';
import { Member } from '../member/index.ts';
import { Benefit } from './benefit-type.ts';
import './kinds.ts';
import { BenefitKind } from './enums.ts';
import { benefitsNewestFirst } from './lists.ts';

builder.prismaObjectField(Member, 'benefits', (t) =>
  t.connection(
    {
      type: Benefit,
      description: 'Benefits, newest first: by first day, else by day of decision (thông tin hưởng).',
      args: {
        kind: t.arg({
          type: BenefitKind,
          required: false,
          description: 'Only one tab; absent or null gives all four (loại thông tin hưởng).',
        }),
      },
      complexity: (args) => pageCost(args),
      select: (args, _context, nested) => {
        const page = benefitsNewestFirst.query(args);
        return {
          benefits: page
            ? nested(
                {
                  ...page,
                  where: { ...page.where, ...(args.kind ? { kind: args.kind } : {}) },
                  select: { ...benefitsNewestFirst.columns, kind: true },
                },
                ['edges', 'node'],
              )
            : false,
        };
      },
      resolve: (member, args) =>
        benefitsNewestFirst.page(member.benefits, args, `benefits:${member.id}:${args.kind ?? 'ALL'}`),
    },
    { name: 'BenefitConnection', description: 'A page of benefits (danh sách hưởng).' },
    {
      name: 'BenefitEdge',
      description: 'A benefit with its place in the list (khoản hưởng và vị trí trong danh sách).',
    },
  ),
);
