import type { GraphiqlExample } from '../platform/graphiql.ts';

export const FIND_CODE: GraphiqlExample = {
  query: `# 7 · TRA CỨU MÃ SỐ BHXH · FIND MY CODE
#
# Không cần đăng nhập. Bấm ▶: người mẫu hiện ra, che
# bớt tên và mã. Lần thứ hai trở đi máy chủ đòi một
# bài toán (ProofOfWorkRequired): bấm ▶ thêm lần nữa,
# trang tự giải trong một hai giây rồi gửi kèm. Một
# người tra tối đa 5 lần mỗi ngày. Cách khác: đổi
# "by" thành một trong các mẫu ở cuối trang.
#
# No sign-in needed. Press ▶: the demo person appears,
# name and code masked. From the second try on the
# server asks for a proof of work: press ▶ once more,
# the page solves it in a second or two and sends it
# along. One person is answered 5 times a day. For
# other ways replace "by" with one of those below.
mutation FindCode($input: FindSocialInsuranceCodeInput!) {
  findSocialInsuranceCode(input: $input) {
    __typename
    ... on CodeFound {
      candidates {
        maskedName
        maskedCode
        birthYear
        province
      }
    }
    # Đề bài: tìm nonce để SHA-256(challenge + nonce)
    # bắt đầu bằng "difficulty" bit 0
    # The task: a nonce that makes the hash begin
    # with that many zero bits
    ... on ProofOfWorkRequired {
      challenge
      difficulty
      expiresAt
    }
    ... on LookUpRateLimited {
      until
    }
    ... on Error {
      code
      message
    }
  }
}

# Theo nơi cư trú · By place of residence:
# { "place": { "fullName": "Trần Quốc Bảo",
#   "birthDate": "20/11/1988", "province": "Hồ Chí Minh" } }
# Theo hộ gia đình · By household:
# { "household": { "householdCode": "9900000001",
#   "fullName": "nguyen thi minh hoa",
#   "birthDate": "08/03/1984" } }
# Theo thẻ BHYT · By card:
# { "healthCard": { "cardNumber": "GD4019900000001",
#   "birthDate": "08/03/1984" } }
# Theo mã QR đã quét · By its scanned QR code:
# { "healthCardQr": { "text": "…|…$" } }
`,
  variables: {
    input: {
      by: {
        identity: { fullName: 'nguyen thi minh hoa', birthDate: '1984-03-08', identityNumber: '099184990001' },
      },
      proof: { challenge: '', nonce: '' },
    },
  },
};
