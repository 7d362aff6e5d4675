export { createAccount, createChildAccount, newPhone, TEST_PASSWORD } from './accounts.ts';
export { type Answer, type ExecuteOptions, startTestApp, type TestApp, watchersOf } from './app.ts';
export { createBenefit } from './benefits.ts';
export { createChildForm } from './child-forms.ts';
export {
  type ChildAnswer,
  childFormOf,
  createChild,
  createFamily,
  registerChild,
  submittedChild,
} from './child-registration.ts';
export { createFakeClock, type FakeClock } from './clock.ts';
export { type ContactAnswer, contactOwner, runAccountMutation } from './contacts.ts';
export { createTestDatabase, statementsOf, type TestDatabase } from './database.ts';
export { createAgency, createCollectionPoint, createEmployer } from './directory.ts';
export { eventually } from './eventually.ts';
export { createFaqs } from './faqs.ts';
export { plainPdf, plainPicture, requestUpload, type UploadAnswer, type UploadOptions, uploadFile } from './files.ts';
export { createHealthCard } from './health-card.ts';
export { type CaughtMessage, codeTo, messagesTo, wrongCode } from './inbox.ts';
export { askMe, type ReadMeOptions, readMe } from './me.ts';
export { type ArticleValues, createNewsArticle } from './news.ts';
export { createOfficer, OFFICER_PASSWORD, type OfficerOptions, signedInOfficer } from './officers.ts';
export { createFullRecord } from './owned-rows.ts';
export { firstCursorOf, pagesOfMe, type ReadPage } from './paged-me.ts';
export { type ConnectionData, type PagedList, type PageRequest, paginationContract } from './pagination-contract.ts';
export { createManualPerson, createSegments, type SegmentValues } from './participation.ts';
export { createMember } from './people.ts';
export {
  letter,
  memberPetition,
  type PetitionAnswer,
  type PetitionMutation,
  runPetition,
  strangerPetition,
} from './petitions.ts';
export { rounds } from './proof.ts';
export {
  createRegistrant,
  type RegistrationAnswer,
  register,
  submittedRegistration,
  uploadPhotos,
} from './registration.ts';
export { type Server, serverAt } from './remote.ts';
export {
  type CodeAnswer,
  confirmTakeover,
  requestTakeover,
  type SignInAnswer,
  signedIn,
  signIn,
  takeOver,
} from './sign-in.ts';
export { accountsDesk, giveOrder, type OrderAnswer } from './supervision.ts';
export { type Carried, type Carry, openSocket, type SocketMessage, type TestSocket, TRANSPORTS } from './transports.ts';
export { createCertificate, createFacility, createVisit } from './visits.ts';
