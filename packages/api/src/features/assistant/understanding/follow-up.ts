import type { Topic } from '../answer.ts';
import {
  attributeIn,
  type FacilityAttribute,
  type FacilityIntent,
  type Intent,
  namesInFollowUp,
  type Understood,
} from './intents.ts';

const SHORT = 9;

/**
 * What a question wants, given what was talked about before: `còn ở Hà Nội?` asks for an agency when an agency was
 * asked for, `có cấp giấy nghỉ ốm không?` asks about the facility that was shown.
 */
export function leanOn({ words, intents, followsUp }: Understood, former: Topic | null): Intent[] {
  const isOpen = intents.every(({ kind }) => kind === 'QUESTION' || kind === 'FACILITY');
  if (!former || !isOpen || (!followsUp && words.length > SHORT)) return intents;
  const leaning = leaningIntent(words, intents, former);
  return leaning ? [leaning, ...intents.filter(({ kind }) => kind !== leaning.kind)] : intents;
}

function leaningIntent(words: readonly string[], intents: readonly Intent[], former: Topic): Intent | null {
  const asked = intents.find((intent) => intent.kind === 'FACILITY');
  if (former.kind === 'FACILITY') return aboutFacility(words, asked, former);
  if (asked) return null;
  const names = namesInFollowUp(words);
  // `số điện thoại?` names nothing new: it asks about what was asked for before.
  if (names.length === 0 && attributeIn(words.join(' ')) !== 'CONTACT') return null;
  const kept = names.length > 0 ? names : [former.words];
  if (former.kind === 'AGENCY') return { kind: 'AGENCY', names: kept, named: names.length === 0, isWhole: false };
  if (former.kind === 'EMPLOYER') return names.length > 0 ? null : { kind: 'EMPLOYER', names: kept, named: true };
  if (former.kind === 'COLLECTION_POINT')
    return { kind: 'COLLECTION_POINT', words: names.length > 0 ? [...words] : former.words };
  return null;
}

const PLACE = /^(con )?(o|tai|tinh|thanh pho|phuong|xa)\b/;
const PREPOSITIONS = new Set(['con', 'o', 'tai']);

/** Another facility, the place that was asked for, the place of what was named, or something else of what was shown. */
function aboutFacility(words: readonly string[], asked: FacilityIntent | undefined, former: Topic): Intent | null {
  const attribute = attributeIn(words.join(' '));
  // A topic is written by this room, from the attributes that it knows.
  const kept = (attribute ?? former.attribute ?? null) as FacilityAttribute | null;
  if (asked) return { ...asked, attribute: asked.attribute ?? kept };
  const one = { kind: 'FACILITY', attribute: kept, named: true, isWhole: false } as const;
  if (former.code) return attribute && { ...one, code: former.code, names: [] };
  if (former.words.length === 0) return { kind: 'FACILITIES', words: [...words], attribute: kept ?? 'CONTACT' };
  const place = PLACE.test(words.join(' ')) ? words.filter((word) => !PREPOSITIONS.has(word)) : [];
  // Of a name that was not found nothing can be told, whatever is asked of it.
  return attribute || place.length > 0 ? { ...one, code: null, names: [[...former.words, ...place]] } : null;
}
