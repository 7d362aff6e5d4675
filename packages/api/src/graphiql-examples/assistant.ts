import type { GraphiqlExample } from '../platform/graphiql.ts';

export const ASSISTANT: GraphiqlExample = {
  query: `# 9 · TRỢ LÝ ẢO · ASSISTANT
#
# Không cần đăng nhập. Chạy Ask, chép id và secret
# của hội thoại, id của asked (vào message) sang
# Variables, rồi chạy Listen: câu trả lời đến từng
# phần, kèm nguồn. ReadAgain đọc lại cả hội thoại.
# Thử: "quên mk vssid", "BHXH Hà Nội ở đâu",
# "giá vàng hôm nay".
#
# No sign-in needed. Run Ask, copy id and secret of
# the conversation and the id of what was asked (into
# message) to Variables, then run Listen:
# the answer arrives in pieces, with its sources.
# ReadAgain reads the conversation again. Questions
# are in Vietnamese; what it does not know it says.
mutation Ask($ask: AskAssistantInput!) {
  askAssistant(input: $ask) {
    __typename
    ... on QuestionAccepted {
      secret
      conversation {
        id
        expiresAt
      }
      asked {
        id
        question
      }
    }
    ... on Error {
      code
      message
    }
  }
}

# Ask được hỏi trước khi nghe cũng được
# It may be asked before anybody listens
subscription Listen($conversation: ConversationKeyInput!, $message: ID) {
  assistantAnswer(conversation: $conversation, message: $message) {
    index
    delta
    final
    answer {
      kind
      confidence
      score
      sources {
        kind
        title
        path
        legalBasis
      }
      quickReplies {
        text
      }
      actions {
        kind
        to
        screen
      }
    }
  }
}

query ReadAgain($conversation: ConversationKeyInput!) {
  assistantConversation(conversation: $conversation) {
    startedAt
    messages(last: 10) {
      edges {
        node {
          question
          answer {
            kind
            text
            sources {
              title
            }
          }
        }
      }
    }
  }
}
`,
  variables: {
    ask: { text: 'Mức đóng BHYT hộ gia đình?', deviceId: 'graphiql-on-this-computer', conversation: null },
    conversation: { id: '', secret: '' },
    message: null,
  },
};
