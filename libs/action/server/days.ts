/** How a day is written, for class-validator. */
export const ISO_DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const DAY = { message: 'A day is written like 2027-03-01' };
