/** Verbs, adjectives and nouns of no one field: words of one meaning in the news, one meaning a line. Written for Readout. */
export const EVERYDAY = `
start begin commence launch get-under-way kick-off onset
end finish conclude close stop cease wind-up
stop halt cease suspend
pause halt suspend break
resume restart
continue go-on carry-on persist remain
last take run
happen occur take-place
cause trigger prompt spark lead result set-off bring-about
prevent stop avert block
allow let permit authorise authorize clear
permission authorisation authorization consent clearance approval
block bar stop prevent
refuse decline reject turn-down
reject turn-down refuse rebuff spurn dismiss
accept agree take-up
agree accept consent
approve back endorse clear accept pass sign-off greenlight
approval backing consent go-ahead
disagree differ
argue contend
ask request call
request appeal
demand call
call urge appeal
urge press
order instruct tell direct command
plan intend scheme
plan proposal
propose suggest put-forward
consider weigh mull
decide choose
decision choice
choose pick select opt
expect anticipate
hope want
believe think
know understand
learn discover find-out
find discover
discover find detect spot
notice spot
see spot
watch follow
show display
reveal disclose show
hide conceal
tell inform
announce declare
declare proclaim
confirm verify
explain clarify
describe depict
mention cite
warn caution
claim allege assert
admit acknowledge concede
blame fault
attribute blame
responsible blame
thank grateful
help assist aid
give hand provide grant
grant award give
get receive obtain
receive get
take seize
bring carry
carry transport
send dispatch ship
return come-back go-back
come-back return
leave depart quit go exit
depart leave
arrive reach land come
reach hit attain
enter go-in
join enter
stay remain
move shift relocate
transfer move
travel go journey
cross traverse
climb scale ascend
descend come-down
fall drop
throw hurl toss
pull drag haul
push shove
hit strike
strike hit
break smash
smash break
cut sever
tear rip
burn scorch
melt thaw
freeze ice
grow increase
swell grow
increase rise
reduce cut
ease relax loosen
tighten toughen
strengthen reinforce
weaken erode
worsen deteriorate
improve better
replace substitute
succeed follow
change alter
alter change modify
keep retain
hold keep
lose miss
miss skip
skip miss
avoid evade
ignore disregard
forget overlook
remember recall
save rescue
protect guard
guard protect
attack target
target aim
try attempt seek
attempt bid try effort
effort attempt
fail unable
manage able
succeed manage
achieve attain
complete finish
fill occupy
empty vacate
cover span
contain hold
include comprise
consist comprise
share split
divide split
split divide
separate part
connect link
link tie connect
join connect
meet encounter
attend go
gather collect
collect gather
count tally
total sum
measure gauge
estimate reckon
calculate reckon
compare liken
check inspect
inspect check examine inspection
review examine
test examine
use employ
spend use
waste squander
need require
require need
lack want
provide supply offer
offer propose
serve work
work operate
operate run
run manage operate
manage run
lead head
head lead
follow trail
chase pursue
catch capture
escape avoid
fear worry
worry concern
anger outrage fury
angry furious
shock stun
surprise astonish
delight please
criticise attack
oppose against
favour prefer
back support
big large huge massive major giant vast
small little tiny minor
new fresh latest
old former
former ex previous
current present
early initial
late overdue
quick fast rapid swift
slow sluggish
strong powerful
powerful strong
weak feeble
heavy severe
severe serious grave
serious grave
minor slight light
dangerous hazardous risky
risk danger threat
danger risk
safe secure
important key crucial
main chief
famous renowned
unknown unidentified
secret covert clandestine
public open
private personal
total whole
entire whole
partial part
permanent lasting
temporary interim
interim acting caretaker
annual yearly
daily everyday
recent latest
common frequent
rare unusual
unprecedented historic
similar alike
different other
equal same
extra additional
enough sufficient
empty vacant
full packed
crowded packed
quiet calm
calm quiet
loud noisy
bright light
dark black
wrong incorrect
right correct
true genuine
genuine real authentic
fake false bogus
false untrue
clear obvious
vague unclear
possible potential
likely probable
unlikely improbable
certain sure
doubt question
question query
answer reply
reply respond
problem trouble issue
trouble problem
mistake error
error mistake
reason cause
cause reason
result outcome
effect impact
goal aim
purpose aim
way means
method way
chance opportunity
part portion section
piece fragment
half fifty
amount sum
sum amount
number count
level height
end close
start beginning
middle centre
top peak
bottom base
side edge
place site spot
spot site location
group band
list roster
row line
document paper file
letter note
report document
statement communique
speech address
speak talk
talk speak
conversation talk
rumour rumor gossip
news word
picture photo
image photo
video footage clip
footage video film
camera cctv
tool device
machine device equipment
equipment gear kit
bag suitcase
box container
container box
door gate
gate entrance
entrance door
exit way-out
window pane
wall barrier
fence barrier
floor storey
money cash fund
cash money
gift present donation
reward bounty
gold bullion
jewel gem diamond
jewellery jewelry
clothes clothing
food meal
drink beverage
week seven-day
fortnight two-week
year twelve-month
decade ten-year
quarter three-month
weekend saturday
dawn daybreak sunrise
dusk sunset
night overnight
midnight night
noon midday
evening night
morning dawn
month four-week
majority most
minority few
unanimous unanimously all
beginning start
onset start
kick-off start
underway start
forthcoming coming
upcoming forthcoming
following next
next following
previous last
last final
final last
initial first
original first
earlier before
later after
shortly soon
soon shortly
immediately instantly at-once
gradually slowly
suddenly abruptly
recently lately
eventually finally
finally eventually
indefinitely further-notice
overnight night
nationwide country
countrywide nationwide
worldwide globally global
global worldwide
local nearby
nearby near
near close
far distant
remote distant isolated
isolated remote
northern north
southern south
eastern east
western west
central middle
entire all
all every
every each
several some
some few
dozen twelve
couple two
pair two
score twenty
hundred many
thousand many
half fifty
third thirty-three
quarter twenty-five
fifth twenty
tenth ten
majority half
most majority
about around
roughly about
approximately about
nearly almost
almost nearly
over more-than
exceed top
top exceed surpass
surpass exceed
least minimum
minimum least
most maximum
maximum most
less fewer
fewer less
maximum limit
record highest
highest top
largest biggest
biggest largest
strongest powerful
worst deadliest
deadliest worst
oldest aged
richest wealthiest
fastest quickest
longest lengthy
lengthy long
long lengthy
short brief
brief short
wide broad
broad wide
narrow slim
slim narrow thin
thin slim
thick dense
dense thick
high tall
tall high
low small
deep depth
shallow low
steep sharp
sharp steep
sudden unexpected
unexpected surprise
surprising unexpected
gradual slow
constant steady
steady stable
stable steady
total complete
complete total full
full complete
partial incomplete
exact precise
precise exact
rough approximate
simple easy
easy simple
difficult hard tough
hard difficult
tough hard
complex complicated
complicated complex
useful helpful
useless worthless
valuable precious
precious valuable
worth value
value worth
cost worth
cheap low
poor impoverished
impoverished poor
rich wealthy
wealthy rich
hungry starving
thirsty dry
tired exhausted
exhausted tired
sick ill
healthy fit
fit healthy
strong fit
weak frail
frail weak
old ageing
young youthful
beautiful pretty
ugly unsightly
clean pure
pure clean
dirty filthy
wet damp
damp wet
dry arid
warm mild
mild warm
cool chilly
chilly cold
frozen icy
icy frozen
bright sunny
dark dim
loud noisy
silent quiet
quiet silent
peaceful calm
violent brutal
brutal cruel violent
cruel brutal
gentle soft
soft gentle
rude impolite
polite courteous
honest sincere
dishonest corrupt
brave courageous
courageous brave
afraid scared frightened
scared afraid
happy pleased glad
pleased happy
sad sorrowful
angry irate
upset angry
proud pleased
ashamed embarrassed
embarrassed ashamed
shocked stunned
stunned shocked
surprised astonished
worried concerned anxious
concerned worried
anxious worried
confident sure
doubtful uncertain
uncertain unclear
unclear uncertain
ready prepared
prepared ready
willing ready
eager keen
keen eager
reluctant unwilling
unable powerless
able capable
capable able
guilty responsible
innocent blameless
free loose
busy occupied
empty deserted
deserted empty
crowded busy
popular favourite
famous well-known
well-known famous
unknown obscure
strange odd unusual
odd strange
unusual rare
normal usual
usual normal
typical usual
special particular
particular special
separate distinct
distinct separate
joint common shared
shared joint
mutual joint
individual single
single one
sole only
only sole
alone only
unique only
double twice
twice double
triple treble
triple three
repeat again
again repeat
extra further
further additional
additional extra
spare extra
remaining left
left remaining
missing absent
absent missing
present current
modern contemporary
traditional customary
official formal
formal official
informal unofficial
private confidential
confidential secret
public official
national state
state public
federal national
regional local
municipal city
international global
foreign external
domestic internal
internal domestic
civilian non-military
military army
industrial factory
agricultural farm
rural country
urban city
coastal seaside
mountainous hilly
tropical hot
native indigenous
indigenous native
ethnic tribal
religious church
political party
social society
economic financial
financial economic
legal judicial
judicial legal
medical health
health medical
scientific research
technical technological
educational school
cultural arts
historic historical
historical historic
give donate
hand give
hand-over give transfer
hand-out distribute
distribute hand-out
distribution hand-out
share distribute
receive take
collect receive
gather meet
assemble gather
scatter disperse
disperse scatter
spread extend
extend stretch
stretch extend
reach extend
shrink reduce
shorten cut
lengthen extend
widen expand
narrow reduce
lower reduce
lift raise
hoist lift
drop lower
dump drop
pour tip
tip pour
spill pour
fill pack
pack fill
load fill
unload empty
empty drain
drain empty
pump drain
store keep
save keep
stock store
hoard store
waste lose
lose misplace
find locate
seek look-for search
search seek
look watch
watch monitor
monitor watch
observe watch
examine study
study examine
analyse examine
analyze examine
investigate study
test try
try test
prove show
demonstrate show
indicate show suggest
suggest indicate
imply suggest
mean signify
represent stand-for
describe call
call name
name call
label call
title name
accuse charge
praise applaud
criticise fault
complain protest
complaint protest grievance
protest complain
object oppose
argue claim
insist maintain
maintain insist
repeat reiterate
reiterate repeat
stress emphasise
emphasise stress
hint suggest
predict forecast
forecast predict
estimate put
guess estimate
calculate work-out
figure number
number figure
statistic figure
record register
register record
list register
enrol register
sign-up register
apply request
request ask
beg plead
plead beg
demand insist
force compel
compel force
oblige force
must have-to
need must
require must
let allow
enable allow
help enable
hinder hamper
hamper hinder
delay hold-up
obstruct block
interrupt disrupt
disrupt interrupt
disturb disrupt
ruin destroy
spoil ruin
harm damage
hurt harm
injure hurt
wound injure
kill claim
die fall
live reside
reside live
dwell live
inhabit live
settle move
stay live
stay remain
wait await
await wait
hesitate delay
hurry rush
rush hurry
race rush
speed race
drive travel
ride travel
fly travel
sail travel
walk hike
march walk
run flee
jump leap
leap jump
fall tumble
slip slide
slide slip
roll turn
turn rotate
spin rotate
bend curve
fold bend
tie bind
bind tie
fasten attach
attach fix
fix attach
join attach
detach remove
remove take-away
take-away remove
take-out remove
extract remove
withdraw remove
insert put
put place
place put
lay put
set put
install set-up
set-up establish
establish set-up found create
found establish
create make
make create
form create set-up
build make
design plan
invent create
develop create
produce create
generate produce
grow raise
raise rear
rear raise
breed raise
feed nourish
eat consume
consume eat
drink swallow
cook prepare
prepare ready
arrange organise
organise arrange
organize arrange
plan organise
schedule plan
set fix
agree settle
settle resolve
resolve settle solve
solve resolve
decide resolve
determine decide
conclude decide
end expire
expire end run-out
run-out expire
finish over
over finish
pass elapse
elapse pass
spend pass
last endure
endure last
survive endure
suffer endure
undergo suffer
experience undergo
feel sense
sense feel
hear learn
listen hear
read study
learn study
teach instruct
train teach
educate teach
explain tell
tell say
say state
state say
speak say
mention say
announce reveal
reveal announce
admit confess
deny reject
agree say
promise guarantee
guarantee promise
threaten vow
vow threaten
swear vow
bet gamble
gamble bet
risk endanger
endanger risk
threaten endanger
protect shield
shield protect
defend protect
secure protect
guard defend
rescue free
free rescue
release let-go
hold detain
keep hold
grab seize
seize grab
grip hold
carry hold
wear dress
dress wear
cover hide
hide cover
reveal uncover
uncover reveal
open unlock
close lock
lock close
shut lock
seal close
block seal
cut slice
slice cut
split cut
tear cut
break crack
crack break
crush smash
smash crush
burst explode
explode burst
shake tremble
tremble shake
burn blaze
shine glow
glow shine
flow run
pour flow
leak flow
float drift
drift float
sink drown
drown sink
swim bathe
dive plunge
plunge dive
rise go-up
soar rise
mount rise
climb go-up
drop go-down
decline fall
dwindle decline
shrink decline
double grow
multiply grow
add increase
contribute add
subtract deduct
deduct subtract
compare match
match equal
equal match
differ vary
vary differ
change shift
shift change
switch change
swap exchange
exchange swap
replace swap
substitute replace
restore return
return restore
renew extend
extend renew
repair restore
correct fix
adjust change
adapt change
convert turn
turn convert
become turn
remain stay
seem appear
appear seem
look seem
happen occur
emerge appear
arise occur
vanish disappear
exist live
belong own
own have
possess have
contain include
lack miss
miss lack
want need
like enjoy
enjoy like
love like
hate dislike
dislike hate
prefer favour
admire respect
respect admire
trust believe
believe trust
suspect doubt
wonder question
imagine think
dream hope
hope wish
wish want
intend mean
aim intend
attempt try
strive try
struggle try
succeed win
fail lose
win gain
gain win
earn gain
obtain gain
acquire gain
buy get
sell trade
trade deal
pay spend
cost charge
charge bill
owe due
lend loan
rent hire
hire rent
`;
