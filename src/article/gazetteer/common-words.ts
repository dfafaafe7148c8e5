/** English words by frequency that are written small (SUBTLEX-US). Written by rebuild.mjs; do not edit. */

export const commonWords: string = `
abandon abandoned abandoning abdomen abdominal abducted abduction abide abilities ability able
abnormal aboard abortion about above abroad absence absent absolute absolutely absorb abstract absurd
abuse abused abyss academic accent accept acceptable acceptance accepted accepting accepts access
accessory accident accidental accidentally accidents accommodate accommodations accompanied accompany
accomplice accomplish accomplished accomplishment accordingly account accountant accounted accounting
accounts accurate accusation accusations accuse accused accusing accustomed aces ache achieve
achieved achievement aching acid acknowledge acknowledged acquaintance acquainted acquire acquired
acre acres across act acted acting action actions activate activated active activities activity actor
actors actress actresses acts actual actually acute ad adapt add added addict addicted addiction
addicts adding addition additional address addressed addresses addressing adds adequate adieu
adjourned adjust adjusted adjusting adjustment administer administration admirable admiration admire
admired admirer admiring admission admissions admit admits admitted admitting adolescent adopt
adopted adoption adorable adore adored adores adrenaline ads adult adultery adults advance advanced
advances advantage advantages adventure adventures advertise advertising advice advise advised
advisor advocate aerial affair affairs affect affected affecting affection affectionate affects
affidavit afford afloat afraid aft after afternoon afternoons afterward afterwards again against age
aged agencies agency agenda agents ages aggression aggressive aging agitated ago agony agree agreed
agreeing agreement agrees ahead ahold aid aide aim aimed aiming ain air airborne aircraft airfield
airline airplane airplanes airport aisle alarm alarmed alarms album albums alcohol alcoholic ale
alert alerted algebra alias alibi alien aliens alike alimony alive all allegations alleged allegedly
allegiance allergic allergies allergy alley allies alligator allow allowance allowed allowing allows
almost alone along alongside aloud alphabet already also altar alter altered alternate alternative
altitude altogether aluminum alumni always am amateur amateurs amazed amazing amazingly ambition
ambitions ambitious ambulance ambush ambushed amends amigo amigos ammo ammunition amnesia among
amongst amount amounts amour amp ample amulet amuse amused amusement amusing an anal analysis analyst
analyze analyzed analyzing anarchy anatomy ancestor ancestors anchor ancient and anesthesia aneurysm
angels anger angle angles angry anguish animal animals ankle ankles anniversary announce announced
announcement announcing annoy annoyed annoying annual anonymous another answer answered answering
answers ant ante antenna anthem antibiotics anticipate anticipated anticipation antidote antique
antiques ants anxiety anxious any anybody anyhow anymore anyone anyplace anything anytime anyway
anyways anywhere apart apartment apartments ape apes apiece apocalypse apologies apologise apologize
apologized apologizing apology appalling apparent appeal appealing appeals appear appearance
appearances appeared appearing appears appendix appetite applaud applause apple apples application
applications applied applies apply applying appoint appointed appointment appointments appreciate
appreciated appreciates appreciation apprehended apprentice approach approached approaches
approaching appropriate approval approve approved approximately apron apt aquarium ar arcade arch
architect architecture archives are area areas aren arena argue argued arguing argument arguments
arise arm armed armies armor armored armory armour arms army around aroused arrange arranged
arrangement arrangements arranging array arrest arrested arresting arrests arrival arrive arrived
arrives arriving arrogance arrogant arrow arrows arse arsenal arson art arteries artery arthritis
article articles articulate artificial artillery artist artistic artists arts as ashamed ashes ashore
ashtray aside ask asked asking asks asleep aspect aspects aspirin ass assassin assassinate
assassinated assassination assassins assault assaulted assemble assembled assembly asses assessment
asset assets asshole assholes assign assigned assignment assignments assist assistance assistant
assistants assisted associate associated associates assume assumed assuming assumption assurance
assure assured asteroid asthma astonishing astronaut astronauts asylum at ate athlete athletes
athletic atmosphere atom atomic atoms atropine attach attached attack attacked attacking attacks
attempt attempted attempting attempts attend attendance attendant attended attending attention attic
attitude attorney attorneys attract attracted attraction attractive auction audience audiences audio
audition auditioning auditions aura authentic author authorities authority authorization authorize
authorized auto autograph autographs automatic automatically automobile autopsy autumn auxiliary
available avenge average avoid avoided avoiding await awaiting awaits awake awaken awakened award
awarded awards aware awareness away awe awesome awful awfully awhile awkward ax axe ba babbling babe
babes babies baboon baby babysit babysitter babysitting bachelor back backbone backed background
backing backpack backs backseat backside backstage backup backward backwards backyard bacon bacteria
bad badge badger badges badly bag bagel bagels baggage bagged bags bail bailed bait bake baked bakery
baking balance balanced balcony bald bale ball ballerina ballet ballistics balloon balloons ballpark
ballroom balls baloney bam ban banana bananas band bandage bandages bandit bandits bands bang banged
banging bangs banished bank banker bankers banking bankrupt bankruptcy banks banned banquet baptized
bar barbarian barbecue barber barbershop bare barefoot barely barf bargain bargaining barge barging
bark barking barks barn barracks barrel barrels barrier bars bartender base baseball based basement
bases bash basic basically basics basin basis basket basketball baskets bass bastard bastards bat
batch bath bathe bathing bathrobe bathroom bathrooms baths bathtub bats battalion batter batteries
battery batting battle battlefield battles battleship battling be beach beaches beacon beads beak
beam beams bean beans bear beard bearer bearing bearings bears beast beasts beat beaten beating beats
beauties beautiful beautifully beauty became because become becomes becoming bed bedroom bedrooms
beds bedside bedtime bee beef been beep beeper beeping beeps beer beers bees beetle before beg began
beggar beggars begged begging begin beginner beginning begins begun behalf behave behaved behaving
behavior behaviour behind bein being beings belief beliefs believe believed believer believes
believing bell bellies bells belly belong belonged belonging belongings belongs beloved below belt
belts bench bend bending beneath benefactor benefit benefits bent berries beside best bet betcha
betray betrayal betrayed betraying bets better betting between beverage beyond biblical bicycle bid
bidder bidding bien big bigger biggest biggie bike bikes bikini billing billion billionaire billions
bills bimbo bin bind binding bio biological biology bird birds birth birthday birthdays birthmark
biscuits bit bitch bitches bitching bite bites biting bits bitten bitter bitty biz bizarre black
blacked blackjack blackmail blackmailed blackmailing blackout blacks blacksmith bladder blade blades
blah blame blamed blames blaming blank blanket blankets blanks blaring blast blasted blasting blaze
blazing bleach bled bleed bleeding bleep blend blender bless blessed blessing blessings blew blind
blinded blindfold blinds blink blinking bliss blizzard bloated block blocked blocking blocks bloke
blond blonde blood bloodshed bloodstream bloody bloom blossom blouse blow blowing blown blows blue
blueberry blueprints blues bluff bluffing blunt blur blush blushing boar board boarded boarding
boards boardwalk boat boats bodies bodily body bodyguard bodyguards bogus boil boiled boiler boiling
boils bold bollocks bologna bolt bolted bolts bomb bombed bomber bombers bombing bombs bondage
bonding bonds bone boner bones bonfire bong bonnet bonny bono bonus boob boobs booby boogie book
booked bookie booking books bookstore boom boost booster boot booth boots booty booze bop border
borders bore bored boredom boring born borrow borrowed borrowing bosom boss bosses bossy both bother
bothered bothering bothers bottle bottled bottles bottom bottoms bought bounce bounced bouncing
bouncy bound boundaries bounds bounty bouquet bourbon bout bow bowel bowels bowl bowling bowls bows
box boxer boxers boxes boxing boy boyfriend boyfriends boys bozo bra bracelet bracelets braces brag
bragging brain brains brainwashed brake brakes branch branches brand brandy brass brat brave bravery
bravest brawl breach breached bread break breakdown breaker breakfast breaking breaks breakthrough
breakup breast breasts breath breathe breathes breathing breaths bred breed breeding breeze brew
brewery bribe bribed brick bricks bridal bride bridesmaid bridge bridges brief briefcase briefed
briefing briefly brig brigade bright brighter brightest brilliant bring bringing brings brink bro
broad broadcast broadcasting broads broccoli brochure broke broken broker bronze brook broom brother
brotherhood brothers brought brow brownies bruise bruised bruises bruising brunch brunette brush
brushed brushing brutal brutality brutally brute bubble bubbles bucket buckets buckle bucks buddies
buddy budge budget buds buff buffer buffet bug bugged bugger bugging buggy bugle bugs build building
buildings builds built bulb bulbs bulk bull bullet bulletin bulletproof bullets bullied bullies bulls
bullshit bullshitting bully bum bummed bummer bump bumped bumper bumping bumps bums bun bunch bundle
bunk bunker bunnies buns burden burger burgers burglar burglars burglary burial buried burn burned
burner burning burnt burst bursting bury burying bus busboy buses bush bushes business businesses
businessman businessmen bust busted busting busy but butcher butler butt butter butterflies butterfly
buttocks button buttons butts buy buyer buyers buying buys buzzard buzzer buzzing by bygones bypass
cab cabaret cabbage cabin cabinet cable cables cabs cactus caddy cadet cafe cafeteria caffeine cage
cages cake cakes calcium calculate calculated calculations calendar calf caliber call called caller
calling calls calm calmed calmly came camel camera cameraman cameras camouflage camp campaign camping
camps campus can canal canary cancel canceled cancelled cancer candid candidate candidates candle
candlelight candles candy cane canine canisters canned cannon cannot canoe canopy cans cant canteen
canvas cap capabilities capable capacity caper capital cappuccino caps capsule captains captive
capture captured capturing car carbon card cardboard cardiac cards care cared career careers careful
carefully careless cares caretaker cargo caring carnival carpet carriage carried carrier carriers
carries carrot carrots carry carrying cars cart carton cartoon cartoons carts carve carved carving
casa case cases cash cashed cashier casing casino casinos casket casserole cassette cast casting
castle casual casually casualties casualty cat catalog catalogue catastrophe catch catcher catches
catching catchy category caterer catering cathedral cats cattle caught cause caused causes causing
caution cautious cavalry cave caves caviar cavity cc cease ceiling celebrate celebrated celebrating
celebration celebrities celebrity celery cell cellar cello cellphone cells cellular cement cemetery
cent center centers centre cents centuries century cereal cerebral ceremonies ceremony certain
certainly certainty certificate certified cetera chain chained chains chair chairs chalk challenge
challenged challenges challenging chamber chambers champ champagne champion champions championship
championships chance chances change changed changes changing channel channels chant chanting chaos
chap chapel chaperone chaplain chaps chapter chapters character characteristics characters charade
charcoal charge charged charges charging chariot charitable charity charm charming charms chart
charter charts chase chased chasing chat chateau chatter chatting chauffeur cheap cheaper cheat
cheated cheater cheating cheats check checkbook checked checkers checking checkpoint checks checkup
cheek cheeks cheer cheerful cheering cheerleader cheerleaders cheerleading cheese cheeseburger
cheesecake cheesy chef chem chemical chemicals chemist chemistry chemo cheque cherish cherries cherry
chess chest chew chewed chewing chic chick chicken chickens chickenshit chicks child childhood
childish children chili chill chills chilly chimes chimney chimp chin chip chipped chips chocolate
chocolates choice choices choir choke choked choking cholesterol choose chooses choosing chop chopped
chopper choppers chopping chops chopsticks chord chores chorus chose chosen chow chronic chuckles
chuckling chum chump chunk chunks church churches chute cider cigar cigarette cigarettes cigars cinch
cinema cinnamon circle circles circling circuit circuits circulation circumstance circumstances
circumstantial circus cities citizen citizens city civic civil civilian civilians civilisation
civilization civilized claim claimed claiming claims clam clamp clams clan clap clapping clarify
clarity class classes classic classical classics classified classmates classroom classy clattering
clause claw claws clean cleaned cleaner cleaners cleaning cleans cleanup clear clearance cleared
clearer clearing clearly clears clerk clerks clever click clicking clicks client clients cliffs
climate climax climb climbed climbing cling clinic clinical clip clipped clips cloak clock clocks
clone close closed closely closer closes closest closet closets closing closure clot cloth clothes
clothing cloud clouds cloudy clown clowns club clubs clue clueless clues clumsy clutch coach coaches
coaching coal coalition coast coaster coat coats cobbler cocaine cock cockpit cockroach cockroaches
cocks cocksucker cocktail cocktails cocky cocoa coconut code codes coffee coffees coffin coffins
cognac coin coincidence coins cold colder collapse collapsed collar collateral colleague colleagues
collect collected collecting collection collective collector collects college colleges collision
cologne colon colonial colonies colony color colored colorful coloring colors colour colours column
columns com coma comb combat combination combine combined combo comeback comedian comedy comes comet
comfort comfortable comforting comfy comic comics coming comm command commanded commanding commands
commence commend comment commentator comments commerce commercial commercials commission commit
commitment committed committee committing commodity common commotion communicate communicating
communication communications communion communism communists community comp compact companies
companion companions companionship company compare compared comparing comparison compartment compass
compassion compassionate compatible compelled compelling compensate compensation compete competent
competing competition competitive competitors complain complained complaining complaint complaints
complete completed completely complex complexion complicated complications compliment complimentary
compliments comply composed composer composition compound comprehend compromise compromised
compulsive computer computers comrades con conceal concealed conceited conceive conceived concentrate
concentrated concentrating concentration concept conception concern concerned concerning concerns
concert concerts conclude concluded concludes conclusion conclusions concrete concussion condemn
condemned condition conditioner conditioning conditions condo condolences condom condoms conduct
conducted conducting conductor cone conference confess confessed confession confide confidence
confident confidential confidentiality confined confirm confirmation confirmed confirms confiscated
conflict confront confrontation confronted confuse confused confusing confusion congratulate
congregation connect connected connecting connection connections connects conquer conquered conquest
cons conscience conscious consciousness consent consequence consequences conservative consider
considerable considerate consideration considered considering considers consistent consolation
console conspiracy constable constant constantly constitutional constructed construction constructive
consul consulate consult consultant consulted consulting consume consumed consumer consumption
contact contacted contacts contagious contain contained container containing containment contains
contaminated contemporary contempt content contents contest contestant contestants context continent
continue continued continues continuing continuous contract contracted contractions contractor
contracts contrary contrast contribute contributed contribution contributions control controlled
controlling controls controversial convenience convenient convent convention conventional
conversation conversations convert converted convertible convey convict convicted conviction
convictions convince convinced convincing convoy cook cooked cookie cookies cooking cooks cool cooler
coolest cooling cooperate cooperating cooperation cooperative coordinate coordinates cop cope copied
copies copper cops copy cord cords core cork corn corner cornered corners corny coronary coronation
coroner corporate corporation corporations corpse corpses corral correct corrected correctly
correspondence correspondent corridor corrupt corrupted corruption cos cosmetic cosmetics cosmic cost
costing costs costume costumes cosy cot cottage cotton couch cough coughing coughs could couldn
council counsel counseling counsellor counselor count countdown counted counter counterfeit counting
countless countries country countryside counts coup couple couples coupon coupons courage courageous
courier course courses court courtesy courthouse courtroom courts courtyard cousin cousins cover
coverage covered covering covers covert cow coward cowardice cowardly cowards cowboy cowboys cows coy
coyote coyotes cozy crab crabs crack cracked cracker crackers cracking cracks cradle craft cramp
cramps cranberry crank cranky crap crappy craps crash crashed crashes crashing crate crater crates
crave craving crawl crawled crawling crazed crazier craziest crazy creaking cream create created
creates creating creation creative creativity creator creature creatures credentials credibility
credit credits creep creeping creeps creepy cremated crest crew crews crib cricket cried cries crime
crimes criminal criminals cripple crippled crisis crisp crispy criteria critic critical criticism
criticize critics crock crocodile crook crooked crooks crop crops cross crossed crosses crossing
crossroads crossword crotch crow crowd crowded crowds crown crowned crows crucial crucify crude cruel
cruelty cruise cruiser cruising crumb crumbs crummy crunch crusade crush crushed crushing crust cry
crying crystal crystals cube cubes cubicle cuckoo cucumber cuddle cue cuff cuffs cuisine cult
cultural culture cultures cum cunning cunt cup cupboard cupcake cups curb cure cured curfew curiosity
curious curl currency current currently currents curry curse cursed cursing curtain curtains curve
cushion custody custom customary customer customers customs cut cute cuter cutest cutie cuts cutting
cyanide cycle cynical dads dagger daily dairy dam damage damaged damages dame dames damn damned damp
dance danced dancer dancers dances dancing dandy danger dangerous dangers dare dared dares daring
dark darker darkest darkness darling darlings darn darned dart darts dash dashing data database date
dated dates dating daughter daughters dawn day daylight days daytime dd de dead deadbeat deadline
deadly deaf deal dealer dealers dealing dealings deals dealt dear dearest dearie dearly death deaths
debate debris debt debts debut decade decades decaf decay deceased deceit deceive deceived deceiving
decency decent deception decide decided decides deciding decipher decision decisions deck decks
declaration declare declared decline decorate decorated decorating decoration decorations decorator
decoy decree dedicate dedicated dedication deduction deed deeds deep deeper deepest deeply deer
defeat defeated defect defective defence defend defendant defendants defended defender defending
defense defenses defensive define defined definite definitely definition definitive defy degenerate
degrading degree degrees dehydrated delay delayed delegates delete deli deliberate deliberately
delicate delicious delight delighted delightful delirious deliver delivered deliveries delivering
delivers delivery delusion delusional delusions deluxe demand demanded demanding demands demented
demise demo democracy demolition demon demonic demons demonstrate demonstration den denial denied
denies dense dent dental dentist deny denying depart departed department departments departure depend
dependable depended dependent depending depends deploy deployed deported deposit deposition deposits
depot depressed depressing depression deprived depth depths deputies deputy der deranged descend
descended descending descent describe described describing description desert deserted deserve
deserved deserves design designated designed designer designs desirable desire desired desires desk
despair desperate desperately desperation despicable despise despite dessert destination destined
destiny destroy destroyed destroyer destroying destroys destruction destructive detail detailed
details detain detained detect detected detection detectives detector detention determination
determine determined detonate detonated detonation detonator detour deuce devastated devastating
develop developed developing development developments device devices devil devils devious devote
devoted devotion dew di diabetes diabetic diagnosed diagnosis dial dialogue diamond diamonds diaper
diapers diaphragm diarrhea diary dibs dice dick dickhead dicks dictate dictator dictionary did didn
die died dies diesel diet differ difference differences different differently difficult difficulties
difficulty dig digest digging digital digits dignified dignity digs dilated dilemma dim dime
dimension dimensions dimes dine diner dings dining dinner dinners dinnertime dinosaur dinosaurs dip
diploma diplomat diplomatic dipped dire direct directed directing direction directions directive
directly director directors dirt dirty disability disabled disagree disappear disappearance
disappeared disappearing disappears disappoint disappointed disappointing disappointment disarm
disaster disasters disastrous disc discharge discharged discipline disciplined disclose disco
disconnect disconnected discount discover discovered discovering discovers discovery discreet
discretion discrimination discuss discussed discussing discussion discussions disease diseases
disgrace disgraceful disguise disguised disgust disgusted disgusting dish dishes dishonest dishwasher
disk dislike dismiss dismissed disobeyed disorder dispatch disperse display disposable disposal
dispose disposed disposition dispute disqualified disregard disrespect disrespectful dissolve
distance distant distinct distinction distinctly distinguish distinguished distorted distract
distracted distracting distraction distractions distress distribution district disturb disturbance
disturbed disturbing ditch ditched dive diver diversion divert divide divided divine diving division
divisions divorce divorced dizzy do dock docking docks doctor doctors document documentary documents
does doesn dog doggie doggy dogs doing doll dollar dollars dolls dolphin dolphins domain dome
domestic dominate don donate donated donation done donkey donor dont donuts doo doodle doom doomed
door doorbell doorknob doorman doors doorstep doorway dope dork dorm dos dosage dose doses dot doth
dots double doubled doubles doubt doubted doubts douche dough doughnut doughnuts dove down downhill
download downright downs downstairs downtown dozen dozens draft drafted drag dragged dragging drain
drained drama dramatic drank drapes drastic draw drawer drawers drawing drawings drawn draws dread
dreadful dream dreamed dreamer dreaming dreams dreamt dreary dress dressed dresser dresses dressing
dried drift drifted drifting drill drilling drink drinker drinking drinks drip dripping drive driven
driver drivers drives driveway driving drone drool drooling drop dropped dropping drops drove drown
drowned drowning drug drugged drugs drugstore drum drummer drums drunk drunken drunks dry dryer
drying du duck ducks ducky duct dude dudes due duel dues dug dull dum dumb dumber dumbest dummy dump
dumped dumping dumps dumpster dung dungeon dunk dunno duplicate during dust duties duty dwarf dwell
dye dying dyke dynamic dynamite each eager ear earlier earliest early earn earned earning earring
earrings ears earth earthquake ease easier easiest easily easy eat eaten eating eats eccentric
echoing eclipse economic economics economy ecstasy edge edges edgy editing edition editor editorial
educate educated education educational ee eerie effect effective effectively effects efficiency
efficient effort efforts egg eggs ego eh eight eighth either elaborate elbow elbows elderly elected
election elections electric electrical electricity electromagnetic electronic electronics elegant
element elementary elements elephant elephants elevated elevator elevators eleven elf eligible
eliminate eliminated elite ell else elsewhere elves em email embarrass embarrassed embarrassing
embarrassment embassy embedded embrace emerge emergencies emergency emotion emotional emotionally
emotions emperor empire employ employed employee employees employer employment emptied emptiness
empty en enchanted enchanting encore encounter encountered encounters encourage encouraged
encouragement encouraging encrypted end endanger endangered ended ending endings endless endorse ends
endure enemies enemy energy enforce enforcement engage engaged engagement engaging engine engineer
engineering engineers engines engraved enhance enjoy enjoyable enjoyed enjoying enjoys enlighten
enlightened enlisted enormous enough ensure enter entered entering enters entertain entertained
entertaining entertainment enthusiasm enthusiastic entire entirely entitled entity entrance entrusted
entry envelope environment environmental envy epi epic epidemic episode episodes equal equality
equally equals equation equipment equipped equivalent era erase erased ere erection erotic errand
errands erratic error errors es escape escaped escapes escaping escort especially espionage espresso
essay essence essential essentially est establish established establishment estate esteem estimate
estimated estimates et etc eternal eternally eternity ether ethical ethics ethnic etiquette evacuate
evacuated evacuation evaluate evaluation evasive even evening evenings event events eventually ever
everlasting every everybody everyday everyone everything everywhere evidence evil evolution evolved
ex exact exactly exaggerate exaggerating exam examination examine examined examiner examining example
examples exams excellence excellent except exception exceptional exceptions excess excessive exchange
exchanged excite excited excitement exciting exclusive exclusively excused excuses execute executed
execution executive executives exercise exercises exercising exhaust exhausted exhausting exhibit
exhibition exile exist existed existence existing exists exit exits exorcism exotic expand expanding
expansion expect expectations expected expecting expects expedition expelled expense expenses
expensive experience experienced experiences experiencing experiment experimental experimenting
experiments expert expertise experts expired explain explained explaining explains explanation
explanations explode exploded explodes exploding exploit exploited exploration explore explorer
exploring explosion explosions explosive explosives expose exposed exposing exposure express
expressed expressing expression exquisite extend extended extension extensive extent exterior
exterminator external extinct extortion extra extract extraction extraordinary extras
extraterrestrial extreme extremely eye eyeball eyeballs eyebrows eyes eyesight eyewitness fabric
fabulous face faced faces facial facilities facility facing fact factor factories factors factory
facts faculty fade faded fades fading fag faggot fail failed failing fails failure faint fainted fair
fairies fairly fairness fairy faith faithful fake faked faker faking fall fallen falling fallout
falls fame familiar families family famous fan fanatic fancy fangs fans fantasies fantasize fantastic
fantasy far faraway farce fare farewell farm farmer farmers farms fart farther fascinated fascinating
fascination fascist fashion fashionable fast fasten faster fastest fat fatal fate father fathers
fatigue fault faults favor favorite favorites favors favour favourite favours fax fear feared fearful
fearless fears feast feather feathers feature features fed federal feds fee feeble feed feedback
feeding feeds feel feeling feelings feels fees feet fell fella fellas feller fellow fellows
fellowship felon felony felt female females feminine feminist fence fences fender ferry fertility
fertilizer festival festive fetch fetish fever few fewer fiance fiancee fiber fibers fiction fiddle
fidelity field fields fiend fierce fiery fifth fifty fight fighter fighters fighting fights figure
figured figures figuring file filed files filing fill filled filling fills film filmed filming
filmmaker films filter filth filthy fin final finale finally finals finance financial financially
financing find finder finding findings finds fine finer finest finger fingernails fingerprint
fingerprints fingers finish finished finishes finishing fire firearms fired fireman firemen fireplace
firepower fires fireworks firing firm firmly first fish fisherman fishermen fishes fishing fishy fist
fists fit fitness fits fitted fitting five fix fixed fixing flag flags flair flake flakes flame
flames flaming flank flap flapping flare flash flashes flashing flashlight flashy flat flats flatter
flattered flattering flavor flaw flaws flea fleas fled flee fleeing fleet fleeting flesh flew
flexible flick flier flies flight flights fling flip flipped flipping flirt flirting float floating
floats flock flood flooded flooding floor floors flop florist floss flour flow flower flowers flowing
flown flows flu fluid fluids fluke flunk flunked flush flushed flute fly flyer flyers flying fo foam
focus focused focusing foe fog fold folded folding folk folks follow followed followers following
follows fond food foods fool fooled fooling foolish foolishness foolproof fools foot footage football
footprints footsteps for forbid forbidden force forced forces forcing fore forecast forehead foreign
foreigner foreigners foreman foremost forensic forensics foreplay forest forever forfeit forgave
forged forgery forget forgets forgetting forgive forgiven forgiveness forgiving forgot forgotten fork
forks form formal formality formally formation formed former formerly formidable forming forms
formula forth fortress fortunate fortune fortunes forum forward fought foul found founded founder
founding fountain four fours fourth fr fraction fracture fractured fractures fragile fragment
fragments frame framed frames franchise francs frankly frantic frat fraternity fraud freak freaked
freaking freaks freaky freckles free freed freedom freelance freely freeway freezer freezing freight
freighter frenzy frequencies frequency frequent frequently fresh freshen freshman freshmen fret
fridge fried friend friendly friends friendship fries frigging fright frighten frightened frightening
frightens fringe frisky frog frogs from front frontal frontier frown froze frozen fruit fruitcake
fruits frustrated frustrating frustration fry frying fuck fucked fucker fuckers fucking fucks fudge
fuel fugitive fulfill fulfilled full fully fumes fun function functional functioning functions fund
fundamental funding fundraiser funds funeral funerals fungus funk funky funnier funniest funny fur
furious furnace furniture furry further fury fuse fusion fuss future fuzz fuzzy gadget gag gain
gained gaining gal gala galaxy gall gallant gallery gallon gallons gallows gals gamble gambler
gambling game games gaming gang gangs gangster gangsters gap garage garbage garden gardener gardening
gardens garlic gas gasoline gasp gasping gasps gate gates gateway gather gathered gathering gator
gauge gave gay gaze gear geek geeks geisha gem gender generally generals generate generation
generations generator generators generosity generous genes genetic genetically genetics genie genius
geniuses gentle gentleman gentlemen gently gents genuine genuinely geography geometry germs gesture
gestures get getaway gets getting ghastly ghetto ghost ghosts giant gibberish giddy gift gifted gifts
gig gigantic giggle giggles giggling gin ginger girl girlfriend girlfriends girlie girls git give
given gives givin giving glad gladly glamorous glamour glance glass glasses glide glimpse glitch
glitter global globe gloomy glorious glory glove gloves glow glowing glue glued go goal goals goat
goats gobble goddam goddamn goddamned goddess gods goes goggles going gold golden goldfish golf gone
gonna goo good goodies goodness goods goodwill goody goof goofy goon goons goose gorgeous gorilla
gorillas gosh gospel gossip got gotta gotten gourmet government governments governor gown gowns grab
grabbed grabbing grabs graceful gracious grad grade grades gradually graduate graduated graduates
graduating graduation graffiti grain gram grammar grand grandchildren granddad granddaddy
granddaughter grandfather grandmother grandparents grandson granted grants grape grapefruit grapes
graphic grasp grass grateful gratitude grave graves graveyard gravity gravy gray grease greasy great
greater greatest greatly greatness greed greedy green greenhouse greens greet greeting grenade
grenades grew grid grief grieve grieving grill grilled grim grin grind grinding gringo grip grizzly
groaning groans groceries grocery groin groom groove groovy gross ground grounded grounds group
groups grow growing growling growls grown grows growth grub grudge gruesome grumpy grunt grunting
grunts guarantee guaranteed guarantees guard guarded guardian guarding guards guess guessed guessing
guest guests guidance guide guided guidelines guides guiding guilt guilty guinea guitar gum gums gun
gunfire gunman gunpowder guns gunshot gunshots gurney gut guts gutter guy guys gym gypsies ha habit
habitat habits hack hacked hacker hacking had hag hair haircut hairdresser hairs hairy half halfway
hall hallowed halls hallucinating hallucination hallucinations hallway ham hamburger hamburgers
hammer hammered hamster hand handbag handcuffs handed handful handicap handicapped handing
handkerchief handle handled handler handles handling hands handshake handsome handwriting handy
handyman hang hangar hanged hanging hangover hangs happen happened happening happens happier happiest
happily happiness happy harassing harassment harbour hard hardcore harder hardest hardly hardware
harm harmed harmless harmonica harness harp harsh harvest has hash hasn hassle haste hasty hat hatch
hatchet hate hated hateful hates hath hating hatred hats haul hauling haunt haunted haunting have
haven having hay hazard hazardous he head headache headaches headed heading headlights headline
headlines headmaster headquarters heads heal healed healing health healthy heap hear heard hearing
hears heart heartbeat heartbreak heartbroken heartless hearts hearty heat heated heater heating
heaven heavenly heavens heavier heavily heavy heavyweight heck hectic hee heed heel heels height
heights heir heist held helicopter helicopters hell helmet helmets help helped helper helpful helping
helpless helps hemorrhage hen hep her herbs herd here hereby heritage hernia hero heroes heroic
heroin herring hers herself hesitate hesitation heterosexual hick hid hidden hide hideous hides
hiding high higher highest highlights highly highway hijacked hike hiking hilarious hill hillbilly
hills him himself hind hint hip hippie hips hire hired hiring his historic historical history hit
hitch hitched hits hitting ho hoax hobbies hobby hobo hock hockey hog hogs hoist hold holding holds
holdup hole holed holes holiday holidays holler hollering holster home homeboy homecoming homeland
homeless homemade homes homesick hometown homework homey homicidal homicide homie homo homosexual hon
honest honestly honesty honey honeymoon honk honking honks honor honorable honored honors honour
honourable honoured hoo hood hoof hook hooked hooker hookers hooking hooks hoop hoops hoot hooters
hop hope hoped hopeful hopeless hopes hoping hopped hopping horizon hormones horn horns horny
horrible horribly horrid horror horrors hors horse horseback horses horseshit hose hospital
hospitality hospitals host hostage hostages hostess hostile hostility hosting hosts hot hotel hotels
hotshot hotter hottest hottie hound hounds hour hours house household housekeeper housekeeping houses
housewife housing hovering howl howling huddle hug huge hugged hugging hugs huh hula hull hum human
humane humanitarian humanity humans humble humbly humiliate humiliated humiliating humiliation
humility humming humor humour hump humping hums hunch hundred hundreds hung hunger hungry hunk hunt
hunted hunters hunting hurricane hurt hurting hurts husband husbands hustle hustler hustling hut
hybrid hydrogen hygiene hypnosis hypocrite hypothetical hypothetically hysteria hysterical ice
iceberg icebox iced icon icy idea ideal ideals ideas identical identification identified identify
identifying identities identity idiot idiotic idiots idle idol if ignition ignorance ignorant ignore
ignored ignoring ill illegal illegally illness illusion illusions im image images imaginary
imagination imagine imagined imagining imbecile imitate imitating imitation immature immediate
immediately immigration imminent immoral immortal immortality immune immunity impact impatient
imperative imperial implant implants implied imply implying import importance important importantly
imported impose impossible impostor impotent impound impress impressed impression impressions
impressive imprisoned imprisonment improve improved improvement improving improvise impulse impulses
impulsive in inadequate inappropriate incapable incense incentive inch inches incident incidents
incision inclined include included includes including income incompetent incomplete inconvenience
incorrect increase increased increases increasing increasingly incredible incredibly indecent indeed
indefinitely independence independent index indicate indicated indicates indicating indication
indicted indictment indigestion individual individuals indoors indulge industrial industry inevitable
infamous infant infantry infected infection inferior infiltrate infinite infinity infirmary influence
influenced info inform informal informant information informed infrared ingenious ingredient
ingredients inhale inherit inheritance inherited inhuman initial initially initials initiate
initiated initiative inject injected injection injured injuries injury injustice ink inmate inmates
inn inner inning innocence innocent input inquire inquiry insane insanity inscription insect insects
insecure insensitive insert inside insides insight insignificant insist insisted insists insomnia
inspect inspection inspiration inspire inspired inspiring install installed instance instant
instantly instead instinct instincts institute institution instruct instructed instruction
instructions instructor instrument instruments insulin insult insulted insulting insults insurance
insured intact integrity intel intellect intellectual intelligence intelligent intend intended
intends intense intensity intensive intent intention intentionally intentions intercept intercepted
intercom intercourse interest interested interesting interests interfere interference interfering
interior intern internal international internet interns internship interpret interpretation
interpreter interrogate interrogation interrupt interrupted interrupting interruption intersection
interstate intervention interview interviewed interviewing interviews intestines intimacy intimate
intimidate intimidated into intrigued intriguing intro introduce introduced introducing introduction
intrude intruder intruding intrusion intubate intuition invade invaded invading invalid invasion
invent invented invention inventor inventory invest invested investigate investigated investigating
investigation investigations investigator investigators investing investment investments investors
invincible invisible invitation invitations invite invited invites inviting involve involved
involvement involves involving iron ironic ironically irons irony irrational irregular irrelevant
irresistible irresponsible irritating is island islands isn isolate isolated isolation issue issued
issues it itch itching itchy item items itinerary its itself jab jackass jacked jacket jackets
jackpot jacks jail jam jammed jamming janitor jar jars jaw jaws jazz jealous jealousy jeans jeep
jelly jeopardize jeopardy jerk jerking jerks jerky jester jet jets jewel jewellery jewelry jewels jig
jingle jinx jive job jobs jockey jog jogging join joined joining joins joint joints joke joker jokes
joking jolly journal journalism journalist journalists journals journey joy judge judged judgement
judges judging judgment jug juggling juice juicy jukebox jumbo jump jumped jumper jumping jumps jumpy
jungle junk junkie junkies junkyard jurisdiction juror jurors jury just justice justified justify
juvenile kangaroo karaoke karate karma keen keep keeper keeping keeps keg kept ketchup kettle key
keyboard keys kick kicked kicking kicks kid kiddies kidding kiddo kidnap kidnapped kidnapper
kidnappers kidnapping kidney kidneys kids kill killed killer killers killing killings kills
kilometers kilos kin kind kinda kindergarten kindly kindness kinds king kingdom kings kinky kiss
kissed kisser kisses kissing kit kitchen kite kitten knack knee kneel knees knew knife knit knitting
knives knob knock knocked knocking knockout knocks knot knots know knowing knowledge known knows
knuckles kosher kung la lab label labels labor laboratory labour labs lace lacerations lack lacking
lacks lad ladder laddie ladies lads lady laid lair lake lakes lamb lambs lame lamp lamps lan land
landed landing landlady landlord lands landscape lanes language languages lantern lap laps laptop
larceny lard large largely larger largest lasagna laser lash lass last lasted lasting lasts latch
late lately later latest latrine latte laugh laughed laughing laughs laughter launch launched
launching laundry lava lavender law lawful lawn laws lawsuit lawsuits lawyer lawyers lay layer layers
laying layout lays lazy lead leader leaders leadership leading leads leaf league leagues leak leaking
leaks lean leaned leaning leap learn learned learning learns learnt lease leash least leather leave
leaves leaving lecture lectures led ledge leech left leftovers leg legacy legal legally legend
legendary legends legit legitimate legs leisure lemon lemonade lend lending length lengths lens
lenses lent leopard lesbian lesbians less lesser lesson lessons lest lethal lets letter letters
letting lettuce leukemia level levels lever leverage liability liable liaison liar liars liberal
liberated liberation liberty librarian library lice licence license licensed lick licked licking lid
lidocaine lie lied lies life lifeguard lifestyle lifetime lift lifted lifting lifts light lighten
lighter lighthouse lighting lightly lightning lights like liked likely likeness likes liking lilies
limb limbo limbs lime limit limitations limited limits limo limousine limp line lined linen lines
lineup lingerie lining link linked links lion lions lip lips lipstick liquid liquor list listed
listened listeners listening listens listing lists lit liter literally literary literature liters
litter little live lived lively liver lives livestock living lizard ll ln load loaded loading loads
loaf loan loaned loans loathe lobby lobe lobster lobsters local locals locate located location
locations lock locked locker locket locking locks loco lodge lodged loft log logged logic logical
logo logs lollipop lone loneliness lonely loner lonesome long longer longest longing loo look looked
looking lookout looks looky loony loop loose loosen loot lords lose loser losers loses losing loss
losses lost lot lotion lots lottery lotto loud louder loudly lounge louse lousy lovable love
lovebirds loved lovely lover lovers loves loving low lowa lower lowered lowest lowlife lowly loyal
loyalty ls luck luckiest lucky lug luggage lullaby lumber lump lumps lunar lunatic lunatics lunch
luncheon lunches lunchtime lung lungs lure lurking lust luxury lying lyrics ma macaroni machine
machinery machines macho mackerel mad madam made madly madman madness magazine magazines maggots
magic magical magically magician magnet magnetic magnificent mahjong maid maiden maids mail mailbox
mailed mailman main mainframe mainland mainly maintain maintained maintaining maintenance majority
majors make maker makes makeup making malaria male males malfunction mall mambo man manage managed
management manager managers managing mandatory maneuver maneuvers manhood maniac manicure manifest
manipulate manipulated mankind manly manner manners manor manpower mansion manslaughter mantle manual
manufacture manufactured manufacturer manufacturing manure manuscript many map maple maps marathon
marble marbles march marched marching mare margin marijuana marital marked marker markers market
marketing markets markings marks marriage marriages married marries marrow marry marrying
marshmallows martial martini martinis martyr marvel marvellous marvelous mas masculine mashed mask
masked masks mass massacre massage masses massive master masterpiece masters masturbation mat match
matched matches matching mate material materials maternity mates math mathematics mating matrimony
matter mattered matters mattress mature maturity maximum may mayhem mayonnaise mayor maze me meadow
meal meals mean meanest meaning meaningful meaningless means meant meantime measles measure measured
measurements measures measuring meat meatball meatballs meatloaf mechanic mechanical mechanics
mechanism med medal medals media medic medical medication medicine medieval medium meds meek meet
meeting meetings meets melancholy mellow melody melon melt meltdown melted melting melts mem member
members membership memo memorable memories memorize memorized memory men menace mend mental mentality
mentally mention mentioned mentioning mentor menu menus mercenary merchandise merchant merciful mercy
mere merely merger merit merits mermaid merrily mess message messages messed messenger messes messin
messing messy met metal metaphor meteor meter meters meth method methods mi mice microphone
microscope microwave middle midget midgets midnight midst midterm might mighty migraine mil milady
mild mile mileage miles military militia milk mill millennium milligrams million millionaire
millionaires millions milord mind minding mindless minds mine mineral miners mines mingle mini
miniature minimal minimum mining minister mink minor minority mint minus minute minutes miracle
miracles miraculous mirror mirrors mischief miserable misery misfortune misguided misplaced missed
misses missile missiles missing mission missionary missions missus mist mistake mistaken mistakes
mister mistletoe mistress misunderstand misunderstanding misunderstood mitzvah mix mixed mixing
mixture moan moaning moans mob mobile mock mockery mocking mode model modeling models modern modest
modesty modified module moi moist mojo mold mole molecular molecules moment moments momentum moms mon
monastery money monitor monitored monitoring monitors monk monkey monkeys monks monster monsters
monstrous month monthly months monument mood moods moody moon moonlight moons moor moose mop moral
morale morality morally morals morbid more morgue morning mornings moron morons morphine mortal
mortals mortar mortgage mortuary mosquito mosquitoes most mostly motel moth mother motherfucker
motherfuckers motherfucking mothers motion motions motivated motivation motive motives motor
motorcycle motto mountain mountains mounted mourn mourning mouse moustache mouth mouthful mouths move
moved movement movements moves movie movies moving mow much muck mud muddy muffin muffins muffled mug
mugged mugs mule mules multiple multiply mumbling municipal murder murdered murderer murderers
murdering murderous murders murmuring muscle muscles muse museum museums mush mushroom mushrooms
music musical musician musicians musketeers must mustache mustard mutant mutants mutation mute mutiny
mutt muttering mutual my myself mysteries mysterious mysteriously mystery mystical myth mythology na
nag nagging nail nailed nails naive naked name named names naming nanny nap napkin napkins narcotics
narrow nasal nasty nation national nationals nations native natives natural naturally nature naughty
nausea nauseous naval navigate navigation navigator nd ne near nearby nearer nearest nearly neat
necessarily necessary necessity neck necklace necks need needed needing needle needles needn needs
needy negative neglect neglected negligence negotiate negotiating negotiation negotiations neighbor
neighborhood neighbors neighbour neighbourhood neighbours neither neon nephew nerd nerds nerve nerves
nervous nest net nets network networks neural neurotic neutral never new newborn newest newly news
newspaper newspapers next nice nicely nicer nicest nickel nickels nickname nicotine niece nigga
niggas nigger niggers night nightcap nightclub nightfall nightgown nightmare nightmares nights
nighttime nine ninja ninth nip nipple nipples nitro noble nod noise noises noisy nominated nomination
non none nonetheless nonsense nonstop noodle noodles noon noose nor normal normally northeast
northwest nose noses nosy not notch note notebook noted notes nothing notice noticed notices noticing
notified notify notion notorious novel novels novelty now nowadays nowhere nuclear nude nudity
nuisance nuke nukes numb number numbered numbers numerous nun nuns nurse nursery nurses nursing nut
nuts nutty oak oasis oath oatmeal oats obedience obedient obey object objections objective objects
obligated obligation obligations oblige obliged oblivion obnoxious obscene obscure observation
observe observed observer observing obsessed obsession obsessive obsolete obstacle obstacles
obstruction obtain obtained obvious obviously occasion occasional occasionally occasions occupation
occupied occupy occur occurred occurs ocean oceans octopus odd oddly odds odor oeuvres of off offence
offend offended offender offenders offense offensive offer offered offering offers office officer
officers offices official officially officials offshore offspring often oil ol old older oldest
olives omelet omen on onboard once one ones oneself ongoing onion onions online only onstage onto op
open opened opener opening openly opens opera operate operated operates operating operation
operational operations operative operator opinion opinions opium opponent opponents opportunities
opportunity oppose opposed opposing opposite opposition ops optimistic option options or ora oral
orange oranges orb orbit orchard orchestra orchid orchids ordeal order ordered ordering orderly
orders ordinance ordinary organ organic organisation organism organization organize organized
organizing organs orgasm orgy orientation origin original originally orphan orphanage orphans ot
other others ought ounce ounces our ours ourselves out outbreak outcome outdoor outdoors outer outfit
outfits outgoing outlaw outlaws outlet outline outlook outnumbered outrage outrageous outrun outs
outside outsider outsiders outstanding outta oven over overall overboard overcome overdose overdue
overhead overheard overload overlook overlooked overly overnight overrated overreacting override
overrun overseas overtime overweight overwhelmed overwhelming owe owed owes owl owls own owned owner
owners ownership owning owns ox oxygen oyster oysters ozone pace paces pack package packages packed
packet packing packs pact pad paddle paddles pads page pageant paged pager pages paid pain painful
painfully painkillers painless pains paint painted painter painters painting paintings paints pair
pairs pajamas pal palace pale palm palms palp pals pan pancake pancakes panda panel panic panicked
pans pansy panties panting pantry pants pantyhose paper papers paperwork par parachute parade
paradise paragraph parallel paralysis paralyzed paramedic paramedics paranoia paranoid parasite
pardon parent parental parenting parents parish park parked parking parks parlor parlour parole
parrot part parted partial partially participate participation particle particles particular
particularly parties parting partly partner partners partnership parts party partying pas pass
passage passages passed passenger passengers passes passing passion passionate passions passive
passport passports password past pasta paste pastry patch patched patent path pathetic paths patience
patient patients patio patriot patriotic patrol patrols patron pattern patterns pause pavement paw
pawn paws pay payback paycheck payday paying payment payments payoff payroll pays pea peace peaceful
peacefully peach peaches peak peanut peanuts pearls peas peasant peasants peck pecker peculiar pedal
pee peed peeing peek peeking peel peeled peep peeping peers pegged pelvis pen penalty pencil pencils
pending penetrate penguin penicillin penis penitentiary pennies penny pens pension penthouse people
peoples pep pepper pepperoni peppers per percent percentage perception perceptive perfect perfection
perfectly perform performance performed performer performing perfume peril perimeter period periods
perish perjury perks perky permanent permanently permission permit permits permitted perp perpetrator
persistent person personal personalities personality personally personnel persons perspective
persuade persuaded persuasion persuasive perv pervert perverted pesos pest pet petition petrified
pets petty pharmaceutical pharmacy phase phenomenal phenomenon philosopher philosophy phone phoned
phones phoney phony photo photograph photographed photographer photographers photographic photographs
photography photos phrase phrases physical physically physician physics pi pianist piano pick picked
picket pickin picking pickle pickles picks pickup picky picnic picture pictured pictures pie piece
pieces pier pierced pies pig pigeon pigeons piggy pigs pile piles pilgrim pilgrims pill pillow
pillows pills pilot pilots pimp pimple pin pinch pinched pine pineapple pink pinkie pinned pinpoint
pins pint pioneer pipe pipeline pipes pirate pirates piss pissed pisses pissing pistol pistols pit
pitch pitched pitcher pitching pitiful pits pity pizza pizzas place placed placement places placing
plague plagued plain plainly plains plaintiff plan plane planes planet planets plank planned planning
plans plant plantation planted planting plants plaque plasma plaster plastered plastic plate plates
platform platinum platoon platter play played player players playground playing plays plea plead
pleading pleasant please pleased pleases pleasure pleasures pledge plenty plot plots plotting plow
pluck plug plugged plugs plum plumb plumber plumbing plunge plutonium pm pneumonia pocket pockets pod
pods poem poems poet poetic poetry poets point pointed pointing pointless points pointy poison
poisoned poisoning poisonous poke poker poking polar pole poles police policeman policemen policies
policy polish polished polite politely political politically politician politicians politics polka
poll polls pollution polo pompous pond ponies pony poo poodle poof pool pools poop poor poorly
popcorn popped popping pops popular popularity population por porch pores pork porn porno pornography
port portable portal portfolio portion portrait ports pose posed poses posing position positions
positive positively posse possess possessed possession possessions possibilities possibility possible
possibly possum post postal postcard postcards posted poster posters postman postpone postponed posts
posture pot potato potatoes potential potentially potion pots pottery potty pouch pound pounding
pounds pour poured pouring poverty powder powdered power powerful powerless powers practical
practically practice practiced practices practicing practise practising prairie praised prank pray
prayed prayer prayers praying preach preacher preaching precaution precautions precedent precinct
precious precise precisely precision predator predators predicament predict predictable predicted
prefer preference preferred prefers pregnancy pregnant prehistoric prejudice prejudiced preliminary
premature premier premiere premises premium premonition preoccupied prep preparation preparations
prepare prepared preparing preposterous prepped prescribed prescription presence present presentation
presented presenting presently presents preserve preserved presidency presidential presidents press
pressed presses pressing pressure prestigious presumably presume pretend pretended pretender
pretending pretends pretentious prettier prettiest pretty pretzel pretzels prevail prevent prevented
previous prey price priceless prices prick pride priest priests prima primarily primary prime
primitive princes princess principal principle principles print printed printer printing prints prior
priorities priority prison prisoner prisoners prisons privacy private privately privilege privileged
privileges prize prizes pro probability probable probably probation probe problem problems procedure
procedures proceed proceeding proceedings proceeds process processed processing produce produced
producer producers produces producing product production productive products profession professional
professionally professionals professors profile profit profitable profits profound program programme
programmed programming programs progress progressive project projection projects prom prominent
promise promised promises promising promote promoted promoting promotion promptly prone pronounce
pronounced pronto proof prop propaganda proper properly properties property prophecy proportion
proposal propose proposed proposing proposition props pros prosecute prosecution prosecutor prospect
prospects prosperity prostate prostitute prostitutes prostitution protect protected protecting
protection protective protector protects protein protest protesting protocol protocols prototype
proud proudly prove proved proven proves provide provided provides providing province proving
provisions provoke provoked proximity pry psych psyche psyched psychiatric psychiatrist psychiatry
psychic psycho psychological psychologist psychology psychopath psychotic pub puberty public
publication publicist publicity publicly publish published publisher publishing puck pudding puddle
puff puffs puffy puke puking pull pulled pulling pulls pulp pulse pump pumped pumping pumpkin pumps
pun punch punched punches punching puncture punish punished punishing punishment punk punks pup pupil
pupils puppet puppets puppies puppy purchase purchased pure purely purity purple purpose purposes
purse pursue pursued pursuing pursuit push pushed pushes pushing pushy puss pussies pussy pussycat
put puts putting putz puzzle puzzles pyjamas pyramid pyramids quack quadrant quaint qualifications
qualified qualify qualities quality quantity quantum quarantine quarrel quart quarter quarterback
quarters que queen queer quest question questionable questioned questioning questions quick quicker
quickly quid quiet quietly quit quite quits quitting quiz quo quota quote quoting rabbi rabbit
rabbits rabies race racer racers races racetrack racial racing racism racist rack racket radiant
radiation radiator radical radio radioactive radios radius raffle raft rag rage raging rags raid rail
railroad rain rainbow rained raining rains rainy raise raised raises raising raisins rake rally ram
ramp ran ranch random rang range rank ranks ransom rap rape raped rapid rapidly rapist rapper rare
rarely rascal rash raspberry rat rate rates rather rating ratings ratio rational rations rats rattle
rattlesnake rattling rave ravine raving raw rays razor rd re reach reached reaches reaching react
reacted reaction reactions reactor read reader readers reading readings reads ready real realise
realised realistic realities reality realize realized realizes realizing really realm realtor reap
reaper rear rearrange reason reasonable reasonably reasoning reasons rebel rebellion rebels reborn
rebound rebuild recall receipt receipts receive received receiver receiving recent recently reception
receptionist recess recipe recipes recital recite reckless reckon recognise recognised recognition
recognize recognized recognizes recommend recommendation recommended recon reconnaissance reconsider
record recorded recorder recording recordings records recover recovered recovering recovery
recreation recruit recruited recruiting red redemption redhead redneck reduce reduced reduction reef
reel ref refer referee reference references referred referring refers refill refined reflect
reflected reflection reflex reflexes reform refrain refresh refreshing refrigerator refuge refugee
refugees refund refuse refused refuses refusing regain regard regarded regarding regardless regards
regime regiment region regional register registered registration regret regrets regular regularly
regulation regulations rehab rehearsal rehearsals rehearse rehearsing reign reindeer reinforcements
reject rejected rejection rejoice relate related relation relations relationship relationships
relative relatively relatives relax relaxed relaxing relay release released releases releasing
relevant reliable relief relieve relieved religion religious relish relive reluctant rely remain
remained remaining remains remark remarkable remarkably remarks remarried remedy remember remembered
remembering remembers remind reminded reminder reminding reminds remorse remote remotely removal
remove removed removing render rendered rendezvous renew renounce rent rental rented renting rep
repair repaired repairs repay repeat repeated repeatedly repeating repent rephrase replace replaced
replacement replacements replacing reply report reported reporter reporters reporting reports
represent representation representative representatives represented representing represents repressed
repulsive reputation request requested requesting requests require required requirements requires
reschedule rescue rescued rescuing research resemblance resemble resent reservation reservations
reserve reserved reservoir reset residence residency resident residential residents residue resign
resignation resigned resist resistance resisted resisting resolution resolve resolved resort
resources respect respectable respected respectful respectfully respects respiratory respond
responded responding response responsibilities responsibility responsible rest restaurant restaurants
rested resting restless restore restored restraining restraint restricted restroom rests result
results resume resurrection retail retain retainer retard retarded rethink retire retired retirement
retiring retreat retribution retrieve return returned returning returns reunion reunited reveal
revealed revealing reveals revelation revenge revenue reverse reversed review reviewed reviewing
reviews revive revoir revolting revolution revolutionary revolver reward rewarded rewarding rewards
rewind rewrite rhino rhyme rhymes rhythm rib ribbon ribbons ribs rice rich richer riches richest rid
riddance ridden riddle riddles ride rider riders rides ridge ridicule ridiculous riding rifle rifles
rig rigged right righteous righteousness rightful rightfully rights righty rigid rim ring ringer
ringing rings rink rinse riot riots rip ripe ripped ripping rise rises rising risk risked risking
risks risky rites ritual rituals rival river roach roaches road roadblock roads roam roar roaring
roast roasted rob robbed robber robberies robbers robbery robbing robe robes robot robots rock rocked
rocket rockets rocking rocks rod rode rodent rodeo rods rogue role roles roll rolled roller rolling
rolls rom romance romantic roof rookie room roommate roommates rooms rooster root rooting roots rope
ropes roses roster rot rotate rotation rotten rotting rough roughly roulette round rounding rounds
route routes routine row rows royal royalty rub rubbed rubber rubbing rubbish rubble rudder rude rug
rugged ruin ruined ruining ruins rule ruled ruler rules ruling rum rumble rumbling rumor rumors
rumour rumours run runaway runner runners running runs runt runway ruptured ruse rush rushed rushing
rust rustling ruthless rye sabotage sack sacks sacred sacrifice sacrificed sacrifices sad saddest
saddle sadistic sadly sadness safari safe safely safer safest safety sage said sail sailed sailing
sailor sailors sails saints sake sakes salad salads salami salary sale sales salesman salesmen saline
saliva salmon salon saloon salsa salt salty salute salvage salvation same sample samples samurai
sanctity sanctuary sand sandals sandwich sandwiches sane sang sanitarium sanity sank sap sarcasm
sarcastic sardines sat satellite satellites satin satisfaction satisfactory satisfied satisfy
satisfying sauce saucer sausage sausages savage savages save saved saves saving savings savior saw
saxophone say saying says scale scales scalp scalpel scam scan scandal scanner scanners scanning
scans scar scarce scare scarecrow scared scares scarf scaring scars scary scatter scattered scenario
scene scenery scenes scent schedule scheduled schedules scheme schemes schizophrenic schmuck scholar
scholarship school schoolgirl schools schoolteacher science scientific scientist scientists scissors
scoop scoot scooter scope score scored scores scoring scorpion scoundrel scout scouts scram scramble
scrambled scrap scrape scraping scraps scratch scratched scratches scratching scream screamed
screaming screams screeching screen screening screenplay screens screw screwdriver screwed screwing
screws screwy script scripts scroll scrolls scrub scrubbing sculpture scum scumbag scumbags se sea
seafood seal sealed seals seaman search searched searching seas season seasons seat seated seating
seats seaweed sec second secondary seconds secrecy secret secretary secretly secrets section sections
sector secure secured security sedan sedated sedative seduce seduced see seed seeds seeing seek
seeking seeks seem seemed seemingly seems seen sees segment seize seized seizure seizures seldom
select selected selection self selfish selfless sell seller selling sells semen semester semi seminar
senators send sending sends senile senior seniors sensation sensational sense sensed senseless senses
sensible sensing sensitive sensitivity sensor sensors sent sentence sentenced sentences sentiment
sentimental separate separated separately separation sequel sequence sera serenity serial series
serious seriously sermon serpent serum servant servants serve served server servers serves service
services serving session sessions set sets setting settle settled settlement settles settling setup
seven seventh seventy several severe severed severely sew sewed sewer sewing sex sexist sexual
sexuality sexually sexy shabby shack shade shades shadow shadows shadowy shady shaft shag shake
shaken shakes shaking shaky shall shallow shalt shaman shame shameful shameless shampoo shan shape
shaped shapes share shared shares sharing shark sharks sharp shattered shave shaved shaving she shed
sheep sheer sheet sheets shelf shell shells shelter shelves shield shields shift shifting shifts
shine shines shining shiny ship shipment shipped shipping ships shirt shirts shit shithead shits
shitting shitty shock shocked shocking shoe shoes shook shoot shooter shooters shooting shoots shop
shopping shops shores short shortage shortcut shorter shortly shorts shot shotgun shots should
shoulder shoulders shouldn shout shouted shouting shouts shove shoved shovel shoving show showed
shower showers showing shown shows showtime shrapnel shred shreds shrimp shrine shrink shuffle shush
shuts shutting shuttle shy siblings sick sickness side sidekick sides sidewalk sideways siege sigh
sighing sighs sight sighted sights sign signal signals signature signatures signed significance
significant signing signs silence silent silk silly silver silverware similar simmer simple simpler
simply simulation simultaneously sin since sincere sincerely sincerity sinful sing singer singers
singing single singles sings sinister sink sinking sinks sinned sinner sinners sins sinus sip sir
sire siren sirens sirs sis sister sisters sit site sites sits sitting situation situations six sixth
size sizes skate skateboard skater skates skating skeleton skeletons sketch sketches ski skid skies
skiing skill skilled skills skin skinny skins skip skipped skipping skirt skirts skull skulls skunk
sky slab slack slain slam slammed slamming slams slap slapped slapping slash slate slaughter
slaughtered slave slavery slaves slay slayer sleazy sled sleep sleeper sleeping sleeps sleepy sleeve
sleeves sleigh slept slice sliced slices slick slid slide slides sliding slight slightest slightly
slime slimy sling slip slipped slipper slippers slippery slipping slips slipstream slit slob slogan
slop slope sloppy slot slow slowed slower slowing slowly slug slugs slumber slut slutty sly smack
smacked small smaller smallest smart smarter smartest smash smashed smashing smear smell smelled
smelling smells smelly smile smiled smiles smiling smoke smoked smoker smokes smoking smooth smoothly
smug smuggle smuggling snack snacks snag snail snails snake snakes snap snapped snapping snappy snaps
snatch snatched sneak sneakers sneaking sneaky sneeze sniff sniffing snip sniper snipers snitch snob
snoop snooping snoring snot snow snowboarding snowing snowman snuck snuff so soak soaked soaking soap
sobbing sober sobs soccer social socially society sock socks sod soda sodium sofa soft softball
softer softly software soil solar sold soldier soldiers sole solely solemn solemnly solid solitary
solitude solo solution solve solved solving some somebody someday somehow someone someplace something
sometime sometimes somewhat somewhere son sonar song songs sons soon sooner soothing sophisticated
sophomore sorcerer sordid sore sorority sorrow sorry sort sorta sorted sorts sought soul souls sound
sounded sounding sounds soup sour source sources southeast southwest souvenir souvenirs sovereign sow
soy spa space spacecraft spaces spaceship spades spaghetti span spank spanking spare spared spark
sparkle sparkling spawn speak speaker speakers speaking speaks spear special specialist specialists
specially specials specialty species specific specifically specifics specimen specimens speck specs
spectacle spectacular spectrum speculation speech speeches speechless speed speeding speedy spell
spelled spelling spells spend spending spends spent sperm sphere spice spices spicy spider spiders
spies spill spilled spilling spin spinach spinal spine spinning spins spiral spirit spirits spiritual
spit spite spitting splash spleen splendid split splitting spoil spoiled spoils spoke spoken sponge
sponsor sponsored sponsors spontaneous spook spooked spooky spoon spoons sport sporting sports spot
spotlight spots spotted spouse spray sprayed spread spreading spreads spree spring sprouts sprung
spun spurs spy spying squad squadron squads square squared squares squash squat squawk squeak
squeaking squeaky squeal squealing squeeze squeezed squeezing squid squirrel squirrels squirt stab
stabbed stabbing stability stable stables stack stacked stacks stadium staff stage staged stages
staging stain stains staircase stairs stairwell stake stakeout stakes stale stalk stalker stalking
stall stalling stallion stamp stamps stance stand standard standards standby standing stands star
starboard stare stared staring starring stars starship start started starter starters starting
startled starts starve starved starving stash stashed stat state stated statement statements static
stating station stationed stations statistics statue statues stature status statute stay stayed
staying stays steady steak steaks steal stealing steals stealth steam steamed steaming steel steep
steer steering stem stench step stepfather stepmother stepped stepping steps stereo sterile steroids
stew steward stewardess stick sticker stickers sticking sticks sticky stiff still stimulating sting
stings stink stinker stinking stinks stinky stir stirred stirring stitches stock stockholders
stocking stockings stocks stole stolen stomach stomp stone stoned stones stood stool stoop stop
stopped stopping stops storage store stored stores stories storm storms story stove straight
straighten straightened straightforward strain strand stranded strange strangely stranger strangers
strangest strangle strangled strap strapped strategic strategy straw strawberries strawberry straws
stray streak stream street streets strength stress stressed stressful stretch stretched stretcher
stretching strict strictly stride strife strike strikes striking string strings strip striped stripes
stripped stripper strippers stroke strokes stroll strong stronger strongest strongly struck
structural structure struggle struggled struggling strung stubborn stuck stud student students
studied studies studio studios study studying stuff stuffed stuffing stuffy stumble stumbled stump
stun stunned stunning stunt stunts stupid stupidest stupidity sturdy stutter style styles stylish sub
subconscious subject subjects submarine submarines submit submitted subpoena subs substance
substantial substitute subtle suburban suburbs subway succeed succeeded success successful
successfully successor such suck sucked sucker suckers sucking sucks suction sudden suddenly sued
suede suffer suffered suffering suffers suffice sufficient sugar suggest suggested suggesting
suggestion suggestions suggests suicidal suicide suicides suing suit suitable suitcase suitcases
suite suited suits sultan sum summary summer summers summit summon summoned sums sun sundown sung
sunglasses sunk sunlight sunny sunrise sunset sunshine super superb superficial superhero
superintendent superior superiors supermarket supernatural superstar superstition superstitious
supervise supervision supervisor supper supplied supplier supplies supply support supported
supporting supportive supports suppose supposed supposedly sure surely surf surface surfing surge
surgeon surgeons surgery surgical surplus surprise surprised surprises surprising surprisingly
surrender surrendered surrogate surround surrounded surrounding surroundings surveillance survey
survival survive survived survives surviving survivor survivors sushi suspect suspected suspects
suspend suspended suspense suspension suspicion suspicions suspicious sustain suture swab swallow
swallowed swallows swam swamp swap sway swear swearing swears sweat sweater sweaters sweating
sweatshirt sweaty sweep sweeping sweeps sweet sweeter sweetest sweetheart sweethearts sweetie
sweetness sweets swell swelling swept swift swim swimmer swimming swimsuit swine swing swinging
swings swiped switch switched switches switching swollen sword swords swore sworn swung symbol
symbols sympathetic sympathy symphony symptom symptoms sync syndicate syndrome synthetic syphilis
syringe syrup system systems tab table tables tabs tack tackle tacky taco tacos tactical tactics tad
tag tagged tags tail tailor tails tainted take taken takeoff takes takin taking tale talent talented
talents tales talk talked talker talking talks tall taller tame tan tangled tango tank tanker tanks
tap tape taped tapes taping tapped tapping taps tar target targeted targeting targets tart task tasks
taste tasted tastes tasting tasty tattoo tattooed tattoos taught tavern tax taxes taxi taxpayers te
tea teach teacher teachers teaches teaching team teams teamwork tear tearing tears tease teasing tech
technical technically technician technique techniques technology tee teen teenage teenager teenagers
teens teeny teeth telegram telegraph telephone telephoned telescope television tell teller tellin
telling tells temp temper temperature temperatures temple tempo temporarily temporary tempt
temptation tempted tempting ten tenant tenants tend tendency tender tenderness tends tennis tens
tense tension tent tenth tents tenure tequila term terminal terminate terminated terms terrace
terrain terrible terribly terrific terrified terrifying territorial territory terror terrorism
terrorist terrorists test testament tested testicles testified testify testifying testimony testing
tests text textbook th than thanked thankful thanking that the theater theaters theatre theatrical
thee theft their theirs them theme themselves then theoretical theories theory therapist therapy
there therefore thermal thermometer these thesis they thick thicker thief thieves thieving thigh
thighs thin thine thing things thingy think thinking thinks thinner third thirst thirsty this thong
thorough thoroughly those thou though thought thoughtful thoughts thousand thousands thread threads
threat threaten threatened threatening threatens threats three threesome threshold threw thrill
thrilled thrilling thrive throat throats throne throttle through throughout throw throwing thrown
throws thrust thrusters thud thug thugs thumb thumbs thump thunder thus thy tiara tick ticket tickets
ticking tickle tickled tickles tide tidy tie tied ties tiger tight tighten tighter tightly tights til
tile tiles till tilt timber time timer times timing tin tiny tip tipped tips tire tired tires tissue
tissues tit title titles tits titties titty to toad toast toaster tobacco today toe toenails toes
tofu together toilet toilets token told tolerance tolerate toll tomato tomatoes tomb tomorrow ton
tone tones tongue tongues tonic tonight tons too took tool tools tooth toothbrush toothpaste top
topic topless tops tor torch tore torment torn tornado torpedo torpedoes torso torture tortured
torturing toss tossed tossing total totally touch touched touches touching touchy tough tougher
toughest tour tourist tourists tournament tours tov tow toward towards towel towels tower towers town
towns tox toxic toy toys trace traced tracer traces tracing track tracked tracking tracks traction
tractor trade traded trading tradition traditional traditions traffic tragedy tragic trail trailer
trails train trained trainer training trains traitor traitors trajectory tramp tranquilizer
transaction transfer transferred transferring transform transformation transformed transit transition
translate translated translation translator transmission transmit transmitted transmitter
transmitting transparent transplant transport transportation transported trap trapped traps trash
trashed trauma traumatic travel traveled traveler travelers traveling travelled travelling travels
tray treacherous treachery tread treason treasure treasures treat treated treating treatment
treatments treats treaty tree trees tremble trembling tremendous trench trenches trend trespassing
triad trial trials triangle tribal tribe tribes tribute trick tricked tricks tricky tried tries
trifle trigger triggered trim trip triple tripped tripping trips triumph trivial troll troop trooper
troopers troops trophies trophy tropical trot trouble troubled troublemaker troubles troubling troupe
trousers trout truce truck trucks true truly trumpet trunk trunks trust trusted trusting trusts
trustworthy truth truthful truthfully try trying ts tu tub tube tubes tuck tucked tug tuition tummy
tumor tuna tune tuned tunes tuning tunnel tunnels turbulence turd turf turkey turn turned turning
turnip turnout turns turtles tutor tutoring tux tuxedo twice twilight twin twinkle twins twist
twisted twisting twitch two tying type typed types typewriter typical typically typing tyrant tyre
tyres ugly uh ulcer ultimate ultimately ultrasound umbrella unable unacceptable unanimous unarmed
unattractive unauthorized unavailable unaware unbearable unbelievable unbelievably unborn uncertain
uncles uncomfortable uncommon unconscious uncover uncovered undead undefeated under underage
undercover underestimate underestimated underground underneath underpants understand understandable
understanding understands understatement understood understudy underwater underway underwear
underworld undo undone undoubtedly undress undressed uneasy unemployed unemployment unethical
unexpected unexpectedly unfair unfaithful unfinished unforgivable unfortunate ungrateful unhappy
unicorn unidentified uniform uniforms unimportant union unique unit unite units unity universal
universe unknown unleash unless unlike unlikely unlimited unload unloading unlock unlocked unlucky
unmarried unnatural unnecessary unpack unpleasant unpredictable unreal unreasonable unreliable unseen
unsolved unspeakable unstable unstoppable untie until unto unusual unusually unworthy up upcoming
update upgrade uphold upon upper upright ups upset upsetting upside upstairs upstate uptight uptown
upward uranium urban urge urgent urges urine urn us use used useful useless uses usher using ust
usual usually uterus utility utmost utter utterly vacant vacation vacations vaccine vacuum vagina
vague vaguely vain valet valid valuable value valued values valve vampire vampires vanilla vanish
vanished vanity vanquish vanquished variety various varsity vascular vase vast vault veal vegetable
vegetables vegetarian vehicle vehicles veil vein veins velocity velvet vending vengeance venom vent
ventilation vents venture verbal verdict verge verified verify vermin versa verse version versus
vertical very vessel vessels vest vested vet veteran veterans via viable vibe vibrations vice
vicinity vicious victim victims victory video videos videotape vie view viewers viewing views vile
villa village villagers villages villain villains vine vinegar vineyard vintage violate violated
violating violation violations violence violent violently violin virgin virginity virgins virtual
virtually virtue virtuous virus visa visible vision visions visit visited visiting visitor visitors
visits visual visualize vital vitals vitamin vitamins vivid vocabulary vocal vodka voice voices void
volcano voltage volume voluntarily voluntary volunteer volunteered volunteering volunteers vomit
vomiting von voodoo vote voted voters votes voting vouch vow vows voyage vs vulgar vulnerable vulture
vultures wack wacko wacky wad waffle waffles wage wager wages wagon wagons wailing waist wait waited
waiter waiters waiting waitress waits waive wake wakes waking walk walked walking walks wall wallet
wallpaper walls walnut waltz wand wander wandered wandering wanker wanna want wanted wanting wants
war ward warden wardrobe warehouse warfare warhead warlock warlocks warm warmed warmer warming warmth
warn warned warning warp warrant warrants warrior warriors wars was wash washed washer washes washing
washroom wasn waste wasted wasting watch watched watches watching watchman water waterfall watering
watermelon waters wave waved waves waving wax way ways we weak weaker weakness weaknesses wealth
wealthy weapon weapons wear wearing wears weary weasel weather weatherman weave web website wed
wedded wedding weddings wedge wee weed weeds week weekend weekends weekly weeks weenie weep weeping
weigh weighed weighing weighs weight weights weird weirdest weirdo welcome welcomed welcoming welfare
wench went were weren werewolf wet whack whacked whale whales whatever whatnot whatsoever wheat wheel
wheelchair wheels when whenever whereabouts wherever whether which whichever whiff while whim
whimpering whining whip whipped whipping whirl whirring whiskers whiskey whisky whisper whispered
whispering whispers whistle whistles whistling white whites whiz who whoever whole wholesale whom
whooping whore whores whose wicked wide wider widow widows wiener wife wig wiggle wild wilderness
wildest wildlife wildly will willing willingly wills wilt wimp win wind winding window windows winds
windshield windy wine wing wings wink winner winners winning winnings wins winter wipe wiped wiping
wire wired wireless wires wiring wisdom wise wiser wish wished wishes wishing wit witch witchcraft
witches with withdraw withdrawal withdrawn withholding within without witness witnessed witnesses
wits witty wives wizard woe woke wolf wolves woman womb women won wonder wondered wonderful
wonderfully wondering wonders wood wooden woods wool wop word words wore work worked worker workers
working workout workplace works workshop world worlds worldwide worm wormhole worms worn worried
worries worry worrying worse worship worshipped worst worth worthless worthwhile worthy would wouldn
wound wounded wounds wrap wrapped wrapper wrapping wraps wrath wreck wreckage wrecked wrecking wrench
wrestle wrestler wrestling wretched wrinkle wrinkled wrinkles wrist wrists writ write writer writers
writes writing written wrong wrote wuss ya yacht yard yards ye year yearbook years yell yelled
yelling yellow yells yen yesterday yet yi yield yoga yogurt yonder you young younger youngest
youngsters your yours yourself yourselves youse youth yum yummy zap zebra zero zip zipper zombie
zombies zone zones zoo zoom
`;
