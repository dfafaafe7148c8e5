/** Countries by ISO 3166-1 code: their names in en, az, ru, es, fr, de, pt, it, tr, nl, uk, pl (Unicode CLDR), empty where the name is the English one. Written by rebuild.mjs; do not edit. */

export const countryNames: string = `
AD	Andorra||Андорра||Andorre||||||Андорра|Andora
AE	United Arab Emirates|Birləşmiş Ərəb Əmirlikləri|ОАЭ|Emiratos Árabes Unidos|Émirats arabes unis|Vereinigte Arabische Emirate|Emirados Árabes Unidos|Emirati Arabi Uniti|Birleşik Arap Emirlikleri|Verenigde Arabische Emiraten|Обʼєднані Арабські Емірати|Zjednoczone Emiraty Arabskie
AF	Afghanistan|Əfqanıstan|Афганистан|Afganistán|||Afeganistão||Afganistan||Афганістан|Afganistan
AG	Antigua & Barbuda|Antiqua və Barbuda|Антигуа и Барбуда|Antigua y Barbuda|Antigua-et-Barbuda|Antigua und Barbuda|Antígua e Barbuda|Antigua e Barbuda|Antigua ve Barbuda|Antigua en Barbuda|Антигуа і Барбуда|Antigua i Barbuda
AI	Anguilla|Angilya|Ангилья|Anguila|||Anguila||||Ангілья|
AL	Albania|Albaniya|Албания||Albanie|Albanien|Albânia||Arnavutluk|Albanië|Албанія|
AM	Armenia|Ermənistan|Армения||Arménie|Armenien|Armênia||Ermenistan|Armenië|Вірменія|
AO	Angola|Anqola|Ангола||||||||Ангола|
AQ	Antarctica|Antarktika|Антарктида|Antártida|Antarctique|Antarktis|Antártida|Antartide|Antarktika||Антарктика|Antarktyda
AR	Argentina||Аргентина||Argentine|Argentinien|||Arjantin|Argentinië|Аргентина|Argentyna
AS	American Samoa|Amerika Samoası|Американское Самоа|Samoa Americana|Samoa américaines|Amerikanisch-Samoa|Samoa Americana|Samoa Americane|Amerikan Samoası|Amerikaans-Samoa|Американське Самоа|Samoa Amerykańskie
AT	Austria|Avstriya|Австрия||Autriche|Österreich|Áustria||Avusturya|Oostenrijk|Австрія|
AU	Australia|Avstraliya|Австралия||Australie|Australien|Austrália||Avustralya|Australië|Австралія|
AW	Aruba||Аруба||||||||Аруба|
AX	Åland Islands|Aland adaları|Аландские о-ва|Islas Aland|Îles Åland|Ålandinseln|Ilhas Aland|Isole Åland|Åland Adaları|Åland|Аландські Острови|Wyspy Alandzkie
AZ	Azerbaijan|Azərbaycan|Азербайджан|Azerbaiyán|Azerbaïdjan|Aserbaidschan|Azerbaijão|Azerbaigian|Azerbaycan|Azerbeidzjan|Азербайджан|Azerbejdżan
BA	Bosnia|Bosniya və Herseqovina|Босния и Герцеговина|Bosnia y Herzegovina|Bosnie-Herzégovine|Bosnien und Herzegowina|Bósnia e Herzegovina|Bosnia ed Erzegovina|Bosna-Hersek|Bosnië en Herzegovina|Боснія і Герцеговина|Bośnia i Hercegowina
BB	Barbados||Барбадос||Barbade||||||Барбадос|
BD	Bangladesh|Banqladeş|Бангладеш|Bangladés||Bangladesch|||Bangladeş||Бангладеш|Bangladesz
BE	Belgium|Belçika|Бельгия|Bélgica|Belgique|Belgien|Bélgica|Belgio|Belçika|België|Бельгія|Belgia
BF	Burkina Faso||Буркина-Фасо||||Burquina Faso||||Буркіна-Фасо|
BG	Bulgaria|Bolqarıstan|Болгария||Bulgarie|Bulgarien|Bulgária||Bulgaristan|Bulgarije|Болгарія|Bułgaria
BH	Bahrain|Bəhreyn|Бахрейн|Baréin|Bahreïn||Barein|Bahrein|Bahreyn|Bahrein|Бахрейн|Bahrajn
BI	Burundi||Бурунди||||||||Бурунді|
BJ	Benin||Бенин|Benín|Bénin||||||Бенін|
BL	St. Barthélemy|Sent-Bartelemi|Сен-Бартелеми|San Bartolomé|Saint-Barthélemy||São Bartolomeu|Saint-Barthélemy|Saint Barthelemy|Saint-Barthélemy|Сен-Бартелемі|Saint-Barthélemy
BM	Bermuda|Bermud adaları|Бермудские о-ва|Bermudas|Bermudes||Bermudas||||Бермудські Острови|Bermudy
BN	Brunei|Bruney|Бруней|Brunéi||Brunei Darussalam|||||Бруней|
BO	Bolivia|Boliviya|Боливия||Bolivie|Bolivien|Bolívia||Bolivya||Болівія|Boliwia
BQ	Caribbean Netherlands|Karib Niderlandı|Бонэйр, Синт-Эстатиус и Саба|Caribe neerlandés|Pays-Bas caribéens|Karibische Niederlande|Países Baixos Caribenhos|Caraibi Olandesi|Karayip Hollandası|Caribisch Nederland|Карибські Нідерланди|Niderlandy Karaibskie
BR	Brazil|Braziliya|Бразилия|Brasil|Brésil|Brasilien|Brasil|Brasile|Brezilya|Brazilië|Бразилія|Brazylia
BS	Bahamas|Baham adaları|Багамы||||||Bahamalar|Bahama’s|Багамські Острови|Bahamy
BT	Bhutan|Butan|Бутан|Bután|Bhoutan||Butão||Butan||Бутан|
BV	Bouvet Island|Buve adası|о-в Буве|Isla Bouvet|Île Bouvet|Bouvetinsel|Ilha Bouvet|Isola Bouvet|Bouvet Adası|Bouveteiland|Острів Буве|Wyspa Bouveta
BW	Botswana|Botsvana|Ботсвана|Botsuana||Botsuana|Botsuana||Botsvana||Ботсвана|
BY	Belarus||Беларусь|Bielorrusia|Biélorussie||Bielorrússia|Bielorussia|||Білорусь|Białoruś
BZ	Belize|Beliz|Белиз|Belice|||||||Беліз|
CA	Canada|Kanada|Канада|Canadá||Kanada|Canadá||Kanada||Канада|Kanada
CC	Cocos (Keeling) Islands|Kokos (Kilinq) adaları|Кокосовые о-ва|Islas Cocos|Îles Cocos|Kokosinseln|Ilhas Cocos (Keeling)|Isole Cocos (Keeling)|Cocos (Keeling) Adaları|Cocoseilanden|Кокосові (Кілінг) Острови|Wyspy Kokosowe
CD	Democratic Republic of Congo|Konqo - Kinşasa|Конго - Киншаса|República Democrática del Congo|Congo-Kinshasa|Kongo-Kinshasa|Congo - Kinshasa|Congo - Kinshasa|Kongo - Kinşasa|Congo-Kinshasa|Конго – Кіншаса|Demokratyczna Republika Konga
CF	Central African Republic|Mərkəzi Afrika Respublikası|Центрально-Африканская Республика|República Centroafricana|République centrafricaine|Zentralafrikanische Republik|República Centro-Africana|Repubblica Centrafricana|Orta Afrika Cumhuriyeti|Centraal-Afrikaanse Republiek|Центральноафриканська Республіка|Republika Środkowoafrykańska
CG	Congo Republic|Konqo - Brazzavil|Конго - Браззавиль|Congo|Congo-Brazzaville|Kongo-Brazzaville|República do Congo|Congo-Brazzaville|Kongo - Brazavil|Congo-Brazzaville|Конго – Браззавіль|Kongo
CH	Switzerland|İsveçrə|Швейцария|Suiza|Suisse|Schweiz|Suíça|Svizzera|İsviçre|Zwitserland|Швейцарія|Szwajcaria
CI	Côte d’Ivoire|Kotd’ivuar|Кот-д’Ивуар||||Costa do Marfim|Costa d’Avorio||Ivoorkust|Кот-дʼІвуар|
CK	Cook Islands|Kuk adaları|о-ва Кука|Islas Cook|Îles Cook|Cookinseln|Ilhas Cook|Isole Cook|Cook Adaları|Cookeilanden|Острови Кука|Wyspy Cooka
CL	Chile|Çili|Чили||Chili|||Cile|Şili|Chili|Чилі|
CM	Cameroon|Kamerun|Камерун|Camerún|Cameroun|Kamerun|Camarões|Camerun|Kamerun|Kameroen|Камерун|Kamerun
CN	China|Çin|Китай||Chine|||Cina|Çin||Китай|Chiny
CO	Colombia|Kolumbiya|Колумбия||Colombie|Kolumbien|Colômbia||Kolombiya||Колумбія|Kolumbia
CR	Costa Rica|Kosta Rika|Коста-Рика||||||Kosta Rika||Коста-Рика|Kostaryka
CU	Cuba|Kuba|Куба|||Kuba|||Küba||Куба|Kuba
CV	Cape Verde|Kabo-Verde|Кабо-Верде|Cabo Verde|Cap-Vert|Cabo Verde|Cabo Verde|Capo Verde|Cabo Verde|Kaapverdië|Кабо-Верде|Republika Zielonego Przylądka
CW	Curaçao|Kurasao|Кюрасао|Curazao|||||||Кюрасао|
CX	Christmas Island|Milad adası|о-в Рождества|Isla de Navidad|Île Christmas|Weihnachtsinsel|Ilha Christmas|Isola Christmas|Christmas Adası|Christmaseiland|Острів Різдва|Wyspa Bożego Narodzenia
CY	Cyprus|Kipr|Кипр|Chipre|Chypre|Zypern|Chipre|Cipro|Kıbrıs||Кіпр|Cypr
CZ	Czech Republic|Çexiya|Чехия|Chequia|Tchéquie|Tschechien|Tchéquia|Cechia|Çekya|Tsjechië|Чехія|Czechy
DE	Germany|Almaniya|Германия|Alemania|Allemagne|Deutschland|Alemanha|Germania|Almanya|Duitsland|Німеччина|Niemcy
DJ	Djibouti|Cibuti|Джибути|Yibuti||Dschibuti|Djibuti|Gibuti|Cibuti||Джибуті|Dżibuti
DK	Denmark|Danimarka|Дания|Dinamarca|Danemark|Dänemark|Dinamarca|Danimarca|Danimarka|Denemarken|Данія|Dania
DM	Dominica|Dominika|Доминика||Dominique||||Dominika||Домініка|Dominika
DO	Dominican Republic|Dominikan Respublikası|Доминиканская Республика|República Dominicana|République dominicaine|Dominikanische Republik|República Dominicana|Repubblica Dominicana|Dominik Cumhuriyeti|Dominicaanse Republiek|Домініканська Республіка|Dominikana
DZ	Algeria|Əlcəzair|Алжир|Argelia|Algérie|Algerien|Argélia||Cezayir|Algerije|Алжир|Algieria
EC	Ecuador|Ekvador|Эквадор||Équateur||Equador||Ekvador||Еквадор|Ekwador
EE	Estonia|Estoniya|Эстония||Estonie|Estland|Estônia||Estonya|Estland|Естонія|
EG	Egypt|Misir|Египет|Egipto|Égypte|Ägypten|Egito|Egitto|Mısır|Egypte|Єгипет|Egipt
EH	Western Sahara|Qərbi Saxara|Западная Сахара|Sáhara Occidental|Sahara occidental|Westsahara|Saara Ocidental|Sahara Occidentale|Batı Sahra|Westelijke Sahara|Західна Сахара|Sahara Zachodnia
ER	Eritrea|Eritreya|Эритрея||Érythrée||Eritreia||Eritre||Еритрея|Erytrea
ES	Spain|İspaniya|Испания|España|Espagne|Spanien|Espanha|Spagna|İspanya|Spanje|Іспанія|Hiszpania
ET	Ethiopia|Efiopiya|Эфиопия|Etiopía|Éthiopie|Äthiopien|Etiópia|Etiopia|Etiyopya|Ethiopië|Ефіопія|Etiopia
FI	Finland|Finlandiya|Финляндия|Finlandia|Finlande|Finnland|Finlândia|Finlandia|Finlandiya||Фінляндія|Finlandia
FJ	Fiji|Fici|Фиджи|Fiyi|Fidji|Fidschi||Figi|||Фіджі|Fidżi
FK	Falkland Islands|Folklend adaları|Фолклендские о-ва|Islas Malvinas|Îles Malouines|Falklandinseln|Ilhas Malvinas|Isole Falkland|Falkland Adaları|Falklandeilanden|Фолклендські Острови|Falklandy
FM	Micronesia|Mikroneziya|Федеративные Штаты Микронезии||Micronésie|Mikronesien|Micronésia||Mikronezya||Мікронезія|Mikronezja
FO	Faroe Islands|Farer adaları|Фарерские о-ва|Islas Feroe|Îles Féroé|Färöer|Ilhas Faroé|Isole Fær Øer|Faroe Adaları|Faeröer|Фарерські Острови|Wyspy Owcze
FR	France|Fransa|Франция|Francia||Frankreich|França|Francia|Fransa|Frankrijk|Франція|Francja
GA	Gabon|Qabon|Габон|Gabón||Gabun|Gabão||||Габон|
GB	United Kingdom|Birləşmiş Krallıq|Великобритания|Reino Unido|Royaume-Uni|Vereinigtes Königreich|Reino Unido|Regno Unito|Birleşik Krallık|Verenigd Koninkrijk|Велика Британія|Wielka Brytania
GD	Grenada|Qrenada|Гренада|Granada|Grenade||Granada||||Гренада|
GE	Georgia|Gürcüstan|Грузия||Géorgie|Georgien|Geórgia||Gürcistan|Georgië|Грузія|Gruzja
GF	French Guiana|Fransa Qvianası|Французская Гвиана|Guayana Francesa|Guyane française|Französisch-Guayana|Guiana Francesa|Guyana Francese|Fransız Guyanası|Frans-Guyana|Французька Гвіана|Gujana Francuska
GG	Guernsey|Gernsi|Гернси|Guernesey|Guernesey||||||Гернсі|
GH	Ghana|Qana|Гана||||Gana||Gana||Гана|
GI	Gibraltar|Cəbəllütariq|Гибралтар|||||Gibilterra|Cebelitarık||Гібралтар|
GL	Greenland|Qrenlandiya|Гренландия|Groenlandia|Groenland|Grönland|Groenlândia|Groenlandia|Grönland|Groenland|Гренландія|Grenlandia
GM	Gambia|Qambiya|Гамбия||Gambie||Gâmbia||Gambiya||Гамбія|
GN	Guinea|Qvineya|Гвинея||Guinée||Guiné||Gine|Guinee|Гвінея|Gwinea
GP	Guadeloupe|Qvadelupa|Гваделупа|Guadalupe|||Guadalupe|Guadalupa|||Гваделупа|Gwadelupa
GQ	Equatorial Guinea|Ekvatorial Qvineya|Экваториальная Гвинея|Guinea Ecuatorial|Guinée équatoriale|Äquatorialguinea|Guiné Equatorial|Guinea Equatoriale|Ekvator Ginesi|Equatoriaal-Guinea|Екваторіальна Гвінея|Gwinea Równikowa
GR	Greece|Yunanıstan|Греция|Grecia|Grèce|Griechenland|Grécia|Grecia|Yunanistan|Griekenland|Греція|Grecja
GS	South Georgia & South Sandwich Islands|Cənubi Corciya və Cənubi Sendviç adaları|Южная Георгия и Южные Сандвичевы о-ва|Islas Georgia del Sur y Sandwich del Sur|Géorgie du Sud-et-les Îles Sandwich du Sud|Südgeorgien und die Südlichen Sandwichinseln|Ilhas Geórgia do Sul e Sandwich do Sul|Georgia del Sud e Sandwich Australi|Güney Georgia ve Güney Sandwich Adaları|Zuid-Georgia en Zuidelijke Sandwicheilanden|Південна Джорджія та Південні Сандвічеві Острови|Georgia Południowa i Sandwich Południowy
GT	Guatemala|Qvatemala|Гватемала||||||||Гватемала|Gwatemala
GU	Guam|Quam|Гуам||||||||Гуам|
GW	Guinea-Bissau|Qvineya-Bisau|Гвинея-Бисау|Guinea-Bisáu|Guinée-Bissau||Guiné-Bissau||Gine-Bissau|Guinee-Bissau|Гвінея-Бісау|Gwinea Bissau
GY	Guyana|Qayana|Гайана||||Guiana||||Гаяна|Gujana
HK	Hong Kong|Honq Konq Xüsusi İnzibati Rayonu Çin|Гонконг (САР)|RAE de Hong Kong (China)|R.A.S. chinoise de Hong Kong|Sonderverwaltungsregion Hongkong|Hong Kong, RAE da China|RAS di Hong Kong|Çin Hong Kong ÖİB|Hongkong SAR van China|Гонконг, ОАР Китаю|SRA Hongkong (Chiny)
HM	Heard & McDonald Islands|Herd və Makdonald adaları|о-ва Херд и Макдональд|Islas Heard y McDonald|Îles Heard-et-MacDonald|Heard und McDonaldinseln|Ilhas Heard e McDonald|Isole Heard e McDonald|Heard Adası ve McDonald Adaları|Heard en McDonaldeilanden|Острови Герд і Макдоналд|Wyspy Heard i McDonalda
HN	Honduras||Гондурас||||||||Гондурас|
HR	Croatia|Xorvatiya|Хорватия|Croacia|Croatie|Kroatien|Croácia|Croazia|Hırvatistan|Kroatië|Хорватія|Chorwacja
HT	Haiti||Гаити|Haití|Haïti|||||Haïti|Гаїті|
HU	Hungary|Macarıstan|Венгрия|Hungría|Hongrie|Ungarn|Hungria|Ungheria|Macaristan|Hongarije|Угорщина|Węgry
ID	Indonesia|İndoneziya|Индонезия||Indonésie|Indonesien|Indonésia||Endonezya|Indonesië|Індонезія|Indonezja
IE	Ireland|İrlandiya|Ирландия|Irlanda|Irlande|Irland|Irlanda|Irlanda|İrlanda|Ierland|Ірландія|Irlandia
IL	Israel|İsrail|Израиль||Israël|||Israele|İsrail|Israël|Ізраїль|Izrael
IM	Isle of Man|Men adası|о-в Мэн|Isla de Man|Île de Man||Ilha de Man|Isola di Man|Man Adası||Острів Мен|Wyspa Man
IN	India|Hindistan|Индия||Inde|Indien|Índia||Hindistan||Індія|Indie
IO	British Indian Ocean Territory|Britaniyanın Hind Okeanı Ərazisi|Британская территория в Индийском океане|Territorio Británico del Océano Índico|Territoire britannique de l’océan Indien|Britisches Territorium im Indischen Ozean|Território Britânico do Oceano Índico|Territorio Britannico dell’Oceano Indiano|Britanya Hint Okyanusu Toprakları|Brits Indische Oceaanterritorium|Британська територія в Індійському океані|Brytyjskie Terytorium Oceanu Indyjskiego
IQ	Iraq|İraq|Ирак|Irak|Irak|Irak|Iraque||Irak|Irak|Ірак|Irak
IR	Iran|İran|Иран|Irán|||Irã||İran||Іран|
IS	Iceland|İslandiya|Исландия|Islandia|Islande|Island|Islândia|Islanda|İzlanda|IJsland|Ісландія|Islandia
IT	Italy|İtaliya|Италия|Italia|Italie|Italien|Itália|Italia|İtalya|Italië|Італія|Włochy
JE	Jersey|Cersi|Джерси||||||||Джерсі|
JM	Jamaica|Yamayka|Ямайка||Jamaïque|Jamaika||Giamaica|Jamaika||Ямайка|Jamajka
JO	Jordan|İordaniya|Иордания|Jordania|Jordanie|Jordanien|Jordânia|Giordania|Ürdün|Jordanië|Йорданія|Jordania
JP	Japan|Yaponiya|Япония|Japón|Japon||Japão|Giappone|Japonya||Японія|Japonia
KE	Kenya|Keniya|Кения|Kenia||Kenia|Quênia|||Kenia|Кенія|Kenia
KG	Kyrgyzstan|Qırğızıstan|Киргизия|Kirguistán|Kirghizstan|Kirgisistan|Quirguistão|Kirghizistan|Kırgızistan|Kirgizië|Киргизстан|Kirgistan
KH	Cambodia|Kamboca|Камбоджа|Camboya|Cambodge|Kambodscha|Camboja|Cambogia|Kamboçya|Cambodja|Камбоджа|Kambodża
KI	Kiribati||Кирибати||||Quiribati||||Кірибаті|
KM	Comoros|Komor adaları|Коморы|Comoras|Comores|Komoren|Comores|Comore|Komorlar|Comoren|Комори|Komory
KN	St. Kitts & Nevis|Sent-Kits və Nevis|Сент-Китс и Невис|San Cristóbal y Nieves|Saint-Christophe-et-Niévès|St. Kitts und Nevis|São Cristóvão e Névis|Saint Kitts e Nevis|Saint Kitts ve Nevis|Saint Kitts en Nevis|Сент-Кітс і Невіс|Saint Kitts i Nevis
KP	North Korea|Şimali Koreya|КНДР|Corea del Norte|Corée du Nord|Nordkorea|Coreia do Norte|Corea del Nord|Kuzey Kore|Noord-Korea|Північна Корея|Korea Północna
KR	South Korea|Cənubi Koreya|Республика Корея|Corea del Sur|Corée du Sud|Südkorea|Coreia do Sul|Corea del Sud|Güney Kore|Zuid-Korea|Південна Корея|Korea Południowa
KW	Kuwait|Küveyt|Кувейт||Koweït||||Kuveyt|Koeweit|Кувейт|Kuwejt
KY	Cayman Islands|Kayman adaları|о-ва Кайман|Islas Caimán|Îles Caïmans|Kaimaninseln|Ilhas Cayman|Isole Cayman|Cayman Adaları|Kaaimaneilanden|Кайманові Острови|Kajmany
KZ	Kazakhstan|Qazaxıstan|Казахстан|Kazajistán||Kasachstan|Cazaquistão|Kazakistan|Kazakistan|Kazachstan|Казахстан|Kazachstan
LA	Laos||Лаос||||||||Лаос|
LB	Lebanon|Livan|Ливан|Líbano|Liban|Libanon|Líbano|Libano|Lübnan|Libanon|Ліван|Liban
LC	St. Lucia|Sent-Lusiya|Сент-Люсия|Santa Lucía|Sainte-Lucie||Santa Lúcia|Saint Lucia|Saint Lucia|Saint Lucia|Сент-Люсія|Saint Lucia
LI	Liechtenstein|Lixtenşteyn|Лихтенштейн||||||||Ліхтенштейн|
LK	Sri Lanka|Şri-Lanka|Шри-Ланка||||||||Шрі-Ланка|
LR	Liberia|Liberiya|Либерия||||Libéria||Liberya||Ліберія|
LS	Lesotho|Lesoto|Лесото|Lesoto|||Lesoto||||Лесото|
LT	Lithuania|Litva|Литва|Lituania|Lituanie|Litauen|Lituânia|Lituania|Litvanya|Litouwen|Литва|Litwa
LU	Luxembourg|Lüksemburq|Люксембург|Luxemburgo||Luxemburg|Luxemburgo|Lussemburgo|Lüksemburg|Luxemburg|Люксембург|Luksemburg
LV	Latvia|Latviya|Латвия|Letonia|Lettonie|Lettland|Letônia|Lettonia|Letonya|Letland|Латвія|Łotwa
LY	Libya|Liviya|Ливия|Libia|Libye|Libyen|Líbia|Libia||Libië|Лівія|Libia
MA	Morocco|Mərakeş|Марокко|Marruecos|Maroc|Marokko|Marrocos|Marocco|Fas|Marokko|Марокко|Maroko
MC	Monaco|Monako|Монако|Mónaco|||Mônaco||Monako||Монако|Monako
MD	Moldova||Молдова|Moldavia|Moldavie|Republik Moldau|Moldávia|Moldavia||Moldavië|Молдова|Mołdawia
ME	Montenegro|Monteneqro|Черногория||Monténégro||||Karadağ||Чорногорія|Czarnogóra
MF	St. Martin|Sent Martin|Сен-Мартен|San Martín|Saint-Martin||São Martinho|Saint Martin|Saint Martin|Saint-Martin|Сен-Мартен|Saint-Martin
MG	Madagascar|Madaqaskar|Мадагаскар|||Madagaskar|||Madagaskar|Madagaskar|Мадагаскар|Madagaskar
MH	Marshall Islands|Marşal adaları|Маршалловы о-ва|Islas Marshall|Îles Marshall|Marshallinseln|Ilhas Marshall|Isole Marshall|Marshall Adaları|Marshalleilanden|Маршаллові Острови|Wyspy Marshalla
MK	North Macedonia|Şimali Makedoniya|Северная Македония|Macedonia del Norte|Macédoine du Nord|Nordmazedonien|Macedônia do Norte|Macedonia del Nord|Kuzey Makedonya|Noord-Macedonië|Північна Македонія|Macedonia Północna
ML	Mali||Мали||||||||Малі|
MM	Myanmar|Myanma|Мьянма (Бирма)|Myanmar (Birmania)|Myanmar (Birmanie)||Mianmar (Birmânia)|Myanmar (Birmania)|Myanmar (Burma)|Myanmar (Birma)|Мʼянма (Бірма)|Mjanma (Birma)
MN	Mongolia|Monqolustan|Монголия||Mongolie|Mongolei|Mongólia||Moğolistan|Mongolië|Монголія|
MO	Macau|Makao XİR Çin|Макао (САР)|RAE de Macao (China)|R.A.S. chinoise de Macao|Sonderverwaltungsregion Macau|Macau, RAE da China|RAS di Macao|Çin Makao ÖİB|Macau SAR van China|Макао, ОАР Китаю|SRA Makau (Chiny)
MP	Northern Mariana Islands|Şimali Marian adaları|Северные Марианские о-ва|Islas Marianas del Norte|Îles Mariannes du Nord|Nördliche Marianen|Ilhas Marianas do Norte|Isole Marianne Settentrionali|Kuzey Mariana Adaları|Noordelijke Marianen|Північні Маріанські Острови|Mariany Północne
MQ	Martinique|Martinik|Мартиника|Martinica|||Martinica|Martinica|Martinik||Мартиніка|Martynika
MR	Mauritania|Mavritaniya|Мавритания||Mauritanie|Mauretanien|Mauritânia||Moritanya|Mauritanië|Мавританія|Mauretania
MS	Montserrat|Monserat|Монтсеррат||||||||Монтсеррат|
MT	Malta||Мальта||Malte||||||Мальта|
MU	Mauritius|Mavriki|Маврикий|Mauricio|Maurice||Maurício||||Маврикій|
MV	Maldives|Maldiv adaları|Мальдивы|Maldivas||Malediven|Maldivas|Maldive|Maldivler|Maldiven|Мальдіви|Malediwy
MW	Malawi|Malavi|Малави|Malaui|||Malaui||Malavi||Малаві|
MX	Mexico|Meksika|Мексика|México|Mexique|Mexiko|México|Messico|Meksika||Мексика|Meksyk
MY	Malaysia|Malayziya|Малайзия|Malasia|Malaisie||Malásia||Malezya|Maleisië|Малайзія|Malezja
MZ	Mozambique|Mozambik|Мозамбик|||Mosambik|Moçambique|Mozambico|Mozambik||Мозамбік|Mozambik
NA	Namibia|Namibiya|Намибия||Namibie||Namíbia||Namibya|Namibië|Намібія|
NC	New Caledonia|Yeni Kaledoniya|Новая Каледония|Nueva Caledonia|Nouvelle-Calédonie|Neukaledonien|Nova Caledônia|Nuova Caledonia|Yeni Kaledonya|Nieuw-Caledonië|Нова Каледонія|Nowa Kaledonia
NE	Niger||Нигер|Níger|||Níger||Nijer||Нігер|
NF	Norfolk Island|Norfolk adası|о-в Норфолк|Isla Norfolk|Île Norfolk|Norfolkinsel|Ilha Norfolk|Isola Norfolk|Norfolk Adası|Norfolk|Острів Норфолк|Norfolk
NG	Nigeria|Nigeriya|Нигерия||||Nigéria||Nijerya||Нігерія|
NI	Nicaragua|Nikaraqua|Никарагуа||||Nicarágua||Nikaragua||Нікарагуа|Nikaragua
NL	Netherlands|Niderland|Нидерланды|Países Bajos|Pays-Bas|Niederlande|Países Baixos|Paesi Bassi|Hollanda|Nederland|Нідерланди|Holandia
NO	Norway|Norveç|Норвегия|Noruega|Norvège|Norwegen|Noruega|Norvegia|Norveç|Noorwegen|Норвегія|Norwegia
NP	Nepal||Непал||Népal||||||Непал|
NR	Nauru||Науру||||||||Науру|
NU	Niue||Ниуэ||||||||Ніуе|
NZ	New Zealand|Yeni Zelandiya|Новая Зеландия|Nueva Zelanda|Nouvelle-Zélande|Neuseeland|Nova Zelândia|Nuova Zelanda|Yeni Zelanda|Nieuw-Zeeland|Нова Зеландія|Nowa Zelandia
OM	Oman||Оман|Omán|||Omã||Umman||Оман|
PA	Panama||Панама|Panamá|||Panamá||||Панама|
PE	Peru||Перу|Perú|Pérou|||Perù|||Перу|
PF	French Polynesia|Fransa Polineziyası|Французская Полинезия|Polinesia Francesa|Polynésie française|Französisch-Polynesien|Polinésia Francesa|Polinesia Francese|Fransız Polinezyası|Frans-Polynesië|Французька Полінезія|Polinezja Francuska
PG	Papua New Guinea|Papua-Yeni Qvineya|Папуа — Новая Гвинея|Papúa Nueva Guinea|Papouasie-Nouvelle-Guinée|Papua-Neuguinea|Papua-Nova Guiné|Papua Nuova Guinea|Papua Yeni Gine|Papoea-Nieuw-Guinea|Папуа-Нова Гвінея|Papua-Nowa Gwinea
PH	Philippines|Filippin|Филиппины|Filipinas||Philippinen|Filipinas|Filippine|Filipinler|Filipijnen|Філіппіни|Filipiny
PK	Pakistan||Пакистан|Pakistán|||Paquistão||||Пакистан|
PL	Poland|Polşa|Польша|Polonia|Pologne|Polen|Polônia|Polonia|Polonya|Polen|Польща|Polska
PM	St. Pierre & Miquelon|Müqəddəs Pyer və Mikelon|Сен-Пьер и Микелон|San Pedro y Miquelón|Saint-Pierre-et-Miquelon|St. Pierre und Miquelon|São Pedro e Miquelão|Saint-Pierre e Miquelon|Saint Pierre ve Miquelon|Saint-Pierre en Miquelon|Сен-Пʼєр і Мікелон|Saint-Pierre i Miquelon
PN	Pitcairn Islands|Pitkern adaları|о-ва Питкэрн|Islas Pitcairn|Îles Pitcairn|Pitcairninseln|Ilhas Pitcairn|Isole Pitcairn|Pitcairn Adaları|Pitcairneilanden|Острови Піткерн|Pitcairn
PR	Puerto Rico|Puerto Riko|Пуэрто-Рико||Porto Rico||Porto Rico|Portorico|Porto Riko||Пуерто-Рико|Portoryko
PS	Palestine|Fələstin Əraziləri|Палестинские территории|Territorios Palestinos|Territoires palestiniens|Palästinensische Autonomiegebiete|Territórios palestinos|Territori Palestinesi|Filistin Bölgeleri|Palestijnse gebieden|Палестинські території|Terytoria Palestyńskie
PT	Portugal|Portuqaliya|Португалия|||||Portogallo|Portekiz||Португалія|Portugalia
PW	Palau||Палау|Palaos|Palaos||||||Палау|
PY	Paraguay|Paraqvay|Парагвай||||Paraguai||||Парагвай|Paragwaj
QA	Qatar|Qətər|Катар|Catar||Katar|Catar||Katar||Катар|Katar
RE	Réunion|Reyunyon|Реюньон|Reunión|La Réunion||Reunião|Riunione|Reunion||Реюньйон|Reunion
RO	Romania|Rumıniya|Румыния|Rumanía|Roumanie|Rumänien|Romênia||Romanya|Roemenië|Румунія|Rumunia
RS	Serbia|Serbiya|Сербия||Serbie|Serbien|Sérvia||Sırbistan|Servië|Сербія|
RU	Russia|Rusiya|Россия|Rusia|Russie|Russland|Rússia||Rusya|Rusland|Росія|Rosja
RW	Rwanda|Ruanda|Руанда|Ruanda||Ruanda|Ruanda|Ruanda|Ruanda||Руанда|
SA	Saudi Arabia|Səudiyyə Ərəbistanı|Саудовская Аравия|Arabia Saudí|Arabie saoudite|Saudi-Arabien|Arábia Saudita|Arabia Saudita|Suudi Arabistan|Saoedi-Arabië|Саудівська Аравія|Arabia Saudyjska
SB	Solomon Islands|Solomon adaları|Соломоновы о-ва|Islas Salomón|Îles Salomon|Salomonen|Ilhas Salomão|Isole Salomone|Solomon Adaları|Salomonseilanden|Соломонові Острови|Wyspy Salomona
SC	Seychelles|Seyşel adaları|Сейшельские о-ва|||Seychellen|Seicheles||Seyşeller|Seychellen|Сейшельські Острови|Seszele
SD	Sudan||Судан|Sudán|Soudan||Sudão|||Soedan|Судан|
SE	Sweden|İsveç|Швеция|Suecia|Suède|Schweden|Suécia|Svezia|İsveç|Zweden|Швеція|Szwecja
SG	Singapore|Sinqapur|Сингапур|Singapur|Singapour|Singapur|Singapura||Singapur||Сінгапур|Singapur
SH	St. Helena|Müqəddəs Yelena|о-в Св. Елены|Santa Elena|Sainte-Hélène||Santa Helena|Sant’Elena|Saint Helena|Sint-Helena|Острів Святої Єлени|Wyspa Świętej Heleny
SI	Slovenia|Sloveniya|Словения|Eslovenia|Slovénie|Slowenien|Eslovênia||Slovenya|Slovenië|Словенія|Słowenia
SJ	Svalbard & Jan Mayen|Svalbard və Yan-Mayen|Шпицберген и Ян-Майен|Svalbard y Jan Mayen|Svalbard et Jan Mayen|Spitzbergen und Jan Mayen|Svalbard e Jan Mayen|Svalbard e Jan Mayen|Svalbard ve Jan Mayen|Spitsbergen en Jan Mayen|Шпіцберген та Ян-Маєн|Svalbard i Jan Mayen
SK	Slovakia|Slovakiya|Словакия|Eslovaquia|Slovaquie|Slowakei|Eslováquia|Slovacchia|Slovakya|Slowakije|Словаччина|Słowacja
SL	Sierra Leone|Syerra-Leone|Сьерра-Леоне|Sierra Leona|||Serra Leoa||||Сьєрра-Леоне|
SM	San Marino|San-Marino|Сан-Марино||Saint-Marin||||||Сан-Марино|
SN	Senegal|Seneqal|Сенегал||Sénégal||||||Сенегал|
SO	Somalia|Somali|Сомали||Somalie||Somália||Somali|Somalië|Сомалі|
SR	Suriname|Surinam|Суринам|Surinam|||||Surinam||Суринам|Surinam
SS	South Sudan|Cənubi Sudan|Южный Судан|Sudán del Sur|Soudan du Sud|Südsudan|Sudão do Sul|Sud Sudan|Güney Sudan|Zuid-Soedan|Південний Судан|Sudan Południowy
ST	São Tomé & Príncipe|San-Tome və Prinsipi|Сан-Томе и Принсипи|Santo Tomé y Príncipe|Sao Tomé-et-Principe|São Tomé und Príncipe|São Tomé e Príncipe|São Tomé e Príncipe|Sao Tome ve Principe|Sao Tomé en Principe|Сан-Томе і Принсіпі|Wyspy Świętego Tomasza i Książęca
SV	El Salvador|Salvador|Сальвадор||Salvador||||||Сальвадор|Salwador
SX	Sint Maarten|Sint-Marten|Синт-Мартен||Saint-Martin (partie néerlandaise)|||||Sint-Maarten|Сінт-Мартен|
SY	Syria|Suriya|Сирия|Siria|Syrie|Syrien|Síria|Siria|Suriye|Syrië|Сирія|
SZ	Eswatini|Esvatini|Эсватини|Esuatini|||Essuatíni||Esvatini||Есватіні|
TC	Turks & Caicos Islands|Törks və Kaykos adaları|Тёркс и Кайкос|Islas Turcas y Caicos|Îles Turques-et-Caïques|Turks- und Caicosinseln|Ilhas Turcas e Caicos|Isole Turks e Caicos|Turks ve Caicos Adaları|Turks- en Caicoseilanden|Острови Теркс і Кайкос|Turks i Caicos
TD	Chad|Çad|Чад||Tchad|Tschad|Chade|Ciad|Çad|Tsjaad|Чад|Czad
TF	French Southern Territories|Fransanın Cənub Əraziləri|Французские Южные территории|Territorios Australes Franceses|Terres australes françaises|Französische Süd- und Antarktisgebiete|Territórios Franceses do Sul|Terre Australi Francesi|Fransız Güney Toprakları|Franse Gebieden in de zuidelijke Indische Oceaan|Французькі Південні Території|Francuskie Terytoria Południowe i Antarktyczne
TG	Togo|Toqo|Того||||||||Того|
TH	Thailand|Tailand|Таиланд|Tailandia|Thaïlande||Tailândia|Thailandia|Tayland||Таїланд|Tajlandia
TJ	Tajikistan|Tacikistan|Таджикистан|Tayikistán|Tadjikistan|Tadschikistan|Tadjiquistão|Tagikistan|Tacikistan|Tadzjikistan|Таджикистан|Tadżykistan
TK	Tokelau||Токелау||||||||Токелау|
TL	Timor-Leste|Şərqi Timor|Восточный Тимор||Timor oriental|||Timor Est||Oost-Timor|Тимор-Лешті|Timor Wschodni
TM	Turkmenistan|Türkmənistan|Туркменистан|Turkmenistán|Turkménistan||Turcomenistão||Türkmenistan||Туркменістан|
TN	Tunisia|Tunis|Тунис|Túnez|Tunisie|Tunesien|Tunísia||Tunus|Tunesië|Туніс|Tunezja
TO	Tonga|Tonqa|Тонга||||||||Тонга|
TR	Turkey|Türkiyə|Турция|Turquía|Turquie|Türkei|Turquia|Turchia|Türkiye|Turkije|Туреччина|Turcja
TT	Trinidad & Tobago|Trinidad və Tobaqo|Тринидад и Тобаго|Trinidad y Tobago|Trinité-et-Tobago|Trinidad und Tobago|Trinidad e Tobago|Trinidad e Tobago|Trinidad ve Tobago|Trinidad en Tobago|Тринідад і Тобаго|Trynidad i Tobago
TV	Tuvalu||Тувалу||||||||Тувалу|
TW	Taiwan|Tayvan|Тайвань|Taiwán|Taïwan||||Tayvan||Тайвань|Tajwan
TZ	Tanzania|Tanzaniya|Танзания||Tanzanie|Tansania|Tanzânia||Tanzanya||Танзанія|
UA	Ukraine|Ukrayna|Украина|Ucrania|||Ucrânia|Ucraina|Ukrayna|Oekraïne|Україна|Ukraina
UG	Uganda|Uqanda|Уганда||Ouganda|||||Oeganda|Уганда|
UM	U.S. Outlying Islands|ABŞ-a bağlı kiçik adacıqlar|Внешние малые о-ва (США)|Islas menores alejadas de EE. UU.|Îles mineures éloignées des États-Unis|Amerikanische Überseeinseln|Ilhas Menores Distantes dos EUA|Isole Minori Esterne degli Stati Uniti|ABD Küçük Harici Adaları|Kleine afgelegen eilanden van de Verenigde Staten|Віддалені острови США|Dalekie Wyspy Mniejsze Stanów Zjednoczonych
US	United States|Amerika Birləşmiş Ştatları|Соединенные Штаты|Estados Unidos|États-Unis|Vereinigte Staaten|Estados Unidos|Stati Uniti|Amerika Birleşik Devletleri|Verenigde Staten|Сполучені Штати|Stany Zjednoczone
UY	Uruguay|Uruqvay|Уругвай||||Uruguai||||Уругвай|Urugwaj
UZ	Uzbekistan|Özbəkistan|Узбекистан|Uzbekistán|Ouzbékistan|Usbekistan|Uzbequistão||Özbekistan|Oezbekistan|Узбекистан|
VA	Vatican|Vatikan|Ватикан|Ciudad del Vaticano|État de la Cité du Vatican|Vatikanstadt|Cidade do Vaticano|Città del Vaticano|Vatikan|Vaticaanstad|Ватикан|Watykan
VC	St. Vincent & Grenadines|Sent-Vinsent və Qrenadinlər|Сент-Винсент и Гренадины|San Vicente y las Granadinas|Saint-Vincent-et-les Grenadines|St. Vincent und die Grenadinen|São Vicente e Granadinas|Saint Vincent e Grenadine|Saint Vincent ve Grenadinler|Saint Vincent en de Grenadines|Сент-Вінсент і Гренадіни|Saint Vincent i Grenadyny
VE	Venezuela|Venesuela|Венесуэла||||||||Венесуела|Wenezuela
VG	British Virgin Islands|Britaniyanın Virgin adaları|Виргинские о-ва (Великобритания)|Islas Vírgenes Británicas|Îles Vierges britanniques|Britische Jungferninseln|Ilhas Virgens Britânicas|Isole Vergini Britanniche|Britanya Virjin Adaları|Britse Maagdeneilanden|Британські Віргінські острови|Brytyjskie Wyspy Dziewicze
VI	U.S. Virgin Islands|ABŞ Virgin adaları|Виргинские о-ва (США)|Islas Vírgenes de EE. UU.|Îles Vierges des États-Unis|Amerikanische Jungferninseln|Ilhas Virgens Americanas|Isole Vergini Americane|ABD Virjin Adaları|Amerikaanse Maagdeneilanden|Віргінські Острови (США)|Wyspy Dziewicze Stanów Zjednoczonych
VN	Vietnam|Vyetnam|Вьетнам||Viêt Nam||Vietnã||||Вʼєтнам|Wietnam
VU	Vanuatu||Вануату||||||||Вануату|
WF	Wallis & Futuna|Uollis və Futuna|Уоллис и Футуна|Wallis y Futuna|Wallis-et-Futuna|Wallis und Futuna|Wallis e Futuna|Wallis e Futuna|Wallis ve Futuna|Wallis en Futuna|Уолліс і Футуна|Wallis i Futuna
WS	Samoa||Самоа||||||||Самоа|
XK	Kosovo||Косово||||||Kosova||Косово|Kosowo
YE	Yemen|Yəmən|Йемен||Yémen|Jemen|Iêmen|||Jemen|Ємен|Jemen
YT	Mayotte|Mayot|Майотта||||||||Майотта|Majotta
ZA	South Africa|Cənub Afrika|Южно-Африканская Республика|Sudáfrica|Afrique du Sud|Südafrika|África do Sul|Sudafrica|Güney Afrika|Zuid-Afrika|Південно-Африканська Республіка|Republika Południowej Afryki
ZM	Zambia|Zambiya|Замбия||Zambie|Sambia|Zâmbia||Zambiya||Замбія|
ZW	Zimbabwe|Zimbabve|Зимбабве|Zimbabue||Simbabwe|Zimbábue||Zimbabve||Зімбабве|
`;
