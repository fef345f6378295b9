export { Imports, type ImportComparison, type Importing, type ImportTarget } from './imports.js';
export { PeopleModule } from './people.module.js';
export { PERSON, PeopleStore, personOf, type PersonRow } from './people.store.js';
export { AddressGivenUp } from './address.refusals.js';
export { HoldsOffice } from './people.refusals.js';
export { Person } from './people.types.js';
export { sessionToken } from './session-cookie.js';
export { Session } from './session.types.js';
export { whoAsks } from './who-asks.js';
