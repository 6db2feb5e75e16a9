// Two accounts of one event, compared fact by fact.
import { compare } from "readout";

const comparison = await compare([
  { id: "ours", text: "The two ministers spoke for 40 minutes on Monday, officials said.", date: "2024-03-12" },
  { id: "theirs", text: "The ministers talked for 25 minutes on Monday.", date: "2024-03-12" },
]);

for (const fact of comparison.facts) {
  console.log(fact.status, fact.kind, JSON.stringify(fact.summary));
  for (const [account, cell] of Object.entries(fact.cells))
    console.log("  ", account, cell.stance, cell.evidence.map((span) => span.text).join(" … "));
}
