import { createRoute, lazyRouteComponent, useNavigate, useParams, useSearch, type AnyRoute } from '@tanstack/react-router';
import type { ComponentType } from 'react';

/** Hangs one page under a parent; the shell says under which. */
export type PageRoute = (parent: AnyRoute) => AnyRoute;

/** What an area brings: pages for people who are signed in, pages that anybody may open, and pages to read for anybody, which stand among the others for who is signed in. */
export interface AreaRoutes {
  inside?: readonly PageRoute[];
  open?: readonly PageRoute[];
  reading?: readonly PageRoute[];
}

/** A page at a path, loaded when somebody goes there: page('/decisions/$number', () => import('./decision-page.js'), 'DecisionPage'). */
export function page<N extends string>(path: string, load: () => Promise<Record<N, ComponentType>>, name: N): PageRoute {
  return (parent) => createRoute({ getParentRoute: () => parent, path, component: lazyRouteComponent<Record<string, ComponentType>, string>(load, name) });
}

/** A part of the address: usePathParam('number') at /decisions/$number. */
export function usePathParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  const value = params[name];
  if (value === undefined) throw new Error(`The address of this page has no ${name}`);
  return value;
}

/** What follows the question mark: read it, and change it without leaving the page. */
export function useSearchParam(name: string): [string | undefined, (value: string | undefined) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const value = search[name];
  const set = (next: string | undefined) => void navigate({ to: '.', search: { ...search, [name]: next }, replace: true });
  return [value === undefined ? undefined : String(value), set];
}
