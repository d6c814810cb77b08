/** A sample account of the local identity provider. */
export interface SampleSignIn {
  /** `sub` of its tokens. */
  readonly subject: string;
  /** Name as shown on the sign-in page. */
  readonly label: string;
  /** Role, in words; the page groups by it. */
  readonly role: string;
  /** Territory or organisation, in words. */
  readonly place: string;
}
