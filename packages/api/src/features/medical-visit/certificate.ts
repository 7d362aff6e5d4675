import { builder } from '../../builder.ts';
import { ownedKey } from '../member/index.ts';
import { LeaveCertificateStatus } from './enums.ts';
import { documentNameOf } from './visit-codes.ts';

export const SickLeaveCertificate = builder.prismaNode('SickLeaveCertificate', {
  description:
    'A certificate of leave for social insurance, Circular 56/2017/TT-BYT, XML11 (giấy chứng nhận nghỉ việc hưởng BHXH).',
  id: { resolve: (certificate) => certificate.id, description: 'Opaque id for `node`.' },
  nullable: true,
  findUnique: (key, context) => ownedKey(context, key),
  select: { id: true },
  fields: (t) => ({
    serialNumber: t.exposeString('serialNumber', { description: 'Serial number (số seri).' }),
    documentNumber: t.exposeString('documentNumber', { description: 'Number of the document (số chứng từ).' }),
    recordNumber: t.exposeString('recordNumber', {
      nullable: true,
      description: 'Number of the care record; null when not given (số KCB).',
    }),
    formCode: t.exposeString('formCode', { description: 'Code of the form, `CT07` (mẫu số).' }),
    documentName: t.string({
      select: { formCode: true },
      description:
        'Kind of document in Vietnamese, such as `Giấy chứng nhận nghỉ việc hưởng bảo hiểm xã hội` (loại chứng từ).',
      resolve: (certificate) => documentNameOf(certificate.formCode),
    }),
    issuedOn: t.expose('issuedOn', { type: 'Date', description: 'Day of issue (ngày cấp).' }),
    status: t.expose('status', { type: LeaveCertificateStatus, description: 'Its state (trạng thái).' }),
    fromDate: t.expose('fromDate', { type: 'Date', description: 'First day of leave (từ ngày).' }),
    toDate: t.expose('toDate', { type: 'Date', description: 'Last day of leave, included (đến ngày).' }),
    leaveDays: t.exposeInt('leaveDays', { description: 'Days of leave (số ngày nghỉ).' }),
    employerName: t.exposeString('employerName', {
      nullable: true,
      description: 'Employer as written; null when not given (đơn vị làm việc).',
    }),
    diagnosis: t.exposeString('diagnosis', {
      nullable: true,
      description: 'Diagnosis; null when not given (chẩn đoán).',
    }),
    treatmentMethod: t.exposeString('treatmentMethod', {
      nullable: true,
      description: 'Treatment; null when not given (phương pháp điều trị).',
    }),
    fatherName: t.exposeString('fatherName', {
      nullable: true,
      description: "Father, for a child's sickness; null otherwise (họ tên cha).",
    }),
    motherName: t.exposeString('motherName', {
      nullable: true,
      description: "Mother, for a child's sickness; null otherwise (họ tên mẹ).",
    }),
    doctorCode: t.exposeString('doctorCode', {
      nullable: true,
      description: 'Licence of the doctor; null when not given (mã bác sĩ).',
    }),
    facility: t.relation('facility', { description: 'The facility that issued it (cơ sở KCB cấp giấy).' }),
    visit: t.relation('visit', { description: 'The visit that it belongs to (lượt khám chữa bệnh).' }),
  }),
});
