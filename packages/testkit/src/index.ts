export { createAccount, newPhone, TEST_PASSWORD } from './accounts.ts';
export { type Answer, type ExecuteOptions, startTestApp, type TestApp } from './app.ts';
export { createFakeClock, type FakeClock } from './clock.ts';
export { createTestDatabase, statementsOf, type TestDatabase } from './database.ts';
export { createHealthCard } from './health-card.ts';
export { askMe, type ReadMeOptions, readMe } from './me.ts';
export { type ConnectionData, type PagedList, type PageRequest, paginationContract } from './pagination-contract.ts';
export { createManualPerson, createSegments, type SegmentValues } from './participation.ts';
export { createMember } from './people.ts';
