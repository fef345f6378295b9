/** A page of this application, or the first one: nobody is led elsewhere by an address that they were given. */
export const localPath = (next: string | null | undefined): string => (next && /^\/(?![/\\])[^\s\\]*$/.test(next) ? next : '/');
