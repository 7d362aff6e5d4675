import type { GraphiqlExample } from './platform/graphiql.ts';

/** The tabs that GraphiQL opens with, in the order of a first visit; a test runs each of them. */
export const EXAMPLES: readonly GraphiqlExample[] = [
  {
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
  },
  {
    query: `# 2 · TRANG CHỦ · DASHBOARD
#
# Thẻ BHYT, tổng thời gian tham gia, thông tin
# hưởng, các lượt khám gần đây: một lần hỏi.
#
# Card, participation totals, benefits and recent
# visits in one request.
query Dashboard {
  me {
    fullName
    socialInsuranceCode
    birthDateText
    healthCard {
      number
      validityText
      benefitText
      facility {
        code
        name
      }
    }
    participations {
      insuranceType
      totalText
      lateText
      periods(first: 5) {
        edges {
          node {
            fromMonth
            toMonth
            employerName
            jobTitle
            contributionSalary
          }
        }
      }
    }
    benefits(first: 5) {
      edges {
        node {
          kind
          regimeName
          fromDate
          toDate
          amount
        }
      }
    }
    medicalVisits(first: 5) {
      edges {
        node {
          dischargedAt
          diagnosis
          totalCost
          facility {
            name
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# 3 · LƯỢT KHÁM, CHI PHÍ · A VISIT WITH ITS LINES
#
# Lượt mới nhất; đổi $after thành endCursor để xem
# lượt trước đó.
#
# The newest one; set $after to the endCursor for
# the one before it.
query Visit($after: String) {
  me {
    medicalVisitYears {
      year
      count
    }
    medicalVisits(first: 1, after: $after) {
      edges {
        node {
          admittedAt
          dischargedAt
          careTypeName
          primaryIcd10
          diagnosis
          treatmentMethod
          facility {
            code
            name
          }
          totalCost
          coveredCost
          paidByFund
          copayment
          selfPaid
          costLines(first: 50) {
            edges {
              node {
                kind
                name
                unit
                quantity
                unitPrice
                amount
                paidByFund
                copayment
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
`,
    variables: { after: null },
  },
  {
    query: `# 4 · TRA CỨU · LOOK-UPS
#
# Không cần đăng nhập. Tìm không cần dấu; danh mục
# tỉnh theo ngày: thử onDay 2025-06-30.
#
# No sign-in needed. Search ignores accents; the
# provinces are those of a day: try 2025-06-30.
query LookUps($search: String, $onDay: Date) {
  facilities(search: $search, first: 10) {
    edges {
      node {
        code
        name
        careLevel
        province {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  provinces(onDay: $onDay) {
    code
    fullName
    successor {
      fullName
    }
  }
}
`,
    variables: { search: 'benh vien', onDay: null },
  },
  {
    query: `# 5 · BÁO KHI BỊ ĐĂNG XUẤT · TOLD WHEN SIGNED OUT
#
# Bấm ▶ rồi để yên: khi phiên này bị kết thúc từ
# nơi khác, tin đến ngay qua WebSocket.
#
# Press ▶ and leave it: when this session is ended
# elsewhere, the news arrives over WebSocket.
subscription SessionKicked {
  sessionKicked {
    reason
    message
    at
    device {
      name
    }
  }
}
`,
  },
  {
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
  },
];
