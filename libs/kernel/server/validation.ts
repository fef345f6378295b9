import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { Refused, unusableText } from '@tribune/kernel/domain';
import { getMetadataStorage } from 'class-validator';

/** What GraphQL cannot say of a string: PostgreSQL stores no NUL, half a surrogate pair has no UTF-8, and an id that is empty is one that nobody has chosen yet. */
class InputPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const field = metadata.type === 'body' ? unusableText(value) : null;
    if (field !== null) throw new Refused('InputInvalid', { field: field || (metadata.data ?? null), problem: 'The text holds a character that cannot be stored' });
    const unchosen = metadata.type === 'body' ? unchosenId(value, metadata.metatype) : undefined;
    if (unchosen) throw new Refused('FieldMissing', { field: unchosen, fields: [unchosen] });
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

function unchosenId(input: unknown, type: ArgumentMetadata['metatype']): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  return Object.entries(input).find(([name, value]) => name.endsWith('Id') && value === '' && !(type && isWritten(type, name)))?.[0];
}

/** An id of somebody else's, which is typed and has a length: its own rule says what is missing. */
const isWritten = (type: new (...args: never[]) => unknown, field: string): boolean => storage.getTargetValidationMetadatas(type, '', false, false).some(({ propertyName, name }) => propertyName === field && name === 'isLength');

/** What a class asks of its fields is settled when it has been loaded; class-validator looks through the classes of all inputs for each input again. */
const storage = getMetadataStorage();
const lookUp = storage.getTargetValidationMetadatas.bind(storage);
const known = new Map<unknown, ReturnType<typeof lookUp>>();
storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
  // the pipe below names none of these
  if (schema || always || strictGroups || groups) return lookUp(target, schema, always, strictGroups, groups);
  const found = known.get(target) ?? lookUp(target, schema, always, strictGroups, groups);
  known.set(target, found);
  return found;
};

/** class-validator's findings as a refusal that names the field. The schema is the list of known fields: others never arrive. */
export const validation = new InputPipe({
  transform: true,
  exceptionFactory: (errors) => {
    const [path, problem] = first(errors);
    return new Refused('InputInvalid', { field: path, problem });
  },
});

function first([error]: ValidationError[], above = ''): [string, string] {
  if (!error) return [above, 'The input is not usable'];
  const path = above ? `${above}.${error.property}` : error.property;
  const [problem] = Object.values(error.constraints ?? {});
  return problem ? [path, problem] : first(error.children ?? [], path);
}
