import { builder } from '../../../builder.ts';
import { ProblemInterface } from '../../../platform/problem-type.ts';
import { FilePurposeEnum } from '../../file/index.ts';
import type { RegistrationPhotoNotUsable } from '../errors.ts';
import { FORM_VERSION, type IdentityKind } from '../form.ts';
import { RegistrationDocumentKind } from '../schema.ts';
import { photosOf } from './kinds.ts';

export const RegistrationPhoto = builder.prismaObject('RegistrationPhoto', {
  description: 'A photo that came with form 01, fields 8 and 9 (ảnh kèm tờ khai).',
  fields: (t) => ({
    purpose: t.expose('purpose', { type: FilePurposeEnum, description: 'What it shows (nội dung ảnh).' }),
    file: t.relation('file', { description: 'The photo, with an address that expires (tệp ảnh).' }),
  }),
});

export const RegistrationPhotoInput = builder.inputType('RegistrationPhotoInput', {
  description: 'An uploaded photo of form 01 (ảnh kèm tờ khai).',
  fields: (t) => ({
    purpose: t.field({ type: FilePurposeEnum, description: 'What it shows, as it was uploaded for (nội dung ảnh).' }),
    file: t.id({ description: 'The `file` of `requestUpload`, uploaded within 24 hours (mã tệp).' }),
  }),
});

export const RegistrationPhotoNotUsableType = builder
  .objectRef<RegistrationPhotoNotUsable>('RegistrationPhotoNotUsable')
  .implement({
    description:
      'A photo was not uploaded, was used already or is older than 24 hours, code `REGISTRATION_PHOTO_NOT_USABLE` (ảnh không dùng được). Upload it again.',
    interfaces: [ProblemInterface],
    fields: (t) => ({
      photos: t.expose('photos', { type: [FilePurposeEnum], description: 'Which ones (các ảnh không dùng được).' }),
    }),
  });

const PhotosOfDocument = builder.objectRef<{ kind: IdentityKind }>('PhotosOfDocument').implement({
  description: 'The photos that belong to a kind of paper (ảnh theo loại giấy tờ).',
  fields: (t) => ({
    kind: t.expose('kind', { type: RegistrationDocumentKind, description: 'The paper (loại giấy tờ).' }),
    photos: t.field({
      type: [FilePurposeEnum],
      description: 'What to take photos of (các ảnh cần chụp).',
      resolve: ({ kind }) => [...photosOf(kind)],
    }),
  }),
});

const KINDS: readonly IdentityKind[] = ['CCCD', 'CMND', 'PASSPORT', 'BIRTH_CERTIFICATE', 'PERSONAL_ID'];

const RegistrationForm = builder.objectRef<{ photosRequired: boolean }>('RegistrationForm').implement({
  description: 'What form 01 asks for on this server (yêu cầu của tờ khai đăng ký).',
  fields: (t) => ({
    version: t.string({
      description: 'Version of the form, such as `01-166/2016/NĐ-CP` (mẫu tờ khai).',
      resolve: () => FORM_VERSION,
    }),
    photosRequired: t.exposeBoolean('photosRequired', {
      description:
        'True: `startRegistration` takes no form without its photos. False: whoever sends none is photographed at the desk (bắt buộc gửi ảnh).',
    }),
    documents: t.field({
      type: [PhotosOfDocument],
      description: 'The kinds of papers with their photos (các loại giấy tờ và ảnh kèm theo).',
      resolve: () => KINDS.map((kind) => ({ kind })),
    }),
  }),
});

builder.queryField('registrationForm', (t) =>
  t.field({
    type: RegistrationForm,
    description: 'What form 01 asks for, for everybody (yêu cầu của tờ khai đăng ký).',
    resolve: (_root, _args, { services }) => ({ photosRequired: services.registration.photosRequired }),
  }),
);
