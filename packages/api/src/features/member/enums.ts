import { builder } from '../../builder.ts';

export const Gender = builder.enumType('Gender', {
  description: 'Sex as recorded (giới tính).',
  values: {
    MALE: { description: 'Male (Nam, code 1).' },
    FEMALE: { description: 'Female (Nữ, code 2).' },
    UNDETERMINED: { description: 'Not determined (Chưa xác định, code 3).' },
  } as const,
});

export const DatePrecision = builder.enumType('DatePrecision', {
  description: 'How much of a date is known; old records may lack the day or the month (độ chính xác của ngày).',
  values: {
    DAY: { description: 'Day, month and year (ngày, tháng, năm).' },
    MONTH: { description: 'Month and year (tháng, năm).' },
    YEAR: { description: 'The year only (năm).' },
  } as const,
});

export const IdentityDocumentKind = builder.enumType('IdentityDocumentKind', {
  description: 'Kind of an identity document (loại giấy tờ tùy thân).',
  values: {
    CCCD: { description: "Citizen's identity card, 12 digits (căn cước công dân)." },
    CMND: { description: 'Former identity card, 9 digits (chứng minh nhân dân).' },
    PASSPORT: { description: 'Passport (hộ chiếu).' },
    BIRTH_CERTIFICATE: { description: 'Birth certificate (giấy khai sinh).' },
    PERSONAL_ID: { description: 'Notice of the personal identification number, 12 digits (số định danh cá nhân).' },
  } as const,
});

export const AddressKind = builder.enumType('AddressKind', {
  description: 'What an address is for (loại địa chỉ).',
  values: {
    RESIDENCE: { description: 'Place of residence (nơi cư trú).' },
    CONTACT: { description: 'Contact address (địa chỉ liên hệ).' },
  } as const,
});
