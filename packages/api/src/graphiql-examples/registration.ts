import type { GraphiqlExample } from '../platform/graphiql.ts';

export const REGISTRATION: GraphiqlExample = {
  query: `# 11 · ĐĂNG KÝ TÀI KHOẢN · REGISTER AN ACCOUNT
#
# Tờ khai mẫu 01 của một người có hồ sơ, chưa có
# tài khoản. Chạy StartRegistration, đọc mã ở
# /dev/inbox, ghi vào submit.code, rồi chạy
# SubmitRegistration: có mã hồ sơ. Cán bộ duyệt ở
# tab 12. Ô challenge để trống: trang tự điền.
# Ảnh: khi chạy thử không bắt buộc. UploadPhotos thì
# trang gửi ảnh mẫu và điền file; ảnh thật của bạn:
# docs/files.md (curl), ghi mã tệp vào file.
#
# Form 01 of somebody on record without an account.
# Run StartRegistration, read the code at
# /dev/inbox, put it into submit.code, then run
# SubmitRegistration: it answers a dossier number.
# An officer approves in tab 12. Leave challenge
# empty: the page fills it in.
# Photos: optional in development. UploadPhotos lets
# the page send sample photos and fill in file; for
# your own see docs/files.md (curl), and write the id.
mutation UploadPhotos {
  PORTRAIT: requestUpload(input: { purpose: PORTRAIT }) {
    ... on UploadReady {
      file
      uploadUrl
    }
    ... on Error {
      code
      message
    }
  }
  IDENTITY_FRONT: requestUpload(input: { purpose: IDENTITY_FRONT }) {
    ... on UploadReady {
      file
      uploadUrl
    }
    ... on Error {
      code
      message
    }
  }
  IDENTITY_BACK: requestUpload(input: { purpose: IDENTITY_BACK }) {
    ... on UploadReady {
      file
      uploadUrl
    }
    ... on Error {
      code
      message
    }
  }
}

mutation StartRegistration($form: StartRegistrationInput!) {
  startRegistration(input: $form) {
    __typename
    ... on CodeSent {
      challenge
      maskedDestination
      codeExpiresAt
    }
    ... on Error {
      code
      message
    }
  }
}

mutation SubmitRegistration($submit: SubmitRegistrationInput!) {
  submitRegistration(input: $submit) {
    __typename
    ... on RegistrationSubmitted {
      registration {
        dossierNumber
        status
        receivingAgency {
          name
        }
      }
    }
    ... on Error {
      code
      message
    }
  }
}

# Chép mã hồ sơ vào Variables
# Copy the dossier number into Variables
query AskAfterIt($dossierNumber: String!, $phone: String!) {
  registrationStatus(dossierNumber: $dossierNumber, phone: $phone) {
    status
    submittedAt
    decidedAt
    rejectionReason
  }
}
`,
  variables: {
    form: {
      socialInsuranceCode: '9900000012',
      fullName: 'Mai Thị Ghi Danh',
      birthDate: '1992-03-08',
      identityDocument: { kind: 'CCCD', number: '099192990012' },
      contactAddress: { street: 'Phố Ví Dụ', provinceCode: '01', wardCode: '00070' },
      phone: '0990000012',
      receivingAgencyCode: '0100',
      photos: [
        { purpose: 'PORTRAIT', file: '' },
        { purpose: 'IDENTITY_FRONT', file: '' },
        { purpose: 'IDENTITY_BACK', file: '' },
      ],
      device: { id: 'graphiql', name: 'GraphiQL' },
    },
    submit: { challenge: '', code: '', commitment: true },
    dossierNumber: '',
    phone: '0990000012',
  },
};
