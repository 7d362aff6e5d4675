import type { GraphiqlExample } from '../platform/graphiql.ts';

export const NEWS: GraphiqlExample = {
  query: `# 8 · TIN TỨC · NEWS
#
# News và Read không cần đăng nhập: đổi category,
# search (không cần dấu), slug. Cán bộ (đăng nhập ở
# tab 12) chạy Draft, rồi chép id và version của bài
# vào publish, correct, withdraw.
#
# News and Read need no sign-in: change category,
# search (accents do not matter), slug. An officer
# (sign in with tab 12) runs Draft, then copies the
# article's id and version into publish, correct,
# withdraw.
query News($category: String, $search: String) {
  newsCategories {
    code
    name
    articleCount
  }
  newsArticles(category: $category, search: $search, first: 10) {
    edges {
      node {
        slug
        title
        summary
        publishedAt
        category {
          name
        }
        picture {
          alt
          file {
            url
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

query Read($slug: String) {
  newsArticle(slug: $slug) {
    title
    html
    text
    readingMinutes
    publishedAt
    corrections {
      at
      note
    }
    related(first: 3) {
      slug
      title
    }
  }
}

mutation Draft($draft: DraftNewsArticleInput!) {
  draftNewsArticle(input: $draft) {
    __typename
    ... on NewsArticleSaved {
      article {
        id
        version
        status
        slug
      }
      # Thẻ, thuộc tính, liên kết đã bị loại bỏ
      # What was taken out of the markup
      removed {
        kind
        name
        count
      }
    }
    ... on Error {
      code
      message
    }
  }
}

# Bỏ trống at: đăng ngay
# Without at: now
mutation Publish($publish: PublishNewsArticleInput!) {
  publishNewsArticle(input: $publish) {
    __typename
    ... on NewsArticlePublished {
      article {
        version
        status
        publishedAt
      }
    }
    ... on Error {
      code
      message
    }
  }
}

mutation Correct($correct: EditNewsArticleInput!) {
  editNewsArticle(input: $correct) {
    __typename
    ... on NewsArticleSaved {
      article {
        version
        preview {
          title
          corrections {
            at
            note
          }
        }
      }
    }
    # Người khác vừa sửa: đây là bản mới
    # Somebody else was faster: this is the new one
    ... on ArticleChanged {
      article {
        version
        title
      }
    }
    ... on Error {
      code
      message
    }
  }
}

mutation Withdraw($withdraw: WithdrawNewsArticleInput!) {
  withdrawNewsArticle(input: $withdraw) {
    __typename
    ... on NewsArticleWithdrawn {
      article {
        version
        status
        withdrawalReason
      }
    }
    ... on Error {
      code
      message
    }
  }
}

query Desk($status: EditorialStatus) {
  editorialArticles(status: $status, first: 10) {
    edges {
      node {
        id
        version
        status
        title
        publishedAt
        revisions {
          version
          action
          at
          officerName
          note
        }
      }
    }
  }
}
`,
  variables: {
    category: null,
    search: null,
    slug: 'luong-huu-tro-cap-tang-8-tu-01-07-2026',
    draft: {
      category: 'huong-dan',
      title: 'Bài viết thử của ban biên tập',
      summary: 'Một bài để thử việc soạn, đăng, đính chính và gỡ.',
      html: '<h2>Mục</h2><p style="color:red">Chữ <b>đậm</b>.</p><script>alert(1)</script>',
    },
    publish: { article: '', version: 1, at: null },
    correct: {
      article: '',
      version: 2,
      title: 'Bài viết thử, đã đính chính',
      note: 'Sửa tiêu đề cho đúng.',
    },
    withdraw: { article: '', version: 3, reason: 'Bài chỉ để thử.' },
    status: null,
  },
};
