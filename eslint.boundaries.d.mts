export interface Project {
  readonly name: string;
  readonly tags: readonly string[];
  readonly declared: readonly string[];
}

export declare const boundaries: readonly {
  sourceTag: string;
  onlyDependOnLibsWithTags: readonly string[];
}[];
export declare const projects: ReadonlyMap<string, Project>;
