const HIDDEN = '•';

/** A code of 10 digits with its first two and last three: `99•••••012`. */
export function maskCode(code: string): string {
  return code.slice(0, 2) + HIDDEN.repeat(5) + code.slice(-3);
}

/** The first letters of a name, whose lengths stay unknown: `Đỗ Thị Hạnh` gives `Đ•• T•• H••`. */
export function maskName(name: string): string {
  return name
    .normalize('NFC')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `${[...word][0]}${HIDDEN.repeat(2)}`)
    .join(' ');
}
