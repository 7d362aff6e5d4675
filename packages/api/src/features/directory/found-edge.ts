import { builder } from '../../builder.ts';
import type { Match } from './search/lists.ts';
import type { FoundEdge as Found } from './search/page.ts';
import type { TextPart as Part } from './search/text-parts.ts';

const MATCH_DESCRIPTIONS: Record<Match, { description: string }> = {
  CODE: { description: 'It has the code that was typed, today or formerly (đúng mã).' },
  NAME: { description: 'Its name is what was typed, with the accents that were (đúng tên).' },
  NAME_START: {
    description: 'Its name begins with what was typed, with the accents that were (tên bắt đầu bằng từ khóa).',
  },
  NAME_WORDS: { description: 'Its name holds every word, in any order (tên có đủ các từ).' },
  ANYWHERE: {
    description:
      'Name, address and place hold every word, the last one perhaps only begun (tên, địa chỉ hoặc địa bàn có đủ các từ).',
  },
  NAME_SIMILAR: {
    description: 'Nothing holds every word; in its name one differs by a letter (tên gần đúng, sai khác một chữ cái).',
  },
  SIMILAR: {
    description:
      'Nothing holds every word; in its name and address one differs by a letter (tên hoặc địa chỉ gần đúng).',
  },
};

const LookUpMatch = builder.enumType('LookUpMatch', {
  description: 'How well an entry answers a search, the best first (mức độ khớp).',
  values: MATCH_DESCRIPTIONS,
});

const TextPart = builder.objectRef<Part>('TextPart').implement({
  description: 'A piece of a text, to be shown marked or plain; the pieces joined are the text (đoạn văn bản).',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The piece with its blanks and accents (đoạn).' }),
    matched: t.exposeBoolean('matched', { description: 'Whether it is what was searched for (khớp từ khóa).' }),
  }),
});

/** What every edge of a look-up tells about the search. */
export const FoundEdge = builder.interfaceRef<Found>('FoundEdge').implement({
  description: 'An entry that a look-up found, and how (kết quả tra cứu).',
  fields: (t) => ({
    match: t.expose('match', {
      type: LookUpMatch,
      nullable: true,
      description: 'How well it answers the search; null when nothing was searched for (mức độ khớp).',
    }),
    nameParts: t.field({
      type: [TextPart],
      description: 'The name in pieces, what was searched for marked (tên, có đánh dấu).',
      resolve: (edge) => edge.nameParts(),
    }),
    addressParts: t.field({
      type: [TextPart],
      nullable: true,
      description:
        'The address in pieces, what was searched for marked; null without an address (địa chỉ, có đánh dấu).',
      resolve: (edge) => edge.addressParts(),
    }),
  }),
});
