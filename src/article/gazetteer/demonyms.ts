/** Nationalities by ISO code, as English writes them; a plural in -s is understood. An entry of a region stands under its name. */

export const demonymLines: string = `
AF	Afghan
AL	Albanian
DZ	Algerian
AO	Angolan
AR	Argentine|Argentinian|Argentinean
AM	Armenian
AU	Australian|Aussie
AT	Austrian
AZ	Azerbaijani|Azeri|Azerbaijanian
BH	Bahraini
BD	Bangladeshi
BB	Barbadian
BY	Belarusian|Belarussian|Byelorussian
BE	Belgian
BZ	Belizean
BJ	Beninese
BT	Bhutanese
BO	Bolivian
BA	Bosnian
BW	Botswanan
BR	Brazilian
BN	Bruneian
BG	Bulgarian
MM	Burmese
BI	Burundian
KH	Cambodian
CM	Cameroonian
CA	Canadian
TD	Chadian
CL	Chilean
CN	Chinese
CO	Colombian
CR	Costa Rican
HR	Croatian|Croat
CU	Cuban
CY	Cypriot
CZ	Czech
DK	Danish|Dane
DO	Dominican
EC	Ecuadorian|Ecuadorean
EG	Egyptian
SV	Salvadoran|Salvadorean
ER	Eritrean
EE	Estonian
ET	Ethiopian
FJ	Fijian
PH	Filipino|Philippine
FI	Finnish|Finn
FR	French|Frenchman|Frenchmen|Frenchwoman
GA	Gabonese
GM	Gambian
GE	Georgian
DE	German
GH	Ghanaian
GB	British|Briton
GR	Greek
GT	Guatemalan
GN	Guinean
GY	Guyanese
HT	Haitian
HN	Honduran
HU	Hungarian
IS	Icelandic|Icelander
IN	Indian
ID	Indonesian
IR	Iranian
IQ	Iraqi
IE	Irish|Irishman
IL	Israeli
IT	Italian
CI	Ivorian
JM	Jamaican
JP	Japanese
JO	Jordanian
KZ	Kazakh|Kazakhstani
KE	Kenyan
KW	Kuwaiti
KG	Kyrgyz
LA	Laotian
LV	Latvian
LB	Lebanese
LR	Liberian
LY	Libyan
LT	Lithuanian
LU	Luxembourgish
MK	Macedonian
MG	Malagasy
MW	Malawian
MY	Malaysian
MV	Maldivian
ML	Malian
MT	Maltese
MR	Mauritanian
MU	Mauritian
MX	Mexican
MD	Moldovan|Moldavian
MN	Mongolian
ME	Montenegrin
MA	Moroccan
MZ	Mozambican
NA	Namibian
NP	Nepalese|Nepali
NL	Dutch|Dutchman
NZ	New Zealander
NI	Nicaraguan
NE	Nigerien
NG	Nigerian
KP	North Korean
NO	Norwegian
OM	Omani
PK	Pakistani
PS	Palestinian
PA	Panamanian
PY	Paraguayan
PE	Peruvian
PL	Polish|Pole
PT	Portuguese
QA	Qatari
RO	Romanian
RU	Russian
RW	Rwandan
SA	Saudi
SN	Senegalese
RS	Serbian|Serb
SG	Singaporean
SK	Slovak|Slovakian
SI	Slovenian|Slovene
SO	Somali|Somalian
ZA	South African
KR	South Korean
ES	Spanish|Spaniard
LK	Sri Lankan
SD	Sudanese
SR	Surinamese
SE	Swedish|Swede
CH	Swiss
SY	Syrian
TW	Taiwanese
TJ	Tajik
TZ	Tanzanian
TH	Thai
TG	Togolese
TN	Tunisian
TR	Turkish|Turk
TM	Turkmen
UG	Ugandan
UA	Ukrainian
AE	Emirati
US	American
UY	Uruguayan
UZ	Uzbek
VE	Venezuelan
VN	Vietnamese
YE	Yemeni
CD	Zairean|Congolese
ZM	Zambian
ZW	Zimbabwean
XK	Kosovar
`;

/** Adjectives of regions and of states of the past: the region as it is shown. */
export const regionAdjectiveLines: string = `
Latin America	Latin American
South America	South American
Central America	Central American
Europe	European
Africa	African
Asia	Asian
Central Asia	Central Asian
Scandinavia	Scandinavian
Soviet Union	Soviet
England	English|Englishman
Scotland	Scottish|Scot
Wales	Welsh
Chechnya	Chechen
Kurdistan	Kurdish
Catalonia	Catalan
Yugoslavia	Yugoslav|Yugoslavian
Czechoslovakia	Czechoslovak
East Germany	East German
West Germany	West German
Middle East	Middle Eastern
Caribbean	Caribbean
West Indies	West Indian
`;

/** Words like a nationality that say nothing of a country: peoples, faiths, groups. Never names of these kinds. */
export const otherPeoples = new Set(
  (
    "Arab Arabs Jewish Jew Jews Muslim Muslims Moslem Moslems Islamic Christian Christians Catholic Catholics Protestant Protestants Orthodox Hindu Hindus Sikh Sikhs " +
    "Buddhist Buddhists Kurd Kurds Hutu Hutus Tutsi Tutsis Tamil Tamils Zulu Zulus Slav Slavs Slavic Turkic Western Eastern Northern Southern Anglican Lutheran Anglicans Lutherans Moorish Sunni Shiite Shi'ite Shia Bolshevik " +
    "Communist Communists Socialist Socialists Democrat Democrats Democratic Republican Republicans Conservative Conservatives Liberal Liberals Labour Nazi Nazis Marxist Leninist Maoist Gypsy Gypsies Roma Hispanic Latino " +
    "Nordic Baltic Balkan Caucasian Transatlantic Parisian Londoner Londoners Muscovite Roman Byzantine Ottoman Maronite Druze Cossack Cossacks Inuit Pashtun Afrikaner Afrikaners"
  ).split(" "),
);
