export interface SummitDraft {
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly sponsorId: string;
}
export const FIELDS = ['title', 'startsAt', 'endsAt', 'place', 'sponsorId'] as const;
/** All of it at once. */
export const missingIn = (draft: SummitDraft): readonly (keyof SummitDraft)[] => FIELDS.filter((field) => field !== 'place' && draft[field].trim() === '');
