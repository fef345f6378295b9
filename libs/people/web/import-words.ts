export type ImportKind = 'PEOPLE' | 'SEATS' | 'TOUCH_POINTS' | 'ROLL';

interface ImportWords {
  /** In the address of the page: /import/customers. */
  readonly path: string;
  readonly label: string;
  readonly one: string;
  readonly many: string;
  readonly does: string;
  /** Column, and what stands in it. The first that are needed come first. */
  readonly columns: readonly { readonly name: string; readonly needed: boolean; readonly holds: string }[];
  readonly example: string;
}

const PERSON = [
  { name: 'name', needed: true, holds: 'as they are addressed' },
  { name: 'e-mail', needed: true, holds: 'what tells people apart; an import never changes it' },
] as const;

/** What each kind of file brings, for the reader. */
export const importWords: Record<ImportKind, ImportWords> = {
  ROLL: {
    path: 'customers', label: 'Customers', one: 'customer', many: 'customers', does: 'Everybody in the file gets a place on the roll: they elect the champion and may stand. Nobody is taken off it.',
    columns: [...PERSON, { name: 'segment', needed: false, holds: 'for example Business' }],
    example: 'name,e-mail,segment\nClara Bauer,clara@example.com,Business\nLiam Byrne,liam@example.com,Leisure\n',
  },
  PEOPLE: {
    path: 'people', label: 'People', one: 'person', many: 'people', does: 'People on the staff, with their roles. Roles are added, never taken away.',
    columns: [...PERSON, { name: 'roles', needed: false, holds: 'ADMIN, ANALYST, ELECTION_OFFICER … separated by semicolons' }],
    example: 'name,e-mail,roles\nAda Reyes,ada@example.com,ADMIN\nIbrahim Kaya,ibrahim@example.com,ELECTION_OFFICER\n',
  },
  SEATS: {
    path: 'seats', label: 'Council seats', one: 'seat', many: 'seats', does: 'Everybody in the file gets a seat on the council. Seats that the file does not name stay.',
    columns: [...PERSON, { name: 'function', needed: false, holds: 'for example Service' }, { name: 'chair', needed: false, holds: 'yes for one of them' }],
    example: 'name,e-mail,function,chair\nInes Duarte,ines@example.com,Marketing,yes\nTomasz Wolny,tomasz@example.com,Service,\n',
  },
  TOUCH_POINTS: {
    path: 'touch-points', label: 'Touch points', one: 'touch point', many: 'touch points', does: 'Touch points are known by their names: new names are added, known ones are brought to what the file says.',
    columns: [
      { name: 'name', needed: true, holds: 'what you call it' },
      { name: 'channel', needed: true, holds: 'for example Phone' },
      { name: 'stage', needed: true, holds: 'a stage of your journey' },
      { name: 'owner function', needed: false, holds: 'who answers for it' },
      { name: 'sourcing', needed: false, holds: 'in-house or partner' },
      { name: 'priority', needed: false, holds: '1 is highest, 3 lowest' },
      { name: 'customers do', needed: false, holds: 'what customers do there' },
      { name: 'customers want', needed: false, holds: 'what they try to achieve' },
      { name: 'promise', needed: false, holds: 'what you promise there' },
    ],
    example: 'name,channel,stage,owner function,priority,promise\nCustomer service,Phone,Post-purchase experience,Service,1,One person stays with it\n',
  },
};
