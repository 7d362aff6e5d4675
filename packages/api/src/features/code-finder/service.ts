import type { Caller } from '../../platform/caller.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import { inTransaction, type Transaction } from '../../platform/database/transaction.ts';
import { countAttempt } from '../../platform/rate-limit.ts';
import { vietnamDay } from '../../platform/vietnam-time.ts';
import { recordLookUp } from '../audit/index.ts';
import { findTodaysPlace, type TodaysPlace, unknownPlace } from '../directory/index.ts';
import { type Attributes, type LookUpInput, readAttributes } from './attributes.ts';
import {
  type CodeNotFound,
  codeNotFound,
  type LookUpRateLimited,
  lookUpRateLimited,
  type ProofOfWorkRequired,
  proofOfWorkRequired,
  type TooManyCandidates,
  tooManyCandidates,
} from './errors.ts';
import { countersOf, subjectHmac } from './limits.ts';
import { maskCode, maskName } from './mask.ts';
import { accented } from './names.ts';
import { createProofOfWork, type EffortGuard, type EffortProof } from './proof-of-work.ts';
import { type FoundMember, findPeople } from './queries.ts';

export interface CodeFinderDeps {
  database: Database;
  clock: Clock;
  /** Hashes what is looked for, in counters and in the trail. */
  subjectKey: Buffer;
  /** Signs the tasks of the proof of work. */
  proofKey: Buffer;
  /** What is asked from the second try on; left out, a proof of work. */
  guard?: EffortGuard;
}

/** A request to find somebody's code. */
export interface CodeLookUp {
  by: LookUpInput;
  /** Whether the accents of the name must be right, too. */
  exactAccents: boolean;
  proof: EffortProof | null;
}

/** A person as a look-up shows them. */
export interface MaskedPerson {
  /** `99•••••012` */
  maskedCode: string;
  /** `Đ•• T•• H••` */
  maskedName: string;
  birthYear: number;
  province: string | null;
}

/** One to three people. */
export interface CodeFound {
  kind: 'CodeFound';
  candidates: MaskedPerson[];
}

export type CodeLookUpResult = CodeFound | CodeNotFound | TooManyCandidates | ProofOfWorkRequired | LookUpRateLimited;

export interface CodeFinderService {
  /**
   * Finds the code of a person who has all of the given attributes, three at least.
   *
   * Every try is counted before it is judged and audited in one transaction, and does the same work whether it finds
   * somebody, finds nobody or is over a limit.
   * @throws CodedError BAD_USER_INPUT for malformed attributes and unknown places.
   */
  find(lookUp: CodeLookUp, caller: Caller): Promise<CodeLookUpResult>;
}

/** More would be a list to page through. */
const MOST_CANDIDATES = 3;

/** What a try comes to: the answer, and for the trail whom it shows. */
interface Verdict {
  result: CodeLookUpResult;
  shown: FoundMember[];
}

/** The look-up of codes, for everybody. */
export function createCodeFinderService(deps: CodeFinderDeps): CodeFinderService {
  const { database, clock, subjectKey, guard = createProofOfWork(deps.proofKey) } = deps;

  async function decide(tx: Transaction, lookUp: CodeLookUp, asked: Asked, caller: Caller): Promise<Verdict> {
    const now = clock.now();
    const { free, limits } = countersOf(asked.attributes, caller.clientAddress, subjectKey);
    const isFirst = (await countAttempt(tx, free, now)) === null;
    if (!isFirst && !(lookUp.proof && (await guard.accepts(tx, lookUp.proof, now))))
      return refusal(proofOfWorkRequired(guard.challenge(now), lookUp.proof));
    const until = await countAttempt(tx, limits, now);
    const found = await findPeople(tx, asked.attributes, asked.place);
    return until ? refusal(lookUpRateLimited(until)) : judge(withAccents(found, lookUp, asked.attributes));
  }

  return {
    async find(lookUp, caller) {
      const asked = await readPlaceOf(database, readAttributes(lookUp.by, vietnamDay(clock.now())));
      const subject = subjectHmac(subjectKey, [asked.attributes]);
      return await inTransaction(database, async (tx) => {
        const { result, shown } = await decide(tx, lookUp, asked, caller);
        await recordLookUp(tx, caller, {
          kind: AUDITED[result.kind],
          memberIds: shown.map((person) => person.id),
          subjectHmac: subject,
          at: clock.now(),
        });
        return result;
      });
    },
  };
}

interface Asked {
  attributes: Attributes;
  place: TodaysPlace | null;
}

const AUDITED = {
  CodeFound: 'CODE_LOOKED_UP',
  CodeNotFound: 'CODE_LOOK_UP_MISSED',
  TooManyCandidates: 'CODE_LOOK_UP_MISSED',
  ProofOfWorkRequired: 'CODE_LOOK_UP_REFUSED',
  LookUpRateLimited: 'CODE_LOOK_UP_REFUSED',
} as const satisfies Record<CodeLookUpResult['kind'], string>;

/** Places are public, so an unknown one is told before anything is counted. */
async function readPlaceOf(database: Database, attributes: Attributes): Promise<Asked> {
  if (!attributes.place) return { attributes, place: null };
  const place = await findTodaysPlace(database, attributes.place);
  if (place.provinceIds.length === 0) throw unknownPlace('province', 'place.province');
  const anyWard = attributes.place.ward === null;
  if (!anyWard && place.wardIds.length === 0) throw unknownPlace('ward', 'place.ward');
  // However the place was written, it is counted as one.
  const counted = { province: place.provinceIds.join(), ward: anyWard ? null : place.wardIds.join() };
  return { attributes: { ...attributes, place: counted }, place };
}

function withAccents(found: FoundMember[], { exactAccents }: CodeLookUp, { name }: Attributes): FoundMember[] {
  return exactAccents && name ? found.filter((person) => accented(person.fullName) === name.accented) : found;
}

function judge(found: FoundMember[]): Verdict {
  if (found.length === 0) return refusal(codeNotFound());
  if (found.length > MOST_CANDIDATES) return refusal(tooManyCandidates());
  return { result: { kind: 'CodeFound', candidates: found.map(masked) }, shown: found };
}

function refusal(result: CodeLookUpResult): Verdict {
  return { result, shown: [] };
}

function masked({ socialInsuranceCode, fullName, birthYear, province }: FoundMember): MaskedPerson {
  return { maskedCode: maskCode(socialInsuranceCode), maskedName: maskName(fullName), birthYear, province };
}
