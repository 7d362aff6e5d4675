import { createTestDatabase, type TestDatabase } from '@ansinh/testkit';
import {
  type ClaimForm,
  type ClaimRow,
  claimFile,
  claimTables,
  drugLine,
  leaveCertificate,
  serviceLine,
  supplyLine,
} from '@ansinh/testkit/claims.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importClaims, memberWithClaim, storedVisit } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const encoding = fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'utf-16le-bare', 'utf-16be-bare');
const form: fc.Arbitrary<ClaimForm> = fc.record({
  content: fc.constantFrom('base64', 'base64-lines', 'inline', 'cdata', 'escaped'),
  innerDeclaration: fc.boolean(),
  innerEncoding: encoding,
  encoding,
  wrappers: fc.constantFrom('full', 'no-list', 'no-root', 'rows-only'),
  order: fc.shuffledSubarray([1, 2, 3, 11], { minLength: 4 }),
  unicode: fc.constantFrom('NFC', 'NFD'),
  padded: fc.boolean(),
});
/** Text as doctors write it: markup characters, accents, blanks inside. */
const words = fc
  .array(fc.constantFrom('Viêm', 'họng', '<38°C', '&', '"cấp"', ']]', "'", 'Đ', '–', '💊', 'ơ\u0301'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(' '));
const decimals = fc.constantFrom('0', '1', '2.5', '10.125', '3.000', '0.75');
const lines = (line: (values: ClaimRow) => ClaimRow, name: string) =>
  fc
    .array(fc.record({ name: words, quantity: decimals, rate: fc.constantFrom('80', '95', '100', '47.5') }), {
      maxLength: 4,
    })
    .map((all) =>
      all.map(({ name: text, quantity, rate }) => line({ [name]: text, SO_LUONG: quantity, MUC_HUONG: rate })),
    );

test('however a claim is carried, the same record is stored', async () => {
  let serial = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        drugs: lines(drugLine, 'TEN_THUOC'),
        services: lines(serviceLine, 'TEN_DICH_VU'),
        supplies: lines(supplyLine, 'TEN_VAT_TU'),
      }),
      fc.record({ LY_DO_VV: words, CHAN_DOAN_RV: words, GHI_CHU: words }),
      form,
      fc.integer({ min: 1, max: 4_000 }),
      async ({ drugs, services, supplies }, visit, carried, piece) => {
        serial += 1;
        const certificates = [leaveCertificate({ SO_SERI: `P-${serial}`, DON_VI: visit.LY_DO_VV })];
        const { spec } = await memberWithClaim(database, {
          drugs,
          services: [...services, ...supplies],
          visit,
          certificates,
        });
        const tables = claimTables(spec);
        expect((await importClaims({ database }, claimFile([tables]))).kinds).toEqual(['created']);
        const plain = await storedVisit(database, spec.treatmentCode);
        // Unchanged says that the digests agree; then all of it is written again to compare the rows.
        expect(await importClaims({ database }, claimFile([tables], carried), { piece })).toEqual({
          kinds: ['unchanged'],
          rejections: [],
          warnings: [],
        });
        await database.client.medicalVisit.deleteMany({ where: { treatmentCode: spec.treatmentCode } });
        expect((await importClaims({ database }, claimFile([tables], carried), { piece })).kinds).toEqual(['created']);
        expect(await storedVisit(database, spec.treatmentCode)).toEqual(plain);
        expect(plain?.reason).toBe(visit.LY_DO_VV.normalize('NFC'));
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
