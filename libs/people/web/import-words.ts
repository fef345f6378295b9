import { texts } from './import.texts.js';

export type ImportKind = 'PEOPLE' | 'SEATS' | 'TOUCH_POINTS' | 'ROLL' | 'FIGURES';

interface ImportWords {
  /** In the address of the page: /import/customers. */
  readonly path: string;
  /** Column, and what stands in it. The first that are needed come first. */
  readonly columns: readonly { readonly name: string; readonly needed: boolean; readonly holds: string }[];
  readonly example: string;
}

const { holds } = texts;

const PERSON = [
  { name: 'name', needed: false, holds: holds.name },
  { name: 'e-mail', needed: true, holds: holds.email },
];

/** The columns of each kind of file; what it brings is in import.texts.ts. */
export const importWords: Record<ImportKind, ImportWords> = {
  ROLL: {
    path: 'customers',
    columns: [...PERSON, { name: 'segment', needed: false, holds: holds.segment }],
    example: 'name,e-mail,segment\nClara Bauer,clara@example.com,Business\nLiam Byrne,liam@example.com,Leisure\n',
  },
  PEOPLE: {
    path: 'people',
    columns: [...PERSON, { name: 'roles', needed: false, holds: holds.roles }],
    example: 'name,e-mail,roles\nAda Reyes,ada@example.com,ADMIN\nIbrahim Kaya,ibrahim@example.com,ELECTION_OFFICER\n',
  },
  SEATS: {
    path: 'seats',
    columns: [...PERSON, { name: 'function', needed: false, holds: holds.function }, { name: 'chair', needed: false, holds: holds.chair }],
    example: 'name,e-mail,function,chair\nInes Duarte,ines@example.com,Marketing,yes\nTomasz Wolny,tomasz@example.com,Service,\n',
  },
  TOUCH_POINTS: {
    path: 'touch-points',
    columns: [
      { name: 'name', needed: true, holds: holds.touchPoint },
      { name: 'channel', needed: true, holds: holds.channel },
      { name: 'stage', needed: true, holds: holds.stage },
      { name: 'owner function', needed: false, holds: holds.owner },
      { name: 'sourcing', needed: false, holds: holds.sourcing },
      { name: 'priority', needed: false, holds: holds.priority },
      { name: 'customers do', needed: false, holds: holds.customersDo },
      { name: 'customers want', needed: false, holds: holds.customersWant },
      { name: 'promise', needed: false, holds: holds.promise },
    ],
    example: 'name,channel,stage,owner function,priority,promise\nCustomer service,Phone,Post-purchase experience,Service,1,One person stays with it\n',
  },
  FIGURES: {
    path: 'figures',
    columns: [
      { name: 'stage', needed: false, holds: holds.figureStage },
      { name: 'touch point', needed: false, holds: holds.figureTouchPoint },
      { name: 'attribute', needed: false, holds: holds.attribute },
      { name: 'competitor', needed: false, holds: holds.competitor },
      { name: 'value', needed: true, holds: holds.value },
      { name: 'n', needed: false, holds: holds.n },
      { name: 'low', needed: false, holds: holds.low },
      { name: 'high', needed: false, holds: holds.high },
      { name: 'source', needed: true, holds: holds.source },
      { name: 'measured on', needed: true, holds: holds.measuredOn },
    ],
    example: 'stage,touch point,attribute,competitor,value,n,low,high,source,measured on\nPurchase,,overall,,62,210,58,66,Journey survey,2026-10-01\n,Customer service,emotional,Meridian,71,,,,Press,2026-09-15\n',
  },
};
