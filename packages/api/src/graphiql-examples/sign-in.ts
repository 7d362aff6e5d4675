import type { GraphiqlExample } from '../platform/graphiql.ts';

export const SIGN_IN: GraphiqlExample = {
  query: `# 1 · ĐĂNG NHẬP · SIGN IN
#
# Bấm ▶. Variables bên dưới là của người mẫu.
# Trang giữ mã truy cập cho các tab sau; góc dưới
# bên phải cho biết ai đang đăng nhập.
#
# Press ▶. Variables below are a demo person's.
# The page keeps the token for the other tabs; the
# corner below shows who is signed in.
mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      accessToken
      accessTokenExpiresAt
      refreshToken
      member {
        fullName
      }
    }
    # Đang dùng trên thiết bị khác: sang tab 6
    # (thử ở trình duyệt thứ hai: đổi device.id trong Variables)
    # In use on another device: go on in tab 6
    # (to try it in a second browser, change device.id in Variables)
    ... on DeviceConflict {
      message
      challenge
      otherDevice {
        name
      }
    }
    # Lỗi dự kiến nào cũng có code và message
    # Every expected failure has both
    ... on Error {
      code
      message
    }
  }
}
`,
  variables: {
    input: {
      login: '9900000001',
      password: 'AnSinh-demo-2026',
      device: { id: 'graphiql', name: 'GraphiQL' },
    },
  },
};
