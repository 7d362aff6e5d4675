import { PROVINCES, REFORM_DAY } from './provinces.ts';

/** A social-insurance agency as the project knows it: addresses and phones come only by import. */
export interface BuiltInAgency {
  /**
   * `0000` and province code + `00`: our own short codes. The agency's other data come with the official list.
   */
  code: string;
  name: string;
  level: 'CENTRAL' | 'PROVINCIAL';
  provinceCode: string | null;
  validFrom: string;
}

/** Vietnam Social Security under the Ministry of Finance (Decision 391/QĐ-BTC). */
const CENTRAL: BuiltInAgency = {
  code: '0000',
  name: 'Bảo hiểm xã hội Việt Nam',
  level: 'CENTRAL',
  provinceCode: null,
  validFrom: '2025-03-01',
};

/** The central agency and the 34 provincial ones (Decision 2286/QĐ-BTC). */
export const AGENCIES: BuiltInAgency[] = [
  CENTRAL,
  ...PROVINCES.filter((province) => province.validFrom === REFORM_DAY).map(
    (province): BuiltInAgency => ({
      code: `${province.code}00`,
      name: `Bảo hiểm xã hội ${lowerFirst(province.fullName)}`,
      level: 'PROVINCIAL',
      provinceCode: province.code,
      validFrom: REFORM_DAY,
    }),
  ),
];

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
