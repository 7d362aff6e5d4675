import { builder } from '../../builder.ts';
import type { FilePurpose } from './purpose.ts';

export const FilePurposeEnum = builder.enumType('FilePurpose', {
  description: 'What a file is for (mục đích của tệp). It decides what the file may be and who may see it.',
  values: {
    PORTRAIT: { description: 'Photo of a person, field 8 of form 01; JPEG or PNG, 5 MB (ảnh cá nhân).' },
    IDENTITY_FRONT: {
      description: 'Front of an identity document, field 9 of form 01; JPEG or PNG, 5 MB (ảnh mặt trước giấy tờ).',
    },
    IDENTITY_BACK: {
      description: 'Back of an identity document, field 9 of form 01; JPEG or PNG, 5 MB (ảnh mặt sau giấy tờ).',
    },
    BIRTH_CERTIFICATE: {
      description: 'Photo of a birth certificate, for a child; JPEG or PNG, 5 MB (ảnh giấy khai sinh).',
    },
    PETITION_ATTACHMENT: {
      description: 'Belongs to a petition; JPEG or PNG, 5 MB, or PDF, 10 MB (tệp đính kèm đơn thư).',
    },
    NEWS_PICTURE: {
      description: 'Picture of a news article, public; JPEG or PNG, 5 MB; needs the duty `EDITORIAL` (ảnh tin bài).',
    },
  } as const satisfies Record<FilePurpose, { description: string }>,
});

export const StoredFile = builder.prismaObject('StoredFile', {
  description:
    'A file that is kept outside of the database (tệp). Images were encoded anew: they hold no EXIF, place or device.',
  select: { id: true, purpose: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id (mã định danh kỹ thuật); it opens nothing by itself.' }),
    mediaType: t.string({
      select: { mediaType: true },
      description: '`image/jpeg`, `image/png` or `application/pdf` (loại tệp).',
      resolve: ({ mediaType }) => mediaType ?? '', // only whole files are shown: the table's rule
    }),
    bytes: t.int({
      select: { bytes: true },
      description: 'Size in bytes (dung lượng, byte).',
      resolve: ({ bytes }) => bytes ?? 0, // as above
    }),
    width: t.exposeInt('width', { nullable: true, description: 'Pixels; null for PDF (chiều rộng, điểm ảnh).' }),
    height: t.exposeInt('height', { nullable: true, description: 'Pixels; null for PDF (chiều cao, điểm ảnh).' }),
    url: t.string({
      description:
        'Address of the bytes (địa chỉ tệp). It is signed and works for whoever holds it, without a token, until `urlExpiresAt`; ask again for a new one.',
      args: {
        download: t.arg.boolean({
          defaultValue: false,
          description: 'True: the browser saves the file instead of showing it; PDF is always saved (tải về máy).',
        }),
      },
      resolve: (file, { download }, { services, publicAddress }) =>
        services.file.addressOf(file, publicAddress, download ? 'attachment' : 'inline').url,
    }),
    urlExpiresAt: t.field({
      type: 'DateTime',
      description: '5 minutes from now; public pictures one to two days (hạn của địa chỉ).',
      resolve: (file, _args, { services, publicAddress }) => services.file.addressOf(file, publicAddress).expiresAt,
    }),
  }),
});
