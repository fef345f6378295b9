import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { Refused, unusableText } from '@tribune/kernel/domain';

/** What GraphQL cannot say of a string: PostgreSQL stores no NUL, and half a surrogate pair has no UTF-8. */
class InputPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const field = metadata.type === 'body' ? unusableText(value) : null;
    if (field !== null) throw new Refused('InputInvalid', { field: field || (metadata.data ?? null), problem: 'The text holds a character that cannot be stored' });
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

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
