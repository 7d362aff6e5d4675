import { builder } from '../../builder.ts';
import { pageCost } from '../../platform/connection.ts';
import { Member } from '../member/index.ts';
import { SickLeaveCertificate } from './certificate.ts';
import { certificatesNewestFirst, visitsNewestFirst } from './lists.ts';
import type { VisitYear } from './queries.ts';
import { MedicalVisit } from './visit.ts';

builder.prismaObjectField(Member, 'medicalVisits', (t) =>
  t.connection(
    {
      type: MedicalVisit,
      description: 'The visit book, newest discharge first (sổ khám chữa bệnh).',
      args: {
        year: t.arg.int({
          required: false,
          description:
            'Year of discharge (NGAY_RA) in Vietnamese time, 1995 to the next one, such as `2026`; absent or null gives all (năm).',
        }),
      },
      complexity: (args) => pageCost(args),
      select: (args, context, nested) => {
        const page = visitsNewestFirst.query(args);
        const dischargedAt = context.services.medicalVisit.dischargeRange(args.year ?? null);
        return {
          medicalVisits:
            page && dischargedAt
              ? nested({ ...page, where: { ...page.where, dischargedAt }, select: visitsNewestFirst.columns }, [
                  'edges',
                  'node',
                ])
              : false,
        };
      },
      resolve: (member, args, context) => {
        context.services.medicalVisit.checkYear(args.year ?? null);
        return visitsNewestFirst.page(member.medicalVisits, args, `medicalVisits:${member.id}:${args.year ?? 'ALL'}`);
      },
    },
    { name: 'MedicalVisitConnection', description: 'A page of the visit book (danh sách lượt khám chữa bệnh).' },
    {
      name: 'MedicalVisitEdge',
      description: 'A visit with its place in the list (lượt khám và vị trí trong danh sách).',
    },
  ),
);

const MedicalVisitYear = builder.objectRef<VisitYear>('MedicalVisitYear').implement({
  description: 'A year that the visit book has visits of (năm có khám chữa bệnh).',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'Year of discharge in Vietnamese time (năm).' }),
    count: t.exposeInt('count', { description: 'Visits of that year (số lượt).' }),
  }),
});

builder.prismaObjectField(Member, 'medicalVisitYears', (t) =>
  t.field({
    type: [MedicalVisitYear],
    select: { id: true },
    description: 'The years that have visits, newest first: the entries of a year picker (các năm có khám chữa bệnh).',
    resolve: (member, _args, context) => context.services.medicalVisit.yearsOf(member.id),
  }),
);

builder.prismaObjectField(Member, 'sickLeaveCertificates', (t) =>
  t.connection(
    {
      type: SickLeaveCertificate,
      description: 'Certificates of leave, newest issue first (giấy chứng nhận nghỉ việc hưởng BHXH).',
      complexity: (args) => pageCost(args),
      select: (args, _context, nested) => {
        const page = certificatesNewestFirst.query(args);
        return {
          sickLeaveCertificates: page
            ? nested({ ...page, select: certificatesNewestFirst.columns }, ['edges', 'node'])
            : false,
        };
      },
      resolve: (member, args) =>
        certificatesNewestFirst.page(member.sickLeaveCertificates, args, `sickLeaveCertificates:${member.id}`),
    },
    { name: 'SickLeaveCertificateConnection', description: 'A page of certificates (danh sách giấy nghỉ việc).' },
    {
      name: 'SickLeaveCertificateEdge',
      description: 'A certificate with its place in the list (giấy chứng nhận và vị trí trong danh sách).',
    },
  ),
);
