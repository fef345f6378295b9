export { EVIDENCE_KINDS, evidenceProblem, isSmallSample, REQUIRED, type EvidenceFacts, type EvidenceField, type EvidenceKind } from './evidence.rules.js';
export { LARGEST_PICTURE, readPicture, type Picture, type PictureProblem, type PictureType } from './picture.js';
