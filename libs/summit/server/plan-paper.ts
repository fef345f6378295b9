import { momentsIn } from '@tribune/council/server';
import type { Language } from '@tribune/kernel/domain';
import type { PdfBlock, PdfPaper } from '@tribune/kernel/server';
import { PAPER_WORDS } from './plan-paper.words.js';
import type { PlanVersionLine } from './plan.types.js';
import type { VersionReview } from './review.types.js';
import type { Summit } from './summit.types.js';

/** An approved version of a summit's plan, with the names that its review needs. */
export interface ApprovedPlan {
  readonly summit: Summit;
  readonly sponsor: string;
  readonly number: number;
  readonly latest: number;
  readonly lines: readonly PlanVersionLine[];
  readonly review: VersionReview & { readonly endedAt: Date };
  readonly nameOf: (personUuid: string) => string;
}

/** The approved plan as a paper, as its page says it: stage by stage, then what was left out and why. On the organization's clocks, in the reader's language. */
export function planPaper({ summit, sponsor, number, latest, lines, review, nameOf }: ApprovedPlan, organization: { name: string; timeZone: string }, language: Language): PdfPaper {
  const words = PAPER_WORDS[language];
  const { day, dayAndTime } = momentsIn(language, organization.timeZone);
  const short = new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', dateStyle: 'medium' });
  const kept = lines.filter(({ lineId }) => !review.leftOut.includes(lineId));
  const out = lines.filter(({ lineId }) => review.leftOut.includes(lineId));
  const rowOf = ({ touchPoint, owner, activity, measure, from, to, dueOn }: PlanVersionLine) => [touchPoint, activity, owner || words.nobody, [measure, from && to ? words.target(from, to) : from || to].filter(Boolean).join(': ').replaceAll(' %', '\u00a0%'), dueOn && short.format(new Date(dueOn))];
  const why = (lineId: string) => review.reviewRows.filter(({ stands }) => stands).flatMap(({ personUuid, lines: named }) => named.filter((each) => each.lineId === lineId).map((each) => `${nameOf(personUuid)}: ${each.words}`));
  const blocks: PdfBlock[] = [
    { facts: [[words.summit, `${summit.title}, ${day(summit.startsAt.toISOString())}`], [words.sponsor, sponsor], [words.approval, words.derivation(review.approving, review.reviewed, review.reviewerCount)], [words.lines, words.counted(kept.length, out.length)]] },
    ...(latest > number ? [{ text: words.newer(latest), look: 'lead' } as const] : []),
    ...[...new Set(kept.map(({ stage }) => stage))].flatMap((stage): PdfBlock[] => [{ heading: stage }, { table: { head: words.head, widths: [86, '*', 84, 104, 58], rows: kept.filter((line) => line.stage === stage).map(rowOf) } }]),
    ...(out.length > 0 ? [{ heading: words.leftOut }, { table: { head: words.outHead, widths: [86, '*', '*'], rows: out.map(({ lineId, touchPoint, activity }) => [touchPoint, activity, why(lineId).join('\n')]) } } as const] : []),
  ];
  return { title: words.title(summit.title), organization: organization.name, language, lead: words.lead(number, dayAndTime(review.endedAt.toISOString())), madeAt: review.endedAt, blocks };
}
