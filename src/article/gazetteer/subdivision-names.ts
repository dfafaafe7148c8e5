/** States and provinces of federal countries (ISO 3166-2). Written by rebuild.mjs; do not edit. */

export const subdivisionNames: string = `
US	Alabama|Alaska|American Samoa|Arizona|Arkansas|California|Colorado|Connecticut|Delaware
US	District of Columbia|Florida|Georgia|Guam|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky
US	Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska
US	Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota
US	Northern Mariana Islands|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina
US	South Dakota|Tennessee|Texas|United States Minor Outlying Islands|United States Virgin Islands|Utah
US	Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming
CA	Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Northwest Territories
CA	Nova Scotia|Nunavut|Ontario|Prince Edward Island|Quebec|Saskatchewan|Yukon
AU	Australian Capital Territory|New South Wales|Northern Territory|Queensland|South Australia|Tasmania
AU	Victoria|Western Australia
MX	Aguascalientes|Baja California|Baja California Sur|Campeche|Chiapas|Chihuahua|Ciudad de México
MX	Coahuila de Zaragoza|Colima|Durango|Guanajuato|Guerrero|Hidalgo|Jalisco|Michoacán de Ocampo|Morelos
MX	México|Nayarit|Nuevo León|Oaxaca|Puebla|Querétaro|Quintana Roo|San Luis Potosí|Sinaloa|Sonora|Tabasco
MX	Tamaulipas|Tlaxcala|Veracruz de Ignacio de la Llave|Yucatán|Zacatecas
IN	Andaman and Nicobar Islands|Andhra Pradesh|Arunāchal Pradesh|Assam|Bihār|Chandigarh|Chhattīsgarh
IN	Delhi|Dādra and Nagar Haveli and Damān and Diu|Goa|Gujarāt|Haryāna|Himāchal Pradesh|Jammu and Kashmīr
IN	Jhārkhand|Karnātaka|Kerala|Ladākh|Lakshadweep|Madhya Pradesh|Mahārāshtra|Manipur|Meghālaya|Mizoram
IN	Nāgāland|Odisha|Puducherry|Punjab|Rājasthān|Sikkim|Tamil Nādu|Telangāna|Tripura|Uttar Pradesh
IN	Uttarākhand|West Bengal
BR	Acre|Alagoas|Amapá|Amazonas|Bahia|Ceará|Distrito Federal|Espírito Santo|Goiás|Maranhão|Mato Grosso
BR	Mato Grosso do Sul|Minas Gerais|Paraná|Paraíba|Pará|Pernambuco|Piauí|Rio Grande do Norte
BR	Rio Grande do Sul|Rio de Janeiro|Rondônia|Roraima|Santa Catarina|Sergipe|São Paulo|Tocantins
AR	Buenos Aires|Catamarca|Chaco|Chubut|Ciudad Autónoma de Buenos Aires|Corrientes|Córdoba|Entre Ríos
AR	Formosa|Jujuy|La Pampa|La Rioja|Mendoza|Misiones|Neuquén|Río Negro|Salta|San Juan|San Luis|Santa Cruz
AR	Santa Fe|Santiago del Estero|Tierra del Fuego|Tucumán
DE	Baden-Württemberg|Bayern|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern
DE	Niedersachsen|Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Sachsen|Sachsen-Anhalt|Schleswig-Holstein
DE	Thüringen
AT	Burgenland|Kärnten|Niederösterreich|Oberösterreich|Salzburg|Steiermark|Tirol|Vorarlberg|Wien
ES	Andalucía|Aragón|Asturias|Canarias|Cantabria|Castilla y León|Castilla-La Mancha|Catalunya|Ceuta
ES	Extremadura|Galicia|Illes Balears|La Rioja|Madrid|Melilla|Murcia|Navarra|País Vasco|Valenciana
IT	Abruzzo|Basilicata|Calabria|Campania|Emilia-Romagna|Friuli Venezia Giulia|Lazio|Liguria|Lombardia
IT	Marche|Molise|Piemonte|Puglia|Sardegna|Sicilia|Toscana|Trentino-Alto Adige|Umbria|Valle d'Aosta
IT	Veneto
UA	Avtonomna Respublika Krym|Cherkaska oblast|Chernihivska oblast|Chernivetska oblast
UA	Dnipropetrovska oblast|Donetska oblast|Ivano-Frankivska oblast|Kharkivska oblast|Khersonska oblast
UA	Khmelnytska oblast|Kirovohradska oblast|Kyiv|Kyivska oblast|Luhanska oblast|Lvivska oblast
UA	Mykolaivska oblast|Odeska oblast|Poltavska oblast|Rivnenska oblast|Sevastopol|Sumska oblast
UA	Ternopilska oblast|Vinnytska oblast|Volynska oblast|Zakarpatska oblast|Zaporizka oblast
UA	Zhytomyrska oblast
NG	Abia|Abuja Federal Capital Territory|Adamawa|Akwa Ibom|Anambra|Bauchi|Bayelsa|Benue|Borno|Cross River
NG	Delta|Ebonyi|Edo|Ekiti|Enugu|Gombe|Imo|Jigawa|Kaduna|Kano|Katsina|Kebbi|Kogi|Kwara|Lagos|Nasarawa
NG	Niger|Ogun|Ondo|Osun|Oyo|Plateau|Rivers|Sokoto|Taraba|Yobe|Zamfara
VE	Amazonas|Anzoátegui|Apure|Aragua|Barinas|Bolívar|Carabobo|Cojedes|Delta Amacuro
VE	Dependencias Federales|Distrito Capital|Falcón|Guárico|La Guaira|Lara|Miranda|Monagas|Mérida
VE	Nueva Esparta|Portuguesa|Sucre|Trujillo|Táchira|Yaracuy|Zulia
MY	Johor|Kedah|Kelantan|Melaka|Negeri Sembilan|Pahang|Perak|Perlis|Pulau Pinang|Sabah|Sarawak|Selangor
MY	Terengganu|Wilayah Persekutuan Kuala Lumpur|Wilayah Persekutuan Labuan|Wilayah Persekutuan Putrajaya
`;
