import { fold } from '@ansinh/api/platform/fold.ts';
import type { TestDatabase } from './database.ts';

/** What an article of a test may say of itself; the rest is made up. */
export interface ArticleValues {
  title?: string;
  summary?: string;
  text?: string;
  /** Code of a category; left out, `chinh-sach`, which is made where it is missing. */
  category?: string;
  /** Null for a draft. */
  publishedAt?: Date | null;
  withdrawnAt?: Date | null;
}

let articles = 0;

/** An article by row, in any state, without an officer. */
export async function createNewsArticle({ client }: TestDatabase, values: ArticleValues = {}) {
  articles += 1;
  const { category = 'chinh-sach', publishedAt = new Date(Date.UTC(2026, 0, 1, 0, articles)) } = values;
  const title = values.title ?? `Bài thử số ${articles}`;
  const text = values.text ?? `Nội dung của bài thử số ${articles}.`;
  const withdrawnAt = values.withdrawnAt ?? null;
  const at = publishedAt ?? new Date(Date.UTC(2026, 0, 1));
  return await client.newsArticle.create({
    data: {
      slug: `${fold(title).replaceAll(' ', '-')}-${articles}`,
      title,
      summary: values.summary ?? `Tóm tắt: ${title}`,
      html: `<p>${text}</p>`,
      text,
      publishedAt,
      withdrawnAt,
      withdrawalReason: withdrawnAt && 'Bài có số liệu sai.',
      createdAt: at,
      updatedAt: at,
      category: {
        connectOrCreate: { where: { code: category }, create: { code: category, name: category, position: 0 } },
      },
    },
  });
}
