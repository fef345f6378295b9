import { PeopleModule } from '@tribune/people/server';

/** The areas of the product that the API serves, in the order of ARCHITECTURE's table. */
export const areas = [PeopleModule];
