/** The first picture of a text is what people see first: it is fetched at once, and not put off until the layout is known. */
export function withFirstPictureAtOnce(html: string): string {
  // Inside the tag: a text may well speak of these attributes.
  return html.replace(/(<img [^>]*?) loading="lazy"/, '$1 fetchpriority="high"');
}
