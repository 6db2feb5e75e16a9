/**
 * Verbs that say with a noun what one word says: verb, noun, the word they stand for. Lemmas; written for Readout.
 * Empty verbs ("make", "give") need no line where the noun itself tells the deed.
 */
const PHRASES = `
lose life kill
pronounce dead kill
shoot dead kill
find dead kill
declare dead kill
relieve duty dismiss
lose job dismiss
show door dismiss
part way dismiss
put pen sign
take reins replace
take place occur
take helm replace
drive influence drunk
claim life kill
cost life kill
leave dead kill
take custody arrest
place arrest arrest
put arrest arrest
remain custody arrest
stay custody arrest
remain jail arrest
remain prison arrest
remain bar arrest
remain closed close
stay closed close
remain shut close
stay shut close
remain open open
stay open open
remain missing missing
lead arrest arrest
hold custody arrest
exchange vow marry
tie knot marry
give birth birth
welcome baby birth
go trial trial
stand trial trial
put trial trial
find guilty convict
clear charge acquit
clear count acquit
find innocent acquit
hand sentence sentence
hand term sentence
send prison sentence
receive sentence sentence
receive term sentence
put bar sentence
come force begin
enter force begin
take effect begin
go effect begin
come effect begin
get underway begin
draw close end
come end end
call halt stop
put end stop
bring end stop
take place occur
take part attend
take street protest
open fire shoot
catch fire burn
burst bank flood
set foot visit
set fire burn
strike deal agree
reach deal agree
reach agreement agree
clinch deal agree
win approval accept
give go-ahead accept
give approval accept
turn down reject
stay away absent
set free release
walk free release
make debut begin
cast ballot vote
head poll vote
go poll vote
take power seize
seize power seize
lay blame blame
gain control seize
take control seize
lose control withdraw
suffer injury injure
sustain injury injure
suffer wound injure
break record record
set record record
post loss loss
make loss loss
make profit profit
post profit profit
walk job strike
go strike strike
down tool strike
fall victim victim
run office candidate
enter race candidate
throw weight support
bring charge charge
press charge charge
file suit sue
file lawsuit sue
bring justice trial
pay tribute praise
voice concern fear
express concern fear
raise alarm warn
sound alarm warn
issue warning warn
`;

const TABLE: ReadonlyMap<string, string> = new Map(
  PHRASES.trim()
    .split("\n")
    .map((line) => {
      const [verb = "", noun = "", word = ""] = line.split(" ");
      return [`${verb} ${noun}`, word] as const;
    }),
);

/**
 * The word that a verb and a noun under it stand for, or undefined.
 *
 * @example
 * phraseWord("take", "custody") // "arrest"
 */
export const phraseWord = (verb: string, noun: string): string | undefined => TABLE.get(`${verb} ${noun}`);
