/** Where a touch point's page is: for ever, whatever it is called later. */
export const addressOf = ({ slug }: { slug: string }): string => `/touch-points/${slug}`;
