import type { GraphiqlExample } from '../platform/graphiql.ts';

export const CHILD_REGISTRATION: GraphiqlExample = {
  query: `# 13 · ĐĂNG KÝ CHO CON · REGISTER A CHILD
#
# Đăng nhập ở tab 1 (9900000001 là mẹ). Chạy
# UploadPhotos: trang gửi ảnh mẫu và điền file; ảnh
# thật: docs/files.md. Chạy StartChild, đọc mã ở
# /dev/inbox, ghi vào submit.code, chạy SubmitChild.
# Cán bộ duyệt ở tab 12; mật khẩu tạm của con đến
# /dev/inbox: ghi vào signIn.password, chạy
# SignInAsChild rồi FirstPassword.
#
# Sign in with tab 1 (9900000001 is the mother). Run
# UploadPhotos: the page sends sample photos, fills in
# file; your own: docs/files.md. Run StartChild, read
# the code at /dev/inbox, put it into submit.code, run
# SubmitChild. An officer approves in tab 12; the
# child's temporary password arrives at /dev/inbox:
# put it into signIn.password, run SignInAsChild, then
# FirstPassword.
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
  BIRTH_CERTIFICATE: requestUpload(input: { purpose: BIRTH_CERTIFICATE }) {
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

mutation StartChild($form: StartChildRegistrationInput!) {
  startChildRegistration(input: $form) {
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

mutation SubmitChild($submit: SubmitChildRegistrationInput!) {
  submitChildRegistration(input: $submit) {
    __typename
    ... on ChildRegistrationSubmitted {
      registration {
        id
        dossierNumber
        status
        relation
        fullName
        receivingAgency {
          name
        }
        rejectionReason
      }
    }
    ... on Error {
      code
      message
    }
  }
}

query MyChildren {
  me {
    childRegistrations(first: 10) {
      edges {
        node {
          id
          dossierNumber
          status
          relation
          fullName
          receivingAgency {
            name
          }
          rejectionReason
        }
      }
    }
  }
}

# Rút tờ khai: chép id vào Variables
# Withdraw it: copy the id into Variables
mutation CancelChild($cancel: CancelChildRegistrationInput!) {
  cancelChildRegistration(input: $cancel) {
    __typename
    ... on Error {
      code
      message
    }
  }
}

mutation SignInAsChild($signIn: SignInInput!) {
  signIn(input: $signIn) {
    __typename
    ... on PasswordChangeRequired {
      challenge
      message
    }
    ... on Error {
      code
      message
    }
  }
}

mutation FirstPassword($first: SetFirstPasswordInput!) {
  setFirstPassword(input: $first) {
    __typename
    ... on SignedIn {
      accessToken
      refreshToken
      member {
        fullName
      }
    }
    ... on Error {
      code
      message
    }
  }
}
`,
  variables: {
    form: {
      socialInsuranceCode: '9900000013',
      fullName: 'Lê Minh Khôi',
      birthDate: '2018-09-02',
      birthCertificateNumber: '99/2018',
      relation: 'MOTHER',
      contactAddress: { street: 'Số 99, phố Ví Dụ', provinceCode: '01', wardCode: '00352' },
      receivingAgencyCode: '0100',
      photos: [
        { purpose: 'PORTRAIT', file: '' },
        { purpose: 'BIRTH_CERTIFICATE', file: '' },
      ],
    },
    submit: { challenge: '', code: '', commitment: true },
    cancel: { id: '' },
    signIn: { login: '9900000013', password: '', device: { id: 'graphiql-child', name: 'GraphiQL' } },
    first: {
      challenge: '',
      newPassword: 'mưa rào tháng bảy',
      newPasswordAgain: 'mưa rào tháng bảy',
    },
  },
};
