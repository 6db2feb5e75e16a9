/**
 * Nouns that tell what a verb tells ("delivery" of "deliver"): the frames of the verb hold for them too, with what the
 * verb's object is in their `of` phrase or before them ("the delivery of tanks", "tank deliveries"). One line a verb.
 */
export const NOMINALIZATIONS = `
abolish: abolition
accept: acceptance
admit: admission
adopt: adoption
annex: annexation
annul: annulment
arrest: arrest
assassinate: assassination
ban: banning
block: blocking
blockade: blockade
bomb: bombing
bombard: bombardment
burn: burning
cancel: cancellation
capture: capture
censor: censoring
close: closure closing
close_down: closure
confiscate: confiscation
convict: conviction
cut: cut cutting
deliver: delivery
demolish: demolition
deploy: deployment
deport: deportation
desecrate: desecration
destroy: destruction
detain: detention
disarm: disarmament disarming
disband: disbanding disbandment
dismantle: dismantling
dismiss: dismissal
dispatch: dispatch
disperse: dispersal
disqualify: disqualification
dissolve: dissolution
distribute: distribution
donate: donation
downgrade: downgrading
ease: easing
endorse: endorsement
evacuate: evacuation
evict: eviction
exchange: exchange
execute: execution
expel: expulsion
extradite: extradition
fire: firing
free: freeing
freeze: freeze freezing
grant: granting
halt: halt halting
hand_over: handover
hijack: hijacking
impose: imposition
imprison: imprisonment
install: installation
jail: jailing
kill: killing
launch: launch launching
legalize: legalization legalisation
liberate: liberation
lift: lifting
loot: looting
massacre: massacre
mobilize: mobilization mobilisation
normalize: normalization normalisation
nationalize: nationalization nationalisation
occupy: occupation
open: opening
overthrow: overthrow
pardon: pardon pardoning
raze: razing
ratify: ratification
rebuild: rebuilding reconstruction
recall: recall recalling
recapture: recapture
recognize: recognition
reinstate: reinstatement
release: release
remove: removal
reopen: reopening
repatriate: repatriation
repeal: repeal
rescue: rescue
restore: restoration
return: return
revoke: revocation
seize: seizure
send: sending dispatch
sentence: sentencing
sever: severing severance
share: sharing
shell: shelling
ship: shipment
shoot: shooting
shut: shutdown
sign: signing
sink: sinking
station: stationing
stone: stoning
storm: storming
suppress: suppression
surrender: surrender
suspend: suspension
swap: swap
test: test testing
torture: torture
train: training
transfer: transfer
withdraw: withdrawal
`;
