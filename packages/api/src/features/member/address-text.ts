/** The parts of an address, the smallest place first; null where it is not recorded. */
export interface AddressParts {
  street: string | null;
  ward: { fullName: string } | null;
  districtName: string | null;
  province: { fullName: string } | null;
}

/** An address in one line, as a letter would have it: `12 Tràng Thi, Phường Hoàn Kiếm, Thành phố Hà Nội`. */
export function addressText({ street, ward, districtName, province }: AddressParts): string {
  return [street, ward?.fullName, districtName, province?.fullName].filter(Boolean).join(', ');
}
