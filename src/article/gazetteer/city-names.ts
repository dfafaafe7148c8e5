/** Cities of 50,000 people and more, and capitals, by country (GeoNames, CC BY 4.0). Written by rebuild.mjs; do not edit. */

export const cityNames: string = `
AD	Andorra la Vella*
AE	Abu Dhabi*|Ajman City+|Al Ain City|Al Fujairah City|Al Shamkhah City|Bani Yas City|Dubai+
AE	Khalifah A City|Musaffah|Ras Al Khaimah City+|Reef Al Fujairah City|Sharjah+|Umm Al Quwain City
AE	Zayed City
AF	Baghlān|Balkh|Bāmyān|Bāzār-e Yakāwlang|Bāzārak|Charikar|Gardez|Ghazni|Herāt|Jalālābād|Kabul*
AF	Kandahār+|Khanabad|Khulm|Khōst|Kunduz|Maymana|Mazār-e Sharīf+|Pul-e Khumrī|Sar-e Pul|Shibirghān
AF	Taloqan
AG	Saint John's*
AI	The Valley*
AL	Durrës|Elbasan|Fier|Korçë|Patos|Pogradec|Shkodër|Tirana*|Vlorë
AM	Gyumri|Vanadzor|Yerevan*
AO	Benguela|Cabinda|Cuito|Huambo|Lobito|Luanda*|Lubango|Malanje|N'dalatando+|Namibe|Soio|Uíge
AR	Azul|Bahía Blanca|Barranqueras|Berazategui|Buenos Aires*|Campana|Chimbas|Chivilcoy|Cipolletti
AR	Comodoro Rivadavia|Concepción del Uruguay|Concordia|Corrientes+|Córdoba+|Don Torcuato|Formosa
AR	General Pico|General Roca|Gobernador Gálvez|Goya|Gualeguaychú|Hurlingham|José C. Paz|Junín|La Plata+
AR	La Rioja|Los Polvorines|Luján|Mar del Plata+|Mendoza+|Mercedes|Merlo|Morón+|Necochea|Neuquén|Oberá
AR	Olavarría|Paraná|Pergamino|Pilar|Posadas+|Presidencia Roque Sáenz Peña|Puerto Eldorado|Puerto Madryn
AR	Punta Alta|Quilmes|Rafaela|Reconquista|Resistencia+|Rosario+|Río Cuarto|Río Gallegos|Río Grande
AR	Río Tercero|Salta+|San Carlos de Bariloche|San Fernando del Valle de Catamarca|San Francisco
AR	San Juan+|San Luis|San Martín|San Miguel|San Miguel de Tucumán+|San Nicolás de los Arroyos
AR	San Pedro de Jujuy|San Rafael|San Ramón de la Nueva Orán|San Salvador de Jujuy+|Santa Fe+|Santa Rosa
AR	Santiago del Estero+|Santo Tomé|Tandil|Tartagal|Trelew|Ushuaia|Venado Tuerto|Villa Carlos Paz
AR	Villa María|Villa Mercedes|Yerba Buena|Zárate
AS	Pago Pago*
AT	Graz|Innsbruck|Klagenfurt am Wörthersee|Linz|Salzburg|Vienna*|Villach
AU	Adelaide+|Adelaide Hills|Ballarat|Bendigo|Brisbane+|Bunbury|Bundaberg|Cairns|Canberra*|Darwin|Geelong
AU	Gold Coast+|Hervey Bay|Hobart|Launceston|Logan City|Mackay|Maitland|Mandurah|Melbourne+|Newcastle+
AU	Perth+|Rockhampton|Rockingham|Sydney+|Toowoomba|Townsville|Wollongong
AW	Oranjestad*
AX	Mariehamn*
AZ	Baku*|Bakıxanov|Ganja+|Lankaran|Mingelchaur|Nakhchivan|Qaraçuxur|Saatlı|Sheki|Sumqayıt|Xankandi
AZ	Yevlakh|Şirvan
BA	Banja Luka|Bihać|Mostar|Sarajevo*|Tuzla|Zenica
BB	Bridgetown*
BD	Azimpur|Bagerhat|Barisāl|Bhairab Bāzār|Bhola|Bibir Hat|Bogra|Chittagong+|Comilla+|Cox's Bāzār|Dhaka*
BD	Dinājpur|Farīdpur|Feni|Habiganj|Ishurdi|Jamālpur|Jessore|Joymontop|Joypur Hāt|Khagrachhari|Khulna+
BD	Kishorganj|Kushtia|Lakshmīpur|Lalmonirhat|Lākshām|Maulavi Bāzār|Mymensingh|Mādārīpur|Narail|Narsingdi
BD	Natore+|Nawābganj|Netrakona|Nāgarpur|Nārāyanganj|Paltan|Patiya|Pirojpur|Puthia|Pābna|Pālang
BD	Pār Naogaon|Rangpur+|Rāipur|Rājshāhi+|Rāmganj|Saidpur|Sandwīp|Sarishābāri|Sherpur|Shibganj+
BD	Shāhzādpur|Sirajganj|Sonārgaon|Sylhet|Sātkania|Sātkhira|Thākurgaon|Tungi+|Tungipāra|Tāngāil
BE	Aalst|Antwerpen+|Brugge|Brussels*|Charleroi|Deurne|Genk|Gent|Hasselt|Kortrijk|La Louvière|Leuven
BE	Liège|Mechelen|Mons|Mouscron|Namur|Ostend|Roeselare|Seraing|Sint-Niklaas|Tournai|Verviers
BF	Banfora|Bobo-Dioulasso+|Koudougou|Ouagadougou*|Ouahigouya
BG	Asenovgrad|Blagoevgrad|Burgas|Dobrich|Gabrovo|Haskovo|Kardzhali|Kazanlak|Pazardzhik|Pernik|Pleven
BG	Plovdiv+|Ruse|Shumen|Sliven|Sofia*|Stara Zagora|Varna+|Veliko Tŭrnovo|Vidin|Vratsa|Yambol
BH	Al Muharraq|Ar Rifā‘|Dār Kulayb|Madīnat Ḩamad|Manama*
BI	Bujumbura+|Gitega*|Muyinga
BJ	Abomey|Abomey-Calavi+|Bohicon|Cotonou+|Djougou|Kandi|Lokossa|Natitingou|Nikki|Ouidah|Parakou
BJ	Porto-Novo*|Savé
BL	Gustavia*
BM	Hamilton*
BN	Bandar Seri Begawan*
BO	Cochabamba+|La Paz+|Montero|Oruro|Potosí|Quillacollo|Riberalta|Sacaba|Santa Cruz de la Sierra+|Sucre*
BO	Tarija|Tiquipaya|Trinidad|Yacuiba
BQ	Kralendijk*
BR	Abaetetuba|Abreu e Lima|Alagoinhas|Alegrete|Alfenas|Almirante Tamandaré|Altamira|Americana
BR	Ananindeua+|Andradina|Angra dos Reis|Anápolis+|Aparecida de Goiânia+|Apucarana|Aquiraz|Aracaju+
BR	Aracruz|Araguari|Araguaína|Arapiraca|Arapongas|Araraquara|Araras|Araruama|Araucária|Araxá|Araçatuba
BR	Arcoverde|Ariquemes|Arujá|Assis|Atibaia|Avaré|Bacabal|Bagé|Balsas|Barbacena|Barra Mansa
BR	Barra do Corda|Barra do Garças|Barra do Piraí|Barreiras|Barretos|Barueri|Batatais|Bauru+|Bayeux
BR	Bebedouro|Belford Roxo+|Belo Horizonte+|Belém+|Bento Gonçalves|Betim+|Bezerros|Biguaçu|Birigui
BR	Blumenau|Boa Vista|Botucatu|Bragança|Bragança Paulista|Brasília*|Brusque|Cabedelo|Cabo|Cabo Frio
BR	Cachoeira do Sul|Cachoeirinha|Cachoeiro de Itapemirim|Cacoal|Caicó|Caieiras|Cajamar|Caldas Novas
BR	Camaquã|Camaçari|Cambé|Campina Grande+|Campinas+|Campo Grande+|Campo Largo|Campo Mourão
BR	Campos do Jordão|Campos dos Goytacazes+|Canoas+|Caraguatatuba|Carapicuíba+|Caratinga|Carazinho
BR	Carpina|Caruaru|Cascavel|Castanhal|Cataguases|Catalão|Catanduva|Caucaia|Caxias|Caxias do Sul+|Caçador
BR	Caçapava|Chapecó|Cianorte|Coari|Codó|Colatina|Colombo|Concórdia|Conselheiro Lafaiete|Contagem+
BR	Coronel Fabriciano|Corumbá|Cotia|Crateús|Crato|Criciúma|Cruz Alta|Cruzeiro|Cruzeiro do Sul|Cubatão
BR	Cuiabá+|Curitiba+|Curvelo|Diadema+|Divinópolis|Dourados|Duque de Caxias+|Embu|Embu Guaçu|Erechim
BR	Esmeraldas|Esteio|Estância|Eunápolis|Farroupilha|Feira de Santana+|Fernandópolis
BR	Ferraz de Vasconcelos|Florianópolis+|Formiga|Formosa|Fortaleza+|Foz do Iguaçu|Franca+
BR	Francisco Beltrão|Francisco Morato|Franco da Rocha|Garanhuns|Goiânia+|Governador Valadares|Gravataí
BR	Gravatá|Guanambi|Guarapari|Guarapuava|Guaratinguetá|Guarujá+|Guarulhos+|Guaíba|Gurupi|Horizonte
BR	Hortolândia|Ibirité|Igarassu|Iguatu|Ijuí|Ilhéus|Imperatriz|Indaiatuba|Ipatinga|Ipojuca|Irecê
BR	Itabaiana|Itabira|Itaboraí|Itabuna|Itacoatiara|Itaguaí|Itaituba|Itajaí|Itajubá|Itanhaém
BR	Itapecerica da Serra|Itaperuna|Itapetinga|Itapetininga|Itapeva|Itapevi|Itapipoca|Itapira
BR	Itaquaquecetuba+|Itatiba|Itaúna|Itu|Ituiutaba|Itumbiara|Içara|Jaboatão+|Jaboatão dos Guararapes+
BR	Jaboticabal|Jacareí|Janaúba|Jandira|Japeri|Jaraguá do Sul|Jataí|Jaú|Jequié|Ji Paraná|Joinville+
BR	João Monlevade|João Pessoa+|Juazeiro do Norte|Juiz de Fora+|Jundiaí+|Lages|Lajeado|Lauro de Freitas
BR	Lavras|Leme|Lençóis Paulista|Limeira|Linhares|Lins|Londrina+|Lorena|Luziânia|Macapá+|Macaé|Maceió+
BR	Mairiporã|Manacapuru|Manaus+|Manhuaçu|Marabá|Maracanaú|Marechal Deodoro|Maricá|Maringá+|Marília|Matão
BR	Mauá+|Mococa|Mogi Guaçu|Mogi Mirim|Mogi das Cruzes+|Montenegro|Montes Claros+|Mossoró|Muriaé|Natal+
BR	Nilópolis|Niterói+|Nossa Senhora do Socorro|Nova Friburgo|Nova Iguaçu+|Nova Lima|Novo Hamburgo
BR	Olinda+|Osasco+|Ourinhos|Ouro Preto|Pacatuba|Palhoça|Palmas|Paracatu|Paragominas|Paranaguá|Paranavaí
BR	Parauapebas|Parintins|Parnamirim|Parnaíba|Pará de Minas|Passo Fundo|Passos|Pato Branco|Patos
BR	Patos de Minas|Patrocínio|Paulista|Paulo Afonso|Paulínia|Pelotas+|Penápolis|Peruíbe|Petrolina
BR	Petrópolis|Picos|Pindamonhangaba|Pinhais|Piracicaba+|Pirapora|Pirassununga|Planaltina|Ponta Grossa
BR	Ponta Porã|Porto Alegre+|Porto Seguro|Porto Velho+|Pouso Alegre|Poá|Poços de Caldas|Praia Grande
BR	Presidente Prudente|Queimados|Recife+|Redenção|Resende|Ribeirão Pires|Ribeirão Preto+
BR	Ribeirão das Neves+|Rio Branco|Rio Claro|Rio Grande|Rio Largo|Rio Verde|Rio das Ostras
BR	Rio de Janeiro+|Rio do Sul|Rolândia|Rondonópolis|Salto|Salvador+|Santa Bárbara d'Oeste
BR	Santa Cruz do Capibaribe|Santa Cruz do Sul|Santa Inês|Santa Luzia|Santa Maria|Santa Rita|Santa Rosa
BR	Santana|Santana de Parnaíba|Santana do Livramento|Santarém|Santo André+|Santo Antônio de Jesus
BR	Santo Ângelo|Santos+|Sapiranga|Sapucaia|Saquarema|Sarandi|Senador Canedo|Seropédica|Serra+
BR	Serra Talhada|Sertãozinho|Sete Lagoas|Simões Filho|Sinop|Sobral|Sorocaba+|Sumaré|Suzano
BR	São Bento do Sul|São Bernardo do Campo+|São Borja|São Caetano do Sul|São Carlos|São Cristóvão
BR	São Gabriel|São José|São José do Rio Preto+|São José dos Campos+|São José dos Pinhais
BR	São João da Boa Vista|São João de Meriti+|São João del Rei|São Leopoldo|São Lourenço da Mata
BR	São Luís+|São Mateus|São Paulo+|São Pedro da Aldeia|São Roque|São Sebastião|São Sebastião do Paraíso
BR	São Vicente+|Taboão da Serra|Taquaritinga|Tatuí|Taubaté|Telêmaco Borba|Teresina+|Teresópolis
BR	Teófilo Otoni|Timon|Timóteo|Toledo|Trindade|Três Corações|Três Lagoas|Três Rios|Tubarão|Tucuruí|Tupã
BR	Ubatuba|Uberaba|Uberlândia+|Ubá|Umuarama|Unaí|Uruguaiana|Vacaria|Valença|Valinhos|Varginha|Vespasiano
BR	Viamão|Viana|Vila Velha+|Vilhena|Vinhedo|Vitória+|Vitória da Conquista|Vitória de Santo Antão|Viçosa
BR	Volta Redonda|Votorantim|Votuporanga|Várzea Grande|Várzea Paulista
BS	Nassau*
BT	Thimphu*
BW	Francistown|Gaborone*|Molepolole|Selebi-Phikwe
BY	Babruysk|Baranovichi|Barysaw|Brest+|Homyel'+|Horad Zhodzina|Hrodna+|Kobryn|Lida|Mahilyow+
BY	Maladzyechna|Mazyr|Minsk*|Navapolatsk|Orsha|Pinsk|Polatsk|Rechytsa|Salihorsk|Slonim|Slutsk
BY	Svyetlahorsk|Vitebsk+|Zhlobin
BZ	Belize City|Belmopan*
CA	Abbotsford|Ajax|Aurora|Barrie|Brampton+|Brantford|Brossard|Burlington|Burnaby|Calgary+|Cambridge
CA	Chilliwack|Coquitlam|Dartmouth|Delta|Drummondville|East York|Edmonton+|Etobicoke+|Fort McMurray
CA	Fredericton|Gatineau|Granby|Greater Sudbury|Guelph|Halifax+|Hamilton+|Kamloops|Kanata|Kelowna
CA	Kingston|Kitchener|Ladner|Laval+|Lethbridge|London+|Longueuil|Lévis|Maple Ridge|Markham|Medicine Hat
CA	Milton|Mississauga+|Moncton|Montréal+|Nanaimo|Nepean|New Westminster|Newmarket|Niagara Falls
CA	Norfolk County|North Bay|North York+|Oakville|Okanagan|Oshawa+|Ottawa*|Peterborough|Pickering
CA	Port Coquitlam|Prince George|Québec+|Red Deer|Regina|Repentigny|Richmond|Richmond Hill|Saguenay
CA	Saint John|Saint-Hyacinthe|Saint-Jean-sur-Richelieu|Saint-Jérôme|Sarnia|Saskatoon|Sault Ste. Marie
CA	Scarborough+|Sherbrooke|Sherwood Park|St. Albert|St. Catharines|St. John's|Surrey+|Sydney|Terrebonne
CA	Thunder Bay|Toronto+|Trois-Rivières|Vancouver+|Vaughan|Victoria|Waterloo|Welland|White Rock
CA	Willowdale|Windsor|Winnipeg+
CC	West Island*
CD	Bandundu|Beni|Boma|Bukavu|Bumba|Bunia|Buta|Butembo|Gandajika|Gbadolite|Gemena|Goma|Ilebo|Isiro
CD	Kabinda|Kalemie|Kamina|Kananga+|Kasongo|Kikwit|Kindu|Kinshasa*|Kipushi|Kisangani+|Kolwezi+|Likasi+
CD	Lisala|Lodja|Lubumbashi+|Masina+|Matadi|Mbandaka|Mbanza-Ngungu|Mbuji-Mayi+|Moanda|Mweka|Mwene-Ditu
CD	Tshikapa|Uvira
CF	Bangui*|Berbérati|Bimbo|Kaga Bandoro|Mbaïki
CG	Brazzaville*|Dolisie|Kayes|Pointe-Noire+
CH	Basel|Bern*|Genève|Lausanne|Lugano|Luzern|Sankt Gallen|Winterthur|Zürich+
CI	Abengourou|Abidjan+|Abobo+|Adzopé|Agboville|Anyama|Bingerville|Bondoukou|Bouaflé|Bouaké+|Dabou|Daloa
CI	Danané|Dimbokro|Divo|Ferkessédougou|Gagnoa|Grand-Bassam|Issia|Katiola|Korhogo|Man|Oumé|San-Pédro
CI	Sinfra|Séguéla|Yamoussoukro*
CK	Avarua*
CL	Antofagasta+|Arica|Buin|Calama|Chiguayante|Chillán|Concepción|Copiapó|Coquimbo|Coronel|Curicó|Iquique
CL	La Pintana|La Serena|Linares|Lo Prado|Los Andes|Los Ángeles|Melipilla|Osorno|Ovalle|Peñaflor
CL	Puente Alto+|Puerto Montt|Punta Arenas|Quillota|Quilpué|Rancagua|San Antonio|San Bernardo|San Felipe
CL	Santiago*|Talagante|Talca|Talcahuano|Temuco|Valdivia|Valparaíso|Villa Alemana|Viña del Mar
CM	Bafang|Bafia|Bafoussam|Bali|Bamenda+|Bangangté|Bertoua|Douala+|Dschang|Edéa|Foumban|Foumbot|Garoua+
CM	Guider|Kousséri+|Kribi|Kumba|Kumbo|Limbe|Loum|Maroua+|Mbalmayo|Mbouda|Meïganga|Mokolo|Mora|Ngaoundéré
CM	Nkongsamba|Nkoteng|Sangmélima|Tiko|Wum|Yagoua|Yaoundé*|Ébolowa
CN	Acheng|Aksu+|Altay|Anbu|Anda|Anjiang|Ankang|Anlu|Anqing+|Anqiu|Anshan+|Anshun+|Anxiang|Anyang+|Aral
CN	Babu|Baicheng+|Baihe|Baijiantan|Baiquan|Baise City|Baishan|Baishishan|Baiyin|Bamiantong|Baoding+
CN	Baoqing|Baoshan|Baotou+|Baoying|Bayan|Bayan Nur+|Bei'an+|Beibei|Beichengqu|Beidaihehaibin|Beidao
CN	Beihai|Beijing*|Beipiao|Bengbu+|Benxi+|Bianzhuang|Bijie|Binhe|Binzhou|Boli|Boshan|Botou|Bozhou|Buhe
CN	Caidian|Cangzhou+|Caohe|Chaihe|Changchun+|Changde+|Changji|Changleng|Changli|Changling|Changping
CN	Changqing|Changsha+|Changshu City+|Changtu|Changzhi+|Changzhou+|Chaohu|Chaoyang+|Chaozhou+|Chengde+
CN	Chengdu+|Chenghua|Chengtangcun|Chengyang|Chengzhong|Chengzihe|Chenzhou|Chifeng+|Chizhou|Chonglong
CN	Chongqing+|Chuzhou|Dadonghai+|Dadukou+|Dalai|Dali|Dalian+|Daliang|Dalianwan|Dandong+|Danjiangkou
CN	Danshui|Daokou|Daqing|Dasha|Dashiqiao|Dashitou|Datong+|Dawukou|Daxing|Daye|Dazhong|Dazhou|Dehui
CN	Dengzhou|Deqing|Deyang|Dezhou+|Dingcheng|Dingtao|Dingzhou|Dongcun|Dongdu|Dongfeng|Dongguan+|Donghai
CN	Dongkan|Dongling|Dongning|Dongsheng|Dongtai|Dongxing|Dongyang|Ducheng|Dunhua|Duobao|Duyun|Dêqên
CN	Encheng|Enshi|Erdaojiang|Ezhou|Fangshan|Feicheng|Fendou|Fengcheng|Fenghua|Fenghuang+|Fengkou|Fengrun
CN	Fengxian|Fenyi|Foshan+|Fu'an|Fuding|Fujin|Fuli|Fuling|Fuqing|Fushun+|Fuxin+|Fuyang|Fuyu|Fuzhou+
CN	Gannan|Gantang|Gaogou|Gaomi|Gaoping|Gaoyou|Gaozhou|Gejiu|Genhe|Gongchangling|Gongzhuling|Guangming
CN	Guangshui|Guangyuan|Guangzhou+|Guankou+|Gucheng Chengguanzhen|Guigang|Guilin+|Guiping|Guiren|Guixi
CN	Guiyang+|Guli+|Guozhen|Gushu|Haicheng|Haikou+|Hailar|Hailin|Hailun|Haimen|Haining|Haizhou|Hami
CN	Hancheng|Hanchuan|Handan+|Hangu|Hangzhou+|Hanting|Hanzhong|Harbin+|Hebi|Hechuan|Hecun|Hede|Hefei+
CN	Hegang+|Heihe|Heishan|Helong|Hengshui+|Hengyang+|Hepingjie|Hepo|Heyuan|Heze|Hohhot+|Honggang
CN	Hongjiang|Hongqiao|Hotan|Huadian|Huai'an+|Huaibei+|Huaicheng|Huaidian|Huaihua|Huainan+
CN	Huaiyuan Chengguanzhen|Huanan|Huanggang|Huangmei|Huangnihe|Huangpi|Huangshan|Huangshi+|Huangyan
CN	Huangzhou|Huanren|Huayin|Huazhou|Huicheng|Huilong|Huinan|Huizhou|Hulan|Hulan Ergi|Humen|Hunchun
CN	Huocheng+|Huoqiu Chengguanzhen|Hushitai|Hutang|Huzhou|Jalai Nur|Ji'an|Jiagedaqi|Jiamusi+|Jian'ou
CN	Jiangkou|Jiangmen+|Jianguang|Jiangyan|Jiangyin|Jiangyou|Jianshui+|Jiaozhou|Jiaozuo+|Jiaxing+
CN	Jiayuguan|Jiazi|Jidong|Jiehu|Jieshi|Jieshou|Jiexiu|Jieyang+|Jijiang|Jilin+|Jimo|Jinan+|Jinchang
CN	Jincheng+|Jingdezhen+|Jinghong|Jingling|Jingmen|Jingzhou|Jinhua|Jining+|Jinji|Jinjiang|Jinsha|Jinshi
CN	Jinxiang|Jinzhou+|Jishu|Jishui|Jiujiang|Jiupu|Jiuquan|Jiutai|Jixi+|Juegang|Juye|Kaifeng+|Kaihua
CN	Kaitong|Kaiyuan|Kangding|Karamay|Kashgar|Korla|Kuandian|Kunming+|Kunshan+|Kunyang|Kuqa|Laibin|Laiwu
CN	Laixi|Laiyang|Laizhou|Langfang+|Langtoucun|Langxiang|Langzhong|Lanxi|Lanzhou+|Laohekou|Laojunmiao
CN	Lecheng|Leiyang|Lengshuijiang|Lengshuitan|Leshan|Lhasa|Lianghu|Liangxiang|Lianhe|Lianjiang|Lianran
CN	Lianshan+|Lianyuan|Lianzhou|Liaocheng|Liaoyang+|Liaoyuan+|Liaozhong|Licheng|Lichuan|Lijiang+|Lincheng
CN	Linfen|Lingcheng|Lingdong|Linghai|Lingyuan|Linhai|Linjiang|Linkou|Linping|Linqiong|Linqu|Linshui
CN	Lintong|Linxi|Linxia Chengguanzhen|Linyi|Lishu|Lishui|Liuhe|Liupanshui|Longfeng|Longgang|Longjiang
CN	Longjing|Longquan|Loudi|Loushanguan|Luancheng+|Lubu|Lucheng|Luocheng|Luohe+|Luorong|Luoyang+|Luqiao+
CN	Lüshun|Maba|Mabai|Macheng|Majie|Manzhouli|Meihekou|Meizhou|Mengcheng Chengguanzhen|Mengyin|Mentougou
CN	Mianyang|Minggang|Mingguang|Mingshui|Mingyue|Minzhu|Mishan|Miyang|Mizhou|Mudanjiang+|Mudu|Mujiayingzi
CN	Nanchang+|Nanchong+|Nanding|Nandu|Nanfeng|Nangong|Nanjing+|Nanlong|Nanma|Nanning+|Nanpiao|Nanping
CN	Nantai|Nantong+|Nanyang|Nanzhang Chengguanzhen|Nanzhou|Nehe|Neijiang+|Nenjiang|Nianzishan|Ningbo+
CN	Ningde|Ninghai|Ningyang|Ordos+|Oroqen Zizhiqi|Panshan+|Panshi|Pengcheng|Pingdingshan+|Pingdu
CN	Pingliang|Pingnan|Pingshan|Pingxiang+|Pingyi|Pingyin|Pingzhuang|Pizhou|Poyang|Pucheng|Pulandian
CN	Pumiao|Puning|Puqi|Putian+|Puyang+|Puyang Chengguanzhen+|Qamdo|Qapqal|Qianjiang|Qianzhou|Qingdao+
CN	Qinggang|Qingnian|Qingquan|Qingshuping|Qingyang|Qingyuan|Qingzhou|Qinhuangdao+|Qinnan|Qinzhou
CN	Qionghai+|Qionghu|Qiongshan|Qiqihar+|Quanzhou|Qufu|Qujing|Quzhou|Renqiu|Rikaze|Rizhao|Runing|Salaqi
CN	Sanchazi|Sanming|Sanshui|Santangpu|Sanya|Shache|Shahecheng|Shancheng|Shanghai+|Shangmei|Shangqiu
CN	Shangrao+|Shangri-La|Shangyu+|Shangzhi|Shanhaiguan|Shanhecun|Shanting|Shantou+|Shanwei|Shaoguan+
CN	Shaowu|Shaoxing+|Shaping|Shashi+|Shengli+|Shenjiamen|Shenyang+|Shenzhen+|Shiguai|Shihezi+
CN	Shijiazhuang+|Shilin|Shilong|Shima|Shiqi+|Shiqiao|Shitanjing|Shiwan|Shixing|Shiyan+|Shizilu
CN	Shizuishan|Shouguang|Shuangcheng|Shuangyang|Shuangyashan+|Shulan|Shunyi|Siping+|Sishui|Songjiang
CN	Songjianghe|Songling|Songyang|Songyuan|Suicheng|Suihua|Suileng|Suining|Suixi|Suizhou+|Sujiatun
CN	Suozhen|Suzhou+|Tahe|Tai'an+|Taihecun+|Taikang|Tailai|Taishan|Taixing|Taiyuan+|Taizhou+|Tanggu+
CN	Tangjiazhuang|Tangping|Tangshan+|Tangzhai|Tantou|Taozhuang|Tianchang|Tianfu|Tianjin+|Tianpeng
CN	Tianshui+|Tieli|Tieling+|Tongchuan|Tongchuanshi|Tonghua+|Tongliao|Tongren|Tongshan+|Tongzhou|Tumen
CN	Turpan|Ulanhot|Wacheng|Wafangdian|Wangkui|Wangqing|Wanning|Wanxian|Weifang+|Weihai|Weinan|Weining
CN	Wenchang|Wenling|Wenshan City+|Wenshang|Wenxing|Wenzhou+|Wuchang|Wucheng|Wuchuan|Wuda|Wuhai|Wuhan+
CN	Wuhu+|Wulingyuan|Wusong+|Wuwei+|Wuxi+|Wuxue|Wuyang|Wuzhen|Wuzhou|Xi'an+|Xiamen+
CN	Xiangcheng Chengguanzhen|Xiangtan+|Xiangxiang|Xiangyang+|Xianju|Xianning|Xiannü|Xianshuigu|Xiantao
CN	Xianyang+|Xiaogan|Xiaolingwei|Xiaoshan|Xiaoshi|Xiaoweizhai|Xiazhen|Xiazhuang|Xichang|Xifeng|Xihe
CN	Xilin Hot|Ximeicun|Xincheng|Xindi|Xindian|Xingcheng|Xinghua|Xinglongshan|Xingtai+|Xinhui|Xining+
CN	Xinji|Xinmin|Xinpu+|Xinqing|Xinshi|Xintai|Xinxiang+|Xinyang+|Xinyi|Xinyu|Xinyuan+|Xinzhi|Xinzhou
CN	Xiongzhou|Xishan|Xiulin|Xiuyan|Xiuying|Xixiang|Xuanzhou|Xuchang+|Xucheng|Xunchang|Yakeshi|Yancheng+
CN	Yangchun|Yangcun|Yanggu|Yangjiang+|Yangliuqing|Yangquan+|Yangshuo+|Yangzhou+|Yanji+|Yanjiang|Yanliang
CN	Yanta|Yantai+|Yantongshan|Yanzhou|Yashan|Yatou|Yebaishou|Yibin|Yichang+|Yicheng|Yichun|Yigou|Yilan
CN	Yima|Yinchuan+|Yingchuan|Yingkou+|Yingshang Chengguanzhen|Yinzhu|Yishui|Yiwu|Yiyang|Yongchuan
CN	Yongfeng|Youhao|Yuanping|Yucheng|Yuci|Yudong|Yueyang+|Yulin|Yulinshi|Yuncheng|Yunfu+
CN	Yunmeng Chengguanzhen|Yunyang|Yushu|Yutan|Yuxi|Yuxia|Yuyao|Zaoyang|Zaozhuang|Zhalantun|Zhangjiagang
CN	Zhangjiajie|Zhangjiakou+|Zhangjiakou Shi Xuanhua Qu+|Zhangye|Zhangzhou+|Zhanjiang+|Zhaobaoshan
CN	Zhaodong|Zhaogezhuang|Zhaoqing+|Zhaotong|Zhaoyuan|Zhaozhou|Zhengjiatun|Zhengzhou+|Zhenjiang+|Zhenlai
CN	Zhenzhou|Zhicheng|Zhijiang|Zhongshan+|Zhongshu|Zhongxiang|Zhongxing|Zhoucheng|Zhoucun|Zhoukou+
CN	Zhoushan|Zhu Cheng City+|Zhuanghe|Zhuangyuan|Zhuhai+|Zhuji|Zhujiajiao|Zhumadian+|Zhuzhou+|Zibo+
CN	Zigong+|Zijinglu|Zoucheng|Zunyi+|Ürümqi+
CO	Aguachica|Agustín Codazzi|Apartadó|Arauca|Arjona|Armenia+|Barrancabermeja|Barranquilla+|Bello+
CO	Bogotá*|Bucaramanga+|Buenaventura|Calarcá|Caldas|Cali+|Cartagena+|Cartago|Caucasia|Cereté|Chinchiná
CO	Chía|Ciénaga|Cúcuta+|Dosquebradas|Duitama|El Banco|Envigado|Espinal|Facatativá|Florencia
CO	Floridablanca|Fundación|Funza|Fusagasugá|Girardot City|Girón|Guadalajara de Buga|Ibagué+|Ipiales
CO	Itagüí|La Dorada|Los Patios|Madrid|Magangué|Maicao|Malambo|Manizales+|Medellín+|Montelíbano|Montería
CO	Neiva+|Ocaña|Palmira|Pamplona|Pasto+|Pereira+|Piedecuesta|Pitalito|Popayán|Puerto Tejada|Quibdó
CO	Riohacha|Rionegro|Sabanalarga|Sahagún|San Andrés|Santa Marta+|Santa Rosa de Cabal|Sincelejo|Soacha+
CO	Sogamoso|Soledad+|Tuluá|Tumaco|Tunja|Turbaco|Turbo|Valledupar+|Villa del Rosario|Villavicencio+|Yopal
CO	Yumbo|Zipaquirá
CR	Limón|San Francisco|San José*
CU	Arroyo Naranjo|Artemisa|Banes|Bartolomé Masó|Bayamo|Camagüey+|Cerro|Ciego de Ávila|Cienfuegos|Colón
CU	Consolación del Sur|Contramaestre|Corralillo|Cárdenas|Florida|Guanabacoa|Guantánamo|Güines
CU	Güira de Melena|Havana*|Holguín+|Jagüey Grande|Jesús Menéndez|Las Tunas|Manzanillo|Matanzas|Moa|Morón
CU	Nuevitas|Palma Soriano|Pinar del Río|Placetas|Puerto Padre|Sagua la Grande|San Cristobal
CU	San José de las Lajas|San Luis|San Miguel del Padrón|Sancti Spíritus|Santa Clara|Santiago de Cuba+
CU	Trinidad
CV	Mindelo|Praia*
CW	Willemstad*
CX	Flying Fish Cove*
CY	Larnaca|Limassol|Nicosia*|Stróvolos
CZ	Brno+|Chomutov|Děčín|Frýdek-Místek|Havířov|Hradec Králové|Jihlava|Karlovy Vary|Karviná|Kladno|Liberec
CZ	Most|Olomouc|Opava|Ostrava+|Pardubice|Pilsen|Prague*|Teplice|Zlín|Ústí nad Labem|České Budějovice
DE	Aachen|Aalen|Ahlen|Arnsberg|Aschaffenburg|Augsburg|Bad Homburg vor der Höhe|Bad Salzuflen|Baden-Baden
DE	Bamberg|Bayreuth|Bergheim|Bergisch Gladbach|Bergkamen|Berlin*|Bielefeld+|Bocholt|Bochum+|Bonn+
DE	Bottrop|Brandenburg an der Havel|Braunschweig|Bremen+|Bremerhaven|Castrop-Rauxel|Celle|Chemnitz
DE	Cottbus|Cuxhaven|Darmstadt|Delmenhorst|Dessau|Detmold|Dinslaken|Dormagen|Dorsten|Dortmund+|Dresden+
DE	Duisburg+|Düren|Düsseldorf+|Emden|Erftstadt|Erfurt|Erlangen|Eschweiler|Essen+|Esslingen|Euskirchen
DE	Flensburg|Frankfurt (Oder)|Frankfurt am Main+|Freiburg|Friedrichshafen|Fulda|Fürth|Garbsen
DE	Gelsenkirchen|Gera|Gießen|Gladbeck|Greifswald|Grevenbroich|Gummersbach|Göppingen|Görlitz|Göttingen
DE	Gütersloh|Hagen|Halle (Saale)|Hamburg+|Hameln|Hamm|Hanau am Main|Hannover+|Hattingen|Heidelberg
DE	Heidenheim an der Brenz|Heilbronn|Herford|Herne|Herten|Hilden|Hildesheim|Hürth|Ibbenbüren|Ingolstadt
DE	Iserlohn|Jena|Kaiserslautern|Karlsruhe|Kassel|Kempten (Allgäu)|Kerpen|Kiel|Koblenz|Konstanz|Krefeld
DE	Köln+|Landshut|Langenfeld|Langenhagen|Leipzig+|Leverkusen|Lingen|Lippstadt|Ludwigsburg
DE	Ludwigshafen am Rhein|Lübeck|Lüdenscheid|Lüneburg|Lünen|Magdeburg|Mainz|Mannheim+|Marburg an der Lahn
DE	Marl|Meerbusch|Menden|Minden|Moers|Munich+|Mönchengladbach|Mülheim|Münster|Neu-Ulm|Neubrandenburg
DE	Neubrück|Neumünster|Neuss|Neustadt|Neuwied|Norderstedt|Nordhorn|Nürnberg+|Oberhausen|Offenbach
DE	Offenburg|Oldenburg|Osnabrück|Paderborn|Passau|Pforzheim|Plauen|Potsdam|Pulheim|Ratingen
DE	Recklinghausen|Regensburg|Remscheid|Reutlingen|Rheine|Rosenheim|Rostock|Rüsselsheim|Saarbrücken
DE	Salzgitter|Sankt Augustin|Schweinfurt|Schwerin|Schwerte|Schwäbisch Gmünd|Siegen|Sindelfingen|Solingen
DE	Speyer|Stolberg|Stralsund|Stuttgart+|Trier|Troisdorf|Tübingen|Ulm|Unna|Velbert|Viersen
DE	Villingen-Schwenningen|Waiblingen|Weimar|Wesel|Wetzlar|Wiesbaden|Wilhelmshaven|Willich|Witten
DE	Wolfenbüttel|Wolfsburg|Worms|Wuppertal+|Würzburg|Zwickau
DJ	'Ali Sabieh|Djibouti*
DK	Aalborg|Copenhagen*|Esbjerg|Frederiksberg|Horsens|Kolding|Odense|Randers|Vejle|Århus
DM	Roseau*
DO	Azua|Bajos de Haina|Baní|Bonao|Concepción de La Vega|La Romana|Moca|Puerto Plata|Punta Cana
DO	Salvaleón de Higüey|San Cristóbal|San Francisco de Macorís|San Juan de la Maguana
DO	San Pedro de Macorís|Santa Cruz de Barahona|Santiago de los Caballeros+|Santo Domingo*
DO	Santo Domingo Este+|Santo Domingo Oeste+
DZ	Aflou|Akbou|Algiers*|Annaba|Azzaba|Aïn Beïda|Aïn Defla|Aïn Fakroun|Aïn Oussera|Aïn Sefra
DZ	Aïn Temouchent|Aïn Touta|Bab Ezzouar|Baraki|Barika|Batna|Bejaïa|Beni Mered|Berrouaghia|Besbes
DZ	Bir el Ater|Bir el Djir|Birine|Birkhadem|Biskra+|Blida|Boghni|Bordj Bou Arreridj|Bordj el Kiffan
DZ	Boufarik|Bougara|Boumerdas+|Bouïra|Béchar|Chelghoum el Aïd|Cheria|Chlef|Constantine+|Dar Chioukh
DZ	Djamaa|Djelfa|Drean|Ech Chettia|El Achir|El Bayadh|El Eulma|El Khroub|El Oued|Es Senia|Frenda
DZ	Ghardaïa|Guelma|Hamma Bouziane|Hassi Messaoud|Jijel|Khemis Miliana|Khenchela|Ksar Chellala
DZ	Ksar el Boukhari|Laghouat|Lakhdaria|Larbaâ|M'Sila|Mansoûra|Mascara|Meftah|Messaad|Metlili Chaamba
DZ	Mila|Mostaganem|Médéa|Oran+|Ouargla|Oued Rhiou|Oum el Bouaghi|Reghaïa|Reguiba|Relizane|Remchi
DZ	Rouissat|Râs el Oued|Saïda|Sedrata|Sidi Aïssa|Sidi Bel Abbès|Sidi Khaled|Sidi Moussa|Sig|Skikda
DZ	Sougueur|Souk Ahras|Sour el Ghozlane|Sétif|Tamanrasset|Telerghma|Tiaret|Tissemsilt|Tizi Ouzou|Tlemcen
DZ	Tolga|Tébessa+
EC	Ambato|Babahoyo|Cuenca|Eloy Alfaro|Esmeraldas|Guayaquil+|Ibarra|La Libertad|Latacunga|Loja|Machala
EC	Manta|Milagro|Portoviejo|Quevedo|Quito*|Riobamba|Santo Domingo de los Colorados|Tulcán
EC	Tutamandahostel
EE	Narva|Tallinn*|Tartu
EG	Abnūb|Abū Kabīr|Abū Qurqāş|Abū Tīj|Akhmīm|Al Fashn|Al Fayyūm+|Al Jammālīyah|Al Khānkah|Al Khārijah
EG	Al Manshāh|Al Manzalah|Al Manşūrah+|Al Maţarīyah|Al Maḩallah al Kubrá+|Al Minyā
EG	Al Qanāţir al Khayrīyah|Al Qurayn|Al Qūşīyah|Al Ḩawāmidīyah|Alexandria+|Arish|Ashmūn|Aswan|Asyūţ+
EG	At Tall al Kabīr|Awsīm|Banhā|Banī Mazār|Banī Suwayf|Basyūn|Bilbays|Bilqās|Būsh|Cairo*|Damanhūr
EG	Damietta|Dayrūţ|Dikirnis|Dishnā|Disūq|Diyarb Najm|Farshūţ|Fuwwah|Fāqūs|Fāraskūr|Giza+|Hurghada
EG	Ibshawāy|Idfū|Idkū|Ismailia|Isnā|Jirjā|Kafr ad Dawwār|Kafr ash Shaykh|Kafr az Zayyāt|Kawm Umbū|Kousa
EG	Luxor+|Mallawī|Manfalūţ|Mersa Matruh|Minyat an Naşr|Munūf|New Cairo|Port Said+|Qalyūb|Qinā|Rosetta
EG	Samannūd|Samālūţ|Shibīn al Kawm|Shibīn al Qanāṭir|Shirbīn|Sohag|Suez+|Talā|Tanda+|Toukh|Zagazig|Zefta
EG	Ţahţā|Ţalkhā|Ḩalwān|Ḩawsh ‘Īsá
EH	Dakhla|Laayoune
ER	Asmara*|Keren
ES	A Coruña|Albacete|Alcalá de Guadaira|Alcalá de Henares|Alcobendas|Alcorcón|Alcoy|Algeciras|Alicante+
ES	Almería|Aranjuez|Arganda|Arona|Arrecife|Avilés|Badajoz|Badalona|Barakaldo|Barcelona+|Benalmádena
ES	Benidorm|Bilbao+|Burgos|Cadiz|Calvià|Campiña|Cartagena|Castelldefels|Castelló de la Plana
ES	Cerdanyola del Vallès|Ceuta|Chamartín|Chiclana de la Frontera|Ciudad Lineal|Ciudad Real
ES	Collado-Villalba|Cornellà de Llobregat|Coslada|Cuenca|Cáceres|Córdoba+|Donostia / San Sebastián
ES	Dos Hermanas|El Ejido|El Prat de Llobregat|El Puerto de Santa María|Elche|Elda|Estepona|Ferrol
ES	Fuengirola|Fuenlabrada|Gandia|Gasteiz / Vitoria|Getafe|Getxo|Gijón|Girona|Granada|Granollers
ES	Grao de Murviedro|Guadalajara|Huelva|Huesca|Irun|Jaén|Jerez de la Frontera|L'Hospitalet de Llobregat
ES	La Laguna|La Línea de la Concepción|Las Palmas de Gran Canaria+|Las Rozas de Madrid|Leganés|León
ES	Linares|Lleida|Logroño|Lorca|Lugo|Madrid*|Majadahonda|Manresa|Marbella|Mataró|Melilla|Mijas
ES	Molina de Segura|Mollet del Vallès|Motril|Murcia+|Málaga+|Mérida|Móstoles|Orihuela|Ourense|Oviedo
ES	Palencia|Palma+|Pamplona|Parla|Paterna|Ponferrada|Pontevedra|Pozuelo de Alarcón|Puertollano|Reus
ES	Rivas-Vaciamadrid|Roquetas de Mar|Rubí|Sabadell|Sagunto|Salamanca|San Bartolomé de Tirajana
ES	San Fernando|San Sebastián de los Reyes|San Vicent del Raspeig|Sanlúcar de Barrameda
ES	Sant Boi de Llobregat|Sant Cugat del Vallès|Sant Martí|Santa Coloma de Gramenet
ES	Santa Cruz de Tenerife|Santa Lucía|Santander|Santiago de Compostela|Santutxu|Segovia|Sevilla+
ES	Talavera de la Reina|Tarragona|Telde|Terrassa|Toledo|Torrejón de Ardoz|Torrelavega|Torremolinos
ES	Torrent|Torrevieja|Utrera|Valdemoro|Valencia+|Valladolid+|Vigo|Vila-real|Viladecans
ES	Vilanova i la Geltrú|Vélez-Málaga|Zamora|Zaragoza+|Ávila
ET	Addis Ababa*|Arba Minch|Bahir Dar|Bishoftu|Debre Birhan|Debre Mark'os|Desē|Dire Dawa|Gondar|Harar
ET	Hawassa|Hosa'ina|Inda Silasē|Jijiga|Jimma|Kombolcha|Mek'ele|Nazrēt|Shashemenē|Sodo|Ādīgrat
FI	Espoo|Helsinki*|Joensuu|Jyväskylä|Kotka|Kuopio|Lahti|Lappeenranta|Oulu|Pori|Tampere|Turku|Vaasa
FI	Vantaa
FJ	Lautoka|Suva*
FK	Stanley*
FM	Palikir - National Government Center*
FO	Tórshavn*
FR	Aix-en-Provence|Ajaccio|Albi|Amiens|Angers|Antibes|Antony|Argenteuil|Arles|Asnières-sur-Seine
FR	Aubervilliers|Aulnay-sous-Bois|Avignon|Beauvais|Belfort|Besançon|Blois|Bordeaux|Boulogne-Billancourt
FR	Bourges|Brest|Brive-la-Gaillarde|Béziers|Caen|Calais|Cannes|Cergy|Cergy-Pontoise|Chambéry
FR	Champigny-sur-Marne|Charleville-Mézières|Cholet|Châlons-en-Champagne|Châteauroux|Clamart
FR	Clermont-Ferrand|Clichy|Colmar|Colombes|Courbevoie|Créteil|Dijon|Drancy|Dunkerque|Fontenay-sous-Bois
FR	Fréjus|Grenoble|Hyères|Issy-les-Moulineaux|Ivry-sur-Seine|La Roche-sur-Yon|La Rochelle
FR	La Seyne-sur-Mer|Laval|Le Havre|Le Mans|Levallois-Perret|Lille|Limoges|Lorient|Lyon+|Maisons-Alfort
FR	Marseille+|Meaux|Metz|Montauban|Montpellier|Montreuil|Mulhouse|Mérignac|Nancy|Nanterre|Nantes
FR	Narbonne|Neuilly-sur-Seine|Nice+|Niort|Noisy-le-Grand|Nîmes|Orléans|Pantin|Paris*|Pau|Perpignan
FR	Pessac|Poitiers|Quimper|Reims|Rennes|Roubaix|Rouen|Rueil-Malmaison|Saint-Brieuc|Saint-Denis
FR	Saint-Malo|Saint-Maur-des-Fossés|Saint-Nazaire|Saint-Quentin|Saint-Quentin-en-Yvelines|Saint-Étienne
FR	Sarcelles|Sartrouville|Strasbourg|Tarbes|Toulon|Toulouse+|Tourcoing|Tours|Troyes|Valence|Vannes
FR	Versailles|Villeneuve-d'Ascq|Villeurbanne|Vitry-sur-Seine|Vénissieux|Évreux|Évry
GA	Libreville*|Port-Gentil
GB	Aberdeen|Acton|Aldershot|Archway|Ashford|Aylesbury|Bangor|Barking|Barnsley|Barry|Basildon|Basingstoke
GB	Bath|Batley|Beckenham|Bedford|Belfast|Bexley|Birkenhead+|Birmingham+|Blackburn|Blackpool|Bletchley
GB	Bognor Regis|Bolton|Bootle|Bournemouth|Bracknell|Bradford|Braintree|Brentwood|Bridgend|Brighton
GB	Bristol+|Buckley|Burnley|Burton upon Trent|Bury|Cambridge|Cannock|Canterbury|Cardiff+|Carlisle
GB	Castleford|Castlereagh|Chatham|Chelmsford|Cheltenham|Cheshunt|Chester|Chesterfield
GB	City of Westminster|Clacton-on-Sea|Colchester|Corby|Coventry+|Craigavon|Crawley|Crewe|Crosby|Croydon
GB	Cumbernauld|Dagenham|Darlington|Dartford|Derby|Derry|Dewsbury|Doncaster|Dudley|Dundee|Dunfermline
GB	Dunstable|East Kilbride|Eastbourne|Eastleigh|Edinburgh+|Ellesmere Port|Enfield Town|Esher|Exeter
GB	Fareham|Farnborough|Folkestone|Fylde|Gateshead|Gillingham|Glasgow+|Gloucester|Gosport|Gravesend|Grays
GB	Great Yarmouth|Grimsby|Guildford|Halesowen|Halifax|Hamilton|Harlow|Harrogate|Hartlepool|Hastings
GB	Hayes|Hemel Hempstead|Hereford|High Peak|High Wycombe|Horsham|Hounslow|Hove|Huddersfield|Huyton
GB	Ipswich|Islington+|Keighley|Kettering|Kidderminster|Kingston upon Hull+|Kingswood|Leeds+|Leicester+
GB	Lincoln|Lisburn|Littlehampton|Liverpool+|Livingston|London*|Loughborough|Lowestoft|Luton|Macclesfield
GB	Maidenhead|Maidstone|Manchester+|Mansfield|Margate|Middlesbrough|Milton Keynes|Morecambe|Morley
GB	Newcastle under Lyme|Newcastle upon Tyne|Newport+|Newtownabbey|Northampton|Norwich|Nottingham+
GB	Nuneaton|Oldham|Oxford|Paisley|Peterborough|Plymouth|Poole|Portsmouth|Preston+|Purley|Reading+
GB	Redditch|Redhill|Reigate|Rhondda|Rochdale|Romford|Rossendale|Rotherham|Royal Leamington Spa
GB	Royal Tunbridge Wells|Rugby|Runcorn|Saint Peters|Sale|Salford|Scarborough|Scunthorpe|Sheffield+
GB	Shrewsbury|Slough|Solihull|South Croydon|South Shields|Southall|Southampton|Southend-on-Sea|Southport
GB	St Albans|St Helens|Stafford|Staines|Stevenage|Stockport|Stockton-on-Tees|Stoke-on-Trent+|Stourbridge
GB	Stroud|Sunderland+|Sutton|Sutton Coldfield|Swansea+|Swindon|Tamworth|Taunton|Telford|Tonypandy
GB	Torquay|Wakefield|Wallasey|Walsall|Warrington|Washington|Waterlooville|Watford|Wellingborough
GB	Welwyn Garden City|Wembley|West Bromwich|Weston-super-Mare|Weymouth|Widnes|Wigan|Woking|Wolverhampton
GB	Worcester|Worthing|Wrexham|York
GD	Saint George's*
GE	Batumi|Kutaisi|Rustavi|Sokhumi|Tbilisi*|Zugdidi
GF	Cayenne*
GG	Saint Peter Port*
GH	Accra*|Aflao|Akim Oda|Atsiaman|Bawku|Berekum|Bolgatanga|Cape Coast|Ejura|Ho|Hohoe|Japekrom|Koforidua
GH	Kumasi+|Medina Estates|Obuase|Sekondi-Takoradi|Sunyani|Swedru|Tafo|Takoradi|Tamale+|Techiman|Tema|Wa
GI	Gibraltar*
GL	Nuuk*
GM	Banjul*|Brikama|Serekunda+
GN	Camayenne+|Conakry*|Coyah|Gueckedou|Kankan|Kindia|Labé|Nzérékoré
GP	Basse-Terre*|Les Abymes
GQ	Bata|Malabo*
GR	Acharnés|Agios Dimitrios|Agía Paraskeví|Aigáleo|Alexandroupoli|Athens*|Chalkída|Chaniá|Galátsi
GR	Glyfáda|Ilioúpoli|Ioánnina|Irákleion|Kalamariá|Kalamata|Kallithéa|Kateríni|Kavála|Keratsíni
GR	Khalándrion|Korydallós|Lamía|Lárisa|Maroúsi|Néa Ionía|Néa Smýrni|Níkaia|Palaió Fáliro|Peristéri
GR	Petroúpolis|Piraeus|Pátra|Ródos|Sérres|Thessaloníki+|Tríkala|Volos|Výronas|Zográfos|Ílion
GS	Grytviken*
GT	Amatitlán|Chichicastenango|Chimaltenango|Chinautla|Cobán|Escuintla|Guatemala City*|Huehuetenango
GT	Mixco+|Petapa|Puerto Barrios|Quetzaltenango|San Francisco El Alto|San Juan Sacatepéquez
GT	Santa Catarina Pinula|Santa Lucía Cotzumalguapa|Totonicapán|Villa Canales|Villa Nueva+
GU	Hagåtña*
GW	Bissau*
GY	Georgetown*
HK	Hong Kong*|Kowloon+|Tsuen Wan|Yuen Long Kau Hui
HN	Choloma|Ciudad Choluteca|Comayagua|El Progreso|La Ceiba|San Pedro Sula+|Tegucigalpa*
HR	Osijek|Pula|Rijeka|Sesvete|Slavonski Brod|Split|Zadar|Zagreb*
HT	Croix-des-Bouquets|Gonaïves|Jacmel|Jérémie|Les Cayes|Léogâne|Miragoâne|Okap|Port-au-Prince*
HT	Port-de-Paix|Pétionville|Saint-Marc|Thomazeau|Tigwav
HU	Budapest*|Békéscsaba|Debrecen|Dunaújváros|Eger|Győr|Kaposvár|Kecskemét|Miskolc|Nagykanizsa
HU	Nyíregyháza|Parádsasvár|Pécs|Sopron|Szeged|Szolnok|Szombathely|Székesfehérvár|Tatabánya|Veszprém
HU	Zalaegerszeg|Érd
ID	Abepura|Adiwerna|Ambarawa|Ambon+|Amuntai|Arjawinangun|Astanajapura|Baekrajan|Baki|Balaipungut
ID	Balikpapan+|Banda Aceh|Bandar Lampung+|Bandung+|Bangil|Bangkalan|Banjar|Banjaran|Banjarmasin+|Bantul
ID	Banyuwangi|Barabai|Batam+|Batang|Batu|Baturaja|Bekasi+|Belawan|Bengkulu+|Besuki|Bima|Binjai|Blitar
ID	Blora|Bogor+|Bojonegoro|Bondowoso|Bontang|Boyolali|Bukittinggi|Caringin|Cepu|Ciamis|Ciampea|Cibinong
ID	Cicurug|Cikampek|Cikarang|Cikupa|Cileungsir|Cileunyi|Cimahi+|Ciputat|Ciranjang-hilir|Cirebon
ID	Citeureup|City of Balikpapan+|Comal|Curug|Denpasar+|Depok+|Dukuhturi|Dumai|Ende|Galesong|Gamping Lor
ID	Gedangan|Genteng|Godean|Gorontalo|Gresik|Grogol|Indramayu|Jakarta*|Jambi City+|Jatibarang|Jatiroto
ID	Jatiwangi|Jayapura|Jember|Jombang|Kabanjahe|Karanganom|Karangsembung|Kartasura|Kasihan|Kawalu|Kebomas
ID	Kediri|Kedungwaru|Kedungwuni|Kendari|Kepanjen|Kertosono|Kisaran|Klangenan|Klaten|Kresek|Kudus
ID	Kuningan|Kupang|Labuan Bajo|Lahat|Lamongan|Langsa|Lawang|Lembang|Lhokseumawe|Loa Janan|Lubuklinggau
ID	Lumajang|Madiun|Magelang|Majalengka|Makassar+|Malang+|Manado+|Manokwari|Margahayukencana|Martapura
ID	Mataram+|Medan+|Melati|Mendaha|Mertoyudan|Metro|Mojokerto|Muncar|Nganjuk|Padalarang|Padang+
ID	Padangsidempuan|Pagar Alam|Palangkaraya|Palembang+|Palimanan|Palopo|Palu|Pamanukan|Pamekasan|Pamulang
ID	Pandak|Pandeglang|Pangkalpinang|Pare|Parepare|Pariaman|Parung|Pasarkemis|Paseh|Pasuruan|Pati
ID	Payakumbuh|Pecangaan|Pekalongan|Pekanbaru+|Pemalang|Pematangsiantar|Perbaungan|Percut+|Plumbon
ID	Polewali|Ponorogo|Pontianak+|Prabumulih|Probolinggo|Purbalingga|Purwakarta|Purwodadi|Purwokerto
ID	Rangkasbitung|Rantauprapat|Rengasdengklok|Salatiga|Samarinda+|Sampang|Sampit|Sawangan|Semarang+
ID	Sengkang|Sepatan|Serang|Serpong|Sewon|Sibolga|Sidoarjo|Singaraja|Singkawang|Singosari|Situbondo+
ID	Slawi|Sleman|Sokaraja|Soreang|Sorong|South Tangerang+|Sragen|Sukabumi|Sumbawa Besar|Sumber|Sumedang
ID	Sumenep|Sungai Penuh|Sungailiat|Sunggal|Surabaya+|Surakarta+|Tangerang+|Tanjung Pandan|Tanjung Pinang
ID	Tanjungagung|Tanjungbalai|Tarakan|Tarub|Tasikmalaya|Tebingtinggi|Tegal|Teluknaga|Terbanggi Besar
ID	Ternate|Tuban|Tulangan Utara|Tulungagung|Ungaran|Watampone|Wedi|Weleri|Weru|Wonosobo|Yogyakarta+
IE	Cork|Dublin*|Gaillimh|Luimneach|Tallaght
IL	Ashdod|Ashkelon|Bat Yam|Beersheba|Bet Shemesh|Bnei Brak|Hadera|Haifa|Herzliya|H̱olon|Jerusalem+
IL	Kfar Saba|Lod|Modiin Ilit|Modi‘in Makkabbim Re‘ut|Nahariyya|Nazareth|Netanya|Petaẖ Tiqwa|Ra'anana
IL	Ramat Gan|Ramla|Reẖovot|Rishon LeẔiyyon|Tel Aviv+
IM	Douglas*
IN	Abohar|Achalpur|Agartala|Agra+|Ahmadnagar+|Ahmedabad+|Airoli|Aizawl|Ajmer+|Ajodhya|Akola+|Akot
IN	Alappuzha|Allahābād+|Alwar|Alīgarh+|Alīpur Duār|Amalner|Amalāpuram|Amarnāth|Ambattūr+|Ambikāpur|Ambur
IN	Ambājogāi|Ambāla|Amreli|Amritsar+|Amroha|Amrāvati+|Anakāpalle|Anand|Anantapur|Anantnag|Anjangaon
IN	Anjār|Ankleshwar|Aonla|Arakkonam|Arcot|Arni|Arrah|Aruppukkottai|Arāmbāgh|Arāria|Ashoknagar
IN	Ashoknagar Kalyangarh|Attili|Attur|Auraiya|Aurangabad+|Aurangābād|Azamgarh|Bada Barabīl|Badagara
IN	Badlapur|Bagaha|Bagalkot|Baharampur|Baheri|Bahraigh|Bahādurgarh|Baidyabāti|Baj Baj|Balasore|Balrāmpur
IN	Balāngīr|Bangaon|Bankra|Baraut|Barbil|Barddhamān+|Bareilly+|Bargarh|Barnāla|Basavakalyān|Basmat|Bastī
IN	Bathinda|Batāla|Begusarai|Bela|Belgaum+|Bellampalli|Bellary+|Bengaluru+|Bettiah|Betūl|Beypore|Beāwar
IN	Bhadohi|Bhadrakh|Bhadreswar|Bhadrāvati|Bhandāra|Bharatpur|Bharūch|Bhavnagar+|Bhawānipatna|Bhayandar+
IN	Bhilai+|Bhind|Bhiwandi+|Bhiwāni|Bhongīr|Bhopal+|Bhubaneshwar+|Bhuj|Bhusāval|Bhāgalpur+|Bhātpāra+
IN	Bhātāpāra|Bhīlwāra+|Bhīmavaram|Bihār Sharīf|Bijapur|Bijnor|Bilimora+|Bilāspur|Bishnupur|Biswān
IN	Bobbili|Bodhan|Bodināyakkanūr|Bokāro+|Bolpur|Bongaigaon|Borivli+|Borsad|Botād|Brahmapur+
IN	Brājarājnagar|Budaun|Bulandshahr|Buldāna|Burhānpur|Buxar|Bāli|Bālotra|Bālurghāt|Bālāghāt|Bānda
IN	Bānkura|Bānsbāria|Bānswāra|Bāpatla|Bāramūla|Bārdoli|Bāri|Bārmer|Bārsi|Bāruni|Bārākpur|Bārāmati|Bārān
IN	Bārāsat|Bāsoda|Bīdar|Bīkaner+|Bīsalpur|Būndi|Challakere|Chamrajnagar|Chandannagar|Chandigarh+
IN	Chanduasi|Changanācheri|Channapatna|Charkhi Dādri|Chennai+|Chhatarpur|Chhibrāmau|Chhindwāra
IN	Chidambaram|Chik Ballāpur|Chikhli|Chikmagalūr|Chilakalūrupet|Chingleput|Chinnachowk|Chintāmani
IN	Chiplūn|Chitradurga|Chittaurgarh|Chopda|Chālisgaon|Chānda+|Chāndpur|Chāpra|Chās|Chāībāsa|Chīrāla
IN	Chūru|Closepet|Cochin+|Coimbatore+|Contai|Cuddalore|Cuddapah|Cumbum|Cuttack+|Dabhoi|Dabra|Dabwāli
IN	Daltonganj|Dam Dam|Damoh|Dandeli|Darbhanga|Datia|Dausa|Davangere+|Dehra Dūn+|Dehri|Delhi+|Deoband
IN	Deoli|Deolāli|Deoria|Dewas|Dhamtari|Dhanbād|Dharapuram|Dharmapuri|Dharmavaram|Dhaulpur|Dhenkānāl
IN	Dholka|Dhorāji|Dhrāngadhra|Dhuburi|Dhuliān|Dhār|Dhūlia+|Dhūri|Dibrugarh|Dimāpur|Dinapore|Dindigul
IN	Diphu|Dod Ballāpur|Dohad|Dombivli+|Dumraon|Durg|Durgapur+|Dādri|Dārjiling|Dīglūr|Dīsa|Ellore
IN	Emmiganūr|Erode|Etāwa|Etāwah|Faridabad+|Farrukhābād|Farīdkot|Farīdpur|Fatehpur|Fatehābād|Ferozepore
IN	Fyzābād|Fāzilka|Fīrozābād+|Gadag|Gadag-Betageri|Gaddi Annaram|Gadwāl|Gajraula|Gajuwaka|Gandhinagar
IN	Gangoh|Gangānagar|Gangāpur|Gangārāmpur|Gangāwati|Gaya+|Ghazīpur|Ghātāl|Ghāziābād+|Gobichettipalayam
IN	Godhra|Gohadi|Gohāna|Gokak|Gola Gokarannāth|Gondal|Gondiā|Gondā City|Gopālganj|Gorakhpur+|Gosāba
IN	Goyerkāta|Goālpāra|Greater Noida|Gudivāda|Gudiyatham|Gulbarga+|Guna|Guntakal Junction|Guntur+|Gurgaon
IN	Guwahati+|Gwalior+|Gāndhīdhām|Gīrīdīh|Gūdūr|Haldia|Haldwani|Hanumāngarh|Harda Khās|Hardoī|Haridwar
IN	Harihar|Hasanpur|Hassan|Hazāribāgh|Himatnagar|Hindaun|Hindupur|Hinganghāt|Hingoli|Hiriyūr|Hisar
IN	Hoshangābād|Hoshiārpur|Hospet|Hosūr|Hubli+|Hugli|Hyderabad+|Hābra|Hājīpur|Hālīsahar|Hānsi|Hāora+
IN	Hāpur|Hāthras|Hāveri|Ichalkaranji|Idappadi|Ilkal|Imphal|Indore+|Ingrāj Bāzār|Islāmpur|Itārsi
IN	Jabalpur+|Jagdalpur|Jagraon|Jagtiāl|Jagādhri|Jahāngīrābād|Jahānābād|Jaigaon|Jaipur+|Jaisalmer
IN	Jalandhar+|Jalgaon+|Jalpāiguri|Jamkhandi|Jammu+|Jamnagar+|Jamshedpur+|Jamālpur|Jamūī|Jangipur|Jaorā
IN	Jatani|Jaunpur|Jetpur|Jeypore|Jharia|Jharsuguda|Jhunjhunūn|Jhālāwār|Jhānsi+|Jhārgrām|Jodhpur+|Jorhāt
IN	Jumri Tilaiyā|Jālaun|Jālna|Jāmuria|Jīnd|Jūnāgadh|Kadayanallur|Kadi|Kadiri|Kairāna|Kaithal|Kalyani
IN	Kalyān+|Kanchipuram|Kandukūr|Kannauj|Kannur|Kanpur+|Kapūrthala|Karauli|Karnāl|Karur|Karwar|Karād
IN	Karīmganj|Karīmnagar|Kashipur|Katihar|Keshod|Khadki|Khagaul|Khambhāt|Khammam|Khandwa|Khanna|Kharagpur
IN	Khardah|Khargone|Khatauli|Khopoli|Khurja|Khāmgaon|Kishanganj|Kishangarh|Koch Bihār|Kodār|Kohima
IN	Kolhāpur+|Kolkata+|Kollam+|Kollegāl|Kolār|Konch|Konnagar|Kopargaon|Koppal|Koratla|Korba+|Kosi|Kota+
IN	Kotkapura|Kottagūdem|Kottayam|Kovilpatti|Kozhikode+|Krishnagiri|Krishnanagar|Kuchāman|Kultali|Kulti+
IN	Kumbakonam|Kundla|Kunnamkulam|Kurnool+|Kākināda|Kāliyāganj|Kālna|Kāmthi|Kāmāreddi|Kāmārhāti+
IN	Kānchrāpāra|Kāndi|Kānkānhalli|Kānnangād|Kāraikkudi|Kāraikāl|Kāranja|Kāsaragod|Kāsganj|Kātoya|Kātrās
IN	Kāvali|Kāyankulam|Kīratpur|Kūkatpalli+|Lakhīmpur|Lal Bahadur Nagar|Lalitpur|Latur+|Lohārdagā|Lonavla
IN	Loni|Luckeesarai|Lucknow+|Ludhiāna+|Lunglei|Lādnūn|Lāharpur|Machilīpatnam|Madanapalle|Madgaon
IN	Madhipura|Madhubani|Madhupur|Madhyamgram|Madurai+|Mahbūbnagar|Mahobā|Mahāsamund|Mainpuri|Makrāna
IN	Malappuram|Malaut|Malkajgiri|Malkāpur|Mancherāl|Mandamarri|Mandsaur|Mandya|Mangalagiri|Mangalore+
IN	Manjeri|Manmād|Mannargudi|Mannārakkāt|Masaurhi Buzurg|Mathura+|Mau|Mawāna|Mayiladuthurai|Medinīpur
IN	Meerut+|Mettupalayam|Mettur|Miriālgūda|Mirzāpur|Modāsa|Moga|Mohali|Mokameh|Monghyr|Morbi|Morena
IN	Mormugao|Morādābād+|Mothīhāri|Mubārakpur|Mughal Sarāi|Muktsar|Mumbai+|Munnar|Murwāra|Murādnagar
IN	Muzaffarnagar+|Muzaffarpur+|Mysore+|Mācherla|Mālegaon+|Māler Kotla|Māngrol|Mānsa|Mārkāpur|Nadiād
IN	Nagda|Nagpur+|Nagīna|Naihāti|Najafgarh+|Najībābād|Naksalbāri|Nalgonda|Nanded+|Nandurbar|Nandyāl
IN	Nangi+|Nanjangūd|Narasapur|Narasaraopet|Narela+|Narwāna|Nashik+|Nasīrābād|Navadwīp|Navsāri|Nawalgarh
IN	Nawābganj|Nawāda|Nedumangād|Negapatam|Nellore+|New Delhi*|Neyyāttinkara|Nipāni|Nirmal|Nizāmābād+
IN	Noida|Nokha|North Lakhimpur|Nowrangapur+|Nābha|Nāgaur|Nāgercoil|Nāmakkal|Nāngloi Jāt|Nārnaul
IN	Nīmbāhera|Nūzvīd|Obra|Ongole|Ooty|Orai|Osmanabad|Ottappālam|Palani|Pallāvaram|Palwal|Palwancha|Palāsa
IN	Panaji|Panchkula|Pandharpur|Panruti|Panvel|Paramagudi|Parbhani|Parli Vaijnāth|Parādīp Garh|Pathānkot
IN	Patiāla+|Patna+|Pattukkottai|Payyannūr|Petlād|Phagwāra|Phaltan|Pilkhua|Pimpri+|Pithampur|Pithāpuram
IN	Pollachi|Ponnur|Ponnāni|Ponnūru|Porbandar|Port Blair|Proddatūr|Puducherry|Pudukkottai|Puliyangudi
IN	Pune+|Punāsa+|Puri|Purnia|Puruliya|Pusad|Puttūr|Pālakollu|Pālanpur|Pālghar|Pālghāt|Pāli|Pālitāna
IN	Pāloncha|Pānihāti+|Pānīpat|Pārvatipuram|Pātan|Pīlibhīt|Quthbullapur|Rabkavi|Raebareli|Raigarh|Raipur+
IN	Rajapalaiyam|Ramagundam|Ramanathapuram|Rampur Hat|Ranchi+|Ratangarh|Ratlām|Ratnagiri|Raurkela+
IN	Renukūt|Rewa|Rewāri|Rishra|Rishīkesh|Robertsonpet|Roha|Rohtak+|Roorkee|Ropar|Rāghogarh|Rāichūr
IN	Rāiganj|Rāj-Nāndgaon|Rājahmundry+|Rājkot+|Rājpura|Rājsamand|Rāmgarh|Rāmgundam+|Rāmnagar|Rāmpur
IN	Rānāghāt|Rānībennur|Rānīganj|Rāth|Rāyachoti|Rāyadrug|Saharsa|Sahaswān|Sahāranpur+|Salem+|Sambalpur
IN	Sambhal|Samāstipur|Sandīla|Sangamner|Sangrūr|Sangāreddi|Sardārshahr|Satara|Satna|Sattenapalle|Saugor
IN	Savarkundla|Sawāi Mādhopur|Secunderabad|Sehore|Sendhwa|Seoni|Serilingampalle|Shahdol|Shegaon|Sheopur
IN	Sherkot|Shikohābād|Shillong|Shimla|Shimoga+|Shirpur|Shivpuri|Shrīrāmpur|Shyamnagar+|Shāhjānpur+
IN	Shāhābād|Shāhāda|Shājāpur|Shāmli|Shāntipur|Sibsāgar|Siddhapur|Siddipet|Sidhi|Sihor|Sikandarābād
IN	Silchar|Siliguri+|Sillod|Sindhnūr|Singrauli|Sirhind|Sirsa|Sirsi|Sirsilla|Siuri|Sivakasi|Siwān
IN	Solāpur+|Sonīpat|Sopur|Soyībug|Srikakulam|Srinagar+|Srivilliputhur|Sultānpur|Sunām|Supaul
IN	Surendranagar|Suriāpet|Sāgar|Sāhibganj|Sālūr|Sāmalkot|Sāngli+|Sīkar|Sīra|Sītāmarhi|Sītāpur|Sūjāngarh
IN	Sūrat+|Sūratgarh|Talipparamba|Tambaram|Tanjore|Tanuku|Tarn Tāran|Tellicherry|Tezpur|Thenkasi
IN	Thiruvananthapuram+|Thiruvarur|Thoothukudi+|Thrissur+|Thāne+|Thānesar|Tilhar|Tindivanam|Tinsukia
IN	Tiptūr|Tiruchengode|Tiruchirappalli+|Tirunelveli+|Tirupati|Tiruppur+|Tirur|Tiruttangal|Tiruvalla
IN	Tiruvannāmalai|Tiruvottiyūr|Titāgarh|Tohāna|Tonk|Tumkūr+|Tuni|Tura|Tādepallegūdem|Tādpatri|Tāndā
IN	Tāndūr|Tīkamgarh|Tūndla|Udaipur+|Udgīr|Udhampur|Udumalaippettai|Udupi|Ujhāni|Ujjain+|Ulhasnagar+
IN	Ullal|Umred|Una|Unjha|Unnāo|Upleta|Uppal Kalan|Vadodara+|Valparai|Valsād|Vaniyambadi|Vapi|Varanasi+
IN	Vasco da Gama|Vejalpur|Vellore|Verāval|Vidisha|Vijayawada+|Villupuram|Vinukonda|Virudunagar|Virār
IN	Visakhapatnam+|Visnagar|Vizianagaram|Vriddhāchalam|Vrindāvan|Wani|Wanparti|Warangal+|Wardha|Wokha
IN	Wāshīm|Yamunānagar|Yavatmāl|Yelahanka|Yādgīr|Ābu Road|Ādilābād|Ādoni|Āsansol+|Āvadi
IQ	Abū Ghurayb+|Ad Dīwānīyah+|Al Fallūjah|Al Fāw|Al Hindīyah|Al Kūt+|Al Miqdādīyah|Al Ḩayy|Al Ḩillah
IQ	Al ‘Amārah+|Al-Hamdaniya|As Samawah|As Sulaymānīyah+|Ash Shaţrah|Ash Shāmīyah|Az Zubayr|Baghdad*
IQ	Baqubah|Basrah+|Dihok|Erbil+|Jamjamāl|Karbala+|Khāliş|Kirkuk+|Kufa|Mosul+|Najaf+|Nasiriyah+|Ramadi
IQ	Soran|Sāmarrā'|Sīnah|Tozkhurmato|Umm Qaşr|Zaxo|Ḩalabjah
IR	Abadan+|Abhar|Ahar|Ahvaz+|Akbarābād|Alvand|Alīgūdarz|Ardabīl+|Ardakān|Arāk+|Asadābād|Bam
IR	Bandar Abbas+|Bandar-e Anzalī|Bandar-e Genāveh|Behbahān|Behshahr|Bojnūrd|Bonāb|Borāzjān|Borūjen
IR	Borūjerd|Bushehr|Bābol|Bāneh|Bījār|Bīrjand|Būkān|Chālūs|Dehdasht|Dogonbadan|Dāmghān|Dārāb|Esfarāyen
IR	Fasā|Fīrūzābād|Gonbad-e Kāvūs|Gorgān|Hamadān+|Harsīn|Iranshahr|Isfahan+|Kahrīz+|Kangāvar|Karaj+
IR	Kerman+|Kermanshah+|Khalkhāl|Khomeyn|Khomeynī Shahr|Khorramabad+|Khorramdarreh|Khorramshahr+|Khowy
IR	Khāsh|Kāmyārān|Kāshmar|Kāzerūn|Kūhdasht|Langarūd|Mahābād|Malārd|Malāyer|Marand|Marvdasht|Marīvān
IR	Mashhad+|Masjed Soleymān|Meybod|Mīnāb|Mīāndoāb|Nahāvand|Najafābād|Naqadeh|Naz̧arābād|Neyshābūr
IR	Nūrābād|Orūmīyeh+|Oshnavīyeh|Pasragad Branch+|Piranshahr|Pārsābād|Pīshvā|Qarchak|Qazvin+|Qom+|Qorveh
IR	Qūchān|Rafsanjān|Rasht+|Robāţ Karīm|Sabzevar|Salmās|Sanandaj+|Saqqez|Sari|Sarpol-e Z̄ahāb|Semnan
IR	Shahr-e Bābak|Shahr-e Kord|Shahre Jadide Andisheh|Shahrud|Shahrīār|Shiraz+|Shīrvān|Shūsh|Shūshtar
IR	Sirjan|Sāveh|Tabriz+|Takāb|Tehran*|Torbat-e Jām|Torbat-e Ḩeydarīyeh|Tākestān|Varāmīn|Yasuj|Yazd+
IR	Zahedan+|Zanjān+|Zarand|Zābol|Ābyek|Ābādeh|Āmol|Āzādshahr+|Īlām
IS	Reykjavík*
IT	Acerra|Acilia-Castel Fusano-Ostia Antica|Afragola|Alessandria|Altamura|Ancona|Andria|Arezzo|Asti
IT	Aversa|Bagheria|Bari|Barletta|Bergamo|Bisceglie|Bitonto|Bologna+|Bolzano|Brescia|Brindisi
IT	Busto Arsizio|Cagliari|Caltanissetta|Carpi Centro|Carrara|Caserta|Casoria|Castellammare di Stabia
IT	Catania|Catanzaro|Cerignola|Cesena|Cinisello Balsamo|Como|Cosenza|Cremona|Ercolano|Ferrara|Florence+
IT	Foggia|Forlì|Fuorigrotta|Gallarate|Gela|Genoa+|Giugliano in Campania|Grosseto|Guidonia Montecelio
IT	Imola|La Spezia|Lamezia Terme|Latina|Lecce|Legnano|Lido di Ostia|Livorno|Lucca|Manfredonia|Marsala
IT	Massa|Matera|Messina|Mestre|Milan+|Modena|Molfetta|Monza|Naples+|Novara|Padova|Palermo+|Parma|Pavia
IT	Perugia|Pesaro|Pescara|Piacenza|Pianura|Pisa|Pistoia|Ponticelli|Portici|Potenza|Prato
IT	Quartu Sant'Elena|Ragusa|Ravenna|Reggio Calabria|Reggio nell'Emilia|Rimini|Rome*|Salerno|San Severo
IT	Sassari|Savona|Sesto San Giovanni|Siracusa|Taranto|Terni|Torre del Greco|Trani|Trapani|Trento|Treviso
IT	Trieste|Turin+|Udine|Varese|Venice|Verona|Vicenza|Vigevano|Vittoria
JE	Saint Helier*
JM	Kingston*|Montego Bay|Portmore|Spanish Town
JO	Amman*|Aqaba|Ar Ramthā|As Salţ|Irbid+|Ma'an|Mafraq|Mādabā|Rukban|Russeifa|Wādī as Sīr|Zarqa+|‘Ajlūn
JP	Abiko|Ageoshimo|Akashi|Akita+|Amagasaki+|Anan|Anjō|Aomori|Arashiyama|Asahikawa+|Asaka|Ashikaga|Ashiya
JP	Atsugi|Beppu|Chiba+|Chichibu|Chigasaki|Chikushino-shi|Chino|Chiryū|Chitose|Chōfu|Daitōchō|Dazaifu
JP	Ebetsu|Fuchūchō|Fuji|Fujieda|Fujinomiya|Fujioka|Fujisawa+|Fukayachō|Fukuchiyama|Fukui-shi|Fukuoka+
JP	Fukuroi|Fukushima|Fukuyama+|Furukawa|Fussa|Futtsu|Gamagōri|Gifu-shi+|Ginowan|Gotenba|Gushikawa|Gyōda
JP	Hachinohe|Hachiōji+|Hadano|Hakodate|Hamakita|Hamamatsu+|Hanamaki|Handa|Hannō|Hanyū|Hashimoto|Hasuda
JP	Hatogaya-honchō|Hatsukaichi|Hekinan|Higashimurayama|Hikone|Himeji+|Himimachi|Hino|Hirakata+|Hiratsuka
JP	Hirosaki|Hiroshima+|Hita|Hitachi|Hitachi-Naka|Honjō|Honmachi|Hōfu|Ibaraki|Ichihara|Ichinomiya
JP	Ichinoseki|Iida|Iizuka|Ikeda|Ikoma|Imaichi|Imarichō-kō|Ina|Inazawa|Inuyama|Isahaya|Ise|Isehara
JP	Isesaki|Ishikari|Ishinomaki|Ishioka|Itami|Itoman|Itō|Iwade|Iwaki+|Iwakuni|Iwamizawa|Iwata|Iwatsuki
JP	Izumi|Izumisano|Izumiōtsu|Izumo|Jōetsu|Kadoma|Kagoshima+|Kaizuka|Kakamigahara|Kakegawa
JP	Kakogawachō-honmachi|Kamakura|Kameoka|Kamifukuoka|Kamigyō-ku|Kanazawa+|Kanoya|Kanuma|Karatsu|Kariya
JP	Kasaoka|Kashihara|Kashihara-shi|Kashima-shi|Kashiwa+|Kashiwazaki|Kasugai|Kasukabe|Katori-shi|Katsuta
JP	Kawagoe+|Kawaguchi+|Kawanishi|Kawasaki+|Kazo|Kimitsu|Kiryū|Kisarazu|Kishiwada|Kitahiroshima
JP	Kitaibaraki|Kitakami|Kitakyushu+|Kitami|Kobe+|Kochi+|Koga|Kokubu-matsuki|Kokubunji|Komaki|Komatsu
JP	Koshigaya+|Kudamatsu|Kukichūō|Kumagaya|Kumamoto+|Kurashiki+|Kure|Kuroiso|Kurume|Kusatsu|Kushiro
JP	Kuwana|Kyoto+|Kōfu|Kōnan|Kōnosu|Kōriyama+|Machida+|Maebaru-chūō|Maebashi|Maizuru|Marugame|Matsubara
JP	Matsudo+|Matsue|Matsumoto|Matsutō|Matsuyama+|Mihara|Miki|Minamirinkan|Minato+|Mino|Minokamo|Mishima
JP	Mito|Miura|Miyako|Miyakonojō|Miyazaki+|Mizusawa|Mobara|Mooka|Moriguchi|Morioka|Moriya|Moriyama|Mukō
JP	Muroran|Musashino|Nabari|Nagahama|Nagano+|Nagaoka|Nagareyama|Nagasaki+|Nago|Nagoya+|Naha+|Nakatsu
JP	Nakatsugawa|Nanto-shi|Nara-shi+|Narita|Narutochō-mitsuishi|Neyagawa|Niigata+|Niihama|Niitsu-honchō
JP	Nishi-Tokyo-shi|Nishinomiya-hama+|Nishio|Nobeoka|Noda|Noshiro|Numazu|Nōgata|Obihiro|Odawara|Okaya
JP	Okayama+|Okazaki+|Okegawa|Okinawa|Ono|Onomichi|Osaka+|Otaru|Oyama|Ryūgasaki|Sabae|Saga|Saijō|Saitama+
JP	Sakado|Sakai+|Sakaidechō|Sakata|Saku|Sakura|Sakurai|Sandachō|Sanjō|Sano|Sapporo+|Sasebo|Satsumasendai
JP	Satte|Sayama|Sendai+|Seto|Shibata|Shiki|Shimada|Shimodate|Shimonoseki|Shimotoda|Shiogama|Shiojiri
JP	Shiraoka|Shiroi|Shizuoka+|Suita+|Sukagawa|Suwa|Suzaka|Suzuka|Sōja|Sōka|Tagawa|Tajimi|Takaishi
JP	Takamatsu+|Takaoka|Takarazuka|Takasaki|Takatsuki+|Takayama|Takefu|Tamano|Tanabe|Tatebayashi|Tateyama
JP	Tendō|Tenri|Tochigi|Toki|Tokorozawa+|Tokushima|Tokuyama|Tokyo*|Tomakomai|Tomigusuku|Tondabayashichō
JP	Toride|Tosu|Tottori|Toyama+|Toyohashi+|Toyokawa|Toyonaka+|Toyota+|Tsu|Tsukuba|Tsuruga|Tsuruoka
JP	Tsurusaki|Tsushima|Tsuyama|Tōgane|Ube|Ueda|Ueno-ebisumachi|Uji|Urayasu|Ushiku|Utsunomiya+|Uwajima
JP	Wakayama+|Wako|Yachimata|Yaizu|Yamagata|Yamaguchi|Yao|Yashio|Yawata|Yokkaichi|Yokohama+|Yokosuka+
JP	Yonago|Yonezawa|Yono+|Yoshikawa|Yotsukaidō|Yukuhashi|Yūki|Zama|Zushi|Ōami|Ōbu|Ōdate|Ōgaki|Ōi|Ōita+
JP	Ōme|Ōmihachiman|Ōmura|Ōmuta|Ōnojō|Ōta|Ōtawara|Ōtsu
KE	Bungoma|Busia|Eldoret|Garissa|Kakamega|Kapenguria|Kisumu|Kitale|Malindi|Mombasa+|Nairobi*|Nakuru
KE	Nyeri|Thika
KG	Bishkek*|Jalal-Abad|Kara-Balta|Karakol|Naryn|Osh|Tokmok
KH	Battambang|Kampong Cham|Kampong Chhnang|Paoy Paet|Phnom Penh*|Pursat|Siem Reap|Sihanoukville|Ta Khmau
KH	Takeo+
KI	Tarawa*
KM	Moroni*
KN	Basseterre*
KP	Anju|Chaeryŏng-ŭp|Chongjin+|Haeju|Hamhŭng+|Hongwŏn|Hyesan|Hyesan-dong|Hŭngnam+|Kaesŏng+|Kanggye|Kilju
KP	Manp'o|Namp'o+|Ongjin|P'yŏngsŏng|Pyongyang*|Rajin|Sariwŏn+|Sinŭiju|Songnim|Sunch'ŏn+|Wŏnsan+
KP	Yuktae-dong|Ŭiju
KR	Andong|Ansan-si+|Anseong|Anyang-si+|Asan|Boryeong|Bucheon-si+|Busan+|Changnyeong|Changwon+|Cheonan+
KR	Cheongju-si+|Chinch'ŏn|Chinju+|Chuncheon|Daegu+|Daejeon+|Eisen|Gangneung|Gapyeong|Gimcheon|Gongju
KR	Goyang-si+|Gumi|Gunsan|Guri-si|Gwangju+|Gyeongju|Gyeongsan-si|Hanam|Hongch'ŏn|Hongseong|Hwado
KR	Hwaseong-si+|Hwasun|Hwawŏn|Icheon-si|Iksan|Incheon+|Jeju City+|Jeongeup|Jeonju+|Kimhae+|Koch'ang
KR	Kosong|Kwangmyŏng+|Kwangyang|Kyosai|Masan+|Miryang|Mokpo|Muan|Mungyeong|Naesŏ|Namyangju|Nangen
KR	Okcheon|Osan|Pohang+|Pubal|Sangju|Sejong|Seogwipo|Seongnam-si+|Seosan|Seoul*|Sinan|Sinhyeon|Sokcho
KR	Suncheon|Suwon+|Tonghae|Uijeongbu-si+|Ulsan+|Ungsang|Wabu|Wanju|Wŏnju|Yangju|Yangp'yŏng|Yangsan
KR	Yeongam|Yeosu
KW	Al Aḩmadī+|Al Farwānīyah|Al Faḩāḩīl|Ar Riqqah|Kuwait City*|Şabāḩ as Sālim|Ḩawallī
KY	George Town*
KZ	Aktau|Aktobe|Almaty+|Atyrau|Baikonur|Balqash|Ekibastuz|Karagandy+|Kentau|Kokshetau|Kostanay
KZ	Kyzylorda+|Nur-Sultan*|Oral|Pavlodar+|Petropavl|Qulsary|Ridder|Rudnyy|Sarkand|Semey|Shymkent+
KZ	Taldykorgan|Taraz+|Temirtau|Turkestan|Ust-Kamenogorsk+|Zhanaozen|Zhezqazghan
LA	Pakse|Savannakhet|Thakhèk|Vientiane*
LB	Beirut*|Ghazieh|Habboûch|Jounieh|Nabatîyé et Tahta|Sidon|Tripoli|Tyre|Zahlé
LC	Castries*
LI	Vaduz*
LK	Anuradhapura|Battaramulla South|Batticaloa|Colombo*|Dambulla|Dehiwala-Mount Lavinia|Galle|Hendala
LK	Jaffna|Kalmunai|Kandy|Katunayaka|Kolonnawa|Kotikawatta|Maharagama|Matara|Moratuwa|Negombo|Pita Kotte
LK	Point Pedro|Sri Jayewardenepura Kotte|Trincomalee|Valvedditturai|Vavuniya
LR	Monrovia*
LS	Mafeteng|Maseru*
LT	Alytus|Kaunas+|Klaipėda|Panevėžys|Vilnius*|Šiauliai
LU	Luxembourg*
LV	Daugavpils|Jelgava|Jūrmala|Liepāja|Riga*
LY	Ajdabiya|Al Ajaylat|Al Bayḑā'|Al Jadīd|Al Khums|Al Marj|Az Zāwīyah|Benghazi+|Darnah|Gharyan|Mişrātah+
LY	Sabhā|Sirte|Tagiura|Tarhuna|Tobruk|Tripoli*|Yafran|Zawiya|Zliten|Şabrātah
MA	Agadir+|Al Fqih Ben Çalah|Al Hoceïma+|Beni Mellal|Berkane|Berrechid|Casablanca+|El Jadid|Errachidia
MA	Essaouira|Fnidek|Fès+|Guelmim|Guercif|Ifrane|Kenitra+|Khemisset|Khenifra|Khouribga|Ksar El Kebir
MA	Larache|Marrakesh+|Meknès+|Mohammedia|Nador|Ouarzazat|Oued Zem|Ouezzane|Oujda-Angad+|Oulad Teïma
MA	Rabat*|Safi|Sale+|Salé Al Jadida|Sefrou|Settat|Sidi Qacem|Sidi Slimane|Tan-Tan|Tangier+|Taourirt
MA	Taroudant|Taza|Temara+|Tiflet|Tirhanimîne|Tiznit|Tétouan+|Youssoufia
MC	Monaco*
MD	Bender|Bălţi|Chisinau*|Rîbniţa|Tiraspol
ME	Nikšić|Podgorica*
MF	Marigot*
MG	Ambilobe|Ambovombe|Amparafaravola|Antananarivo*|Antanifotsy|Antsirabe|Antsiranana|Fianarantsoa
MG	Mahajanga|Toamasina|Toliara
MH	Majuro*
MK	Bitola|Gostivar|Kisela Voda|Kumanovo|Ohrid|Prilep|Skopje*|Tetovo|Veles|Čair
ML	Bamako*|Gao|Kayes|Koutiala|Markala|Mopti|Sikasso|Ségou
MM	Bago|Bogale|Chauk|Dawei|Hinthada|Hpa-An|Kanbe|Kawthoung|Kyaiklat|Kyain Seikgyi Township|Kyaukse
MM	Lashio|Magway|Mandalay+|Maubin|Mawlamyine+|Meiktila|Minbu|Mogok|Monywa|Mudon|Myaydo|Myeik|Myingyan
MM	Myitkyina|Nay Pyi Taw*|Nyaunglebin|Pakokku|Pathein|Pyapon|Pyay|Pyin Oo Lwin|Pyinmana|Sagaing|Shwebo
MM	Sittwe|Syriam|Tachilek|Taungdwingyi|Taunggyi|Taungoo|Tharyarwady|Thaton|Thayetmyo|Thongwa|Yamethin
MM	Yangon+|Yenangyaung
MN	Darhan|Erdenet|Ulan Bator*
MO	Macau*
MP	Saipan*
MQ	Fort-de-France*
MR	Kaédi|Nouadhibou|Nouakchott*|Néma
MS	Plymouth*
MT	Valletta*
MU	Beau Bassin-Rose Hill|Curepipe|Port Louis*|Quatre Bornes|Vacoas
MV	Male*
MW	Blantyre+|Lilongwe*|Mzuzu|Zomba
MX	Acapulco de Juárez+|Acayucan|Acámbaro|Agua Prieta|Aguascalientes+|Altamira|Amozoc de Mota|Apatzingán
MX	Arandas|Atlixco|Azcapotzalco+|Benito Juarez+|Buenavista|Cabo San Lucas|Cadereyta|Cadereyta Jiménez
MX	Campeche|Cancún+|Celaya+|Chalco|Chetumal|Chicoloapan|Chihuahua+|Chilpancingo|Cholula|Ciudad Acuña
MX	Ciudad Apodaca+|Ciudad Benito Juárez|Ciudad Delicias|Ciudad General Escobedo+|Ciudad Guzmán
MX	Ciudad Hidalgo|Ciudad Lerdo|Ciudad Lázaro Cárdenas|Ciudad López Mateos+|Ciudad Madero|Ciudad Mante
MX	Ciudad Nezahualcoyotl+|Ciudad Obregón|Ciudad Río Bravo|Ciudad Valles|Ciudad Victoria+
MX	Ciudad de Huajuapan de León|Ciudad de Villa de Álvarez|Ciudad del Carmen|Coacalco|Coatepec
MX	Coatzacoalcos|Colima|Comitán|Cortazar|Coyoacán+|Cozumel|Cuauhtémoc+|Cuautitlán|Cuautitlán Izcalli+
MX	Cuautla|Cuernavaca+|Culiacán+|Cárdenas|Córdoba|Delegación Cuajimalpa de Morelos
MX	Dolores Hidalgo Cuna de la Independencia Nacional|Ecatepec de Morelos+|El Pueblito|Ensenada|Fresnillo
MX	Frontera|Fuentes del Valle|García|Guadalajara+|Guadalupe+|Guamúchil|Guanajuato|Guasave
MX	Gustavo Adolfo Madero+|Gómez Palacio|Hacienda Santa Fe|Hermosillo+|Heroica Caborca|Heroica Guaymas
MX	Heroica Matamoros+|Heróica Zitácuaro|Huamantla|Huauchinango|Huixquilucan|Iguala de la Independencia
MX	Irapuato+|Ixtapa-Zihuatanejo|Ixtapaluca+|Iztacalco+|Iztapalapa+|Jacona de Plancarte
MX	Jardines de la Silla (Jardines)|Jiutepec|Juchitán de Zaragoza|Juárez+|Kanasín|La Paz|La Piedad
MX	Lagos de Moreno|León de los Aldama+|Linares|Los Mochis|Los Reyes Acaquilpan|Magdalena Contreras
MX	Manzanillo|Martínez de la Torre|Matamoros|Matehuala|Mazatlán+|Mexicali+|Mexico City*|Miguel Hidalgo+
MX	Minatitlán|Miramar|Monclova|Monterrey+|Morelia+|Mérida+|Naucalpan de Juárez+|Navojoa|Nicolás Romero
MX	Nogales|Nuevo Casas Grandes|Nuevo Laredo+|Oaxaca|Ocotlán|Ojo de Agua|Orizaba|Pachuca de Soto
MX	Papantla de Olarte|Parral|Piedras Negras|Playa del Carmen|Poza Rica de Hidalgo|Puebla+|Puerto Peñasco
MX	Puerto Vallarta|Pátzcuaro|Ramos Arizpe|Reynosa+|Rioverde|Rosarito|Sabinas|Sahuayo de Morelos
MX	Salamanca|Salina Cruz|Saltillo+|San Andrés Tuxtla|San Bernardino Tlaxcalancingo
MX	San Cristóbal de las Casas|San Francisco del Rincón|San José del Cabo|San Juan del Río
MX	San Luis Potosí+|San Luis Río Colorado|San Martin Texmelucan de Labastida|San Mateo Atenco
MX	San Miguel de Allende|San Nicolás de los Garza+|San Pablo de las Salinas|San Pedro Garza Garcia
MX	San Pedro Garza García|San Salvador Tizatlalli|Santa Catarina|Santa Cruz Xoxocotlán
MX	Santa María Chimalhuacán+|Santiago Teyahualco|Santiago de Querétaro+|Silao
MX	Soledad de Graciano Sánchez|Tampico+|Tapachula|Taxco de Alarcón|Tecate|Tecomán|Tehuacán|Temixco
MX	Teoloyucan|Tepatitlán de Morelos|Tepexpan|Tepic+|Tesistán|Texcoco de Mora|Teziutlan|Tijuana+
MX	Tlalnepantla+|Tlalpan+|Tlaquepaque+|Tlaxcala|Tláhuac+|Toluca+|Tonalá+|Torreón+|Tulancingo|Tultepec
MX	Tuxtepec|Tuxtla+|Túxpam de Rodríguez Cano|Uriangato|Uruapan|Valle de Santiago|Veracruz+
MX	Victoria de Durango+|Villa Vicente Guerrero|Villahermosa+|Xalapa de Enríquez+|Xico+|Xochimilco+
MX	Zacapú|Zacatecas|Zamora|Zapopan+|Zinacantepec|Zumpango
MY	Alor Setar|Ampang|Bandar Labuan|Batu Pahat|Bintulu|Bukit Mertajam|Butterworth|Cukai|Donggongon
MY	George Town+|Ipoh+|Jitra|Johor Bahru+|Kampong Baharu Balakong|Kampong Dungun|Kampung Baru Subang+
MY	Kampung Bukit Baharu|Kampung Pasir Gudang Baru|Kampung Sungai Ara|Kangar|Keningau|Klang+|Kluang
MY	Kota Bharu+|Kota Kinabalu+|Kota Tinggi|Kuala Lumpur*|Kuala Selangor|Kuala Terengganu|Kuantan+
MY	Kuching+|Kulai|Kulim|Labuan|Lahad Datu|Malacca|Marudi|Miri|Muar|Perai|Petaling Jaya+|Pontian Kechil
MY	Port Dickson|Putatan|Putra Heights|Putrajaya|Rawang|Sandakan+|Segamat|Semenyih|Semporna|Sepang
MY	Seremban+|Shah Alam+|Sibu|Simpang Empat|Sungai Petani|Taiping|Taman Senai|Tasek Glugor|Tawau+
MY	Teluk Intan|Temerluh|Ulu Tiram
MZ	António Enes|Beira+|Chibuto|Chimoio|Chokwé|Cuamba|Dondo|Ilha de Moçambique|Inhambane|Lichinga
MZ	Mandimba|Maputo*|Matola+|Maxixe|Montepuez|Nacala|Nampula+|Pemba|Quelimane|Ressano Garcia|Tete|Xai-Xai
NA	Rundu|Walvis Bay|Windhoek*
NC	Nouméa*
NE	Agadez|Alaghsas|Maradi|Niamey*|Tahoua|Zinder
NF	Kingston*
NG	Aba+|Abakaliki|Abeokuta+|Abuja*|Ado-Ekiti+|Afikpo|Agbor|Agulu|Aku|Akure+|Amaigbo|Apomu|Aramoko-Ekiti
NG	Asaba|Atani|Auchi|Awka|Azare|Bama|Bauchi+|Bende|Benin City+|Bida|Birnin Kebbi|Biu|Buguma|Calabar+
NG	Chakwama|Daura|Ebute Ikorodu+|Effium|Efon-Alaaye|Eha Amufu|Ejigbo|Ekpoma|Emure-Ekiti|Enugu+
NG	Enugu-Ukwu|Epe|Esuk Oron|Ezza-Ohu|Fiditi|Funtua|Gamboru|Gashua|Gbongan|Gombe|Gusau|Hadejia|Ibadan+
NG	Idah|Idanre|Ifo|Igbara-Odo|Igbo-Ora|Igbo-Ukwu|Igboho|Igede-Ekiti|Ihiala|Ijebu-Igbo|Ijebu-Jesa
NG	Ijebu-Ode|Ijero-Ekiti|Ikeja+|Ikere-Ekiti|Ikire|Ikirun|Ikom|Ikot Ekpene|Ila Orangun|Ilesa|Ilobu
NG	Ilorin+|Inisa|Ipoti|Ise-Ekiti|Isieke|Iwo|Jalingo|Jega|Jimeta|Jos+|Kaduna+|Kafanchan|Kagoro|Kano+
NG	Katsina+|Kaura Namoda|Keffi|Kisi|Kontagora|Kuje|Lafia|Lafiagi|Lagos+|Lalupon|Lekki+|Lere|Lokoja
NG	Maiduguri+|Makurdi|Malumfashi|Minna|Modakeke|Mubi|Nguru|Nkpor|Nkwerre|Nnewi|Nsukka|Numan|Obonoma|Ode
NG	Offa|Ogaminana|Ohafia-Ifigh|Oke Mesi|Okene+|Okigwe|Okrika|Olupona|Ondo|Onitsha+|Orita Eruwa|Osogbo
NG	Owerri|Owo|Oyan|Oyo+|Ozubulu|Pindiga|Port Harcourt+|Potiskum|Saki|Sapele|Shagamu|Sokoto+|Suleja|Uga
NG	Ugep|Ughelli|Umuahia|Uromi|Uyo+|Warri+|Wukari|Yola|Zaria+
NI	Chinandega|Ciudad Sandino|El Viejo|Estelí|Granada|Jinotega|Juigalpa|León|Managua*|Masaya|Matagalpa
NI	Nueva Guinea|Tipitapa
NL	's-Hertogenbosch|Alkmaar|Almelo|Almere Stad|Alphen aan den Rijn|Amersfoort|Amstelveen|Amsterdam*
NL	Apeldoorn|Arnhem|Assen|Bergen op Zoom|Breda|Capelle aan den IJssel|Delft|Den Helder|Deventer
NL	Dordrecht|Ede|Eindhoven|Emmen|Enschede|Gouda|Groningen|Haarlem|Hardenberg|Heerlen|Helmond|Hengelo
NL	Hilversum|Hoofddorp|Hoorn|Leeuwarden|Leiden|Lelystad|Maastricht|Nieuwegein|Nijmegen|Oosterhout|Oss
NL	Purmerend|Roosendaal|Rotterdam+|Schiedam|Spijkenisse|The Hague+|Tilburg|Utrecht|Veenendaal
NL	Velsen-Zuid|Venlo|Vlaardingen|Zaandam|Zaanstad|Zeist|Zoetermeer|Zwolle
NO	Asker|Bergen|Drammen|Fredrikstad|Kristiansand|Oslo*|Sandnes|Sarpsborg|Skien|Stavanger|Tromsø
NO	Trondheim
NP	Bharatpur|Biratnagar|Birgañj|Butwāl|Dhangaḍhi̇̄|Dharān|Gulariyā|Hetauda|Inaruwa|Janakpur|Kathmandu*
NP	Madhyapur Thimi|Mahendranagar|Nepalgunj|Pokhara|Pātan|Siddharthanagar|Triyuga
NR	Yaren*
NU	Alofi*
NZ	Auckland+|Christchurch+|Dunedin|Hamilton|Hastings|Lower Hutt|Mangere|Manukau City+|Napier|Nelson
NZ	Palmerston North|Porirua|Rotorua|Tauranga|Wellington*|Whangarei
OM	Al Buraymī|Al Khābūrah|As Suwayq|Bahlā'|Bawshar|Muscat*|Nizwá|Rustaq|Seeb|Sohar|Sur|Şalālah|Şaḩam
OM	‘Ibrī
PA	Arraiján|Colón|David|Juan Díaz|La Chorrera|Panamá*|Pedregal|San Miguelito+|Tocumen
PE	Abancay|Arequipa+|Ayacucho|Cajamarca|Callao+|Catacaos|Cerro de Pasco|Chiclayo+|Chimbote+|Chincha Alta
PE	Chosica|Chulucanas|Cusco+|Huacho|Huancayo+|Huaral|Huaraz|Huánuco|Ica|Ilo|Iquitos+|Jaén|Juliaca|Lima*
PE	Moquegua|Paita|Pisco|Piura+|Pucallpa+|Puno|San Isidro|Sullana|Tacna|Talara|Tarma|Tingo María
PE	Trujillo+|Tumbes
PF	Papeete*
PG	Lae|Port Moresby*
PH	Angeles City|Angono|Antipolo+|Apalit|Arayat|Bacolod City+|Bacoor+|Bago City|Baguio|Bais|Balagtas
PH	Balanga|Balayan|Baliuag|Batac City|Batangas|Bañga|Binangonan|Binonga|Bislig|Biñan+|Bocaue|Budta+
PH	Bulacan|Bulaon|Butuan+|Cabanatuan City|Cabuyao+|Cadiz|Cagayan de Oro+|Cainta|Calamba+|Calapan
PH	Calbayog City|Caloocan City+|Calumpit|Candelaria|Capas|Carmona|Catbalogan|Cavite City|Cebu City+
PH	City of Isabela|Concepcion|Cotabato|Daet|Dagupan|Danao|Dapitan|Dasmariñas+|Davao+|Digos|Dinalupihan
PH	Dipolog|Dumaguete|Gapan|General Santos+|General Trias|Guiguinto|Guyong|Hagonoy|Ilagan|Iligan+
PH	Iligan City+|Iloilo+|Imus|Iriga City|Jolo|Kabankalan|Kalibo (poblacion)|Kawit|Kidapawan|Koronadal
PH	Laoag|Lapu-Lapu City+|Las Piñas+|Legaspi|Libertad|Libon|Limay|Lingayen|Lipa City|Los Baños|Lubao
PH	Lucena|Mabalacat City|Magalang|Magugpo Poblacion|Makati City+|Malaybalay|Malingao+|Malolos|Maluñgun
PH	Manaoag|Mandaluyong City+|Mandaue City+|Mangaldan|Manila*|Mansilingan+|Mantampay|Marawi City|Mariano
PH	Marilao|Mariveles|Mati|Meycauayan|Minglanilla|Monkayo|Muricay|NIA Valencia|Naga|Naic|Nasugbu|Navotas
PH	Norzagaray|Obando|Olongapo|Ormoc|Ozamiz City|Pagadian|Panabo|Panalanoy|Pasay+|Pasig City+|Patuto
PH	Plaridel|Polangui|Polomolok|Puerto Princesa|Pulilan|Pulong Santa Cruz|Quezon City+|Rodriguez
PH	Roxas City|Sagay|San Fernando|San Ildefonso|San Jose|San Jose del Monte+|San Juan|San Mateo
PH	San Miguel|San Pablo|San Pedro|Santa Cruz|Santa Rosa|Santiago|Santo Tomas|Santol|Silang|Solana
PH	Sorsogon|Subic|Surigao|Tabaco|Tacloban|Tacurong|Tagaytay|Tagbilaran City|Taguig+|Talavera|Talisay
PH	Tanauan|Tanay|Tanza|Tarlac City|Taytay|Tinongan|Toledo|Tuguegarao|Ualog|Urdaneta|Victorias|Zamboanga+
PK	Abbottabad|Ahmadpur East|Arifwala|Attock City|Badin|Bahawalnagar|Bahawalpur+|Battagram+|Bhakkar
PK	Bhalwal|Bhimbar+|Būrewāla|Chakwal|Chaman|Charsadda|Chenab Nagar|Chichawatni|Chiniot|Chishtian
PK	Chuchar-kana Mandi|Chunian|Dadu|Dera Ghazi Khan|Dera Ismail Khan|Dipalpur|Faisalabad+|Ghotki|Gojra
PK	Gujar Khan|Gujranwala+|Gujrat+|Gwadar|Hafizabad|Haripur|Harunabad|Hasilpur|Haveli Lakha
PK	Hujra Shah Muqim|Hyderabad+|Islamabad*|Jacobabad|Jalalpur Jattan|Jampur|Jaranwala|Jhang Sadr+|Jhelum
PK	Kabirwala|Kahror Pakka|Kamalia|Kambar|Kamoke|Kandhkot|Karachi+|Kasur|Khairpur Mir's|Khanpur|Kharian
PK	Khushāb|Khuzdar|Kohat|Kot Addu|Kotli+|Kotri|Lahore+|Lala Musa|Larkana+|Layyah|Lodhran|Mailsi
PK	Mandi Bahauddin|Mansehra|Mardan+|Matli|Mian Channun|Mianke Mor|Mianwali|Mingora|Mirpur Khas|Moro
PK	Multan+|Muridke|Muzaffargarh|Muzaffarābād+|Nankana Sahib|Narowal|Nawabshah|New Mirpur
PK	Nowshera Cantonment|Okara|Pakpattan|Pano Aqil|Pasrur|Pattoki|Peshawar+|Quetta+|Rahim Yar Khan+
PK	Rajanpur|Rawala Kot|Rawalpindi+|Rohri|Saddiqabad|Sahiwal|Sambrial|Sanghar|Sangla Hill|Sargodha+
PK	Shabqadar|Shahdad Kot|Shahdadpur|Shahkot|Shakargarh|Shekhupura+|Shikarpur|Shorkot|Shujaabad|Sialkot+
PK	Sibi|Sukkur+|Swabi|Tando Adam|Tando Allahyar|Tando Muhammad Khan|Toba Tek Singh|Tordher|Turbat|Vihari
PK	Wazirabad|Zhob
PL	Bemowo|Bełchatów|Biała Podlaska|Białołeka|Białystok|Bielany|Bielsko-Biala|Bydgoszcz+|Bytom|Będzin
PL	Chełm|Chorzów|Częstochowa|Dąbrowa Górnicza|Elbląg|Ełk|Fordon|Gdańsk+|Gdynia|Gliwice|Gniezno
PL	Gorzów Wielkopolski|Grudziądz|Głogów|Inowrocław|Jastrzębie Zdrój|Jaworzno|Jelenia Góra|Kalisz
PL	Katowice+|Kielce|Konin|Koszalin|Kraków+|Kędzierzyn-Koźle|Legionowo|Legnica|Leszno|Lubin|Lublin+
PL	Mielec|Mokotów|Mysłowice|Nowy Sącz|Ochota|Olsztyn|Opole|Ostrowiec Świętokrzyski|Ostrołęka
PL	Ostrów Wielkopolski|Pabianice|Piekary Śląskie|Piotrków Trybunalski|Piła|Poznań+|Praga Południe
PL	Praga Północ|Pruszków|Przemyśl|Płock|Racibórz|Radom|Ruda Śląska|Rybnik|Rzeszów|Siedlce
PL	Siemianowice Śląskie|Sosnowiec|Stalowa Wola|Starachowice|Stargard|Suwałki|Szczecin+|Słupsk|Targówek
PL	Tarnobrzeg|Tarnowskie Góry|Tarnów|Tczew|Tomaszów Mazowiecki|Toruń|Tychy|Ursynów|Warsaw*|Wawer
PL	Wałbrzych|Wola|Wrocław+|Włocławek|Zabrze|Zamość|Zawiercie|Zgierz|Zielona Góra|Łomża|Łódź+|Śródmieście
PL	Świdnica|Świętochłowice|Żoliborz|Żory
PM	Saint-Pierre*
PN	Adamstown*
PR	Bayamón|Caguas|Carolina|Guaynabo|Mayagüez|Ponce|San Juan*|Trujillo Alto
PS	Bayt Lāhyā|Dayr al Balaḩ|Gaza+|Hebron|Jabālyā|Khān Yūnis|Nablus|Rafaḩ
PT	Algueirão|Amadora|Amora|Aveiro|Barreiro|Braga|Cacém|Coimbra|Corroios|Felgueiras|Funchal|Lisbon*
PT	Loures|Monsanto|Odivelas|Porto|Queluz|Rio de Mouro|Setúbal|Vila Nova de Gaia|Évora
PW	Ngerulmud*
PY	Asunción*|Caaguazú|Capiatá|Ciudad del Este+|Coronel Oviedo|Encarnación|Fernando de la Mora|Itauguá
PY	Lambaré|Limpio|Mariano Roque Alonso|Nemby|Pedro Juan Caballero|Presidente Franco|San Antonio
PY	San Lorenzo|Villa Elisa|Villa Hayes
QA	Ar Rayyān|Doha*
RE	Le Tampon|Saint-Denis*|Saint-Paul|Saint-Pierre
RO	Alba Iulia|Arad|Bacău|Baia Mare|Bistriţa|Botoşani|Braşov|Brăila|Bucharest*|Buzău|Bârlad|Cluj-Napoca+
RO	Constanţa+|Craiova+|Deva|Drobeta-Turnu Severin|Focșani|Galaţi|Giurgiu|Hunedoara|Iaşi+|Mediaş|Oradea
RO	Piatra Neamţ|Piteşti|Ploieşti|Reşiţa|Roman|Râmnicu Vâlcea|Satu Mare|Sfântu Gheorghe|Sibiu|Slatina
RO	Slobozia|Suceava|Timişoara+|Tulcea|Turda|Târgovişte|Târgu Jiu|Târgu-Mureş|Vaslui|Zalău
RS	Belgrade*|Kragujevac|Kraljevo|Kruševac|Leskovac|Niš|Novi Pazar|Novi Sad|Pančevo|Smederevo|Subotica
RS	Užice|Valjevo|Vranje|Zemun|Zrenjanin|Čačak|Šabac
RU	Abakan|Achinsk|Adler|Al'met'yevsk|Aleksandrov|Aleksin|Anapa|Angarsk|Anzhero-Sudzhensk|Apatity
RU	Arkhangel'sk+|Armavir|Arsen'yev|Artëm|Arzamas|Asbest|Astrakhan+|Azov|Balakovo|Balashikha|Balashov
RU	Barnaul+|Bataysk|Belebey|Belgorod+|Belogorsk|Belorechensk|Beloretsk|Belovo|Berdsk|Berezniki
RU	Berëzovskiy|Birobidzhan|Biysk|Blagoveshchensk|Bor|Borisoglebsk|Borovichi|Bratsk|Bryansk+|Budënnovsk
RU	Bugul'ma|Buguruslan|Buynaksk|Buzuluk|Chapayevsk|Chaykovskiy|Cheboksary+|Chekhov|Chelyabinsk+
RU	Cheremkhovo|Cherepovets+|Cherkessk|Chernogorsk|Cherëmushki|Chistopol'|Chita+|Chusovoy|Derbent
RU	Dimitrovgrad|Dmitrov|Dolgoprudnyy|Domodedovo|Donetsk|Dubna|Dzerzhinsk|Elektrostal'|Elista|Engel's
RU	Ezhva|Fryazevo|Fryazino|Gatchina|Gelendzhik|Georgiyevsk|Glazov|Gorno-Altaysk|Groznyy|Gubkin|Gukovo
RU	Gus'-Khrustal'nyy|Irkutsk+|Ishim|Ishimbay|Iskitim|Ivanovo+|Ivanteyevka|Izhevsk+|Kaliningrad+|Kaluga+
RU	Kamensk-Shakhtinskiy|Kamensk-Ural'skiy|Kamyshin|Kansk|Kaspiysk|Kazan+|Kemerovo+|Khabarovsk+
RU	Khanty-Mansiysk|Khasavyurt|Khimki|Kimry|Kineshma|Kingisepp|Kirishi|Kirov+|Kirovo-Chepetsk|Kiselëvsk
RU	Kislovodsk|Kizlyar|Klimovsk|Klin|Klintsy|Kogalym|Kolomna|Kolpino|Komsomolsk-on-Amur|Kopeysk|Korolev
RU	Kostroma|Kotlas|Kovrov|Krasnodar+|Krasnogorsk|Krasnokamensk|Krasnokamsk|Krasnotur'insk|Krasnoyarsk+
RU	Kropotkin|Krymsk|Kstovo|Kumertau|Kungur|Kurgan+|Kursk+|Kuznetsk|Kyzyl|Labinsk|Leninogorsk
RU	Leninsk-Kuznetsky|Lesnoy|Lesosibirsk|Lipetsk+|Liski|Livny|Lobnya|Lys'va|Lytkarino|Lyubertsy|Magadan
RU	Magnitogorsk+|Makhachkala+|Maykop|Meleuz|Mezhdurechensk|Miass|Michurinsk|Mikhaylovka|Mikhaylovsk
RU	Mineralnye Vody|Minusinsk|Moscow*|Murmansk+|Murom|Mytishchi|Naberezhnyye Chelny+|Nakhodka|Nal'chik
RU	Naro-Fominsk|Nazarovo|Nazran'|Neftekamsk|Nefteyugansk|Neryungri|Nevinnomyssk|Nizhnekamsk
RU	Nizhnevartovsk|Nizhniy Novgorod+|Nizhny Tagil+|Noginsk|Norilsk|Novaya Balakhna|Novo-Peredelkino
RU	Novoaltaysk|Novocheboksarsk|Novocherkassk|Novokhovrino|Novokuybyshevsk|Novokuznetsk+|Novomoskovsk
RU	Novorossiysk|Novoshakhtinsk|Novosibirsk+|Novotroitsk|Novoural'sk|Novyy Urengoy|Noyabrsk|Nyagan
RU	Obninsk|Odintsovo|Oktyabr'skiy|Omsk+|Orekhovo-Zuyevo|Orenburg+|Orsk|Orël+|Otradnyy|Ozersk|Pavlovo
RU	Pavlovskiy Posad|Penza+|Perm+|Pervoural'sk|Peterhof|Petrodvorets|Petropavlovsk-Kamchatsky
RU	Petrozavodsk|Podolsk|Polevskoy|Prokhladnyy|Prokop'yevsk|Pskov|Pushkin|Pushkino|Pyatigorsk|Ramenskoye
RU	Reutov|Revda|Roslavl'|Rossosh'|Rostov-na-Donu+|Rubtsovsk|Ryazan'+|Rybinsk|Rzhev|Saint Petersburg+
RU	Sal'sk|Salavat|Samara+|Saransk+|Sarapul|Saratov+|Sarov|Sergiyev Posad|Serov|Serpukhov|Severodvinsk
RU	Severomorsk|Seversk|Shadrinsk|Shakhty|Shchelkovo|Shchëkino|Shuya|Sibay|Slavyansk-na-Kubani|Smolensk+
RU	Snezhinsk|Sochi+|Solikamsk|Solnechnogorsk|Sosnovyy Bor|Staryy Oskol|Stavropol'+|Sterlitamak|Stupino
RU	Sunzha|Surgut+|Svobodnyy|Syktyvkar|Syzran'|Taganrog|Talnakh|Tambov|Tikhoretsk|Tikhvin|Timashëvsk
RU	Tobol'sk|Tol'yatti+|Tomsk+|Troitsk|Troparëvo|Tuapse|Tula+|Tulun|Tuymazy|Tver+|Tyumen+|Ufa+|Ukhta
RU	Ulan-Ude+|Ulyanovsk+|Usol'ye-Sibirskoye|Ussuriysk|Ust'-Ilimsk|Uzlovaya|Vatutino|Velikiy Novgorod
RU	Velikiye Luki|Verkhnyaya Pyshma|Vidnoye|Vladikavkaz+|Vladimir+|Vladivostok+|Vol'sk|Volgodonsk
RU	Volgograd+|Vologda+|Volzhsk|Volzhskiy+|Vorkuta|Voronezh+|Voskresensk|Vostochnoe Degunino|Votkinsk
RU	Vyaz'ma|Vyborg|Vyksa|Vyshniy Volochëk|Yakutsk|Yaroslavl+|Yartsevo|Yegor'yevsk|Yekaterinburg+|Yelabuga
RU	Yelets|Yessentuki|Yeysk|Yoshkar-Ola|Yurga|Yuzhno-Sakhalinsk|Zarechnyy|Zarinsk|Zelenodolsk|Zelenogorsk
RU	Zelenograd|Zheleznodorozhnyy|Zheleznogorsk|Zhigulevsk|Zhukovskiy|Zlatoust
RW	Butare|Byumba|Cyangugu|Gisenyi|Gitarama|Kigali*|Musanze
SA	Abha|Ad Dawādimī|Al Bahah|Al Hufūf|Al Jubayl|Al Khafjī|Al Kharj+|Al Mithnab|Al Mubarraz|Al Qaţīf
SA	Ar Rass|Arar|Ash Shafā|Az Zulfī|Buraydah+|Dammam+|Dhahran|Ha'il|Hafar Al-Batin|Jeddah+|Jizan
SA	Khamis Mushait+|Khobar|Mecca+|Medina+|Najrān|Qal‘at Bīshah|Qurayyat|Riyadh*|Sakakah|Sayhāt|Sulţānah+
SA	Ta'if+|Tabuk+|Tārūt|Yanbu|Şabyā
SB	Honiara*
SC	Victoria*
SD	Ad Douiem|Ad-Damazin|Al Manāqil|Al Qadarif+|An Nuhūd|Atbara|Ed Damer|El Daein|El Fasher|El Obeid+
SD	Geneina|Gereida|Kadugli|Kassala+|Khartoum*|Kosti+|Nyala+|Omdurman+|Port Sudan+|Rabak|Shendi|Singa
SD	Sinnar|Umm Ruwaba|Wad Medani+
SE	Borås|Eskilstuna|Gävle|Göteborg+|Halmstad|Haninge|Helsingborg|Huddinge|Jönköping|Karlstad|Linköping
SE	Lund|Malmö+|Mölndal|Norrköping|Sollentuna|Solna|Stockholm*|Sundsvall|Södertälje|Täby|Umeå|Uppsala
SE	Västerås|Växjö|Örebro
SG	Singapore*|Woodlands
SH	Jamestown*
SI	Ljubljana*|Maribor
SJ	Longyearbyen*
SK	Banská Bystrica|Bratislava*|Košice|Martin|Nitra|Poprad|Prešov|Prievidza|Trenčín|Trnava|Žilina
SL	Bo|Freetown*|Kenema|Koidu|Makeni
SM	San Marino*
SN	Dakar*|Kaolack|Kolda|Louga|Mbaké|Pikine+|Saint-Louis|Tambacounda|Thiès+|Thiès Nones|Tiébo|Touba+
SN	Ziguinchor
SO	Afgooye|Baidoa|Beledweyne|Berbera|Bosaso|Burao|Gaalkacyo|Garoowe|Hargeysa+|Jamaame|Kismayo
SO	Laascaanood|Marka|Mogadishu*|Qoryooley
SR	Paramaribo*
SS	Juba*|Malakal|Wau|Winejok+
ST	São Tomé*
SV	Apopa|Delgado|Mejicanos|San Marcos|San Miguel|San Salvador*|Santa Ana|Santa Tecla|Sonsonate
SV	Soyapango+|Usulután
SX	Philipsburg*
SY	Al Bāb|Al Mayādīn|Al Ḩasakah|Aleppo+|Ar Raqqah|Ar Rastan|As Safīrah|As Salamīyah|As-Suwayda|At Tall
SY	Ath Thawrah|Damascus*|Dar‘ā|Deir ez-Zor|Douma|Dārayyā|Homs+|Idlib|I‘zāz|Jablah|Latakia+|Manbij|Tadmur
SY	Tartouss|Ālbū Kamāl|Ḩamāh+|‘Ayn al ‘Arab
SZ	Manzini|Mbabane*
TC	Cockburn Town*
TD	Abéché|Moundou|N'Djamena*|Sarh
TF	Port-aux-Français*
TG	Atakpamé|Bassar|Kara|Kpalimé|Lomé*|Sokodé|Tsévié
TH	Ban Lam Luk Ka|Ban Mai|Ban Pong|Ban Talat Yai|Bang Kruai|Bangkok*|Chaiyaphum|Chanthaburi|Chiang Mai
TH	Chiang Rai|Chon Buri|Chumphon|Hat Yai|Hua Hin|Kalasin|Kamphaeng Phet|Kanchanaburi|Khlong Luang
TH	Khon Kaen|Klaeng|Ko Samui|Krathum Baen|Lampang|Lop Buri|Maha Sarakham|Mueang Nonthaburi|Nakhon Pathom
TH	Nakhon Ratchasima|Nakhon Sawan|Nakhon Si Thammarat|Nong Khai|Pak Kret|Pattaya|Phetchabun|Phitsanulok
TH	Phra Nakhon Si Ayutthaya|Phra Phutthabat|Phra Pradaeng|Phuket|Ratchaburi|Rayong|Sakon Nakhon
TH	Samut Prakan+|Samut Sakhon|Saraburi|Sattahip|Si Racha|Songkhla|Suphan Buri|Surat Thani|Tha Maka|Trang
TH	Ubon Ratchathani|Udon Thani|Uttaradit|Yala
TJ	Dushanbe*|Istaravshan|Khujand|Konibodom|Kŭlob|Qŭrghonteppa
TL	Dili*
TM	Ashgabat*|Balkanabat|Bayramaly|Daşoguz|Mary|Tejen|Türkmenabat|Türkmenbaşy
TN	Al Marsá|Ariana|Ben Arous|Bizerte|Béja|Douane|El Hamma|Gabès|Gafsa|Hammamet|Houmt El Souk|Jendouba
TN	Kairouan|Kasserine|La Goulette|La Mohammedia|Medenine|Monastir|Msaken|Nabeul|Sfax|Skanes|Sousse
TN	Tataouine|Tunis*|Zarzis
TO	Nuku‘alofa*
TR	Adana+|Adapazarı|Adilcevaz|Adıyaman|Afyonkarahisar|Ahlat|Akhisar|Aksaray|Akşehir|Alanya|Amasya|Anamur
TR	Ankara*|Antakya|Antalya+|Ardeşen|Arnavutköy|Ataşehir+|Aydın|Ayvalık|Ağrı|Bafra|Bahçelievler+
TR	Balıkesir|Bandırma|Batman+|Bağcılar+|Başakşehir|Belek|Bergama|Beylikdüzü|Bingöl|Bismil|Bolu|Bolvadin
TR	Bozüyük|Burdur|Bursa+|Büyükçekmece|Ceyhan|Cizre|Denizli+|Derince|Diyarbakır+|Doğubayazıt|Dörtyol
TR	Düzce|Edirne|Elazığ|Elbistan|Erbaa|Erciş|Ereğli|Ergani|Erzincan|Erzurum+|Esenler+|Esenyurt|Eskişehir+
TR	Fatsa|Fethiye|Gaziantep+|Gebze|Gemlik|Giresun|Gölcük|Hakkâri|Isparta|Istanbul+|Iğdır|Kadirli
TR	Kahramanmaraş+|Karabağlar+|Karabük|Karaman|Kars|Kastamonu|Kavaklı|Kayseri+|Khanjarah|Kilis|Konya+
TR	Kozan|Kuşadası|Kâhta|Körfez|Kütahya|Kırklareli|Kırıkhan|Kırıkkale|Kırşehir|Kızıltepe|Lüleburgaz
TR	Malatya+|Maltepe+|Manavgat|Manisa|Mardin|Menemen|Merkezefendi|Mersin+|Merzifon|Midyat|Muratpaşa+
TR	Mustafakemalpaşa|Muş|Nazilli|Nevşehir|Nizip|Niğde|Nusaybin|Ordu|Orhangazi|Osmaniye|Patnos|Polatlı
TR	Reyhanlı|Rize|Salihli|Samsun+|Sancaktepe|Seydişehir|Siirt|Silifke|Silivri|Silopi|Silvan|Sivas|Siverek
TR	Soma|Sorgun|Sultanbeyli|Sultangazi+|Söke|Tarsus|Tatvan|Tavşanlı|Tekirdağ|Tokat|Torbalı|Trabzon
TR	Turgutlu|Turhal|Umraniye+|Uşak|Van+|Viranşehir|Yalova|Yozgat|Yüksekova|Zeytinburnu|Zile|Zonguldak
TR	Çanakkale|Çankaya+|Çarşamba|Çerkezköy|Çorlu|Çorum|Çubuk|Ödemiş|Ünye|Üsküdar+|İnegol|İskenderun|İzmir+
TR	İzmit|Şanlıurfa+|Şişli+|Şırnak
TT	Chaguanas|Mon Repos|Port of Spain*|San Fernando
TV	Funafuti*
TW	Banqiao+|Daxi|Douliu|Hsinchu+|Hualien City+|Kaohsiung+|Keelung+|Magong|Nantou|Puli|Taichung+|Tainan+
TW	Taipei*|Taitung City|Taoyuan City+|Yilan|Yuanlin
TZ	Arusha+|Bagamoyo|Bukoba|Bunda|Buseresere|Dar es Salaam+|Dodoma*|Iringa|Katumba|Kigoma|Kilosa
TZ	Makumbako|Mbeya|Merelani|Morogoro|Moshi|Mpanda|Mtwara|Musoma|Mwanza+|Shinyanga|Singida|Songea
TZ	Sumbawanga|Tabora|Tanga|Ushirombo|Uyovu|Zanzibar+
UA	Alchevs'k|Antratsyt|Bakhmut|Berdyansk|Berdychiv|Bila Tserkva|Bilhorod-Dnistrovskyi|Boryspil'|Brovary
UA	Bryanka|Cherkasy|Chernihiv+|Chernivtsi|Chervonohrad|Chornomors'k|Chystyakove|Dnipro+|Donetsk+
UA	Drohobych|Druzhkivka|Energodar|Fastiv|Feodosiya|Horishni Plavni|Horlivka|Ivano-Frankivsk|Izmail|Izyum
UA	Kadiyivka|Kalush|Kamianets-Podilskyi|Kamianske|Kerch|Kharkiv+|Khartsyz'k|Kherson+|Khmelnytskyi+
UA	Kolomyia|Konotop|Korosten'|Kostyantynivka|Kovel|Kramators'k|Krasnyy Luch|Kremenchuk|Kropyvnytskyi
UA	Kryvyi Rih+|Kyiv*|Lozova|Lubny|Luhansk+|Lutsk|Lviv+|Lysychans'k|Makiyivka+|Marhanets'|Mariupol+
UA	Melitopol|Mukacheve|Mykolayiv+|Nikopol|Nizhyn|Nova Kakhovka|Novohrad-Volynskyi|Novomoskovs'k
UA	Novovolyns'k|Odessa+|Oleksandriya|Pavlohrad|Pervomays'k|Pokrovsk|Poltava+|Pryluky|Rivne|Roven'ky
UA	Rubizhne|Sevastopol+|Shakhtars'k|Shostka|Simferopol+|Sloviansk|Smila|Snizhne|Stryi|Sumy|Sverdlovs'k
UA	Syevyerodonets'k|Ternopil|Uman|Uzhgorod|Vinnytsia+|Yalta|Yenakiyeve|Yevpatoriya|Zaporizhia+
UA	Zhovti Vody|Zhytomyr
UG	Arua|Bwizibwera|Entebbe|Gulu|Jinja|Kampala*|Kasese|Kitgum|Lira|Masaka|Mbale|Mbarara|Mukono|Njeru
UG	Soroti
US	Abilene|Ahwatukee Foothills|Akron|Alafaya|Alameda|Albany|Albuquerque+|Alexandria|Alhambra|Alief
US	Aliso Viejo|Allapattah|Allen|Allentown|Alpharetta|Amarillo|Ames|Amherst|Anaheim+|Anchorage|Anderson
US	Ankeny|Ann Arbor|Antioch|Apple Valley|Appleton|Arcadia|Arden-Arcade|Arlington+|Arlington Heights
US	Arvada|Asheville|Astoria|Atascocita|Athens|Atlanta+|Auburn|Aurora+|Austin+|Avondale|Bakersfield+
US	Baldwin Park|Baltimore+|Bartlett|Baton Rouge|Battle Creek|Bayonne|Bayside|Baytown|Beaumont|Beaverton
US	Bellevue|Bellflower|Bellingham|Bend|Bensonhurst|Berkeley|Berwyn|Bethesda|Bethlehem|Billings
US	Birmingham|Bismarck|Blaine|Bloomington|Blue Springs|Boca Raton|Boise|Bolingbrook|Bonita Springs
US	Borough Park|Bossier City|Boston+|Boulder|Bowie|Bowling Green|Boynton Beach|Bradenton|Brandon
US	Brentwood|Briarwood|Bridgeport|Bristol|Brockton|Broken Arrow|Brookhaven|Brookline|Brooklyn+
US	Brooklyn Park|Broomfield|Brownsville|Bryan|Buckeye|Buena Park|Buffalo|Burbank|Burien|Burlington
US	Burnsville|Bushwick|Caldwell|Camarillo|Cambridge|Camden|Canarsie|Canton|Cape Coral|Carlsbad|Carmel
US	Carmichael|Carol City|Carrollton|Carson|Carson City|Cary|Casa Grande|Casas Adobes|Casper|Castle Rock
US	Castro Valley|Catalina Foothills|Cathedral City|Cedar Park|Cedar Rapids|Centennial|Centreville
US	Champaign|Chandler|Chapel Hill|Charleston|Charlotte+|Chattanooga|Cheektowaga|Cherry Hill|Chesapeake
US	Cheyenne|Chicago+|Chico|Chicopee|Chino|Chino Hills|Chula Vista|Cicero|Cincinnati|Citrus Heights
US	City of Milford (balance)|Clarksville|Clearwater|Cleveland+|Clifton|Clinton Township|Clovis
US	Coconut Creek|College Station|Colorado Springs+|Colton|Columbia|Columbus+|Commerce City|Compton
US	Concord|Coney Island|Conroe|Conway|Coon Rapids|Coral Gables|Coral Springs|Corona|Corpus Christi+
US	Corvallis|Costa Mesa|Council Bluffs|Cranston|Cupertino|Cypress Hills|Dale City|Dallas+|Daly City
US	Danbury|Davenport|Davie|Davis|Dayton|Daytona Beach|DeSoto|Dearborn|Dearborn Heights|Decatur
US	Deer Valley|Deerfield Beach|Delano|Delray Beach|Deltona|Denton|Denver+|Des Moines|Des Plaines
US	Detroit+|Diamond Bar|Doral|Dothan|Downey|Dublin|Dubuque|Duluth|Dundalk|Durham|Eagan|East Chattanooga
US	East Flatbush|East Hampton|East Harlem|East Hartford|East Independence|East Los Angeles|East Norwalk
US	East Orange|East Pensacola Heights|Eastvale|Eau Claire|Eden Prairie|Edina|Edinburg|Edison|Edmond
US	El Cajon|El Monte|El Paso+|Elgin|Elizabeth|Elk Grove|Elkhart|Ellicott City|Elmhurst|Elyria
US	Enchanted Hills|Encinitas|Enid|Enterprise|Erie|Escondido|Eugene|Euless|Evanston|Evansville|Everett
US	Fairfield|Fall River|Fargo|Farmington Hills|Fayetteville|Federal Way|Fishers|Flagami|Flagstaff
US	Flatbush|Flatlands|Flint|Florence-Graham|Florissant|Flower Mound|Folsom|Fontana|Fordham|Forest Hills
US	Fort Collins|Fort Lauderdale|Fort Myers|Fort Smith|Fort Wayne|Fort Worth+|Fountain Valley
US	Fountainebleau|Framingham|Framingham Center|Franklin|Frederick|Fremont|Fresno+|Frisco|Fullerton
US	Gainesville|Gaithersburg|Galveston|Garden Grove|Gardena|Garland|Gary|Gastonia|Georgetown|Germantown
US	Gilbert|Gilroy|Glen Burnie|Glendale|Glendora|Goodyear|Grand Forks|Grand Island|Grand Junction
US	Grand Prairie|Grand Rapids|Grapevine|Gravesend|Great Falls|Greeley|Green Bay|Greenburgh|Greensboro
US	Greenville|Greenwood|Gresham|Gulfport|Hacienda Heights|Hamden|Hamilton|Hammond|Hampton|Hanford
US	Harlingen|Harrisonburg|Hartford|Haverhill|Hawthorne|Hayward|Hemet|Hempstead|Henderson|Hendersonville
US	Hesperia|Hialeah|High Point|Highland|Highlands Ranch|Hillsboro|Hoboken|Hoffman Estates|Hollywood
US	Homestead|Honolulu+|Hoover|Houston+|Huntersville|Huntington Beach|Huntington Park|Huntsville
US	Idaho Falls|Independence|Indianapolis+|Indio|Inglewood|Iowa City|Irondequoit|Ironville|Irvine|Irving
US	Irvington|Jackson|Jackson Heights|Jacksonville+|Jamaica|Janesville|Jersey City|Johns Creek
US	Johnson City|Joliet|Jonesboro|Joplin|Jupiter|Kalamazoo|Kansas City+|Kendale Lakes|Kendall|Kenner
US	Kennewick|Kenosha|Kent|Kentwood|Kettering|Killeen|Kings Bridge|Kingsport|Kirkland|Kissimmee|Knoxville
US	Kokomo|La Crosse|La Habra|La Mesa|Lafayette|Laguna Niguel|Lake Charles|Lake Elsinore|Lake Forest
US	Lake Havasu City|Lakeland|Lakeville|Lakewood|Lancaster|Lansing|Laredo|Largo|Las Cruces|Las Vegas+
US	Lauderhill|Lawrence|Lawton|Layton|League City|Lee's Summit|Leesburg|Lehi|Lehigh Acres|Lenexa
US	Levittown|Lewisville|Lexington|Lexington-Fayette+|Lincoln|Little Rock|Livermore|Livonia|Lodi|Logan
US	Long Beach+|Longmont|Longview|Lorain|Los Angeles+|Louisville|Loveland|Lowell|Lubbock|Lynchburg|Lynn
US	Lynwood|Macon|Madera|Madison|Malden|Manchester|Manhattan+|Mansfield|Manteca|Maple Grove|Margate
US	Marietta|Marysville|Maryvale|McAllen|McKinney|Meads|Medford|Melbourne|Memphis+|Menifee|Merced|Meriden
US	Meridian|Mesa+|Mesquite|Metairie|Metairie Terrace|Miami+|Miami Beach|Miami Gardens|Midland
US	Midwest City|Milford|Millcreek|Milpitas|Milwaukee+|Minneapolis+|Minnetonka|Minnetonka Mills|Miramar
US	Mission|Mission Viejo|Missoula|Missouri City|Mobile|Modesto|Montebello|Monterey Park|Montgomery|Moore
US	Moreno Valley|Mott Haven|Mount Pleasant|Mount Prospect|Mount Vernon|Mountain View|Muncie|Murfreesboro
US	Murrieta|Nampa|Napa|Naperville|Nashua|Nashville+|National City|New Bedford|New Braunfels|New Britain
US	New Brunswick|New Haven|New Orleans+|New Rochelle|New York City+|Newark|Newport Beach|Newport News
US	Newton|Noblesville|Norfolk|Normal|Norman|North Bergen|North Charleston|North Chicopee|North La Crosse
US	North Las Vegas|North Little Rock|North Miami|North Peoria|North Port|North Richland Hills
US	North Stamford|Norwalk|Novato|Novi|O'Fallon|Oak Lawn|Oak Park|Oakland+|Ocala|Oceanside|Odessa|Ogden
US	Oklahoma City+|Olathe|Olympia|Omaha+|Ontario|Orange|Orem|Orland Park|Orlando|Oshkosh|Overland Park
US	Owensboro|Oxnard|Ozone Park|Palatine|Palm Bay|Palm Beach Gardens|Palm Coast|Palm Desert|Palm Harbor
US	Palmdale|Palo Alto|Paradise|Paramount|Parkchester|Parma|Parsippany|Pasadena|Pasco|Passaic|Paterson
US	Pawtucket|Peabody|Pearland|Pembroke Pines|Pensacola|Peoria|Perris|Perth Amboy|Petaluma|Pflugerville
US	Pharr|Philadelphia+|Phoenix+|Pico Rivera|Pine Hills|Pinellas Park|Piscataway|Pittsburg|Pittsburgh+
US	Placentia|Plainfield|Plano|Plantation|Pleasanton|Plymouth|Pocatello|Poinciana|Pomona|Pompano Beach
US	Pontiac|Port Arthur|Port Charlotte|Port Orange|Port Saint Lucie|Porterville|Portland+|Portsmouth
US	Portsmouth Heights|Poway|Providence|Provo|Pueblo|Queens+|Queens Village|Quincy|Racine|Raleigh+
US	Rancho Cordova|Rancho Cucamonga|Rapid City|Reading|Redding|Redlands|Redmond|Redondo Beach
US	Redwood City|Reno|Renton|Reston|Revere|Rialto|Richardson|Richland|Richmond|Richmond Hill|Rio Rancho
US	Riverside+|Riverview|Roanoke|Rochester|Rochester Hills|Rock Hill|Rockford|Rocklin|Rockville
US	Rocky Mount|Rogers|Rosemead|Roseville|Roswell|Round Rock|Rowlett|Royal Oak|Sacramento+|Saint Charles
US	Saint Clair Shores|Saint Cloud|Saint George|Saint Joseph|Saint Paul|Saint Peters|Salem|Salinas
US	Salt Lake City|Sammamish|San Angelo|San Antonio+|San Bernardino|San Clemente|San Diego+
US	San Francisco+|San Jose+|San Leandro|San Marcos|San Mateo|San Rafael|San Ramon|San Tan Valley|Sandy
US	Sandy Springs|Sanford|Santa Ana+|Santa Barbara|Santa Clara|Santa Clarita|Santa Cruz|Santa Fe
US	Santa Maria|Santa Monica|Santa Rosa|Santee|Sarasota|Savannah|Schaumburg|Schenectady|Scottsdale
US	Scranton|Seattle+|Shawnee|Sheepshead Bay|Shelby|Shoreline|Shreveport|Silver Spring|Simi Valley
US	Sioux City|Sioux Falls|Skokie|Smyrna|Somerville|South Bend|South Gate|South Hill|South Jordan
US	South Peabody|South San Francisco|South Suffolk|South Vineland|South Whittier|Southaven|Southfield
US	Sparks|Spokane|Spokane Valley|Spring|Spring Hill|Spring Valley|Springdale|Springfield|St. Louis+
US	St. Petersburg|Stamford|Staten Island+|Sterling Heights|Stockton+|Stonecrest|Stratford|Suffolk
US	Sugar Land|Sunnyvale|Sunrise|Sunrise Manor|Surprise|Syracuse|Tacoma|Tallahassee|Tamarac|Tamiami
US	Tampa+|Taunton|Taylor|Taylorsville|Temecula|Tempe|Tempe Junction|Temple|Terre Haute|The Bronx+
US	The Hammocks|The Villages|The Woodlands|Thornton|Thousand Oaks|Tigard|Tinley Park|Toledo|Toms River
US	Topeka|Torrance|Town 'n' Country|Towson|Tracy|Trenton|Troy|Tucson+|Tulare|Tulsa+|Turlock|Tuscaloosa
US	Tustin|Tyler|Union|Union City|Upland|Utica|Vacaville|Valdosta|Valencia|Vallejo|Vancouver|Ventura
US	Victoria|Victorville|Vineland|Virginia Beach+|Visalia|Vista|Waco|Wakefield|Waldorf|Walnut Creek
US	Waltham|Warner Robins|Warren|Warwick|Washington Heights|Washington, D.C.*|Waterbury|Waterford
US	Waterloo|Watsonville|Waukegan|Waukesha|Wayne|Wellington|West Albany|West Allis
US	West Bloomfield Township|West Coon Rapids|West Covina|West Des Moines|West Gulfport|West Hartford
US	West Haven|West Jordan|West Lynchburg|West New York|West Palm Beach|West Sacramento|West Valley City
US	Westland|Westminster|Weston|Weymouth|Wheaton|White Plains|Whittier|Wichita+|Wichita Falls|Wilmington
US	Winston-Salem|Woodbury|Woodland|Worcester|Wyoming|Yakima|Yonkers|Yorba Linda|Youngstown|Yuba City
US	Yucaipa|Yuma
UY	Las Piedras|Maldonado|Melo|Montevideo*|Paysandú|Rivera|Salto|Tacuarembó
UZ	Andijon+|Angren|Asaka|Bekobod|Beruniy|Bukhara|Chirchiq|Chust|Denov|Fergana|Guliston|Jizzax
UZ	Kattaqo'rg'on Shahri|Khiwa|Kogon Shahri|Koson|Marg‘ilon|Namangan+|Navoiy|Nukus|Olmaliq|Oltinko‘l
UZ	Qarshi|Qo‘qon|Samarkand+|Shahrisabz|Tashkent*|Tirmiz|Urganch|Xo‘jayli Shahri|Yangiyŭl
VA	Vatican City*
VC	Kingstown*
VE	Acarigua|Alto Barinas|Anaco|Araure|Barcelona+|Barinas+|Barquisimeto+|Baruta|Cabimas|Cagua|Calabozo
VE	Caracas*|Carora|Carúpano|Catia La Mar|Caucaguita|Caucagüito|Chacao|Charallave|Ciudad Bolívar+
VE	Ciudad Guayana+|Coro|Cumaná|Cúa|Ejido|El Hatillo|El Limón|El Tigre|El Tocuyo|El Vigía|Guacara|Guanare
VE	Guarenas|Guatire|Güigüe|La Victoria|La Villa del Rosario|Los Dos Caminos|Los Teques|Machiques
VE	Maiquetía|Maracaibo+|Maracay+|Mariara|Maturín+|Mucumpiz|Mérida+|Ocumare del Tuy|Palo Negro|Petare+
VE	Porlamar|Puerto Ayacucho|Puerto Cabello|Puerto La Cruz+|Punta Cardón|Punto Fijo|Rubio
VE	San Antonio de Los Altos|San Carlos|San Carlos del Zulia|San Cristóbal|San Felipe
VE	San Fernando de Apure|San José de Guanipa|San Juan de los Morros|San Mateo|Santa Teresa del Tuy
VE	Tinaquillo|Tucupita|Turmero+|Upata|Valencia+|Valera|Valle de La Pascua|Villa de Cura|Yaritagua
VG	Road Town*
VI	Charlotte Amalie*|Saint Croix
VN	Biên Hòa+|Buôn Ma Thuột|Bạc Liêu|Bảo Lộc|Bắc Giang|Bến Tre|Bỉm Sơn|Cam Ranh|Cao Lãnh|Cho Dok
VN	Cung Kiệm|Cà Mau|Cần Giuộc|Cần Giờ|Cần Thơ|Cẩm Phả Mines|Củ Chi|Da Nang+|Haiphong+|Hanoi*
VN	Ho Chi Minh City+|Huế|Hà Đông|Hòa Bình|Hạ Long|Hải Dương|La Gi|Long Xuyên|Lạng Sơn|Móng Cái|Mỹ Tho
VN	Nam Định|Nha Trang|Phan Rang-Tháp Chàm|Phan Thiết|Pleiku|Qui Nhon|Rạch Giá|Sa Dec|Sóc Trăng|Sông Cầu
VN	Tam Kỳ|Thanh Hóa|Thành Phố Uông Bí|Thái Bình|Thái Nguyên|Thủ Dầu Một|Trà Vinh|Tuy Hòa|Tân An|Vinh
VN	Việt Trì|Vĩnh Long|Vũng Tàu|Yên Bái|Yên Vinh|Ðà Lạt|Đưc Trọng
VU	Port-Vila*
WF	Mata-Utu*
WS	Apia*
XK	Deçan|Ferizaj|Gjakovë|Gjilan|Glogovac|Mitrovicë|Pristina*|Prizren|Suva Reka
YE	Aden+|Al Ḩudaydah+|Dhamār|Ibb|Mukalla|Sa'dah|Sanaa*|Sayyān|Ta‘izz+|Zabīd|‘Amrān
YT	Mamoudzou*
ZA	Alberton|Atlantis|Barberton|Benoni+|Bethal|Bethlehem|Bhisho|Bloemfontein+|Boksburg+|Bothaville
ZA	Botshabelo+|Brakpan+|Brits|Cape Town+|Carletonville|Centurion|Delmas|Dundee|Durban+|East London+
ZA	Fochville|Fort Beaufort|Ga-Rankuwa|Graaff-Reinet|Grahamstown|Heidelberg|Heilbron|Johannesburg+
ZA	Kimberley|Klerksdorp|Knysna|Kraaifontein|Kroonstad|Krugersdorp+|Kutloanong|KwaDukuza|Lichtenburg
ZA	Louis Trichardt|Mabopane|Middelburg|Midrand|Mokopane|Mossel Bay|Mpumalanga|Mthatha|Nelspruit
ZA	Newcastle+|Nigel|Orkney|Oudtshoorn|Paarl|Parys|Phalaborwa|Phuthaditjhaba|Piet Retief
ZA	Pietermaritzburg+|Polokwane|Port Elizabeth+|Port Shepstone|Potchefstroom|Pretoria*|Queenstown
ZA	Randburg+|Randfontein|Richards Bay|Roodepoort|Rustenburg|Saldanha|Sasolburg|Schweizer-Reneke|Soweto+
ZA	Standerton|Stellenbosch|Stilfontein|Tembisa+|Uitenhage|Upington|Vanderbijlpark|Vereeniging+
ZA	Viljoenskroon|Virginia|Vryheid|Warmbaths|Welkom+|Wellington|Westonaria|Witbank|Worcester|eMbalenhle
ZM	Chililabombwe|Chingola|Chipata|Kabwe|Kalulushi|Kasama|Kitwe+|Livingstone|Luanshya|Lusaka*|Mazabuka
ZM	Mongu|Mufulira|Ndola+
ZW	Bulawayo+|Chinhoyi|Chitungwiza+|Gweru|Harare*|Kadoma|Kwekwe|Marondera|Masvingo|Mutare|Norton
`;
