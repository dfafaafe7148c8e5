/** World bodies, agencies, papers, parties, armed groups, central banks and large firms: the full name, then its other names. */

/**
 * One organisation a line; in front, where it is an office or party of one country, that country's code. An alias in capitals only is an acronym and matches in capitals only.
 * A name behind `=` at the line's start is no name of an organisation but of an event, an award or a programme: never a tag.
 */
export const organisationLines: string = `
United Nations|UN|U.N.|UNO|Naciones Unidas|Nations Unies|Nações Unidas|Vereinte Nationen|ООН
United Nations Security Council|UN Security Council|U.N. Security Council|Security Council|UNSC
United Nations General Assembly|UN General Assembly|U.N. General Assembly|General Assembly|UNGA
UNESCO|United Nations Educational, Scientific and Cultural Organization
UNICEF|United Nations Children's Fund
UNHCR|United Nations High Commissioner for Refugees|UN Refugee Agency
UNRWA
UNDP|United Nations Development Programme
UNCTAD
UNEP|United Nations Environment Programme
UN-Habitat
World Food Programme|WFP|World Food Program
World Health Organization|WHO|World Health Organisation|ВОЗ
Food and Agriculture Organization|FAO
International Labour Organization|ILO
International Atomic Energy Agency|IAEA|МАГАТЭ
International Maritime Organization|IMO
International Civil Aviation Organization|ICAO
International Court of Justice|World Court|ICJ
International Criminal Court|ICC
International Organization for Migration|IOM
International Telecommunication Union|ITU
World Intellectual Property Organization|WIPO
World Meteorological Organization|WMO
World Tourism Organization|UNWTO
Intergovernmental Panel on Climate Change|IPCC
International Monetary Fund|IMF|FMI|МВФ
World Bank|Banco Mundial|Banque mondiale|Всемирный банк
World Trade Organization|WTO|World Trade Organisation|ВТО
General Agreement on Tariffs and Trade|GATT
Bank for International Settlements|BIS
European Bank for Reconstruction and Development|EBRD
European Investment Bank|EIB
Asian Development Bank|ADB
African Development Bank|AfDB
Inter-American Development Bank|IDB
Asian Infrastructure Investment Bank|AIIB
Islamic Development Bank|IsDB
Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development
International Energy Agency|IEA
OPEC|Organization of the Petroleum Exporting Countries|Organisation of Petroleum Exporting Countries|OPEP|ОПЕК
OPEC+
Gas Exporting Countries Forum|GECF
European Union|EU|UE|Unión Europea|Union européenne|União Europeia|Europäische Union|Unione Europea|ЕС|Евросоюз|Avropa İttifaqı|Aİ|Avrupa Birliği
European Commission|EC
European Parliament
European Council
European Central Bank|ECB
European Court of Human Rights|ECHR
European Court of Justice|ECJ
European Community|European Communities|EEC|European Economic Community
Europol
Eurostat
Frontex
Council of Europe
Parliamentary Assembly of the Council of Europe|PACE
Organization for Security and Co-operation in Europe|OSCE|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe|ОБСЕ|ATƏT
OSCE Minsk Group|Minsk Group
NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|OTAN|НАТО
Western European Union|WEU
Warsaw Pact
Commonwealth of Independent States|CIS|СНГ|MDB
Collective Security Treaty Organization|CSTO|ОДКБ
Eurasian Economic Union|EAEU|ЕАЭС
Shanghai Cooperation Organization|SCO|Shanghai Cooperation Organisation|ШОС
Organization of Turkic States|OTS|Organisation of Turkic States|Turkic Council|Türk Dövlətləri Təşkilatı|Türk Devletleri Teşkilatı|ОТГ
TURKSOY
TURKPA
Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation|Organization of the Islamic Conference|ОИС|İƏT
Economic Cooperation Organization|ECO
Non-Aligned Movement|NAM|Qoşulmama Hərəkatı
Organization of the Black Sea Economic Cooperation|BSEC|Black Sea Economic Cooperation
GUAM Organization for Democracy and Economic Development
Arab League|League of Arab States
Gulf Cooperation Council|GCC|Gulf Co-operation Council
African Union|AU|Organization of African Unity|OAU
ECOWAS|Economic Community of West African States
Southern African Development Community|SADC
ASEAN|Association of Southeast Asian Nations|Association of South East Asian Nations
Asia-Pacific Economic Cooperation|APEC
SAARC
Commonwealth of Nations
Organization of American States|OAS|OEA|Organización de los Estados Americanos
Mercosur
CARICOM|Caribbean Community
CELAC
UNASUR
Pacific Alliance|Alianza del Pacífico
Andean Community
NAFTA|North American Free Trade Agreement
BRICS
G7|Group of Seven|G-7
G8|Group of Eight|G-8
G20|Group of Twenty|G-20
G77|Group of 77
Interpol
International Committee of the Red Cross|ICRC
Red Cross
Red Crescent
Doctors Without Borders|Médecins Sans Frontières|Medecins Sans Frontieres|MSF
Amnesty International
Human Rights Watch|HRW
Greenpeace
World Wildlife Fund|WWF
Oxfam
Save the Children
Transparency International
Reporters Without Borders|RSF
Freedom House
World Economic Forum|WEF
International Olympic Committee|IOC
FIFA
UEFA
World Anti-Doping Agency|WADA
International Air Transport Association|IATA
Organisation for the Prohibition of Chemical Weapons|OPCW
Paris Club
Club of Rome
International Chamber of Commerce
International Finance Corporation|IFC
International Cocoa Organization|ICCO
International Coffee Organization|ICO
International Tin Council|ITC
International Wheat Council|IWC
AZERTAC|Azertac|AzərTAC|AZƏRTAC|Azerbaijan State News Agency|State News Agency of Azerbaijan|АЗЕРТАДЖ
Trend News Agency|Trend Agency
APA|Azeri-Press News Agency
Report News Agency|Report İnformasiya Agentliyi
Azernews|AzerNews
Turan News Agency
Reuters|Рейтер
Associated Press|AP
Agence France-Presse|AFP|Agence France Presse
United Press International|UPI
Bloomberg|Bloomberg News
TASS|Itar-Tass|ITAR-TASS|Tass|ТАСС
Interfax|Интерфакс
RIA Novosti|РИА Новости
Sputnik News
Xinhua|Xinhua News Agency|New China News Agency
Kyodo|Kyodo News|Kyodo News Agency
Jiji Press
Yonhap|Yonhap News Agency
Korean Central News Agency|KCNA
EFE|Agencia EFE
ANSA
DPA|Deutsche Presse-Agentur
Anadolu Agency|Anadolu Ajansı|Anadolu News Agency
Anatolian News Agency|Anatolian
IRNA|Islamic Republic News Agency
Tanjug
PAP
CTK
Belga
Ukrinform
Armenpress
Notimex
Télam|Telam
Prensa Latina
Petra News Agency
Press Trust of India|PTI
SPA|Saudi Press Agency
WAM|Emirates News Agency
BBC|British Broadcasting Corporation|BBC News
CNN
NBC|NBC News
CBS|CBS News
ABC News
Fox News
Al Jazeera|Al-Jazeera
Deutsche Welle
Voice of America|VOA
Radio Free Europe/Radio Liberty|RFE/RL|Radio Liberty|Radio Free Europe
Euronews
Russia Today
The New York Times|New York Times|NYT
The Wall Street Journal|Wall Street Journal|WSJ
The Washington Post|Washington Post
Los Angeles Times
USA Today
Financial Times|FT
The Guardian
The Economist
The Times of India|Times of India
Daily Telegraph
Daily Mail
The Independent
Le Monde
Le Figaro
Libération
El País
El Mundo
La Razón
El Universal
El Comercio
El Peruano
Andina|Agencia Andina
Corriere della Sera
La Repubblica
La Stampa
Der Spiegel
Die Welt
Die Zeit
Frankfurter Allgemeine Zeitung
Süddeutsche Zeitung
Bild Zeitung
Neue Zürcher Zeitung
Asahi Shimbun
Yomiuri Shimbun
Nihon Keizai Shimbun|Nikkei Shimbun
People's Daily
China Daily
Global Times
South China Morning Post
Straits Times
Jerusalem Post
Haaretz
Hürriyet
Cumhuriyet
Al-Ahram
Al-Hayat
Izvestia
Pravda
Kommersant
Nezavisimaya Gazeta
Rossiiskaya Gazeta
Newsweek
Time magazine
Forbes
Moody's|Moody's Investors Service
Standard & Poor's|Standard and Poor's|S&P
Fitch Ratings
US	Federal Reserve|Fed|U.S. Federal Reserve|Federal Reserve Board
GB	Bank of England
JP	Bank of Japan|BOJ
CA	Bank of Canada
FR	Bank of France|Banque de France
DE	Bundesbank|Deutsche Bundesbank
IN	Reserve Bank of India
AU	Reserve Bank of Australia
CN	People's Bank of China|PBOC
CH	Swiss National Bank
US	Securities and Exchange Commission|SEC
US	Federal Trade Commission|FTC
US	Federal Communications Commission|FCC
US	Federal Bureau of Investigation|FBI|F.B.I.
US	Central Intelligence Agency|CIA|C.I.A.
US	National Security Agency
National Security Council
US	Drug Enforcement Administration|DEA
US	Food and Drug Administration|FDA
US	Environmental Protection Agency|EPA
US	Federal Aviation Administration|FAA
US	National Transportation Safety Board|NTSB
US	Internal Revenue Service|IRS
US	NASA|National Aeronautics and Space Administration
European Space Agency|ESA
RU	Roscosmos
US	Pentagon|U.S. Defense Department
US	State Department|U.S. State Department
US	Justice Department|U.S. Justice Department
US	Treasury Department|U.S. Treasury|U.S. Treasury Department
US	Commerce Department|U.S. Commerce Department
US	Labor Department|U.S. Labor Department
US	Agriculture Department|U.S. Agriculture Department|USDA|U.S. Department of Agriculture
US	Energy Department|U.S. Energy Department
Supreme Court
US	U.S. Congress
US	U.S. Senate
House of Representatives
GB	House of Commons
GB	House of Lords
US	Capitol Police
RU	Kremlin|Кремль
RU	State Duma|Duma|Госдума
IL	Knesset
DE	Bundestag
DE	Bundesrat
AZ	Milli Majlis|Milli Məclis
UA	Verkhovna Rada
IN	Lok Sabha
IN	Rajya Sabha
JP	Diet of Japan
GB	Scotland Yard
GB	Foreign Office
IL	Mossad
IL	Shin Bet
KGB
RU	FSB|Federal Security Service|ФСБ
GB	MI5
GB	MI6
Vatican Bank
Palestine Liberation Organization|PLO|Palestine Liberation Organisation
Palestinian Authority
Fatah
Hamas
Hezbollah|Hizbollah|Hizbullah
Islamic Jihad
Al-Qaeda|al Qaeda|al-Qaida|al Qaida
Islamic State|ISIS|ISIL|Daesh
Taliban|Taleban
Muslim Brotherhood
Boko Haram
Al-Shabaab
Kurdistan Workers Party|PKK|Kurdistan Workers' Party
Kurdistan Democratic Party|KDP
Patriotic Union of Kurdistan|PUK
Irish Republican Army|IRA
Sinn Fein|Sinn Féin
Basque Homeland and Freedom|ETA
FARC|Revolutionary Armed Forces of Colombia
Shining Path
Sandinistas
Contras
Tamil Tigers|LTTE|Liberation Tigers of Tamil Eelam
Khmer Rouge
Polisario Front|Polisario
UNITA
MPLA
African National Congress|ANC
Inkatha Freedom Party|Inkatha
ZANU-PF
Democratic Party
Republican Party|GOP
Labour Party
Conservative Party|Tories
Liberal Democrats
Social Democratic Party|SPD
Christian Democratic Union|CDU
Free Democratic Party|FDP
Socialist Party
Communist Party
Green Party
National Front
IL	Likud
Labor Party
Shas
Hadash
IN	Bharatiya Janata Party|BJP
Congress Party|Indian National Congress
Pakistan People's Party|PPP
Muslim League
Awami League
Bangladesh Nationalist Party|BNP
Liberal Democratic Party|LDP
Kuomintang|KMT
Workers' Party of Korea
Golkar
RU	United Russia
TR	Justice and Development Party|AKP|AK Party
TR	Republican People's Party|CHP
TR	True Path Party|DYP
TR	Welfare Party|Refah
AZ	New Azerbaijan Party|YAP|Yeni Azərbaycan Partiyası
MX	National Regeneration Movement|Morena
MX	Institutional Revolutionary Party|PRI
MX	National Action Party|PAN
Peronist Party
Zapatista National Liberation Army|EZLN|Zapatistas
US	American Civil Liberties Union|ACLU
US	National Rifle Association|NRA
US	AFL-CIO
US	Teamsters
US	Planned Parenthood
US	Ku Klux Klan
US	New York Stock Exchange|NYSE
=Nasdaq|NASDAQ
=Dow Jones
GB	London Stock Exchange
US	Chicago Board of Trade|CBOT|CBT
US	Chicago Mercantile Exchange|CME
GB	London Metal Exchange|LME
Harvard University|Harvard
Yale University|Yale
Stanford University
Princeton University
Columbia University
Oxford University|University of Oxford
Cambridge University|University of Cambridge
Massachusetts Institute of Technology|MIT
Tecnológico de Monterrey|Monterrey Institute of Technology|Instituto Tecnológico y de Estudios Superiores de Monterrey|ITESM|Tec de Monterrey
National University of San Marcos|Universidad Nacional Mayor de San Marcos
National Autonomous University of Mexico|UNAM
ADA University
Baku State University
Moscow State University
Harvard Medical School
AZ	Heydar Aliyev Foundation
AZ	State Oil Company of Azerbaijan|SOCAR|State Oil Company of the Azerbaijan Republic
AZ	State Oil Fund of Azerbaijan|SOFAZ
AZ	Azerbaijan Airlines|AZAL
BP|British Petroleum|BP Azerbaijan
Shell|Royal Dutch Shell|Royal Dutch/Shell
Exxon Mobil|ExxonMobil|Exxon
Chevron
Texaco
TotalEnergies
Eni
Equinor
Repsol
Gazprom
Rosneft
Lukoil|LUKOIL
Saudi Aramco|Aramco
Petrobras
MX	Pemex|Petróleos Mexicanos
PDVSA
Petronas
Sinopec
PetroChina
ADNOC
Masdar
ACWA Power
Transneft
Russian Railways|RZD
Aeroflot
Lufthansa
British Airways
Air France
KLM
Swissair
American Airlines
United Airlines
Delta Air Lines|Delta Airlines
Eastern Airlines
Turkish Airlines
Qatar Airways
Singapore Airlines
Japan Airlines|JAL
Qantas
Boeing
Airbus
Lockheed Martin
Raytheon
General Electric|GE
General Motors|GM
Ford Motor|Ford Motor Co
Chrysler
Toyota|Toyota Motor
Honda
Nissan
Mitsubishi
Volkswagen|VW
BMW
Daimler-Benz|Daimler
Mercedes-Benz
Renault
Peugeot
Fiat
Volvo
Hyundai
Daewoo
Tesla
Siemens
Philips
Bosch
Bayer
BASF
Hoechst
Krupp
Thyssen
Nestlé|Nestle
Novartis
Roche
Pfizer
Merck
AstraZeneca
Unilever
Procter & Gamble
Coca-Cola|Coca Cola
PepsiCo
McDonald's
Philip Morris
RJR Nabisco
Walmart|Wal-Mart
Sears Roebuck
IBM|International Business Machines
Microsoft
Apple Computer
Intel
Google
Amazon.com
Facebook
Meta Platforms
OpenAI
Hewlett-Packard
Compaq
Digital Equipment
Xerox
Kodak|Eastman Kodak
Motorola
AT&T|AT & T
MCI
Nokia
Ericsson
Sony
Hitachi
Toshiba
Fujitsu
NEC
Panasonic
Samsung
Huawei
Alibaba
Tencent
Netflix
Disney|Walt Disney
Time Warner
Citibank
Citicorp
Citigroup
JPMorgan|J.P. Morgan|JP Morgan
Goldman Sachs
Merrill Lynch
Morgan Stanley
Lehman Brothers
Salomon Brothers
Deutsche Bank
Dresdner Bank
Commerzbank
Credit Suisse
UBS
Barclays
HSBC
Lloyds
NatWest
BNP Paribas
Société Générale|Societe Generale
Crédit Lyonnais|Credit Lyonnais
Nomura
DuPont|Du Pont
Dow Chemical
Union Carbide
Monsanto
Caterpillar
Alcoa
Bethlehem Steel
U.S. Steel
Rio Tinto
BHP
Anglo American
De Beers
Glencore
Cargill
Telekom Deutschland|Deutsche Telekom
British Telecom
Olivetti
Renaissance Capital
Wagner Group
US	Peace Corps
Salvation Army
Scientology
GB	Church of England
Roman Catholic Church
Ecumenical Patriarchate
Holy See
=COP29
=COP28
=COP30
=World Cup
=European Cup
=Champions League
=Nobel Peace Prize
=Medicare
=Medicaid
=Olympic Games
`;
