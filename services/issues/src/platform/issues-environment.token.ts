/** Injection token of the service's `IssuesEnvironment`. */
export const ISSUES_ENVIRONMENT = Symbol('ISSUES_ENVIRONMENT');
