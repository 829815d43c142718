/** Names of one thing of which each stands for a side: accounts that keep to different ones differ in a term. */
export type ContestedTerm = {
  /** What is named, in neutral words. */
  of: string
  /** Each choice with its spellings; a phrase in lower case is found however it is capitalised. */
  choices: readonly (readonly string[])[]
  source: string
}

const UNGEGN = 'UN Group of Experts on Geographical Names: country lists, exonyms and romanisation'
const IHO = 'IHO, Limits of Oceans and Seas (S-23), and the notes exchanged over it'
const PCGN = 'UK Permanent Committee on Geographical Names: country name lists and notes'
const UNMAP = 'UN Geospatial: map disclaimers and terminology notes'
const PRESS = 'BBC and Reuters style guides, entries on disputed terms'

/** Gathered from the sources named, as both names are printed by the governments that dispute them. */
export const CONTESTED_TERMS: readonly ContestedTerm[] = [
  { of: 'the capital of Ukraine', choices: [['Kyiv'], ['Kiev']], source: UNGEGN },
  { of: 'the city of Odesa', choices: [['Odesa'], ['Odessa']], source: UNGEGN },
  { of: 'the city of Kharkiv', choices: [['Kharkiv'], ['Kharkov']], source: UNGEGN },
  { of: 'the city of Lviv', choices: [['Lviv'], ['Lvov']], source: UNGEGN },
  {
    of: 'the city of Mykolaiv',
    choices: [['Mykolaiv'], ['Nikolaev', 'Nikolayev']],
    source: UNGEGN,
  },
  {
    of: 'the city of Bakhmut',
    choices: [['Bakhmut'], ['Artyomovsk', 'Artemovsk']],
    source: UNGEGN,
  },
  { of: 'the city of Luhansk', choices: [['Luhansk'], ['Lugansk']], source: UNGEGN },
  { of: 'the Donets basin', choices: [['Donbas'], ['Donbass']], source: UNGEGN },
  {
    of: 'Zaporizhzhia',
    choices: [
      ['Zaporizhzhia', 'Zaporizhzhya'],
      ['Zaporozhye', 'Zaporozhie'],
    ],
    source: UNGEGN,
  },
  { of: 'Chornobyl', choices: [['Chornobyl'], ['Chernobyl']], source: UNGEGN },
  {
    of: 'the war in Ukraine',
    choices: [
      ['special military operation'],
      [
        'war in ukraine',
        'war against ukraine',
        'war on ukraine',
        'war launched by russia',
        'russia’s war',
        'war of aggression',
        'invasion of ukraine',
        'russian invasion',
        'russian aggression',
        'aggression against ukraine',
        'ukraine war',
      ],
      ['ukraine crisis', 'ukrainian crisis', 'crisis in ukraine'],
    ],
    source: `${PRESS}; UN General Assembly resolution ES-11/1; President of Russia, address of 24 February 2022`,
  },
  {
    of: 'the areas of Donetsk and Luhansk not held by Ukraine',
    choices: [
      [
        'Donetsk People’s Republic',
        'Lugansk People’s Republic',
        'Donetsk and Lugansk People’s Republics',
        'DPR and LPR',
      ],
      [
        'temporarily occupied territories',
        'occupied territories of Ukraine',
        'certain areas of the Donetsk and Luhansk regions',
      ],
    ],
    source:
      'UN Security Council resolution 2202 (2015) and annexes; UN General Assembly resolution ES-11/4',
  },
  {
    of: 'the change of power over Crimea',
    choices: [
      ['annexation of crimea', 'occupation of crimea'],
      ['reunification of crimea', 'reunification with crimea', 'return of crimea'],
    ],
    source:
      'UN General Assembly resolution 68/262; Russian federal constitutional law 6-FKZ (2014)',
  },
  {
    of: 'the gulf between Iran and Arabia',
    choices: [['Persian Gulf'], ['Arabian Gulf']],
    source: `${IHO}; UN Secretariat editorial directive ST/CS/SER.A/29`,
  },
  { of: 'the sea between Japan and Korea', choices: [['Sea of Japan'], ['East Sea']], source: IHO },
  {
    of: 'the Liancourt Rocks',
    choices: [['Takeshima'], ['Dokdo', 'Tokdo'], ['Liancourt Rocks']],
    source: UNMAP,
  },
  {
    of: 'the Senkaku Islands',
    choices: [
      ['Senkaku Islands', 'Senkakus', 'Senkaku'],
      ['Diaoyu Dao', 'Diaoyu Islands', 'Diaoyutai', 'Diaoyu'],
    ],
    source: UNMAP,
  },
  {
    of: 'the southern Kuril Islands',
    choices: [
      ['Northern Territories', 'four northern islands'],
      ['Southern Kuril Islands', 'South Kuril Islands', 'South Kurils', 'Kuril Islands'],
    ],
    source: PCGN,
  },
  {
    of: 'the South China Sea',
    choices: [['South China Sea'], ['West Philippine Sea'], ['Bien Dong']],
    source: `${IHO}; Philippines, Administrative Order 29 (2012)`,
  },
  {
    of: 'the Paracel Islands',
    choices: [
      ['Paracel Islands', 'Paracels'],
      ['Xisha Islands', 'Xisha Qundao', 'Xisha'],
      ['Hoang Sa'],
    ],
    source: UNMAP,
  },
  {
    of: 'the Spratly Islands',
    choices: [
      ['Spratly Islands', 'Spratlys'],
      ['Nansha Islands', 'Nansha Qundao', 'Nansha'],
      ['Truong Sa'],
      ['Kalayaan Island Group', 'Kalayaan'],
    ],
    source: UNMAP,
  },
  {
    of: 'Second Thomas Shoal',
    choices: [
      ['Second Thomas Shoal'],
      ['Ren’ai Jiao', 'Ren’ai Reef', 'Renai Jiao'],
      ['Ayungin Shoal', 'Ayungin'],
    ],
    source: 'Permanent Court of Arbitration, case 2013-19, award, glossary',
  },
  {
    of: 'Scarborough Shoal',
    choices: [
      ['Scarborough Shoal'],
      ['Huangyan Dao', 'Huangyan Island'],
      ['Bajo de Masinloc', 'Panatag Shoal'],
    ],
    source: 'Permanent Court of Arbitration, case 2013-19, award, glossary',
  },
  {
    of: 'the status of Taiwan',
    choices: [['taiwan question'], ['taiwan issue']],
    source: 'China, white paper “The Taiwan Question” (2022); US Department of State, fact sheets',
  },
  {
    of: 'Taiwan',
    choices: [
      ['Chinese Taipei', 'Taiwan, China', 'Taiwan region'],
      ['Republic of China (Taiwan)', 'Government of Taiwan', 'President of Taiwan'],
    ],
    source: PCGN,
  },
  {
    of: 'the west bank of the Jordan',
    choices: [
      ['West Bank', 'Occupied Palestinian Territory', 'occupied Palestinian territories'],
      ['Judea and Samaria', 'Judea & Samaria'],
    ],
    source: `${UNMAP}; ${PRESS}`,
  },
  {
    of: 'the holy esplanade in Jerusalem',
    choices: [
      ['Temple Mount'],
      [
        'Haram al-Sharif',
        'Al-Haram Al-Sharif',
        'Noble Sanctuary',
        'Al-Aqsa Mosque',
        'Al Aqsa Mosque',
      ],
    ],
    source: PRESS,
  },
  {
    of: 'Israel',
    choices: [
      ['Israel', 'Israeli'],
      [
        'Zionist regime',
        'Zionist entity',
        'Zionist enemy',
        'occupation regime',
        'occupation forces',
      ],
    ],
    source: PRESS,
  },
  {
    of: 'the fighting in Gaza',
    choices: [
      [
        'war in gaza',
        'war against hamas',
        'war on hamas',
        'israel-hamas war',
        'campaign against hamas',
      ],
      [
        'aggression on gaza',
        'aggression against gaza',
        'aggression against the gaza strip',
        'israeli aggression',
        'genocide',
        'war on gaza',
        'crimes of the zionist regime',
      ],
      [
        'conflict in gaza',
        'gaza conflict',
        'escalation in gaza',
        'palestinian-israeli conflict',
        'developments in palestine',
      ],
    ],
    source: PRESS,
  },
  {
    of: 'people held in Gaza',
    choices: [
      ['hostages', 'abductees'],
      ['captives', 'detainees'],
    ],
    source: PRESS,
  },
  {
    of: 'a halt to the fighting',
    choices: [
      ['ceasefire', 'cease-fire'],
      ['humanitarian pause', 'humanitarian pauses'],
      ['truce'],
      ['cessation of hostilities'],
    ],
    source: 'UN, Guidance on Mediation of Ceasefires (2022), glossary',
  },
  {
    of: 'North Macedonia',
    choices: [
      ['North Macedonia'],
      ['former Yugoslav Republic of Macedonia', 'FYROM', 'Former Yugoslav Republic of Macedonia'],
      ['Republic of Macedonia'],
    ],
    source: 'Prespa Agreement of 17 June 2018; UN terminology bulletin',
  },
  {
    of: 'Kosovo',
    choices: [
      ['Kosovo and Metohija', 'Kosovo-Metohija', 'Kosovo & Metohija'],
      ['Kosovo', 'Republic of Kosovo'],
    ],
    source: `${UNMAP}; UN Security Council resolution 1244 (1999)`,
  },
  {
    of: 'the line between Kosovo and Serbia',
    choices: [
      ['border with kosovo', 'kosovo border', 'border with serbia', 'kosovo-serbia border'],
      ['administrative line', 'administrative boundary line', 'administrative crossing'],
    ],
    source:
      'UN Security Council resolution 1244 (1999); EU, Integrated Border Management agreement (2011)',
  },
  {
    of: 'Nagorno-Karabakh',
    choices: [
      ['Nagorno-Karabakh', 'Nagorny Karabakh', 'Nagorno Karabakh'],
      [
        'Karabakh region of Azerbaijan',
        'Karabakh economic region',
        'Karabakh region',
        'Garabagh',
        'Garabagh region',
      ],
      ['Artsakh'],
    ],
    source: `${UNGEGN}; OSCE Minsk Group statements`,
  },
  {
    of: 'the way from Armenia to Karabakh',
    choices: [
      ['Lachin corridor'],
      ['Lachin road', 'Lachin–Khankendi road', 'Lachin-Khankendi road'],
    ],
    source: 'Trilateral statement of 9–10 November 2020; ICJ, order of 22 February 2023',
  },
  { of: 'Stepanakert', choices: [['Stepanakert'], ['Khankendi', 'Xankendi']], source: UNGEGN },
  {
    of: 'South Ossetia',
    choices: [['South Ossetia', 'Republic of South Ossetia'], ['Tskhinvali region']],
    source: PCGN,
  },
  {
    of: 'Abkhazia',
    choices: [
      ['Republic of Abkhazia'],
      ['Abkhazia, Georgia', 'occupied Abkhazia', 'Georgian regions of Abkhazia'],
    ],
    source: PCGN,
  },
  {
    of: 'Transnistria',
    choices: [
      ['Transnistria', 'Transdniestria'],
      ['Pridnestrovie', 'Trans-Dniester Moldovan Republic'],
    ],
    source: PCGN,
  },
  {
    of: 'the north of Cyprus',
    choices: [
      ['Turkish Republic of Northern Cyprus', 'TRNC'],
      [
        'occupied areas of Cyprus',
        'occupied territories of Cyprus',
        'occupied part of Cyprus',
        'occupied areas',
        'northern part of Cyprus',
      ],
    ],
    source: 'UN Security Council resolution 541 (1983)',
  },
  {
    of: 'Cyprus',
    choices: [
      ['Greek Cypriot Administration', 'Greek Cypriot side', 'GCA'],
      ['Republic of Cyprus'],
    ],
    source:
      'UN Security Council resolution 541 (1983); Türkiye, Ministry of Foreign Affairs, usage',
  },
  {
    of: 'the Falkland Islands',
    choices: [
      ['Falkland Islands', 'Falklands'],
      ['Malvinas Islands', 'Islas Malvinas', 'Malvinas'],
    ],
    source: 'UN editorial directive ST/CS/SER.A/42 (1999)',
  },
  {
    of: 'Western Sahara',
    choices: [
      ['Western Sahara'],
      ['Moroccan Sahara', 'southern provinces'],
      ['Sahrawi Republic', 'Sahrawi Arab Democratic Republic'],
    ],
    source: UNMAP,
  },
  { of: 'Myanmar', choices: [['Burma', 'Burmese'], ['Myanmar']], source: PCGN },
  {
    of: 'the Rohingya',
    choices: [['Rohingya'], ['Muslims in Rakhine', 'Bengalis', 'displaced persons from Rakhine']],
    source: PRESS,
  },
  {
    of: 'Türkiye',
    choices: [['Türkiye', 'Turkiye'], ['Turkey']],
    source: 'UN, note verbale of 1 June 2022',
  },
  { of: 'Czechia', choices: [['Czechia'], ['Czech Republic']], source: UNGEGN },
  { of: 'Eswatini', choices: [['Eswatini'], ['Swaziland']], source: UNGEGN },
  { of: 'Belarus', choices: [['Belarus'], ['Byelorussia', 'Belorussia']], source: UNGEGN },
  { of: 'Moldova', choices: [['Moldova'], ['Moldavia']], source: UNGEGN },
  {
    of: 'Kyrgyzstan',
    choices: [
      ['Kyrgyzstan', 'Kyrgyz Republic'],
      ['Kirghizia', 'Kirgizia'],
    ],
    source: UNGEGN,
  },
  {
    of: 'Tibet',
    choices: [['Tibet', 'Tibetan'], ['Xizang']],
    source: `China, white paper on Xizang (2023); ${PCGN}`,
  },
  { of: 'Xinjiang', choices: [['Xinjiang'], ['East Turkistan', 'East Turkestan']], source: PCGN },
  {
    of: 'Arunachal Pradesh',
    choices: [['Arunachal Pradesh'], ['Zangnan', 'South Tibet']],
    source:
      'China, Ministry of Civil Affairs, list of names (2023); India, Ministry of External Affairs, reply',
  },
  {
    of: 'Jammu and Kashmir',
    choices: [
      ['Indian Illegally Occupied Jammu and Kashmir', 'IIOJK', 'Indian occupied Kashmir'],
      ['Jammu and Kashmir', 'Union Territory of Jammu and Kashmir'],
    ],
    source: UNMAP,
  },
  {
    of: 'the line between India and China',
    choices: [
      ['Line of Actual Control', 'LAC'],
      ['border areas', 'boundary question', 'border affairs'],
    ],
    source: 'India–China agreements of 1993, 1996 and 2005',
  },
  {
    of: 'water from the Fukushima plant',
    choices: [
      ['ALPS treated water', 'treated water'],
      ['contaminated water', 'nuclear-contaminated water', 'radioactive water'],
    ],
    source:
      'IAEA, Comprehensive Report on the ALPS-Treated Water (2023); statements of China and the Republic of Korea',
  },
  {
    of: 'Koreans put to work in wartime Japan',
    choices: [
      [
        'former civilian workers from the Korean Peninsula',
        'workers from the Korean Peninsula',
        'requisitioned workers',
      ],
      ['victims of forced labor', 'forced labor', 'forced labour', 'forced mobilization'],
    ],
    source:
      'Supreme Court of Korea, judgment 2013Da61381 (2018); Japan, Ministry of Foreign Affairs, replies',
  },
  {
    of: 'giving up nuclear weapons in Korea',
    choices: [
      ['denuclearization of the korean peninsula', 'denuclearisation of the korean peninsula'],
      [
        'denuclearization of north korea',
        'denuclearisation of north korea',
        'denuclearization of the dprk',
        'north korea’s denuclearization',
      ],
    ],
    source: 'Inter-Korean Joint Declaration of 1992; UN Security Council resolution 1718 (2006)',
  },
  {
    of: 'the region between two oceans',
    choices: [['Indo-Pacific'], ['Asia-Pacific', 'Asia Pacific']],
    source:
      'ASEAN Outlook on the Indo-Pacific (2019); Russia–China joint statement of 4 February 2022',
  },
  {
    of: 'who governs in Kabul',
    choices: [
      ['Taliban', 'Taliban regime'],
      [
        'Interim Afghan Government',
        'Islamic Emirate',
        'interim government of Afghanistan',
        'Afghan interim government',
      ],
    ],
    source: 'UN Security Council resolution 2626 (2022)',
  },
  {
    of: 'sanctions',
    choices: [
      ['sanctions'],
      [
        'unilateral coercive measures',
        'unilateral restrictive measures',
        'illegitimate restrictions',
        'illegal restrictions',
        'coercive measures',
      ],
    ],
    source: 'UN Human Rights Council resolution 27/21; EU, Sanctions guidelines',
  },
]
