import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { REFUSAL_CODES } from './refusal.ts';

test('docs/files.md says every code of a refusal with its status', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../../../docs/files.md'), 'utf8');
  const told = [...page.matchAll(/^\| `([A-Z_]+)`\s*\| (\d{3})/gm)].map(([, code, status]) => `${code} ${status}`);
  for (const { code, status } of REFUSAL_CODES) expect(told).toContain(`${code} ${status}`);
});
