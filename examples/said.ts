// Who said what, with the exact words.
import { read } from "readout";

const text = 'The talks "were not easy," the foreign minister of Norway told reporters in Oslo. He denied that they had failed.';
const { record } = await read({ id: "example", text, date: "2024-03-12" });
for (const statement of record.statements) {
  console.log(statement.speakerName, statement.act, statement.kind, JSON.stringify(text.slice(statement.quote.start, statement.quote.end)));
}
