/** From so many things on, nobody has read the pack (PRODUCT 3): it warns. */
export const PACK_WARNS_ABOVE = 15;
export const isLongPack = (items: number): boolean => items > PACK_WARNS_ABOVE;

/** What a decision's papers can lack; nobody has to bring it, and the pack says that it is not there. */
export const PACK_LACKS = ['EVIDENCE', 'VOICE', 'MEASURES'] as const;
export type PackLack = (typeof PACK_LACKS)[number];

/** The papers' status: which of them a decision does not have. Measures, mentions and consultations are evidence too. */
export function lacksOf(places: readonly string[]): PackLack[] {
  const has = (place: string) => places.includes(place);
  return PACK_LACKS.filter((lack) => (lack === 'EVIDENCE' ? !has('EVIDENCE') && !has('VOICE') && !has('MEASURES') : !has(lack)));
}
