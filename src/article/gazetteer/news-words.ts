/** Words that stand around names in news: titles before people, words of organisations, words of events, verbs of speech. */

const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Folded words in front of a person; they are no part of the name. */
export const personTitles = wordSet(`
  mr mrs ms miss dr sir lord lady dame prof professor president prime minister premier chancellor ambassador envoy senator sen rep congressman congresswoman representative deputy
  governor gov mayor general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal admiral adm marshal brigadier commander commissioner inspector detective
  king queen prince princess emperor sultan sheikh sheik shaikh emir shah ayatollah imam rabbi father fr pope cardinal archbishop bishop reverend rev pastor patriarch saint
  chairman chairwoman chairperson chair ceo secretary spokesman spokeswoman spokesperson director manager chief head leader judge justice attorney prosecutor lawyer counsel
  economist analyst trader dealer broker strategist correspondent reporter editor columnist author writer poet painter actor actress singer composer conductor artist architect
  striker midfielder defender goalkeeper forward captain skipper coach trainer golfer boxer jockey driver rider champion winger batsman bowler pitcher quarterback
  vice first former ex acting outgoing incumbent late foreign interior finance defence defense economy trade justice health education agriculture industry energy culture environment transport labour labor tourism sports youth communications
  opposition party parliamentary speaker whip treasurer adviser advisor aide assistant counsellor consul attache officer official member delegate candidate nominee negotiator mediator
  dictator strongman rebel warlord guerrilla militant founder owner publisher producer tycoon billionaire businessman entrepreneur banker financier investor chef doctor surgeon scientist astronaut cosmonaut historian philosopher
  widow wife husband brother sister son daughter nephew excellency honourable honorable comrade señor señora señorita don doña monsieur madame mademoiselle herr frau signor signora
  presidente presidenta ministro ministra canciller embajador embajadora gobernador alcalde diputado diputada senador senadora président ministre ministr prezident nazir səfir naziri prezidenti səfiri bakan başkan bakanı başkanı cumhurbaşkanı министр президент посол глава премьер`);

/** Titles that belong before a person's name and hardly before anything else: they make a name a person's by themselves. */
export const sureTitles = wordSet(`
  mr mrs ms miss dr sir lord lady dame prof professor president premier chancellor ambassador envoy senator sen rep congressman congresswoman governor gov mayor
  general gen colonel col captain capt lieutenant lt sergeant sgt admiral adm brigadier king queen prince princess emperor sheikh sheik emir ayatollah rabbi pope cardinal archbishop bishop reverend rev
  minister ceo chairman chairwoman spokesman spokeswoman secretary judge justice striker midfielder defender goalkeeper skipper coach golfer economist analyst
  correspondent director deputy leader chief commander excellency presidente presidenta ministro ministra canciller embajador embajadora señor señora herr frau monsieur madame prezident nazir səfir министр президент посол prezidenti naziri səfiri bakanı başkanı cumhurbaşkanı`);

/** Folded last words of an organisation's name. */
export const organisationEnds = wordSet(`
  inc corp co ltd plc llc ag sa nv gmbh spa bv ab asa oyj kk bhd sarl jsc ojsc llp lp company corporation incorporated limited bank bancorp bancshares banc savings group holdings holding
  industries enterprises systems technologies technology electronics motors motor airlines airways airline railways railway petroleum oil gas steel chemicals chemical pharmaceuticals laboratories labs
  foods brewing brewery breweries mines mining resources energy power electric telecom telecommunications communications media press times post herald tribune gazette daily journal newspaper news magazine agency
  ministry department bureau office commission committee council board authority administration agency service services union federation confederation association organisation organization league
  institute institution university college school academy faculty hospital clinic museum theatre theater library orchestra church cathedral society foundation fund trust club party movement front alliance coalition
  congress parliament senate assembly court tribunal army navy guard police forces command brigade battalion regiment division corps embassy consulate mission secretariat directorate
  partners associates brothers bros sons stores store supermarkets hotels hotel insurance assurance securities capital investments investment management properties realty exchange
  united rovers wanderers athletic hotspur albion fc sc partnership consortium syndicate network center centre chamber task force airways shipping lines line shipyard works mills bureau cooperative broadcasting television radio studios pictures records publishing software
  ministries banking financial international worldwide taskforce unions guerrillas universidad ministerio partido banco congreso asociación`);

/** Folded first words of an organisation's name, before "of", "for" or "de". */
export const organisationStarts = wordSet(`
  ministry department bank university institute college academy council court house chamber federation confederation association organisation organization union committee commission bureau office agency
  board ministerio universidad banco partido instituto secretaría congreso cámara colegio museum society church bishopric faculty school league party front movement army center centre fund
  ministère université banque ministerium universität bundesministerium parti партия министерство университет банк совет`);

/** Folded last words that make a name an event, a work or a thing: none of the three kinds. */
export const otherEnds = wordSet(`
  cup war open summit day days index award awards prize championship championships games festival conference forum treaty agreement accord accords act law bill plan programme program project
  olympics tournament grand prix series race rally marathon masters classic final finals crisis revolution massacre genocide affair scandal trial amendment constitution convention protocol charter resolution
  declaration doctrine initiative process talks street avenue road square bridge tower airport station stadium hotel building palace park gardens river lake sea ocean gulf bay strait canal mountain mountains mount
  island islands valley desert peninsula week month year season era age stakes derby handicap bond bonds bill bills note notes average futures contract code system standard edition version model class
  session round century disease syndrome virus language bible koran quran torah god christmas easter ramadan thanksgiving corridor route pipeline highway reactor plant missile aircraft jet satellite
  tour course open circuit grand-prix medal order strategy policy report survey census poll referendum election elections vote budget deal pact package stock street journal`);

/** Of otherEnds: those that make a name a place. */
export const placeEnds = wordSet(
  "river lake sea ocean gulf bay strait canal mountain mountains island islands valley desert peninsula course province region district county state city village oblast republic territory municipality airport canyon coast beach hills falls",
);

/** Small words inside names of people and places. */
export const nameJoins = wordSet(
  "de del della delle di da do dos das du la las los le el al bin ibn ben abu van von der den ter ten zu zum af av y e o san santa st bint ul ud oglu oğlu qızı",
);

/** Capitalised words that are hardly ever part of a name, or never a name alone. */
export const neverNames = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  i i'm i'll i've ok tv dvd gmt edt est pdt pst bst utc gdp gnp cpi ppi aids hiv covid dna ceo cfo phd mp mps vat etc am pm usd eur gbp faq ai it pr hr id pct bpd tbs cts
  internet christmas easter ramadan thanksgiving god allah bible koran lord english french spanish russian ok q&a
  north south east west northern southern eastern western central upper lower greater new old great grand big first second third fourth last next
  republic state states kingdom nation government parliament cabinet ministry minister president opposition congress senate house court army navy police union league party bank company group committee commission council board assembly
  deputy affairs excellency ambassador embassy faculty department office agency section article chapter page note photo video reuters editor story graphic table figure
  war cup summit olympics championship games street avenue road square airport stadium university college school hospital church museum hotel river lake sea island mountain`);

/** Name endings that family names have in many languages: two capitalised words, the second like this, are a person. */
export const familyNameEnd =
  /(?:[^aeiou]ov|[^l]ev|yev|ova|eva|yeva|ovich|evich|ovic|evic|ić|vić|enko|chuk|czyk|ski|sky|skiy|skii|ska|skaya|wski|wska|zade|zadeh|oglu|oğlu|ogly|yan|ian|shvili|dze|adze|poulos|opoulos|akis|idis|escu|eanu|ez|quez|guez|nen|sson|ssen|stein|berg|baum|mann|feld|bauer|meyer|burg|elli|etti|ini|ucci|ello|aglia|eira|eiro|inho|son|sen|ssohn|veld|stra|singh|moto|mura|yama|kawa|shita|guchi|naga|hara)$/;

/** Words of a report on sport: there a bare city is a team. */
export const sportWords = wordSet(
  "match matches season goal goals striker midfielder defender goalkeeper league innings wicket wickets inning homer homers pitcher batting batsman bowler coach scored scoring defeat halftime half-time penalty champion champions championship tournament playoff playoffs quarterback touchdown seeded semifinal semifinals semi-final quarterfinal quarter-final birdie birdies tie-break team teams players striking win wins victory game games beat kickoff offside unbeaten standings relegation rugby cricket soccer football basketball baseball tennis golf",
);

/** Plural words behind a city that make no team of it. */
export const cityPlurals = wordSet(
  "talks accords agreements conventions times suburbs streets residents officials authorities olympics games dealers traders shares stocks markets sources banks police diplomats analysts brokers bonds futures islands heights hills falls plains springs news workers voters elections",
);
