import type { GraphiqlExample } from '../platform/graphiql.ts';

export const VISIT: GraphiqlExample = {
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
};
