import { MOST_MEETING_MINUTES } from '@tribune/council/domain';
import { Columns, MinutesField, minutesIn, MomentField, TextField } from '@tribune/ui';
import { texts } from './meeting.texts.js';

export interface MeetingDraft {
  readonly startsAt: string;
  readonly minutes: string;
  readonly place: string;
}
export const MEETING_FIELDS = ['startsAt', 'minutes', 'place'] as const;

export const LENGTH = { least: 15, most: MOST_MEETING_MINUTES };
export const isLength = (typed: string): boolean => minutesIn(typed, LENGTH.most, LENGTH.least) !== null;
export const isWhole = ({ startsAt, minutes }: MeetingDraft): boolean => startsAt !== '' && isLength(minutes);
/** As the mutations take it. */
export const whenAndWhere = ({ startsAt, minutes, place }: MeetingDraft) => ({ startsAt, minutes: Number(minutes), place });

interface Props {
  value: MeetingDraft;
  checked: boolean;
  patch: (part: Partial<MeetingDraft>) => void;
  errorOf: (field: (typeof MEETING_FIELDS)[number]) => string | null;
}

/** When, how long, where: what planning and changing share. */
export function MeetingFieldset({ value, checked, patch, errorOf }: Props) {
  const words = texts.fields;
  return (
    <>
      <Columns min="sm">
        <MomentField label={words.startsAt} value={value.startsAt} onChange={(startsAt) => patch({ startsAt })} error={checked && value.startsAt === '' ? words.missing : errorOf('startsAt')} />
        <MinutesField label={words.minutes} value={value.minutes} onChange={(minutes) => patch({ minutes })} {...LENGTH} checked={checked} error={errorOf('minutes')} />
      </Columns>
      <TextField label={words.place} hint={words.placeHint} optional value={value.place} onChange={(place) => patch({ place })} error={errorOf('place')} />
    </>
  );
}
