import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { Refused } from '@tribune/kernel/domain';

/** class-validator's findings as a refusal that names the field. The schema is the list of known fields: others never arrive. */
export const validation = new ValidationPipe({
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
