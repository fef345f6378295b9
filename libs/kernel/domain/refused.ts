/** The data that a refusal's sentence needs: plain JSON values. */
export type RefusalData = Readonly<Record<string, unknown>>;

/**
 * A refusal: the one kind of error that is an answer, not a bug. Thrown inside a transaction so that it rolls back;
 * `code` is the name of its GraphQL type, `data` carries that type's fields.
 */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly data: RefusalData = {},
  ) {
    super(code);
  }
}
