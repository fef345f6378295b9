/** Ends a switch over a union, so that the compiler asks for the case that is missing. */
export function assertUnreachable(value: never): never {
  throw new Error(`unexpected value: ${String(value)}`);
}
