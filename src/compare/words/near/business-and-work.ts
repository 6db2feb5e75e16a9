/** Business, money, work and technology: words of one meaning in the news, one meaning a line. Written for Readout. */
export const BUSINESS_AND_WORK = `
company firm business group corporation manufacturer maker enterprise giant
maker manufacturer producer
manufacturer producer
factory plant mill works facility
startup start-up venture
airline carrier operator
operator company
retailer shop store chain
shop store outlet
supermarket grocer
bank lender
lender creditor
insurer insurance
buy purchase acquire acquisition snap-up takeover take-over
takeover acquisition buyout
merge merger combine unite tie-up join-force
sell sale offload dispose divest
bid offer
auction hammer
buyer purchaser bidder
seller vendor
owner proprietor landlord
own possess
shareholder investor stockholder
share stock equity
invest investment
profit earnings income gain surplus
loss deficit
revenue turnover sales sale takings income
debt borrowing loan
loan credit lend
borrow loan
repay pay-back settle
default fail
bankrupt bankruptcy insolvent insolvency administration receivership collapse go-under bust
bailout rescue
cost price bill expense
price cost
expensive costly
cheap inexpensive
free gratis
fee charge toll fare
refund reimburse repay
salary wage pay
pay wage salary earnings
pay-rise raise
bonus reward
pension retirement
hire recruit employ take-on
worker employee staff staffer workforce labourer laborer
employee worker staff
staff personnel workforce
job post position role work
lay-off redundancy cut shed axe dismiss job-loss
union labour labor
strike walkout stoppage walk-out down-tool industrial-action
manager boss executive
executive boss director chief
boss chief head ceo chief-executive
chief-executive ceo boss chief
chairman chair chairwoman chairperson head
founder co-founder
board director
shareholder owner
customer client consumer user shopper
consumer shopper household
supplier vendor
supply provide deliver
delivery shipment
deliver hand-over
order purchase
contract deal agreement
tender bid
launch unveil introduce release roll-out debut
unveil reveal show present announce
release publish issue
close shut closure shutdown shutter
open launch inaugurate
reopen resume restart
relocate move
expand expansion grow enlarge extend
shrink contract
boost increase lift raise
cut reduce slash trim lower reduction decrease
raise increase hike lift put-up bump
rise increase climb grow jump surge soar gain go-up advance up
fall drop decline decrease slip slide plunge tumble sink dip go-down shed lose down
slump plunge collapse
double twofold
halve half
recover rebound recovery bounce-back
economy economic
recession downturn slump contraction
growth expansion
inflation price
unemployment jobless
interest-rate borrowing-cost
rate cost
currency money
export ship
import bring-in
trade commerce
tariff duty levy tax
quota limit
cap ceiling limit
limit restrict curb
output production
produce make manufacture
build construct erect construction put-up
builder contractor
project scheme plan
develop build
site location
property real-estate
house home property
apartment flat
tenant renter
rent lease
mortgage loan
evict throw-out
demolish pull-down
oil crude petroleum
gas fuel
fuel petrol diesel gasoline
coal pit
energy power
reactor nuclear
pipeline pipe
refinery plant
solar panel
wind-farm turbine
harvest crop yield
farmer grower
farm agriculture
crop harvest
grain wheat cereal
cattle livestock cow
livestock cattle animal
fish catch
fisherman angler trawlerman
software programme program app application
app application
website site online
internet web online
glitch bug fault error flaw malfunction
fault defect flaw
faulty defective
fix repair patch mend
test trial
data information record
leak disclose expose
expose reveal
password credential
phone handset smartphone mobile
computer laptop
chip semiconductor
satellite spacecraft
rocket launcher
spacecraft capsule probe craft
astronaut cosmonaut crew
launch blast-off lift-off
orbit circle
telescope observatory
scientist researcher
study research
robot machine
self-driving autonomous driverless
electric battery
carmaker manufacturer automaker company
automaker carmaker
brewer brewery
brewery brewer
baker bakery
miner mining
chipmaker company
drugmaker pharmaceutical company
pharmaceutical drug
giant group
conglomerate group
subsidiary unit arm
unit subsidiary arm
arm unit
branch office outlet
headquarters base office
office headquarters
warehouse depot storage
depot warehouse
workshop factory
smelter plant
steelworks works plant mill
furnace kiln
assembly production
line plant
shipyard yard
yard shipyard
works plant
pit mine colliery
colliery mine pit
shaft pit
shift turn
coal mining
miner pitman worker
quarry pit
seam coal
smelt refine
ore metal
gem stone diamond
diamond stone gem
carat weight
gold metal
steel metal
cement concrete
timber wood
wood timber
textile clothing garment
garment clothing textile
clothing clothes garment apparel
seamstress garment worker
tailor seamstress
shoe footwear
footwear shoe
toy doll
furniture chair
bread loaf
loaf bread
wheat grain
maize corn
rice paddy
paddy rice
flour bread
cocoa chocolate
coffee bean
tea leaf
wine grape
milk dairy
dairy milk
meat beef
poultry chicken
egg hen
vegetable greens
fruit apple
sow plant
plant sow
reap harvest cut
cut harvest
yield harvest
field land
farmland land
land farmland
pesticide spray
fertiliser fertilizer
drought harvest
cargo load freight shipment
freight cargo goods
goods product merchandise
product item goods
item product
container box
load cargo
carry transport
transport carry
shipment cargo
carrier ship
bulk-carrier ship vessel
freighter ship
shipowner owner
owner shipowner
fleet ship
crew sailor
sailor crew mariner
mariner sailor
dock port
anchor moor
tug boat
tow pull
pull tow
refloat free
aground stranded
ground run-aground
run-aground strand
sandbank shoal
shoal sandbank
canal waterway
strait channel
channel strait
retailer shop
shopkeeper shop
shopper customer
checkout till
till checkout
brand label
label brand
advertise advert
advert advertisement commercial
advertisement advert
sponsor backer
backer supporter investor
discount cut
bargain cheap
rise hike
price-rise increase
dearer expensive
dear expensive
cost-of-living inflation
consumer-price inflation
currency yen dollar euro
weaken fall
weak soft
strengthen rise
devalue devaluation
central-bank bank
reserve fund
bond debt
bondholder creditor
creditor lender fund
fund investor
investor fund
hedge-fund fund
default non-payment
owe debt
debt owe
due payable
payment instalment
instalment payment
pay settle
settle pay
sum amount
billion thousand
bill charge
invoice bill
tariff price
wage earnings
earn make receive
make earn
salary income
income earnings
overtime hour
hour shift
workday day
weekday working-day
leave holiday
retire pension
retiree pensioner
redundancy severance
severance redundancy payoff
payoff payout
lay-off dismiss
dismiss lay-off
jobless unemployed
unemployed jobless
vacancy job opening
recruit hire
trainee apprentice
apprentice trainee
skill training
boss owner
director manager
managing-director chief boss
chief director
successor replacement
board management
management board
worker union
union worker
picket strike
strike stop-work
ballot vote
offer proposal
raise increase
contract agreement
talk negotiation
arbitration mediation
deal contract
agreement deal
stake share holding
holding stake
share stake
majority control
control own
own control
venture project
joint-venture partnership
partnership alliance
partner associate
rival competitor
competitor rival
monopoly cartel
cartel monopoly
antitrust competition
fine penalty
recall call-back
airbag inflator
brake tyre
tyre tire
part component
component part
defect fault
fault problem
safe safety
test check
inspect check
licence approval
permit licence
approval clearance
clear approve
construction building
building construction
groundbreaking start
foundation base
finish complete
complete finish
plant facility
facility plant site
capacity output
output produce
produce output
chip semiconductor
wafer chip
factory line
equipment machine
machine equipment
technology tech
tech technology
startup company
invest put-in
put-in invest
funding money
money funding capital
capital money
aid subsidy
subsidy aid
grant subsidy
market exchange
exchange market bourse
bourse exchange
index share
trading trade
trader dealer
dealer trader
broker trader
gain rise
lose fall
point percent
close end finish
open start
record all-time
all-time record
peak high
high peak
low bottom
average mean
forecast estimate expectation
estimate forecast
expectation forecast
target goal
goal target
quarter period
half-year six-month
annual year
monthly month
weekly week
daily day
customer subscriber user
subscriber user
user account
account user
network system
system network
server computer
computer system
hack attack
ransom pay
encrypt lock
unlock decrypt
password code
code software
download install
update version
version edition
bug error
crash fail
outage down
battery cell
charge recharge
electric-car ev
reactor plant
nuclear atomic
atomic nuclear
radioactive nuclear
uranium fuel
turbine generator
generator turbine
grid network
power-line cable
cable line
pipeline pipe
pipe pipeline
gas supply
supply delivery
delivery supply
turn-off cut
cut-off cut
tap valve
valve tap
`;
