/** Who made a revision: the options of its field `officerName`, the same in every room that keeps revisions. */
export const OFFICER_NAME = {
  nullable: true,
  select: { officer: { select: { fullName: true } } },
  description: 'Name of the officer; null for what came with the project (họ tên cán bộ).',
  resolve: ({ officer }: { officer: { fullName: string } | null }) => officer?.fullName ?? null,
} as const;
