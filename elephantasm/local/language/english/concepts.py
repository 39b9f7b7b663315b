# SPDX-License-Identifier: Apache-2.0
"""English words that stand near each other."""

# A kind a line, in all its names, then instances of it; what is indented goes on.
KINDS = """
pet animal: dog puppy pup cat kitten kitty hamster rabbit bunny guinea turtle tortoise parrot
    bird fish lizard snake horse pony ferret gecko
animal wildlife: lion tiger elephant bear wolf deer fox whale dolphin shark monkey owl eagle
    penguin squirrel cow sheep goat pig duck chicken bee butterfly
hobby pastime activity interest leisure: paint draw sketch hike camp swim run bike garden knit
    sew crochet pottery bake cook read game chess guitar piano violin photography dance sing
    yoga fish craft puzzle collect surf climb ski skate
sport exercise workout fitness athletic: football soccer basketball baseball tennis golf hockey
    volleyball rugby cricket swim run jog gym yoga pilates boxing karate judo wrestling climb
    ski snowboard surf marathon cycle row weight treadmill stretch cardio
instrument music: guitar piano violin drum flute cello clarinet trumpet saxophone ukulele bass
    harp keyboard
music: song band concert album singer melody tune playlist jazz rock pop classical hip rap
    country blues orchestra choir vinyl
art artwork artist creative: paint draw sketch sculpture pottery ceramic watercolor canvas mural
    gallery portrait photography exhibit drawing clay
book reading author: novel fiction memoir biography fantasy mystery thriller series chapter poem
    poetry library literature story
movie show watch: film cinema series episode documentary comedy drama thriller horror anime
    actor netflix trilogy
game gaming: console playstation xbox nintendo chess monopoly card puzzle rpg tournament quest
    multiplayer strategy board
food dish meal eat cuisine: pizza pasta salad soup burger sushi taco curry rice bread cheese
    steak chicken fish vegetable fruit breakfast lunch dinner brunch sandwich noodle stew roast
    barbecue snack
dessert sweet treat bake: cake cookie pie brownie muffin chocolate cupcake pastry donut pudding
    candy icecream tart
fruit: apple banana orange strawberry blueberry raspberry cherry grape peach mango lemon pear
vegetable: carrot tomato potato onion pepper spinach broccoli lettuce cucumber kale
drink beverage: coffee tea wine beer juice smoothie soda cocktail water milk lemonade
family relative: mother father brother sister son daughter parent child grandmother grandfather
    aunt uncle cousin niece nephew wife husband
child: son daughter toddler baby boy girl teenager
sibling: brother sister twin
parent: mother father
grandparent: grandmother grandfather
partner spouse relationship romantic: husband wife boyfriend girlfriend fiance fiancee date
    marry wedding engaged single divorce breakup
friend friendship social: buddy pal mate roommate neighbor colleague teammate bestie
job work career occupation profession employment living: teacher nurse doctor engineer lawyer
    chef writer artist manager designer developer programmer accountant therapist counselor
    journalist salesman office company boss hire promotion salary internship freelance
education school study degree academic: college university class course major graduate student
    teacher homework exam diploma bachelor master phd scholarship lecture campus kindergarten
    thesis
subject: math history science biology chemistry physics english literature art geography
country nation abroad: america usa canada mexico england britain france germany italy spain
    portugal greece ireland scotland sweden norway japan china india thailand vietnam australia
    brazil argentina egypt turkey russia korea poland netherlands switzerland
city town: york london paris rome tokyo boston chicago seattle angeles francisco miami toronto
    berlin madrid barcelona dublin sydney vegas austin denver
state: california texas florida oregon washington colorado arizona georgia ohio michigan
    minnesota virginia carolina
place location visit: park beach museum lake mountain forest restaurant cafe mall library
    theater zoo garden castle temple church city country island market
nature outdoor: forest mountain lake river ocean beach park trail waterfall sunset sunrise tree
    flower desert canyon valley sky star
travel trip journey vacation: flight plane airport train cruise hotel beach roadtrip backpack
    passport tour itinerary drive abroad island sightsee
transport vehicle commute: car bus train bike motorcycle truck van scooter subway taxi plane
    boat ferry
home house housing live: apartment flat condo mortgage rent move roommate renovate kitchen
    bedroom garage basement backyard landlord lease
furniture: couch sofa chair table desk bed lamp shelf bookcase dresser
appliance device gadget tech technology: phone laptop computer tablet camera headphone fridge
    oven microwave blender tv printer router console
clothes clothing wear outfit fashion: shirt dress pants jeans skirt jacket coat sweater hoodie
    shoe boot hat scarf glove sock suit
jewelry accessory: necklace ring bracelet earring pendant watch brooch
gift present souvenir: necklace ring card flower toy book bracelet bouquet mug voucher
event celebration occasion: party wedding birthday concert festival parade conference fair
    ceremony anniversary graduation holiday show meetup reunion gala
holiday: christmas thanksgiving easter halloween hanukkah diwali ramadan valentine newyear
    independence
health medical condition illness: doctor hospital surgery sick pain injury diagnose disease
    asthma diabetes allergy cancer flu fever headache therapy medicine prescription blood
    anxiety depression
allergy: peanut pollen gluten dairy lactose shellfish rash
injury hurt: sprain ankle knee break wrist fracture concussion twist bruise accident
diet nutrition: vegan vegetarian keto gluten calorie protein sugar salad organic carb
emotion feeling mood: happy sad angry proud excite nervous anxious grateful lonely afraid
    relieved overwhelmed stress joy calm peace thankful
stress relax cope unwind: yoga meditate breathe walk bath music nature therapy sleep massage
    rest calm
fear afraid: scared phobia spider height nervous worry anxious
personality trait character: kind honest patient shy brave generous creative thoughtful caring
    confident stubborn curious loyal funny
religion religious faith spiritual belief: church god pray prayer bible temple mosque christian
    catholic muslim jewish buddhist faith priest
politics political government: vote election campaign mayor policy democrat republican liberal
    conservative council senator law rights
community charity volunteer cause: donate fundraiser nonprofit food drive cleanup mentor help
    organization
gender orientation: transgender gay lesbian bisexual queer nonbinary pronoun
money finance financial budget cost: pay salary price dollar loan debt save spend bank invest
    mortgage rent tax income expense afford
business entrepreneur company: store shop startup client customer brand market sell product
    launch investor revenue profit
goal plan dream aspiration ambition: hope want wish aim someday future achieve target milestone
    deadline
challenge difficulty problem struggle obstacle: hard tough issue trouble setback difficult fail
    stuck error bug
achievement success accomplishment award: win prize trophy medal promotion graduate finish
    champion certificate record
skill talent ability: learn practice speak cook code draw sing play
language: english spanish french german italian japanese chinese korean portuguese russian
    arabic
nationality ethnicity origin background: american british canadian mexican french german italian
    irish swedish japanese chinese indian roots immigrate born
color: red blue green yellow purple pink orange black white gray brown
weather season climate: rain snow storm sun hot cold wind cloud winter summer spring autumn
    flood hurricane
plant gardening flower: rose tulip sunflower tomato herb seed tree succulent cactus orchid lily
    daisy basil
software programming code: python javascript java react api database framework library server
    function class bug deploy frontend backend
security: password encrypt authentication login token permission firewall hash
schedule time appointment: deadline calendar meeting date reminder week month
document paper: essay report draft article letter resume contract form certificate
body: knee ankle back shoulder arm leg head neck hand foot hip
nickname name: call named
pastry bakery: cake croissant bread muffin pie
symbol meaning: represent remind stand mean reminder
inspire motivation inspiration: motivate encourage role model push drive
support help encouragement: friend family mentor group listen therapist
memory childhood: remember kid young grew memory nostalgic
age old birthday: year born young turn
"""

# Words of one meaning, a group a line.
SYNONYMS = """
buy purchase get order
happy glad joyful delighted
sad upset unhappy disappointed lonely cry
big large huge
small little tiny
begin start launch kick
finish complete end done wrap
quit leave resign stop
job work career profession
boss manager supervisor
coworker colleague teammate
friend buddy pal
house home place
apartment flat condo
car vehicle
doctor physician
sick ill unwell
scared afraid frightened fear anxious nervous worried
angry mad furious annoyed
tired exhausted
funny hilarious humorous
pretty beautiful gorgeous lovely
smart intelligent clever
rich wealthy money
meal dinner lunch breakfast
trip travel journey vacation visit
hike trail trek
jog run
bike cycle ride
movie film
photo picture image
picture paint draw
song music
concert gig show
book novel
author writer write
gift present
party celebration celebrate
wedding marry
spouse husband wife partner
child son daughter
baby newborn infant
parent mother father
pet dog cat
shop store
clothes outfit wear
money cash fund
price cost expense
job position role
interview apply application hire
school class education
college university campus
student pupil
teacher instructor professor
teach lesson class
learn study
exam test
talk chat speak conversation
tell say mention share
idea thought
think believe feel opinion
like love enjoy
favorite best prefer love
hate dislike
want wish hope
plan intend going
goal aim target
help assist support
problem issue trouble
fix repair solve
error bug exception
change modify update adjust
improve better enhance boost
increase grow raise rise
reduce decrease lower cut
make create build
design layout
show display
choose pick select decide
decide decision choice
try attempt
attend go join
participate join take
volunteer charity
donate give charity
adopt adoption
move relocate
live reside home
born birth birthday
die death pass lose
grief mourn loss
accident crash collision
injury hurt injured
exercise workout gym train
diet eat healthy
relax unwind rest chill
stress pressure overwhelm
calm peace relax
proud pride
brave courage
win victory champion
competition contest tournament race
prize award trophy
team club group
game play
collect collection
recipe cook dish
bake cake oven
drink beverage
garden plant grow
flower bouquet
beach ocean sea coast
mountain hill peak
forest wood
lake river water
camp tent campfire
church faith religion
event conference workshop
meeting appointment
schedule calendar plan
deadline due
email message mail
call phone
website site web
computer laptop pc
database sql table
test testing unit
deploy deployment release
login sign authentication
user account
document file
report summary
research study investigate
company firm business
customer client
sell sale
budget spend cost
save saving
nation country
city town
neighborhood area community
woman female girl
man male guy
old aged
young kid childhood
inspire motivate encourage
memory remember remind
dream aspire
creative art artistic
pottery clay ceramic
sculpture statue
dance ballet
instrument guitar piano violin
nickname call name
speech talk presentation
advice suggestion recommend tip
kind caring gentle
difficult hard tough challenging
easy simple
fast quick speed
slow delay
often regularly frequently
weekly week
daily day
yearly annual year
realize discover understand
symbol represent symbolize
similar common both
differ different difference
reason why because
break rest pause
storm rain weather
trip road drive
museum gallery exhibit
necklace pendant jewelry
tattoo ink
degree major graduate
military army veteran soldier
police officer
lawyer attorney
nurse hospital
therapy counseling counselor mental
medicine medication drug pill
"""
