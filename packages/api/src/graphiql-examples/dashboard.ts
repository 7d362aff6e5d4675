import type { GraphiqlExample } from '../platform/graphiql.ts';

export const DASHBOARD: GraphiqlExample = {
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
};
