/** Places that no public list names as news do: regions, other names of countries and cities, places that are too small or too disputed for lists. */

/** Other English names of countries, by ISO code; names with dots count as they stand. */
export const countryAliasLines: string = `
US	U.S.|U.S|USA|U.S.A.|US|United States of America|EE.UU.|EEUU|США|ABŞ
GB	U.K.|UK|Britain|Great Britain|Gran Bretaña|Grande-Bretagne|Großbritannien
AE	UAE|U.A.E.|Emirates|BƏƏ|ОАЭ
AZ	Republic of Azerbaijan|Azerbaijan Republic
MX	United Mexican States
PE	Republic of Peru
TR	Türkiye|Turkiye|Republic of Turkey
RU	Russian Federation|РФ
CN	People's Republic of China|PRC|mainland China
TW	Republic of China
KR	Republic of Korea|ROK|S. Korea
KP	DPRK|N. Korea|Democratic People's Republic of Korea
CZ	Czechia|Czech Republic
CI	Ivory Coast
MM	Burma
NL	Holland|The Netherlands
CD	Zaire|Congo-Kinshasa|DR Congo|DRC|Democratic Republic of the Congo
CG	Congo-Brazzaville|Republic of the Congo|Republic of Congo
SZ	Swaziland
CV	Cape Verde
TL	East Timor
MK	Macedonia
BA	Bosnia-Herzegovina|Bosnia and Herzegovina|Bosnia
HK	Hong Kong
MO	Macao
PS	Palestinian Territories|State of Palestine
VA	Vatican|Holy See
IR	Islamic Republic of Iran
SY	Syrian Arab Republic
VN	Viet Nam
LA	Laos
TZ	Tanzania
BO	Bolivia
VE	Venezuela
MD	Moldova|Moldavia
BY	Belarus|Byelorussia|Belorussia
KG	Kyrgyzstan|Kirghizia|Kyrgyz Republic
GM	Gambia|The Gambia
BS	Bahamas|The Bahamas
TT	Trinidad
AG	Antigua
PG	Papua New Guinea
SK	Slovak Republic
CF	Central African Republic
DO	Dominican Republic
BN	Brunei
GE	Georgia
IE	Irish Republic|Republic of Ireland
`;

/** Regions, states of the past, parts of the world, seas: the name, then other names. */
export const regionLines: string = `
South Caucasus|Southern Caucasus|Cənubi Qafqaz|Южный Кавказ|Transcaucasus|Transcaucasia
North Caucasus|Northern Caucasus
Caucasus|Qafqaz|Кавказ|Cáucaso
Karabakh|Garabagh|Nagorno-Karabakh|Nagorno Karabakh|Nagorny Karabakh|Qarabağ|Карабах|Karabağ|Upper Karabakh|Mountainous Karabakh|Karabaj|Nagorno Karabaj
East Zangezur|Eastern Zangezur
Zangezur
Zangezur Corridor
Lachin Corridor
Middle Corridor|Trans-Caspian International Transport Route
Shusha|Şuşa|Шуша
Khankendi|Xankəndi|Stepanakert|Ханкенди
Lachin|Laçın
Kalbajar|Kəlbəcər
Aghdam|Ağdam|Agdam
Fuzuli|Füzuli
Jabrayil|Cəbrayıl
Zangilan|Zəngilan
Gubadli|Qubadlı
Khojaly|Xocalı|Khojali|Ходжалы
Khojavend|Xocavənd
Gabala|Qəbələ
Absheron
Sangachal
Nakhchivan Autonomous Republic
Latin America|América Latina|Латинская Америка|Latin Amerika|Amérique latine|Lateinamerika
Central America|Centroamérica|América Central
South America|Sudamérica|América del Sur|Südamerika
North America|Norteamérica|América del Norte|Nordamerika
Americas
Caribbean|Caribe
Europe|Avropa|Европа|Europa|Avrupa
Western Europe|West Europe
Eastern Europe|East Europe
Central Europe
Northern Europe
Southern Europe
Southeastern Europe|South-Eastern Europe
Eurasia
Scandinavia
Balkans|Balkan Peninsula
Baltics|Baltic states
Iberia
Benelux
Asia
Central Asia|Mərkəzi Asiya|Центральная Азия|Orta Asya
South Asia
Southeast Asia|South East Asia|South-East Asia
East Asia
Asia-Pacific|Asia Pacific|Asia/Pacific
Far East
Middle East|Mideast|Near East|Yaxın Şərq|Ближний Восток|Oriente Medio|Medio Oriente|Proche-Orient|Nahost|Orta Doğu
Persian Gulf|Arabian Gulf
Gulf of Mexico
Gulf of Aden
Gulf
Africa|África|Afrika|Африка|Afrique
West Africa
East Africa
North Africa
Southern Africa
Central Africa
Horn of Africa
Sub-Saharan Africa
Sahel
Maghreb
Sahara
Western Sahara
Antarctica
Arctic
Oceania
South Pacific
Pacific Ocean|Pacific
Atlantic Ocean|Atlantic
Indian Ocean
Mediterranean|Mediterranean Sea
Black Sea
Caspian Sea|Caspian
Red Sea
Dead Sea
North Sea
Baltic Sea
South China Sea
East China Sea
Sea of Azov
Aegean|Aegean Sea
Adriatic|Adriatic Sea
Strait of Hormuz|Straits of Hormuz
Bosphorus|Bosporus
Dardanelles
Suez Canal|Suez
Panama Canal
English Channel
Bering Strait
Taiwan Strait
Bay of Bengal
Great Lakes
Gaza Strip|Gaza
West Bank
Golan Heights|Golan
Sinai|Sinai Peninsula
East Jerusalem
Kurdistan
Kashmir|Jammu and Kashmir
Punjab
Tibet
Xinjiang
Inner Mongolia
Manchuria
Guangdong
Sichuan
Hainan
Okinawa
Hokkaido
Siberia
Chechnya|Chechen Republic
Dagestan
Ingushetia
North Ossetia
South Ossetia
Abkhazia
Tatarstan
Crimea
Donbas|Donbass
Transnistria|Trans-Dniester
Kaliningrad
Sakhalin
Kamchatka
Chukotka
Kosovo
Vojvodina
Bosnian Serb Republic|Republika Srpska
Slavonia
Eastern Slavonia
Krajina
Dalmatia
Transylvania
Anatolia
Thrace
Catalonia|Cataluña|Catalunya
Andalusia
Galicia
Basque Country
Normandy
Brittany
Corsica
Alsace
Provence
Bavaria
Saxony
Lower Saxony
Westphalia
Hesse
Rhineland
Thuringia
Ruhr
Sicily
Sardinia
Tuscany
Lombardy
Tyrol
Flanders
Wallonia
Silesia
Bohemia
Moravia
England
Scotland
Wales
Northern Ireland|Ulster
Cornwall
Isle of Man
Falkland Islands|Falklands|Malvinas
Gibraltar
Channel Islands
Azores
Canary Islands
Balearic Islands
Madeira
Crete
Greenland
Faroe Islands
Svalbard
New England
Midwest
Silicon Valley
Wall Street
Capitol Hill
White House
Downing Street
Manhattan
Brooklyn
Bronx
Harlem
Hollywood
Long Island
Cape Cod
Florida Keys
Guantanamo Bay|Guantánamo
Chiapas
Yucatan|Yucatán
Patagonia
Amazon rainforest|Amazon basin|Amazonia
Andes
Himalayas
Alps
Pyrenees
Urals
Rocky Mountains
Mount Everest
Danube
Rhine
Nile
Euphrates
Tigris
Mississippi River
Volga
Mekong
Yangtze
Soviet Union|USSR|U.S.S.R.|СССР|SSRİ|Sovet İttifaqı|Unión Soviética
Yugoslavia|former Yugoslavia
Czechoslovakia
East Germany|German Democratic Republic|GDR
West Germany|Federal Republic of Germany
Ottoman Empire
Prussia
Mesopotamia
KwaZulu-Natal|KwaZulu
Transvaal
Biafra
Darfur
Tigray
Ogaden
Puntland
Somaliland
Bougainville
Aceh
Irian Jaya
Java
Sumatra
Borneo
Bali
Mindanao
Luzon
West Indies
Erbil|Arbil|Irbil
Sulaimaniya|Sulaymaniyah
Sabah
Sarawak
Tamil Nadu
Kerala
Gujarat
Bihar
Uttar Pradesh
Sindh
Baluchistan|Balochistan
Jaffna
Hebron
Nablus
Ramallah
Bethlehem
Jericho
Jenin
Sarajevo
Srebrenica
Grozny
Bonn
Strasbourg
Davos
Chernobyl
Auschwitz
Hiroshima
Nagasaki
Camp David
Dayton
Maastricht
Schengen area
`;

/** Cities under other names than GeoNames' own, with ISO code: shown name, then other names. `*` behind the code: a capital. */
export const cityAliasLines: string = `
AZ*	Baku|Bakı|Баку|Bakú|Bakou|Bakü
MX*	Mexico City|Ciudad de México|Ciudad de Mexico|Мехико|Mexiko Şəhəri|Mexiko-Stadt
AZ	Ganja|Gəncə|Гянджа
AZ	Sumgait|Sumqayıt|Sumgayit|Сумгаит
AZ	Nakhchivan|Naxçıvan|Нахчыван|Nakhichevan
US	New York|New York City|Nueva York|Нью-Йорк|Nyu-York
US*	Washington|Washington, D.C.|Washington D.C.|Washington DC|Вашингтон|Vaşinqton
US	Los Angeles|L.A.
RU*	Moscow|Москва|Moskva|Moscú|Moskau|Moscou|Moskova
RU	Saint Petersburg|St. Petersburg|St Petersburg|Leningrad|Санкт-Петербург
GB*	London|Лондон|Londres|Londra
FR*	Paris|Париж
DE*	Berlin|Берлин
DE	Frankfurt|Frankfurt am Main
DE	Cologne|Köln
DE	Munich|München
DE	Nuremberg|Nürnberg
DE	Hanover|Hannover
AT*	Vienna|Wien|Вена|Viena|Vienne|Vyana
CH	Geneva|Genève|Genf|Ginebra|Женева|Cenevrə|Cenevre
CH	Zurich|Zürich
CH	Basel|Basle
CH	Bern|Berne
BE*	Brussels|Bruxelles|Brüssel|Bruselas|Брюссель|Brüssel
NL	The Hague|Den Haag|La Haya|Гаага|Hague
IT*	Rome|Roma|Рим
IT	Milan|Milano
IT	Naples|Napoli
IT	Turin|Torino
IT	Venice|Venezia
IT	Florence|Firenze
IT	Genoa|Genova
ES*	Madrid|Мадрид
ES	Seville|Sevilla
PT*	Lisbon|Lisboa
GR*	Athens|Atenas|Афины|Atina
UA*	Kyiv|Kiev|Киев|Київ|Kiyev
UA	Kharkiv|Kharkov
UA	Odesa|Odessa
UA	Lviv|Lvov
BY*	Minsk|Минск
PL*	Warsaw|Warszawa|Варшава
CZ*	Prague|Praha|Прага
RO*	Bucharest|București
RS*	Belgrade|Beograd|Белград
BG*	Sofia|София
TR*	Ankara|Анкара
TR	Istanbul|İstanbul|Стамбул|Estambul
GE*	Tbilisi|Тбилиси
AM*	Yerevan|Ереван|İrəvan|Iravan|Erivan
KZ*	Astana|Nur-Sultan|Астана
KZ	Almaty|Alma-Ata|Алматы
UZ*	Tashkent|Ташкент|Daşkənd
TM*	Ashgabat|Ashkhabad|Ашхабад
TJ*	Dushanbe|Душанбе
KG*	Bishkek|Бишкек
IR*	Tehran|Teheran|Тегеран|Tehran
IQ*	Baghdad|Bagdad|Багдад
SY*	Damascus|Дамаск
LB*	Beirut|Бейрут
IL	Tel Aviv|Тель-Авив
IL*	Jerusalem|Иерусалим
SA*	Riyadh|Riad|Эр-Рияд
SA	Jeddah|Jiddah
SA	Mecca|Makkah
AE*	Abu Dhabi|Абу-Даби
AE	Dubai|Дубай
QA*	Doha|Доха
KW*	Kuwait City
EG*	Cairo|Каир|El Cairo|Kahire
EG	Alexandria
LY*	Tripoli
DZ*	Algiers
TN*	Tunis
MA*	Rabat
MA	Casablanca
CN*	Beijing|Peking|Пекин|Pekín|Pekin
CN	Shanghai|Шанхай
CN	Guangzhou|Canton
TW*	Taipei
JP*	Tokyo|Токио|Tokio
KR*	Seoul|Сеул
KP*	Pyongyang
IN*	New Delhi|Нью-Дели
IN	Delhi
IN	Mumbai|Bombay
IN	Kolkata|Calcutta
IN	Chennai|Madras
IN	Bangalore|Bengaluru
PK*	Islamabad
BD*	Dhaka|Dacca
MM*	Yangon|Rangoon
VN	Ho Chi Minh City|Saigon
VN*	Hanoi
KH*	Phnom Penh
TH*	Bangkok
PH*	Manila
PH	Quezon City
CA	Quebec City
CA*	Ottawa
CA	Montreal|Montréal
BR*	Brasilia|Brasília
BR	Rio de Janeiro|Rio
BR	Sao Paulo|São Paulo
CO*	Bogota|Bogotá|Богота
PE*	Lima|Лима
VE*	Caracas
CL*	Santiago|Santiago de Chile
AR*	Buenos Aires
CU*	Havana|La Habana
HT*	Port-au-Prince
HN*	Tegucigalpa
GT*	Guatemala City
PA*	Panama City
SV*	San Salvador
CR*	San Jose
ZA	Johannesburg
ZA	Cape Town
ZA*	Pretoria
NG	Lagos
KE*	Nairobi
ET*	Addis Ababa
SD*	Khartoum
CD*	Kinshasa
BI*	Bujumbura
AU*	Canberra
AU	Sydney
AU	Melbourne
AU	Brisbane
AU	Perth
AU	Adelaide
NZ	Auckland
NZ*	Wellington
LU*	Luxembourg City
IS*	Reykjavik
DK*	Copenhagen
SE*	Stockholm
SE	Gothenburg
FI*	Helsinki
NO*	Oslo
IE*	Dublin
HU*	Budapest
LV*	Riga
LT*	Vilnius
EE*	Tallinn
MD*	Chisinau|Kishinev
AL*	Tirana
AF*	Kabul
AF	Kandahar
MN*	Ulaanbaatar|Ulan Bator
LK*	Colombo
NP*	Kathmandu
CY*	Nicosia
MT*	Valletta
`;

/** City names that are words, given names or family names more often: only after "in", "at", "near", "from", or never. */
export const unclearCities = new Set(
  (
    "reading mobile nice bath best march of man university liberal orange split hamilton washington lincoln jackson austin " +
    "madison clinton franklin aurora victoria florence charlotte carson marion logan mesa enterprise independence concord " +
    "normal bay lady lake much police bar batman buy date deal dole ely eye gap hit hope hull ife issy kent lae lance male most nancy noble obama ode opera os pan para " +
    "plan poole rio rugby sale same see self sale ware why york young warren wayne wigan winston bradford burton chester clifton clayton crawley crosby darwin " +
    "derby douglas duncan everton gary grant harlow hastings henderson howard irving jasper kennedy lawrence lee leo lewis livingston luton marshall miller morgan morris nelson newton " +
    "norman norwood oliver palmer parker perry peters preston ramsey richmond rochester rodney roy russell salem sandy santiago santa san sheffield simon spencer stanley sterling stewart " +
    "stockton surprise sutton taylor temple troy tyler vernon vincent wells wesley weston wilson windsor winchester woodward albany alexandria anderson arlington baldwin barking barry " +
    "bedford beverly bolton boulder brent bristol brook bury cambridge cannon carmel carter cary central chatham chelsea city clay cleveland colon columbia commerce corona covina cranston cross " +
    "cypress davis delta dover eagle east eden edison elgin elizabeth ford fountain fremont garland george georgetown gilbert glendale global gray green hammond harrison hart haven hemet hayes " +
    "hill holland hoover humble irvine ivory january king kirk lancaster lara laredo lakewood laval liberty lodi lorain lucas lynn lynwood macon maple mason maria marina mercedes merced milton minor mission montana " +
    "monte morena mountain new niles north novi oak ocean olive ontario orlando park pascal peru pharr pico pomona port progreso providence pueblo puerto quebec rialto riverside rock romeo rosario royal " +
    "salvador save schools shawnee smith social south southern spring springfield state sterling summit sunrise tempe thornton torrance tracy trinity union upland vallejo vera vista waco walker waterloo " +
    "west western westminster whittier wylie yuma alexander antonio bernardo bruno carlos cruz diego domingo felix fernando francisco gabriel guadalupe ignacio isidro jose juan lucia luis marcos mateo miguel pablo pedro rafael ramon roman " +
    "tomas vicente ali hassan hussein ibrahim ismail ahmad mahmud karim khan sultan said salim suleiman man can ora bo tame eu it is as am kings chairman nova era yes say bid ban van sud essen serra palo male"
  ).split(/\s+/),
);

/** States and provinces as news shorten them behind a city: small letters without dots, by country. */
export const stateAbbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    US: "ala ariz ark calif cal colo conn del dc fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev nh nj nm ny nc nd okla ore pa ri sc sd tenn tex vt va wash wva wis wyo",
    CA: "ont bc alta que ns nb sask man nfld pei",
  }).flatMap(([code, words]) => words.split(" ").map((word): [string, string] => [word, code])),
);
