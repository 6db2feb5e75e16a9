// Words, tags, lemmas and trees of a sentence.
import { readFile } from "node:fs/promises";
import { annotate, loadModels } from "readout/language";

const models = await loadModels(await readFile(new URL("../data/models/en.bin", import.meta.url)));
const { tokens } = annotate("Japan's foreign minister met her counterpart in Ottawa.", models);
for (let i = 0; i < tokens.length; i++) console.log(i, tokens.form[i], tokens.lemma[i], tokens.upos[i], tokens.head[i], tokens.deprel[i]);
