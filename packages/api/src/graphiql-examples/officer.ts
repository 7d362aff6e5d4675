import type { GraphiqlExample } from '../platform/graphiql.ts';

export const OFFICER: GraphiqlExample = {
  query: `# 12 · CÁN BỘ · AN OFFICER
#
# Chạy SignInAsOfficer, đọc mã ở /dev/inbox, ghi vào
# confirm.code, chạy ConfirmCode: trang giữ mã truy
# cập của cán bộ. Queue là hồ sơ chờ duyệt (tab 11, 13);
# chép id vào approve hoặc reject.
#
# Run SignInAsOfficer, read the code at /dev/inbox,
# put it into confirm.code, run ConfirmCode: the page
# keeps the officer's token. Queue shows what waits
# (tab 11, 13); copy an id into approve or reject.
mutation SignInAsOfficer($signIn: OfficerSignInInput!) {
  officerSignIn(input: $signIn) {
    __typename
    ... on CodeSent {
      challenge
      maskedDestination
    }
    ... on Error {
      code
      message
    }
  }
}

mutation ConfirmCode($confirm: ConfirmOfficerSignInInput!) {
  confirmOfficerSignIn(input: $confirm) {
    __typename
    ... on OfficerSignedIn {
      accessToken
      expiresAt
      fullName
      agencyCode
      duties
    }
    ... on Error {
      code
      message
    }
  }
}

query Queue {
  registrationQueue(first: 10) {
    edges {
      node {
        id
        dossierNumber
        fullName
        socialInsuranceCode
        submittedAt
        guardian {
          fullName
          relation
        }
        photos {
          purpose
          file {
            url
          }
        }
      }
    }
  }
}

mutation Approve($approve: ApproveRegistrationInput!) {
  approveRegistration(input: $approve) {
    __typename
    ... on RegistrationApproved {
      registration {
        status
      }
    }
    ... on Error {
      code
      message
    }
  }
}

mutation Reject($reject: RejectRegistrationInput!) {
  rejectRegistration(input: $reject) {
    __typename
    ... on RegistrationRejected {
      registration {
        status
        rejectionReason
      }
    }
    ... on Error {
      code
      message
    }
  }
}

# Tài khoản của một người: xem, khóa, mở lại
# Somebody's account: look, disable, enable
query Account($socialInsuranceCode: String!) {
  officerAccount(socialInsuranceCode: $socialInsuranceCode) {
    fullName
    status
    maskedPhone
    liveSession {
      deviceName
      lastSeenAt
    }
    disabledReason
  }
}

mutation Disable($disable: DisableAccountInput!) {
  disableAccount(input: $disable) {
    __typename
    ... on Error {
      code
      message
    }
  }
}

mutation Enable($enable: EnableAccountInput!) {
  enableAccount(input: $enable) {
    __typename
    ... on Error {
      code
      message
    }
  }
}

mutation SignOutOfficer {
  officerSignOut
}
`,
  variables: {
    signIn: {
      login: 'can.bo',
      password: 'AnSinh-demo-2026',
      device: { id: 'graphiql', name: 'GraphiQL' },
    },
    confirm: { challenge: '', code: '' },
    approve: { id: '' },
    reject: { id: '', reason: 'Ảnh giấy tờ bị mờ' },
    socialInsuranceCode: '9900000002',
    disable: { socialInsuranceCode: '9900000002', reason: 'Người tham gia báo mất điện thoại' },
    enable: { socialInsuranceCode: '9900000002', reason: 'Đã kiểm tra giấy tờ tùy thân' },
  },
};
