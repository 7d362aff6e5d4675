import { describe, expect, test } from 'vitest';
import { dossierNumber, readDossierNumber } from './dossier-number.ts';
import { type FormInput, readForm } from './form.ts';

const TODAY = new Date('2026-11-23');
const FORM: FormInput = {
  socialInsuranceCode: '9900000001',
  fullName: 'Nguyễn Văn An',
  birthDate: '1975-04-12',
  identityDocument: { kind: 'CCCD', number: '099075000001' },
  contactAddress: { provinceCode: '99', wardCode: '99001' },
  phone: '0912345678',
  receivingAgencyCode: '9900',
  sendFormByEmail: false,
};

/** The argument that a form is refused for. */
function refusedFor(given: Partial<FormInput>): unknown {
  try {
    readForm({ ...FORM, ...given }, TODAY);
  } catch (error) {
    return (error as { facts: { argument: string } }).facts.argument; // a CodedError, or the test fails
  }
  return null;
}

describe('form 01', () => {
  test('takes blanks, +84, full-width digits and decomposed letters as meant', () => {
    const form = readForm(
      {
        ...FORM,
        fullName: ' Nguyễn  Văn An '.normalize('NFD'),
        phone: '+84 912 345 678',
        socialInsuranceCode: '９９00000001',
      },
      TODAY,
    );
    expect(form).toMatchObject({ fullName: 'Nguyễn Văn An', phone: '0912345678', socialInsuranceCode: '9900000001' });
  });

  test('keeps how much of a birth date is known', () => {
    expect(readForm({ ...FORM, birthDate: '1940' }, TODAY).birth).toEqual({ date: '1940-01-01', precision: 'YEAR' });
  });

  test.each<[string, Partial<FormInput>]>([
    ['input.socialInsuranceCode', { socialInsuranceCode: '990000001' }],
    ['input.fullName', { fullName: 'An' }],
    ['input.fullName', { fullName: 'Nguyễn Văn 4n' }],
    ['input.birthDate', { birthDate: '1975-02-30' }],
    ['input.birthDate', { birthDate: '2026-11-24' }],
    ['input.identityDocument.number', { identityDocument: { kind: 'CCCD', number: '123456789' } }],
    ['input.identityDocument.number', { identityDocument: { kind: 'CMND', number: '099075000001' } }],
    [
      'input.identityDocument.issuedOn',
      { identityDocument: { kind: 'CCCD', number: '099075000001', issuedOn: new Date('2026-11-24') } },
    ],
    ['input.contactAddress.street', { contactAddress: { street: 'a\u202eb', provinceCode: '99', wardCode: '99001' } }],
    ['input.contactAddress.wardCode', { contactAddress: { provinceCode: '99', wardCode: '1' } }],
    ['input.phone', { phone: '0212345678' }],
    ['input.email', { email: 'an@' }],
    ['input.email', { sendFormByEmail: true }],
  ])('is refused for %s: %j', (argument, given) => {
    expect(refusedFor(given)).toBe(argument);
  });
});

describe('a dossier number', () => {
  test('is number, year and agency, and grows rather than repeats', () => {
    expect(dossierNumber(6991, 2018, 8608)).toBe('06991/2018/08608');
    expect(dossierNumber(123_456, 2026, 1)).toBe('123456/2026/00001');
  });

  test('is read with blanks, and nothing else is one', () => {
    expect(readDossierNumber(' 06991/2018/08608 ')).toBe('06991/2018/08608');
    expect(readDossierNumber('6991/2018/08608')).toBeNull();
  });
});
