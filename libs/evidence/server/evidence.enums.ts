import type { EvidenceKind as KindName, PictureProblem as ProblemName } from '@tribune/evidence/domain';
import { describedEnum } from '@tribune/kernel/server';

export const EvidenceKind = describedEnum('EvidenceKind', 'What kind of evidence it is (D12).', {
  MEASURE: 'A figure that was measured.',
  MENTION: 'Somebody’s own words.',
  CONSULTATION: 'What those who are affected answered when they were asked.',
  COMPETITOR_MOVE: 'What a competitor has done.',
  WALKED: 'Somebody went to the touch point and looked.',
  DOCUMENT: 'A document elsewhere.',
} satisfies Record<KindName, string>);

export const PictureProblem = describedEnum('PictureProblem', 'Why a picture is not taken.', {
  TOO_LARGE: 'More than 2 MB.',
  NOT_A_PICTURE: 'Neither PNG nor JPEG nor WebP, by its first bytes.',
  BROKEN: 'It begins like a picture and does not go on like one.',
  ANIMATED: 'It moves.',
  TOO_MANY_PIXELS: 'A side of more than 8,000 pixels, or more than 24 million altogether.',
} satisfies Record<ProblemName, string>);
