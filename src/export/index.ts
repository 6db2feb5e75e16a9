/** A file format for rows of facts, statements or events. One file per format will join this room. */
export interface ExportFormat<Row> {
  readonly name: string;
  readonly mediaType: string;
  /** Text of the export, chunk by chunk, in row order. */
  write(rows: AsyncIterable<Row>): AsyncIterable<string>;
}
