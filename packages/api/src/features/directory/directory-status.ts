import { builder } from '../../builder.ts';

export const DirectoryStatus = builder.enumType('DirectoryStatus', {
  description: 'Whether an entry of the public lists works (trạng thái hoạt động).',
  values: {
    ACTIVE: { description: 'Working (đang hoạt động).' },
    SUSPENDED: { description: 'Suspended for a time (tạm ngừng).' },
    CLOSED: { description: 'Closed, or its place was taken by another (đã đóng).' },
  } as const,
});
