/** A read-only tool for language-model agents over the same queries. Readout offers none yet. */
export interface ToolDescription {
  readonly name: string;
  readonly description: string;
}
