import type { Database } from '../../../platform/database/client.ts';

const since = new Date('2025-07-01');

/** Invented rows of the public lists that the evaluation set asks about; the built-in lists must be there. */
export async function fillLists({ client }: Pick<Database, 'client'>): Promise<void> {
  const provinces = await client.province.findMany({ where: { validTo: null }, select: { id: true, code: true } });
  const wards = await client.ward.findMany({ where: { validTo: null }, select: { id: true, code: true } });
  const province = (code: string) => provinces.find((it) => it.code === code)?.id ?? null;
  const ward = (code: string) => wards.find((it) => it.code === code)?.id ?? null;
  const local = { level: 'LOCAL', validFrom: since } as const;
  await client.agency.createMany({
    data: [
      {
        ...local,
        code: '9903',
        name: 'Bảo hiểm xã hội cơ sở Đống Đa',
        address: 'Số 3 phố Thử, phường Đống Đa, Hà Nội',
        phone: '024 0000 0003',
        openingHours: '8:00–17:00, thứ Hai đến thứ Sáu',
        provinceId: province('01'),
      },
      {
        ...local,
        code: '9904',
        name: 'Bảo hiểm xã hội cơ sở Hoàn Kiếm',
        address: 'Số 4 phố Thử, phường Hoàn Kiếm, Hà Nội',
        phone: '024 0000 0004',
        provinceId: province('01'),
        wardId: ward('00070'),
      },
      {
        ...local,
        code: '9905',
        name: 'Bảo hiểm xã hội cơ sở Hai Bà Trưng',
        address: 'Số 5 phố Thử, phường Hai Bà Trưng, Hà Nội',
        provinceId: province('01'),
      },
      {
        ...local,
        code: '9907',
        name: 'Bảo hiểm xã hội cơ sở Bến Thành',
        address: 'Số 7 đường Thử, phường Bến Thành, Thành phố Hồ Chí Minh',
        openingHours: '7:30–16:30, thứ Hai đến thứ Sáu',
        provinceId: province('79'),
        wardId: ward('26743'),
      },
    ],
  });
  const heir = await client.agency.findFirstOrThrow({ where: { code: '9905' }, select: { id: true } });
  await client.agency.create({
    data: {
      code: '9906',
      name: 'Bảo hiểm xã hội quận Hai Bà Trưng',
      level: 'LOCAL',
      validFrom: new Date('2008-08-01'),
      validTo: since,
      provinceId: province('01'),
      successorId: heir.id,
    },
  });
  await client.facility.createMany({
    data: [
      {
        code: '99C54',
        name: 'Bệnh viện Đa khoa An Bình Thử',
        address: 'Số 54 phố Thử, phường Hoàn Kiếm, Hà Nội',
        phone: '024 0000 0054',
        careLevel: 'BASIC',
        contracted: true,
        acceptsRegistration: true,
        issuesSickLeave: true,
        provinceId: province('01'),
        wardId: ward('00070'),
      },
      {
        code: '99001',
        name: 'Bệnh viện Trung ương Sao Mai Thử',
        address: 'Số 1 phố Thử, phường Thanh Xuân, Hà Nội',
        careLevel: 'SPECIALISED',
        contracted: true,
        acceptsRegistration: false,
        issuesSickLeave: true,
        provinceId: province('01'),
      },
      {
        code: '99002',
        name: 'Trạm y tế phường Hoàn Kiếm',
        careLevel: 'INITIAL',
        contracted: true,
        acceptsRegistration: true,
        provinceId: province('01'),
        wardId: ward('00070'),
      },
      {
        code: '99003',
        name: 'Phòng khám Đa khoa Hoa Mặt Trời Thử',
        careLevel: 'INITIAL',
        contracted: false,
        provinceId: province('79'),
      },
      {
        code: '99004',
        name: 'Bệnh viện Phụ sản Hải Âu Thử',
        careLevel: 'BASIC',
        contracted: true,
        acceptsRegistration: true,
        provinceId: province('48'),
      },
    ],
  });
  const agency = await client.agency.findFirstOrThrow({ where: { code: '0100', validTo: null }, select: { id: true } });
  await client.employer.create({
    data: {
      name: 'Công ty TNHH May mặc Bình Minh Thử',
      address: 'Số 9 phố Thử, Hà Nội',
      provinceId: province('01'),
      agencyId: agency.id,
      codes: { create: { code: 'YN9901Z' } },
    },
  });
  await client.collectionPoint.createMany({
    data: [
      {
        code: '9900000000TH0100070901',
        name: 'Bưu điện Hoàn Kiếm Thử',
        address: 'Số 11 phố Thử, phường Hoàn Kiếm, Hà Nội',
        provinceId: province('01'),
        wardId: ward('00070'),
      },
      {
        code: '9900000000TH4820242902',
        name: 'Bưu điện Hải Châu Thử',
        address: 'Số 12 đường Thử, phường Hải Châu, Đà Nẵng',
        provinceId: province('48'),
        wardId: ward('20242'),
      },
    ],
  });
}
