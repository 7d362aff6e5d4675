import type { Topic } from '../answer.ts';
import { attributeIn, type FacilityAttribute, type Intent, namesInFollowUp, type Understood } from './intents.ts';

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
  const attribute = attributeIn(words.join(' '));
  const asked = intents.find((intent) => intent.kind === 'FACILITY');
  if (former.kind === 'FACILITY') {
    // A topic is written by this room, from the attributes that it knows.
    const kept = (attribute ?? former.attribute ?? null) as FacilityAttribute | null;
    if (asked) return { ...asked, attribute: asked.attribute ?? kept };
    if (attribute && former.code) return { kind: 'FACILITY', code: former.code, names: [], attribute, named: false };
    return null;
  }
  if (asked) return null;
  const names = namesInFollowUp(words);
  if (former.kind === 'AGENCY' && names.length > 0) return { kind: 'AGENCY', names };
  if (former.kind === 'COLLECTION_POINT' && names.length > 0) return { kind: 'COLLECTION_POINT', words: [...words] };
  return null;
}
