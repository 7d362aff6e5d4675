import { builder } from '../../builder.ts';
import { uuidOrNobody } from '../../platform/ids.ts';
import { DirectoryStatus } from './directory-status.ts';
import { MapPosition, POSITION_COLUMNS, pointOf } from './map-position.ts';

export const CollectionPoint = builder.prismaNode('CollectionPoint', {
  description: 'A place of a service organisation where contributions are paid (điểm thu, đại lý thu).',
  id: { resolve: (row) => row.id, description: 'Opaque id for `node` (mã định danh kỹ thuật).' },
  nullable: true,
  findUnique: (id) => ({ id: uuidOrNobody(id) }),
  fields: (t) => ({
    code: t.exposeString('code', {
      description:
        'Unit, collecting body, province and ward, number of the point, such as `3456789000TH0100070003` (mã điểm thu).',
    }),
    name: t.exposeString('name', { description: 'Name (tên điểm thu).' }),
    collectorName: t.exposeString('collectorName', {
      nullable: true,
      description: 'The organisation that collects; null when not recorded (tổ chức dịch vụ thu).',
    }),
    staffName: t.exposeString('staffName', {
      nullable: true,
      description: 'Who receives people there; null when not recorded (nhân viên thu).',
    }),
    address: t.exposeString('address', { nullable: true, description: 'Address; null when not recorded (địa chỉ).' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Phone; null when not recorded (điện thoại).' }),
    openingHours: t.exposeString('openingHours', {
      nullable: true,
      description: 'Opening hours as recorded; null when they are not (giờ làm việc).',
    }),
    status: t.expose('status', { type: DirectoryStatus, description: 'Whether it works today (trạng thái).' }),
    province: t.relation('province', { nullable: true, description: 'Its province; null when not recorded (tỉnh).' }),
    ward: t.relation('ward', {
      nullable: true,
      description: 'Its ward; null when not recorded (phường, xã, đặc khu).',
    }),
    position: t.field({
      type: MapPosition,
      nullable: true,
      select: POSITION_COLUMNS,
      description: 'Where it lies; null when not recorded (vị trí).',
      resolve: pointOf,
    }),
  }),
});
