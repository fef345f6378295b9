export { EVIDENCE_KINDS, evidenceProblem, isSmallSample, LONGEST, REQUIRED, SMALL_SAMPLE, type EvidenceFacts, type EvidenceField, type EvidenceKind } from './evidence.rules.js';
export { LARGEST_PICTURE, LONGEST_SIDE, MOST_PIXELS, readPicture, type Picture, type PictureProblem, type PictureType } from './picture.js';
