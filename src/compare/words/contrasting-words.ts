/**
 * Words of one field that name different things: two figures, ages or days told of two of them answer two questions.
 * One field a line, lemmas; words joined by a stroke are one thing. Written for Readout.
 */
const FIELDS = `
profit/earnings revenue/turnover/sale cost/expense/spending debt dividend margin loss order
income wage pension rent
export import
birth death marriage
victim suspect/attacker/gunman witness
victim defendant/accused
plaintiff defendant
prosecutor/prosecution judge/court defence/defense
buyer seller
employer employee/worker
teacher pupil/student
doctor patient
boy girl
man woman
child/minor adult
bride groom
father mother
son daughter
brother sister
winner loser
final semi-final/semifinal quarter-final/quarterfinal heat
inflation unemployment/jobless growth/gdp rate
supply demand
production/output consumption stock
arrival departure
income spending
deficit/surplus debt
depth height/altitude length width weight speed age
temperature rainfall snowfall wind
goal assist
pass run tackle
senate house
opposition government/coalition
winter summer spring autumn/fall
infection/case death hospitalization
driver passenger pedestrian
pilot passenger crew
detention sentence
fine bail
`;

const PLACES: ReadonlyMap<string, readonly (readonly [field: number, thing: number])[]> = placesOf(FIELDS);

function placesOf(table: string): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const places = new Map<string, (readonly [number, number])[]>();
  for (const [field, line] of table.trim().split("\n").entries())
    for (const [thing, words] of line.split(" ").entries())
      for (const word of words.split("/")) places.set(word, [...(places.get(word) ?? []), [field, thing]]);
  return places;
}

/**
 * Whether two lemmas name different things of one field.
 *
 * @example
 * areContrasting("profit", "revenue") // true
 */
export const areContrasting = (a: string, b: string): boolean =>
  (PLACES.get(a) ?? []).some(([field, thing]) => (PLACES.get(b) ?? []).some(([other, second]) => field === other && thing !== second));
