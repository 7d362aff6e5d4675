import type { GraphiqlExample } from '../platform/graphiql.ts';

export const SUPPORT: GraphiqlExample = {
  query: `# 10 · HỖ TRỢ, PHẢN ÁNH, KIẾN NGHỊ · SUPPORT AND PETITIONS
#
# Chạy Send. Đã đăng nhập thì có ngay code; chưa thì
# đọc mã ở /dev/inbox, ghi vào confirm.code, chạy
# Confirm. Chép code (PA-…) vào Variables rồi Follow.
# Cán bộ (đăng nhập ở tab 12): Queue, Take, Reply.
#
# Run Send. Signed in, you get a code at once; if not,
# read the SMS at /dev/inbox, put it into confirm.code,
# run Confirm. Copy the code (PA-…) into Variables,
# then Follow. An officer (signed in by tab 12): Queue,
# Take, Reply.
query Help($search: String, $contact: String!) {
  faqs(search: $search, first: 3) {
    edges {
      node {
        question
        answer
      }
    }
  }
  officialContacts {
    kind
    value
    label
    hours
  }
  isOfficialContact(value: $contact) {
    official
    advice
  }
}

mutation Send($letter: SendPetitionInput!) {
  sendPetition(input: $letter) {
    __typename
    ... on PetitionSent {
      petition {
        code
        subject
        status
        dueOn
        overdue
        agency {
          name
        }
        events {
          at
          action
          by
          note
        }
      }
    }
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

mutation Confirm($confirm: ConfirmPetitionInput!) {
  confirmPetition(input: $confirm) {
    __typename
    ... on PetitionSent {
      petition {
        code
        subject
        status
        dueOn
        overdue
        agency {
          name
        }
        events {
          at
          action
          by
          note
        }
      }
    }
    ... on Error {
      code
      message
    }
  }
}

query Follow($code: String!, $phone: String) {
  petition(code: $code, phone: $phone) {
    code
    subject
    status
    dueOn
    overdue
    agency {
      name
    }
    events {
      at
      action
      by
      note
    }
  }
}

# Của tôi, sau khi đăng nhập · Mine, signed in
query Mine {
  me {
    petitions(first: 5) {
      edges {
        node {
          code
          subject
          status
          dueOn
          overdue
          agency {
            name
          }
          events {
            at
            action
            by
            note
          }
        }
      }
    }
  }
}

subscription Changes {
  petitionChanged {
    petition {
      code
      status
    }
    event {
      action
      note
    }
  }
}

mutation Rate($rate: RateAnswerInput!) {
  rateAnswer(input: $rate) {
    __typename
    ... on AnswerRated {
      petition {
        status
      }
    }
    ... on Error {
      code
      message
    }
  }
}

# Cán bộ · An officer
query Queue {
  petitionQueue(first: 10) {
    edges {
      node {
        code
        subject
        status
        senderName
        dueOn
        overdue
      }
    }
  }
}

mutation Take($take: TakePetitionInput!) {
  takePetition(input: $take) {
    __typename
    ... on PetitionTaken {
      petition {
        content
        senderPhone
        dueOn
      }
    }
    ... on Error {
      code
      message
    }
  }
}

mutation Reply($reply: ReplyToPetitionInput!) {
  replyToPetition(input: $reply) {
    __typename
    ... on PetitionReplied {
      petition {
        status
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
    search: 'quen mat khau',
    contact: '+84 1900 9068',
    letter: {
      kind: 'FEEDBACK',
      subject: 'Chậm trả thẻ bảo hiểm y tế',
      content: 'Tôi nộp hồ sơ đổi thẻ từ đầu tháng nhưng đến nay chưa nhận được thẻ mới.',
      provinceCode: '01',
      contact: { fullName: 'Nguyễn Văn Mẫu', phone: '0990000077' },
    },
    confirm: { challenge: '', code: '' },
    code: '',
    phone: '0990000077',
    rate: { code: '', phone: '0990000077', satisfied: true },
    take: { code: '' },
    reply: { code: '', kind: 'ANSWER', text: 'Thẻ của bạn đã được in và gửi qua bưu điện.' },
  },
};
