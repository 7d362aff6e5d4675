import type { GraphiqlExample } from '../platform/graphiql.ts';

export const DEVICE_TAKEOVER: GraphiqlExample = {
  query: `# 6 · CHUYỂN SANG THIẾT BỊ NÀY · TAKE OVER HERE
#
# Khi tab 1 trả về DeviceConflict: chép challenge
# xuống Variables, chạy RequestCode, đọc mã ở
# /dev/inbox, chép challenge mới và mã, rồi chạy
# ConfirmTakeover.
#
# After a DeviceConflict in tab 1: paste challenge
# into Variables, run RequestCode, read the code at
# /dev/inbox, paste the new challenge and the code,
# run ConfirmTakeover.
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
