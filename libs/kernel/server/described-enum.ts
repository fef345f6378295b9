import { registerEnumType } from '@nestjs/graphql';

/** A GraphQL enum whose every value says what it means; the object has each value under its own name. */
export function describedEnum<const V extends Record<string, string>>(name: string, description: string, values: V): { readonly [K in keyof V]: K } {
  const names = Object.keys(values);
  const type = Object.fromEntries(names.map((value) => [value, value]));
  const valuesMap = Object.fromEntries(names.map((value) => [value, { description: values[value] ?? '' }]));
  registerEnumType(type, { name, description, valuesMap });
  return type as { readonly [K in keyof V]: K };
}
