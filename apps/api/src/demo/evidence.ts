import { readFileSync } from 'node:fs';
import path from 'node:path';
import { evidenceProblem, readPicture, type EvidenceFacts, type EvidenceKind } from '@tribune/evidence/domain';
import { columnsOf } from '@tribune/evidence/server';
import type { Company } from './company.js';
import { day } from './matter.js';

export interface PictureFile {
  readonly file: string;
  readonly alt: string;
}
/** What a scene says about a piece of evidence; a touch point goes by its name. */
export type Said = Partial<Omit<EvidenceFacts, 'kind' | 'touchPointId' | 'value' | 'low' | 'high'>> & {
  readonly why: string;
  readonly value?: number;
  readonly within?: readonly [low: number, high: number];
  readonly touchPoint?: string;
  readonly picture?: PictureFile;
};
export interface Piece {
  readonly kind: EvidenceKind;
  readonly said: Said;
}

const of = (kind: EvidenceKind) => (said: Said): Piece => ({ kind, said });
export const figure = of('MEASURE');
export const words = of('MENTION');
export const asked = of('CONSULTATION');
export const others = of('COMPETITOR_MOVE');
export const walked = of('WALKED');
export const document = of('DOCUMENT');

/** Reasons of complaints, counted in one real set of messages to airlines: 8,926 in all. */
export const complaints = (share: number, within: readonly [number, number], title: string, why: string, picture?: PictureFile): Piece =>
  figure({ title, value: share, unit: '% of complaints', n: 8_926, within, source: 'Reasons of complaints in public messages to airlines, counted', day: day(-150), why, ...(picture && { picture }) });

/** Attaches it through the same function and the same rules as everybody's. */
export async function attach({ stage, touchPointId }: Company, token: string, decisionId: string, { kind, said }: Piece): Promise<string> {
  const { value, within, touchPoint, picture, ...rest } = said;
  const facts: EvidenceFacts = {
    title: '', text: '', quote: '', unit: '', n: null, source: '', url: '', place: '', day: null, ...rest, kind,
    value: value === undefined ? null : String(value), low: within ? String(within[0]) : null, high: within ? String(within[1]) : null, touchPointId: touchPoint ? touchPointId(touchPoint) : null,
  };
  const problem = evidenceProblem(facts);
  if (problem) throw new Error(`The demonstration’s evidence “${said.why}”: ${problem.field} ${problem.problem ?? 'is missing'}`);
  const [bytes, frame] = picture ? pictureOf(picture) : [null, null];
  return stage.value<string>('select evidence.attach_evidence($1, $2, $3, $4, $5)', [token, decisionId, columnsOf(facts), bytes, frame]);
}

/** Drawn for the demonstration; beside the code in the repository, and in the image (Dockerfile). */
function pictureOf({ file, alt }: PictureFile): [Buffer, object] {
  const read = readPicture(readFileSync(path.resolve('apps/api/src/demo/pictures', file)));
  if (typeof read === 'string') throw new Error(`${file}: ${read}`);
  return [Buffer.from(read.bytes), { type: read.type, width: read.width, height: read.height, alt }];
}
