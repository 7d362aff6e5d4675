import { builder } from '../../../builder.ts';
import { ProblemInterface } from '../../../platform/problem-type.ts';
import type { UploadLimitReached } from '../errors.ts';
import { FilePurposeEnum } from '../schema.ts';
import type { UploadReady } from '../service.ts';

const RequestUploadInput = builder.inputType('RequestUploadInput', {
  description: 'What is going to be uploaded (yêu cầu tải tệp lên).',
  fields: (t) => ({
    purpose: t.field({ type: FilePurposeEnum, description: 'What the file is for (mục đích của tệp).' }),
    deviceId: t.string({
      required: false,
      description:
        'Random id of the app on this device, 8 to 64 of `A-Z a-z 0-9 . _ : -`; without a sign-in it has a count of its own beside others of its network (mã thiết bị).',
    }),
  }),
});

const UploadReadyType = builder.objectRef<UploadReady>('UploadReady').implement({
  description:
    'An address that takes one file, once (địa chỉ tải lên đã sẵn sàng). Send the bytes as they are: `curl -T photo.jpg "<uploadUrl>"`. The answer is 201 with JSON, or JSON with `error.code` (docs/files.md).',
  fields: (t) => ({
    file: t.exposeID('file', {
      description:
        'Id of the file, for the mutation that takes it over within 24 hours; keep it to yourself until then (mã tệp).',
    }),
    uploadUrl: t.exposeString('uploadUrl', {
      description: 'Where the bytes go; signed, works once and without a token (địa chỉ tải lên).',
    }),
    method: t.string({ description: 'HTTP method, `PUT` (phương thức).', resolve: () => 'PUT' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'In 15 minutes (hạn tải lên).' }),
    maxBytes: t.exposeInt('maxBytes', {
      description: 'Bytes that the file may have; an image at most 5,242,880 (dung lượng tối đa, byte).',
    }),
    mediaTypes: t.exposeStringList('mediaTypes', {
      description: 'What it may be, such as `image/jpeg`; decided by its content (các loại tệp được nhận).',
    }),
  }),
});

const UploadLimitReachedType = builder.objectRef<UploadLimitReached>('UploadLimitReached').implement({
  description: 'Too many uploads, code `UPLOAD_LIMIT_REACHED` (tải lên quá số lần cho phép).',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    until: t.expose('until', { type: 'DateTime', description: 'From then on it works again (khóa đến lúc).' }),
  }),
});

const RequestUploadResult = builder.unionType('RequestUploadResult', {
  description: 'An address for the bytes, or why not (kết quả yêu cầu tải lên).',
  types: [UploadReadyType, UploadLimitReachedType],
  resolveType: (result) => result.kind,
});

builder.mutationField('requestUpload', (t) =>
  t.field({
    type: RequestUploadResult,
    description:
      'First half of sending a file (yêu cầu tải tệp lên): gives an address for its bytes. For everybody, signed in or not; news pictures need an officer with the duty `EDITORIAL`. At most 40 an hour from one device or person.',
    args: { input: t.arg({ type: RequestUploadInput, description: 'What it is for (mục đích).' }) },
    resolve: (_root, { input }, context) => context.services.file.requestUpload(input, context),
  }),
);
