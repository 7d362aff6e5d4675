export { type CrowdOptions, loadCrowd } from './crowd/load.ts';
export { loadDemoOnce, reloadDemo } from './load.ts';
export { DEMO_PASSWORD, PRINTED_LOGINS } from './logins.ts';
export { loadDemoNews } from './news/load.ts';
export { DEMO_OFFICER } from './officers.ts';
export { DEMO_PEOPLE } from './people/index.ts';
