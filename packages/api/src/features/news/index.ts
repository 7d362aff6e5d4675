export { readArticleHtml } from './article-html.ts';
export { loadNewsCategories } from './queries.ts';
export { createNewsService, type NewsService } from './service.ts';
