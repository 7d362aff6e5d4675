/**
 * A dossier number (mã hồ sơ) such as `06991/2018/08608`: number within agency and year, year, number of the agency.
 *
 * The first part grows beyond five digits rather than repeat.
 */
export function dossierNumber(sequence: number, year: number, agency: number): string {
  return `${fiveDigits(sequence)}/${year}/${fiveDigits(agency)}`;
}

function fiveDigits(number: number): string {
  return String(number).padStart(5, '0');
}

const FORM = /^\d{5,9}\/\d{4}\/\d{5}$/;

/** A dossier number as it is stored, or null for what can be none. */
export function readDossierNumber(text: string): string | null {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  return FORM.test(plain) ? plain : null;
}
