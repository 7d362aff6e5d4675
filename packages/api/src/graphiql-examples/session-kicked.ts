import type { GraphiqlExample } from '../platform/graphiql.ts';

export const SESSION_KICKED: GraphiqlExample = {
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
};
