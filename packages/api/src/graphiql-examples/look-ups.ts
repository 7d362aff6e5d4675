import type { GraphiqlExample } from '../platform/graphiql.ts';

export const LOOK_UPS: GraphiqlExample = {
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
};
