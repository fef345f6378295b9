import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Whether a field's object, or one in its list, is asked for this field: directly or in a fragment, under whatever name and condition. What is asked of hundreds of objects is read before, not promised by each. */
export function asksFor({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>, name: string): boolean {
  const asks = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((each) => {
      if (each.kind === Kind.FIELD) return each.name.value === name;
      return asks(each.kind === Kind.INLINE_FRAGMENT ? each.selectionSet : fragments[each.name.value]?.selectionSet);
    }) ?? false;
  return fieldNodes.some(({ selectionSet }) => asks(selectionSet));
}
