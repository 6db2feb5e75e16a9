/** What a server will be started with. Readout has no server yet. */
export interface ServeOptions {
  /** Loopback unless the operator says otherwise. */
  readonly host: string;
  readonly port: number;
}
