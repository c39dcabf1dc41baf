/** The two languages of the product; Vietnamese is the first. */
export type Language = 'vi' | 'en';
