import * as sdk from '@ansinh/sdk';
import {
  createAgency,
  createCollectionPoint,
  createEmployer,
  createFacility,
  createFullRecord,
  createNewsArticle,
  readMe,
  signedInOfficer,
  startTestApp,
  type TestApp,
} from '@ansinh/testkit';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

let api: TestApp;
let token: string;
let officerToken: string;
let petitionCode: string;
let ownCode: string;
let visitId: string;
let article: { id: string; slug: string };
beforeAll(async () => {
  api = await startTestApp();
  const { member } = await createFullRecord(api.database);
  const { medicalVisits } = await readMe<{ medicalVisits: { edges: { node: { id: string } }[] } }>(
    api,
    member.id,
    'medicalVisits { edges { node { id } } }',
  );
  visitId = medicalVisits.edges[0]?.node.id ?? '';
  token = await api.sessionOf(member.id);
  ownCode = member.socialInsuranceCode;
  const petition = await api.database.client.petition.findFirstOrThrow({ where: { memberId: member.id } });
  petitionCode = petition.code;
  const duties = ['REGISTRATION', 'ACCOUNT', 'EDITORIAL', 'PETITION'] as const;
  officerToken = (await signedInOfficer(api, { duties, agencyCode: petition.agencyCode })).token;
  await api.database.client.province.create({
    data: { code: '99', name: 'Thử', fullName: 'Tỉnh Thử', validFrom: new Date('2025-07-01') },
  });
  article = await createNewsArticle(api.database);
  await createAgency(api.database, { code: '9900' });
  await createFacility(api.database, { code: '99C54' });
  await createEmployer(api.database, { codes: { create: [{ code: 'ZZ9964E' }] } });
  await createCollectionPoint(api.database, { code: '99P64' });
});
afterAll(() => api.close());

type AnyDocument = typeof sdk.DashboardDocument;

const operationOf = (document: AnyDocument) =>
  document.definitions.find((it): it is OperationDefinitionNode => it.kind === Kind.OPERATION_DEFINITION);

/** Every document that the SDK exports, by its name. */
const QUERIES = Object.entries(sdk)
  .filter((entry): entry is [string, AnyDocument] => entry[0].endsWith('Document'))
  .filter(([, document]) => operationOf(document)?.operation === 'query');

/** Values for the variables that some of them need; whatever else they take is left out. */
const VARIABLES: Record<string, () => object> = {
  HealthCardPictureDocument: () => ({ side: 'FRONT', orientation: 'PORTRAIT' }),
  ParticipationDocument: () => ({ type: 'BHXH' }),
  ParticipationMonthsDocument: () => ({ type: 'BHYT' }),
  CodeDeliveryDocument: () => ({ challenge: '01900000-0000-7000-8000-000000000000' }),
  MedicalVisitDocument: () => ({ id: visitId }),
  AssistantConversationDocument: () => ({ conversation: { id: '01900000-0000-7000-8000-000000000000' } }),
  RegistrationStatusDocument: () => ({ dossierNumber: '99999/2026/00001', phone: '0912345678' }),
  RegistrationDocument: () => ({ challenge: '01900000-0000-7000-8000-000000000000' }),
  PrintableFormDocument: () => ({ challenge: '01900000-0000-7000-8000-000000000000' }),
  PrintableFormOfDossierDocument: () => ({ dossierNumber: '99999/2026/00001', phone: '0912345678' }),
  OfficerAccountDocument: () => ({ socialInsuranceCode: ownCode }),
  PetitionDocument: () => ({ code: petitionCode }),
  PetitionCaseDocument: () => ({ code: petitionCode }),
  WorkingCalendarDocument: () => ({ year: 2026 }),
  WardsDocument: () => ({ province: '99' }),
  AgencyDocument: () => ({ code: '9900' }),
  FacilityDocument: () => ({ code: '99C54' }),
  EmployerDocument: () => ({ code: 'ZZ9964E' }),
  CollectionPointDocument: () => ({ code: '99P64' }),
  NewsArticleDocument: () => ({ slug: article.slug }),
  EditorialArticleDocument: () => ({ id: Buffer.from(`NewsArticle:${article.id}`).toString('base64') }),
  CheckOfficialContactDocument: () => ({ value: '1900 9068' }),
  NearbyDocument: () => ({ point: { latitude: 21.0287, longitude: 105.8524 } }),
};

/** What officers ask; everything else is asked by a member. */
const OFFICERS = [
  'EditorialArticleDocument',
  'EditorialArticlesDocument',
  'EditorialFaqCategoriesDocument',
  'EditorialFaqsDocument',
  'OfficerAccountDocument',
  'PetitionCaseDocument',
  'PetitionQueueDocument',
  'RegistrationQueueDocument',
  'UnansweredQuestionsDocument',
];
const tokenFor = (name: string) => (OFFICERS.includes(name) ? officerToken : token);
/** Nobody has asked for that code, and no such dossier is there. */
const NOTHING_THERE = [
  'AssistantConversationDocument',
  'CodeDeliveryDocument',
  'RegistrationDocument',
  'RegistrationStatusDocument',
  'PrintableFormDocument',
  'PrintableFormOfDossierDocument',
];

test('the SDK has a document for every screen and look-up', () => {
  expect(QUERIES.map(([name]) => name.replace('Document', '')).sort()).toEqual([
    'AccountActivity',
    'Agencies',
    'Agency',
    'AssistantConversation',
    'Benefits',
    'CheckOfficialContact',
    'ChildRegistrations',
    'CodeDelivery',
    'CollectionPoint',
    'CollectionPoints',
    'Dashboard',
    'EditorialArticle',
    'EditorialArticles',
    'EditorialFaqCategories',
    'EditorialFaqs',
    'Employer',
    'Employers',
    'Facilities',
    'Facility',
    'FaqCategories',
    'Faqs',
    'HealthCard',
    'HealthCardPicture',
    'HealthCards',
    'MedicalVisit',
    'MedicalVisitYears',
    'MedicalVisits',
    'MySessions',
    'Nearby',
    'NewsArticle',
    'NewsArticles',
    'NewsCategories',
    'OfficerAccount',
    'OfficialContacts',
    'Participation',
    'ParticipationMonths',
    'ParticipationTotals',
    'PersonalDetails',
    'Petition',
    'PetitionCase',
    'PetitionQueue',
    'Petitions',
    'PrintableForm',
    'PrintableFormOfDossier',
    'Provinces',
    'Registration',
    'RegistrationQueue',
    'RegistrationRequirements',
    'RegistrationStatus',
    'SickLeaveCertificates',
    'UnansweredQuestions',
    'Wards',
    'WorkingCalendar',
  ]);
});

test.each(QUERIES)('%s is answered whole, within the limits of the API', async (name, document) => {
  const { data, errors } = await api.execute<Record<string, unknown>, object>(
    document as never, // the variables of each differ; what they need stands above
    VARIABLES[name]?.() ?? {},
    { token: tokenFor(name) },
  );
  expect(errors).toEqual([]);
  const expected = NOTHING_THERE.includes(name) ? [null] : [expect.anything()];
  expect(Object.values(data ?? {})).toEqual(expected);
});

test('a list takes the largest page within the limits of the API', async () => {
  for (const [name, document] of QUERIES) {
    const asked = operationOf(document)?.variableDefinitions?.map((it) => it.variable.name.value) ?? [];
    const size = asked.includes('first') ? { first: 100 } : asked.includes('firstLines') ? { firstLines: 100 } : null;
    if (!size) continue;
    const { errors } = await api.execute(
      document as never,
      { ...VARIABLES[name]?.(), ...size },
      { token: tokenFor(name) },
    );
    expect(errors, name).toEqual([]);
  }
});
