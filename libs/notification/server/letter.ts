import type { Language } from '@tribune/kernel/domain';

/** What one mail says, before it is text or HTML: sentences, at most one thing to press, and a word about why it came. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly url: string };
  /** After the action: what to know about it. */
  readonly afterwards?: readonly string[];
}

/** What a letter may speak of, read when it is sent. Times are sentences in the organization's time zone. */
export interface Facts {
  readonly publicUrl: string;
  readonly personName: string;
  /** In which the person reads; English where they have chosen none. */
  readonly language: Language;
  readonly organizationName: string;
  readonly token?: string | undefined;
  /** The address is known to several organizations. */
  readonly several?: boolean | undefined;
  /** The company’s own way in that the link says yes to. */
  readonly provider?: string | undefined;
  readonly councilName?: string | undefined;
  /** The person it is about, where that is somebody else. */
  readonly aboutName?: string | undefined;
  readonly isAboutYou?: boolean | undefined;
  readonly usableFrom?: string | undefined;
  /** Until when this person is asked, where it is their own clock. */
  readonly dueAt?: string | undefined;
  readonly weekly?: WeeklyFacts | undefined;
  /** An address that the letter speaks of, and until when something may be done about it. */
  readonly address?: string | undefined;
  readonly until?: string | undefined;
  /** What its administrators call a webhook. */
  readonly webhook?: string | undefined;
  readonly decision?: DecisionFacts | undefined;
  readonly election?: ElectionFacts | undefined;
  readonly action?: ActionFacts | undefined;
  readonly emergency?: EmergencyFacts | undefined;
  readonly report?: ReportFacts | undefined;
  readonly summit?: SummitFacts | undefined;
  readonly meeting?: MeetingFacts | undefined;
}

/** What the weekly mail tells; times are sentences in the reader's zone. */
export interface WeeklyFacts {
  readonly waiting: readonly { readonly asks: 'VOTE' | 'CONFIRM' | 'ANSWER'; readonly number: number; readonly title: string; readonly dueAt: string }[];
  readonly happened: readonly { readonly kind: string; readonly number: number; readonly title: string }[];
  readonly evidence: number;
}

export interface DecisionFacts {
  readonly number: number;
  readonly title: string;
  readonly whatChanges: string;
  readonly voteClosesAt: string | null;
  readonly answerDueAt: string | null;
  readonly refusal: { readonly championName: string; readonly interest: string; readonly alternative: string } | null;
}

export interface ElectionFacts {
  readonly id: string;
  readonly constituencyName: string;
  readonly nominationsCloseAt: string;
  readonly votingClosesAt: string;
  readonly championName: string | null;
  readonly termEndsAt: string | null;
  /** The champion whom this vote confirms or not; null where it fills the seat. */
  readonly incumbentName: string | null;
  readonly someElected: boolean | null;
}

export interface ActionFacts {
  readonly id: string;
  readonly what: string;
  /** Null for what a meeting noted. */
  readonly touchPointName: string | null;
  /** Still its owner's to do. */
  readonly stillYours: boolean;
  readonly dueOn: string;
}

/** What was done without approval; `path` is its permanent address in the register. */
export interface EmergencyFacts {
  readonly path: string;
  readonly what: string;
  readonly why: string;
  readonly touchPointName: string;
  readonly since: string;
  readonly endsAt: string;
}

/** A summit as its participant is told of it; `asked` is empty where nothing is asked of them. */
export interface SummitFacts {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly sponsorName: string;
  readonly asked: string;
  readonly cancelledBecause: string;
  /** When the review of its plan ends that runs; null while none does. */
  readonly reviewEndsAt: string | null;
}

/** A council's meeting as who is invited is told of it; `agenda` holds titles. */
export interface MeetingFacts {
  readonly id: string;
  readonly councilName: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly agenda: readonly string[];
  readonly cancelledBecause: string;
  /** Whether the reader sits on the council; champions do not. */
  readonly isMember: boolean;
}

/** A reported change; `answer` is null while it waits. */
export interface ReportFacts {
  readonly number: number | null;
  readonly what: string;
  readonly touchPointName: string;
  readonly answer: string | null;
}

/** A mail that can never be written, for example because what it speaks of is not there. */
export class Unwritable extends Error {}

export function decisionOf({ decision }: Facts): DecisionFacts {
  if (!decision) throw new Unwritable('The decision that this mail is about is not there');
  return decision;
}

export function electionOf({ election }: Facts): ElectionFacts {
  if (!election) throw new Unwritable('The election that this mail is about is not there');
  return election;
}

export function actionOf({ action }: Facts): ActionFacts {
  if (!action?.stillYours) throw new Unwritable('The action that this mail is about is done, or somebody else’s');
  return action;
}

export function tokenOf({ token }: Facts): string {
  if (!token) throw new Unwritable('The link that this mail should carry has been used up');
  return token;
}

export function aboutOf({ aboutName }: Facts): string {
  if (!aboutName) throw new Unwritable('The person that this mail is about is not there');
  return aboutName;
}

export function councilOf({ councilName }: Facts): string {
  if (!councilName) throw new Unwritable('The council that this mail is about is not there');
  return councilName;
}

export function addressOf({ address }: Facts): string {
  if (!address) throw new Unwritable('The address that this mail is about is not there');
  return address;
}

export function emergencyOf({ emergency }: Facts): EmergencyFacts {
  if (!emergency) throw new Unwritable('The emergency act that this mail is about is not there');
  return emergency;
}

export function reportOf({ report }: Facts): ReportFacts {
  if (!report) throw new Unwritable('The report that this mail is about is not there');
  return report;
}

export function summitOf({ summit }: Facts): SummitFacts {
  if (!summit) throw new Unwritable('The summit that this mail is about is not there');
  return summit;
}

export function meetingOf({ meeting }: Facts): MeetingFacts {
  if (!meeting) throw new Unwritable('The meeting that this mail is about is not there');
  return meeting;
}

/** Where a letter about a decision leads. */
export const decisionUrl = (facts: Facts): string => `${facts.publicUrl}/decisions/${decisionOf(facts).number}`;
/** “Rebook by text message” (decision 7) */
export const named = (facts: Facts): string => `“${decisionOf(facts).title}” (decision ${decisionOf(facts).number})`;
export const namedInGerman = (facts: Facts): string => `„${decisionOf(facts).title}“ (Entscheidung ${decisionOf(facts).number})`;
