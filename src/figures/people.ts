/** Nouns that count people; plural and singular. Written by us. */
const NOUNS = `people person men man women woman children child boy girl baby babies adult teenager youth pensioner citizen national resident villager inhabitant civilian
soldier troop trooper serviceman servicemen servicewoman marine sailor pilot airman airmen guard officer police policeman policemen policewoman constable agent commando militant fighter rebel insurgent
gunman gunmen terrorist extremist jihadist militiaman militiamen combatant peacekeeper sniper mercenary hostage captive prisoner inmate detainee convict suspect victim casualty casualties fatality fatalities dead death
refugee migrant immigrant asylum-seeker displaced evacuee passenger commuter traveller traveler tourist visitor pilgrim spectator fan worker employee staff staffer miner farmer fisherman fishermen driver labourer laborer
teacher student pupil doctor nurse medic patient survivor volunteer activist protester protestor demonstrator marcher striker supporter opponent member delegate lawmaker legislator senator congressman mp mps deputy deputies minister
leader official diplomat envoy ambassador adviser advisor aide judge lawyer prosecutor juror journalist reporter photographer expert scientist researcher engineer executive director analyst voter respondent participant
candidate applicant customer consumer subscriber user viewer player athlete swimmer climber hiker swimmer customer client borrower homeowner tenant owner family-member relative parent mother father brother sister son daughter husband wife
firefighter rescuer paramedic crew crewman crewmen cleric imam priest monk nun bishop worshipper muslim christian jew shiite sunni kurd palestinian israeli afghan iraqi syrian iranian american briton frenchman german russian ukrainian
chinese japanese korean pakistani indian egyptian turk greek italian spaniard mexican canadian australian somali libyan yemeni rohingya national foreigner expatriate contractor veteran witness hunter shopper diver skier worshiper congregant captain sergeant cadet loyalist separatist partisan royalist islamist communist nationalist delegate electorate teen grandmother grandfather twin orphan widow infant newborn schoolchildren schoolgirl schoolboy guest host neighbor neighbour farmworker policymaker governor mayor councillor councilor bystander pedestrian cyclist motorist recruit reservist conscript defector dissident
whistleblower murderer killer attacker assailant bomber thief robber smuggler trafficker pirate hacker other`;

const PERSONS: ReadonlySet<string> = new Set(NOUNS.split(/\s+/));

/** Whether a noun counts people ("soldiers", "Afghans", "policemen"). */
export function isPersonNoun(word: string): boolean {
  const w = word.toLowerCase();
  return PERSONS.has(w) || PERSONS.has(w.replace(/s$/, "")) || PERSONS.has(w.replace(/es$/, "")) || PERSONS.has(w.replace(/ies$/, "y"));
}

/** Words that tell of dead, hurt and missing. */
export const CASUALTY =
  /^(?:killed|dead|injured|wounded|hurt|missing|arrested|detained|displaced|homeless|hospitali[sz]ed|kidnapped|abducted|captured|executed|drowned|infected|unaccounted|shot|stabbed|beheaded|trapped|evacuated|rescued|stranded|jailed|imprisoned|died)$/i;
