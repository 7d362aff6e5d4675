export { loadNewsCategories } from './queries.ts';
export { createNewsService, type NewsService } from './service.ts';
