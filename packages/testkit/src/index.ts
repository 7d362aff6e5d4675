export { type Answer, type ExecuteOptions, startTestApp, type TestApp } from './app.ts';
export { createFakeClock, type FakeClock } from './clock.ts';
export { createTestDatabase, statementsOf, type TestDatabase } from './database.ts';
export { type ConnectionData, type PagedList, type PageRequest, paginationContract } from './pagination-contract.ts';
export { createSegments, type SegmentValues } from './participation.ts';
export { createMember } from './people.ts';
