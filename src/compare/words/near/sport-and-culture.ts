/** Sport, arts and entertainment: words of one meaning in the news, one meaning a line. Written for Readout. */
export const SPORT_AND_CULTURE = `
match game fixture tie clash encounter
team side club squad
club side
player footballer
coach manager
captain skipper
goalkeeper keeper
striker forward
defender back
referee official umpire
score net goal
goal strike
equalise equalize level
win beat defeat victory overcome triumph
victory win triumph
lose defeat beat
defeat loss
draw tie
title crown championship trophy
champion winner titleholder
champion title
trophy cup
medal gold
final decider
tournament competition championship contest cup
league division
relegate drop
promote promotion
qualify reach advance
knock-out eliminate
eliminate knock-out out
season campaign
transfer move sign
sign join
contract deal
injury injure
doping drug
suspend ban
race run
runner athlete
athlete competitor sportsman
competitor contestant rival
rival opponent
record best
record mark
fastest quickest
marathon race
cyclist rider
driver racer
lap circuit
retire quit
retirement quit
comeback return
debut first
film movie picture
actor actress star
actress star
star celebrity
director filmmaker
premiere debut
series show programme
episode instalment
broadcaster network channel
presenter host anchor
host present
audience viewer
viewer audience
singer vocalist musician
band group
musician artist
song single track
album record
concert gig show performance
tour travel
orchestra philharmonic
conductor maestro
opera musical
dancer ballerina
festival event
ticket seat
author writer novelist
novel book
publish release
publisher press
poet writer
poem verse
artist painter
painting picture canvas work portrait
portrait painting
sculpture statue
statue monument
exhibition show display
exhibit show display
curator director
museum gallery
collection hoard
artefact artifact relic antiquity
relic antiquity
archaeologist researcher digger
unearth dig-up uncover excavate find discover
ancient old
tomb grave burial
skeleton bone remains
fossil bone
treasure hoard
coin money
restore restoration
prize award honour honor
award prize honour honor
win receive earn collect
winner recipient laureate
nominate shortlist
nominee candidate
ceremony event
celebrate mark
anniversary birthday
wedding marriage
marry wed
divorce split separate
engage engagement
newspaper paper daily
journalist reporter correspondent
editor chief
interview talk
article story report
apologise apologize apology sorry regret
player sportsman
sportsman athlete
sprinter runner
swimmer athlete
gymnast athlete
boxer fighter
fighter boxer
bout fight
fight bout
knockout stop
jockey rider
horse mount
golfer player
batsman batter
bowler pitcher
pitcher bowler
quarterback passer
receiver catcher
catch reception
reception catch
yard metre
touchdown score
point score
basket hoop
shot throw
kick shot
penalty spot-kick
free-kick kick
header head
save stop
half period
half-time interval
interval half-time
extra-time overtime
overtime extra-time
final-whistle end
minute time
injury-time stoppage-time
stoppage-time injury-time
bench substitute
substitute replacement
replace substitute
squad team
line-up team
side team
captaincy captain
manager coach
coach trainer
trainer coach
sack dismiss
owner chairman
club owner
fee price
loan borrow
contract sign
derby match
clash match
cup trophy
group pool
draw pairing
opponent rival
fan supporter
supporter fan
crowd fan
stand terrace
pitch field
field pitch
court pitch
track circuit
circuit track
ring arena
stage leg
leg stage
climb ascent
sprint dash
finish line
peloton pack
pack bunch
overall general
general overall
standings table classification
table standings
classification standings
lead advantage
advantage lead
leader front
second runner-up
runner-up second
podium medal
medal podium
medallist winner
olympics games
games olympics
championship title
defend retain
retain keep defend
seed rank
ranking rank
rank ranking
serve service
set game
match-point point
tie-break decider
doping steroid
steroid drug
test sample
sample test
ban suspend
suspension ban
appeal challenge
injury hurt
hamstring thigh
knee leg
surgery operation
recover return
fit recover
miss sit-out
sit-out miss
debut start
start debut
retire stop
farewell last
career life
record best
break beat
beat break
actress performer
performer artist
artist performer
star lead
lead star
role part
part role
cast actor
script screenplay
screenplay script
scene shot
shoot film
set studio
studio company
box-office takings
ticket-sale takings
sequel follow-up
remake version
animation cartoon
documentary film
drama play
play drama
comedy show
comedian comic
comic comedian
musical show
stage theatre
curtain stage
applause ovation
ovation applause
audience crowd
critic reviewer
reviewer critic
review criticism
hit success
success hit
flop failure
failure flop
chart list
single song
lyric word
tune melody
melody tune
compose write
write compose
composer writer
guitarist musician
drummer musician
pianist musician
violinist musician
choir chorus
chorus choir
symphony orchestra
baton conductor
dance ballet
ballet dance
dancer performer
dress gown
gown dress
designer fashion
fashion design
model mannequin
canvas painting
painting canvas
masterpiece painting
landscape painting
portrait picture
drawing sketch
sketch drawing
fresco mural
mural painting
sculptor artist
carve sculpt
exhibit exhibition
gallery museum
museum institution
curator museum
dealer gallery
auctioneer auction
auction sale
sale auction
bid price
fetch sell
sell fetch
collector buyer
fake forgery
forgery fake
authentic genuine
century year
medieval middle-age
prehistoric ancient
ancient old
ruin remains
remains ruin
temple shrine
shrine temple
fort castle
castle fort palace
palace castle
excavation dig
dig excavation
pottery ceramic
ceramic pottery
vase jar
jar vase
urn vase
manuscript document text
text manuscript
inscription writing
writing text
translate version
edition version
chapter part
page sheet
memoir autobiography
autobiography memoir
biography life
best-seller hit
bookshop shop
library collection
poetry poem
laureate winner
prize trophy
jury judge
academy jury
nominate propose
nomination shortlist
shortlist nomination
ceremony gala
gala ceremony
red-carpet premiere
festival fair
fair festival
carnival festival
parade procession
procession parade
firework pyrotechnic
costume dress
magazine journal
journal magazine
columnist writer
broadcast air
air broadcast
radio station
channel station
station channel
listener audience
viewer watch
rating audience
licence-fee fee
`;
