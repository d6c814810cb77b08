/** What `Work` of this service is made of: where somebody appoints. */
export interface AppointingAt {
  /** Paths of the territories for which the person appoints. */
  readonly paths: readonly string[];
}
