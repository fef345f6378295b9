/** So many days before a meeting that treats a decision of theirs, champions know of it (PRODUCT 3). council.left_out holds the same number. */
export const NOTICE_DAYS = 7;
const DAY = 86_400_000;

/** What a champion was told of a meeting, and when; null: never. */
export interface Told {
  readonly invitedAt: Date | null;
  /** Since when the decision stands on the agenda. */
  readonly listedAt: Date;
}

/** Whether a champion has had their notice: of the meeting at its present time, and of the decision on its agenda. */
export const hadNotice = ({ invitedAt, listedAt }: Told, startsAt: Date): boolean =>
  invitedAt !== null && Math.max(invitedAt.getTime(), listedAt.getTime()) + NOTICE_DAYS * DAY <= startsAt.getTime();

/** The last moment at which something that needs a vote can be put on the agenda. */
export const noticeEnds = (startsAt: Date): Date => new Date(startsAt.getTime() - NOTICE_DAYS * DAY);
