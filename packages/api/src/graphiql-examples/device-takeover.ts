import type { GraphiqlExample } from '../platform/graphiql.ts';

export const DEVICE_TAKEOVER: GraphiqlExample = {
  query: `# 6 · CHUYỂN SANG THIẾT BỊ NÀY · TAKE OVER HERE
#
# Khi tab 1 trả về DeviceConflict: chạy RequestCode,
# đọc mã ở /dev/inbox, ghi vào confirm.code rồi chạy
# ConfirmTakeover. Ô challenge để trống: trang tự
# điền.
#
# After a DeviceConflict in tab 1: run RequestCode,
# read the code at /dev/inbox, put it into
# confirm.code, run ConfirmTakeover. Leave challenge
# empty: the page fills it in.
mutation RequestCode($request: RequestDeviceTakeoverInput!) {
  requestDeviceTakeover(input: $request) {
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

mutation ConfirmTakeover($confirm: ConfirmDeviceTakeoverInput!) {
  confirmDeviceTakeover(input: $confirm) {
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
  variables: { request: { challenge: '' }, confirm: { challenge: '', code: '' } },
};
