import type { Issuer } from '../types'

/**
 * How issuers call themselves in English, as on their own sites. Two lists: words above, below or at the
 * head of a text that name the house; and the names of institutions by state, where a house only shows in
 * whose official the text is about.
 */
export const HOUSES: readonly { words: RegExp; issuer: Issuer }[] = [
  {
    words: /^PM (?:call|meeting|statement|and|meets|bilateral)\b/m,
    issuer: { name: "Prime Minister's Office", state: 'GB', houseStyle: 'uk-pm' },
  },
  {
    words: /\bforeign,? commonwealth (?:&|and) development office\b|\bFCDO\b/i,
    issuer: {
      name: 'Foreign, Commonwealth & Development Office',
      state: 'GB',
      houseStyle: 'uk-fcdo',
    },
  },
  {
    words: /\bwhite house\b|statements and releases/i,
    issuer: { name: 'The White House', state: 'US', houseStyle: 'us-white-house' },
  },
  {
    words:
      /\boffice of the spokesperson\b|\bstate department\b|\bdepartment of state\b|\bstate\.gov\b/i,
    issuer: { name: 'Department of State', state: 'US', houseStyle: 'us-state' },
  },
  {
    words: /\bpentagon press secretary\b|\bdepartment of (?:defense|war)\b|\bjoint staff\b/i,
    issuer: { name: 'Department of Defense', state: 'US', houseStyle: 'us-defense' },
  },
  {
    words: /\bdowning street\b|\bprime minister's office, 10\b/i,
    issuer: { name: "Prime Minister's Office", state: 'GB', houseStyle: 'uk-pm' },
  },
  {
    words: /\bglobal affairs canada\b/i,
    issuer: { name: 'Global Affairs Canada', state: 'CA', houseStyle: 'ca-mfa' },
  },
  {
    words:
      /\bprime minister's office\b.*\bottawa\b|\bottawa, ontario\b|\bprime minister of canada\b/i,
    issuer: { name: 'Prime Minister of Canada', state: 'CA', houseStyle: 'canada-pmo' },
  },
  {
    words: /\bkremlin\b/i,
    issuer: { name: 'President of Russia', state: 'RU', houseStyle: 'russia-kremlin' },
  },
  {
    words: /\bby PIB\b|\bPress Information Bureau\b/,
    issuer: { name: "Prime Minister's Office", state: 'IN', houseStyle: 'in-pm' },
  },
  {
    words: /^\d{3,5}-\d{2}-\d{2}-\d{4}$/m,
    issuer: { name: 'Ministry of Foreign Affairs', state: 'RU', houseStyle: 'ru-mfa' },
  },
  {
    words: /\bfederal foreign office\b/i,
    issuer: { name: 'Federal Foreign Office', state: 'DE', houseStyle: 'de-mfa' },
  },
  {
    words: /^New Delhi,?\n\w+ \d{1,2}, \d{4}$/m,
    issuer: { name: 'Ministry of External Affairs', state: 'IN', houseStyle: 'in-mea' },
  },
  {
    words: /communicated by the (?:prime minister|pm)'s/i,
    issuer: { name: "Prime Minister's Office", state: 'IL', houseStyle: 'il-pm' },
  },
  {
    words:
      /^Readout of (?:Vice )?President (?!of )[^\n]*(?:Call|Meeting)s?\b[^\n]*\n+\p{Lu}\p{Ll}+ \d{1,2}, \d{4}$/mu,
    issuer: { name: 'The White House', state: 'US', houseStyle: 'us-white-house' },
  },
  {
    words: /\bEEAS\b|\beuropean external action service\b/i,
    issuer: { name: 'European External Action Service', state: null, houseStyle: 'eu' },
  },
]

/** Date lines that only one house prints so. */
export const DATE_STYLES: readonly { form: RegExp; issuer: Issuer }[] = [
  {
    form: /^\w+ \d{1,2}, \d{4} · \d{1,2}:\d{2}$/m,
    issuer: { name: 'President of Russia', state: 'RU', houseStyle: 'russia-kremlin' },
  },
  {
    form: /^\d{1,2} \w+ \d{4} - \d{2}:\d{2}$/m,
    issuer: { name: 'President of Ukraine', state: 'UA', houseStyle: 'ukraine-president' },
  },
  {
    form: /^\d{1,2}\.\d{1,2}\.\d{4} \/ \d{1,2}:\d{2}$/m,
    issuer: { name: 'Ministry of Foreign Affairs', state: 'CZ', houseStyle: 'cz-mfa' },
  },
  {
    form: /^No: \d+, \d{1,2} \p{Lu}\p{L}+ \d{4}/mu,
    issuer: { name: 'Ministry of Foreign Affairs', state: 'TR', houseStyle: 'tr-mfa' },
  },
  {
    form: /^\d{1,2}\. \p{Lu}\p{L}+ \d{4}\.$/mu,
    issuer: { name: 'Ministry of Foreign Affairs', state: 'RS', houseStyle: 'rs-mfa' },
  },
]

/** News agencies that carry a court's or a presidency's readouts, by the mark in their lead-in. */
export const AGENCIES: readonly (readonly [mark: string, state: string, name: string])[] = [
  ['SPA', 'SA', 'Saudi Press Agency'],
  ['WAM', 'AE', 'Emirates News Agency'],
  ['QNA', 'QA', 'Qatar News Agency'],
  ['Petra', 'JO', 'Jordan News Agency'],
  ['KUNA', 'KW', 'Kuwait News Agency'],
  ['BNA', 'BH', 'Bahrain News Agency'],
  ['ONA', 'OM', 'Oman News Agency'],
  ['MENA', 'EG', 'Middle East News Agency'],
  ['IRNA', 'IR', 'Islamic Republic News Agency'],
  ['INA', 'IQ', 'Iraqi News Agency'],
  ['SANA', 'SY', 'Syrian Arab News Agency'],
  ['APS', 'DZ', 'Algeria Press Service'],
  ['MAP', 'MA', 'Maghreb Arab Press'],
  ['APP', 'PK', 'Associated Press of Pakistan'],
  ['BTA', 'BG', 'Bulgarian News Agency'],
  ['AZERTAC', 'AZ', 'Azerbaijan State News Agency'],
  ['KCNA', 'KP', 'Korean Central News Agency'],
  ['VNA', 'VN', 'Vietnam News Agency'],
  ['Xinhua', 'CN', 'Xinhua News Agency'],
  ['TASS', 'RU', 'TASS'],
  ['Anadolu', 'TR', 'Anadolu Agency'],
  ['VGP', 'VN', 'Viet Nam Government Portal'],
]

/** Names of the presidency or court, of the head of government's office, and of the foreign ministry; empty for the usual form. */
export const INSTITUTIONS: readonly (readonly [
  state: string,
  head: string,
  government: string,
  foreign: string,
])[] = [
  ['AM', '', 'Prime Minister of Armenia', ''],
  ['AT', '', 'Federal Chancellery', 'Federal Ministry for European and International Affairs'],
  ['AU', '', 'Prime Minister of Australia', 'Minister for Foreign Affairs'],
  ['BE', '', 'Prime Minister of Belgium', 'Federal Public Service Foreign Affairs'],
  ['BH', '', '', 'Ministry of Foreign Affairs'],
  ['BR', 'Presidency of the Republic', '', 'Ministry of Foreign Affairs'],
  ['CA', '', 'Prime Minister of Canada', 'Global Affairs Canada'],
  ['CH', '', '', 'Federal Department of Foreign Affairs'],
  ['CL', '', '', 'Ministry of Foreign Affairs'],
  ['CN', 'Ministry of Foreign Affairs', 'Ministry of Foreign Affairs', ''],
  ['CY', 'Presidency of the Republic of Cyprus', '', ''],
  ['CZ', '', 'Government of the Czech Republic', ''],
  ['DE', 'Office of the Federal President', 'Federal Government', 'Federal Foreign Office'],
  ['DK', '', "Prime Minister's Office", ''],
  ['DZ', 'Presidency of the Republic', '', ''],
  ['EG', 'Presidency of the Arab Republic of Egypt', '', ''],
  ['ES', '', 'La Moncloa', 'Ministry of Foreign Affairs, European Union and Cooperation'],
  ['FI', 'President of the Republic of Finland', "Prime Minister's Office", ''],
  ['FR', 'Presidency of the Republic', '', 'Ministry for Europe and Foreign Affairs'],
  ['GB', '', "Prime Minister's Office", 'Foreign, Commonwealth & Development Office'],
  ['ID', '', '', 'Ministry of Foreign Affairs'],
  ['IE', '', 'Department of the Taoiseach', 'Department of Foreign Affairs'],
  ['IL', '', "Prime Minister's Office", ''],
  ['IN', "President's Secretariat", "Prime Minister's Office", 'Ministry of External Affairs'],
  ['IT', 'Quirinale', 'Presidency of the Council of Ministers', ''],
  ['JO', 'Royal Hashemite Court', '', 'Ministry of Foreign Affairs and Expatriates'],
  ['JP', '', 'Ministry of Foreign Affairs', ''],
  ['KE', 'State House', '', 'Ministry of Foreign and Diaspora Affairs'],
  ['NG', 'State House', '', ''],
  ['UG', 'State House', '', ''],
  ['ZM', 'State House', '', ''],
  ['TZ', 'State House', '', ''],
  ['NA', 'State House', '', ''],
  ['SC', 'State House', '', ''],
  ['SL', 'State House', '', ''],
  ['KR', 'Office of the President', '', ''],
  ['MX', 'Presidency of the Republic', '', 'Ministry of Foreign Affairs'],
  ['NL', '', 'Government of the Netherlands', ''],
  ['NO', '', 'Office of the Prime Minister', ''],
  ['NZ', '', 'Prime Minister of New Zealand', 'Ministry of Foreign Affairs and Trade'],
  ['PH', 'Presidential Communications Office', '', 'Department of Foreign Affairs'],
  ['PL', '', 'Chancellery of the Prime Minister', ''],
  ['SE', '', "Prime Minister's Office", ''],
  ['TH', '', '', 'Ministry of Foreign Affairs'],
  ['TR', 'Presidency of the Republic of Türkiye', '', ''],
  ['UA', 'President of Ukraine', 'Government of Ukraine', ''],
  ['US', 'The White House', 'The White House', 'Department of State'],
  ['UY', 'Presidency', '', ''],
  ['VA', 'Holy See Press Office', '', 'Holy See Press Office'],
  ['ZA', 'The Presidency', '', 'Department of International Relations and Cooperation'],
  ['QA', 'Amiri Diwan', 'Amiri Diwan', ''],
  ['KW', 'Amiri Diwan', '', ''],
  [
    'MA',
    'Royal Cabinet',
    'Head of Government',
    'Ministry of Foreign Affairs, African Cooperation and Moroccan Expatriates',
  ],
  ['IQ', '', 'Media Office of the Prime Minister', ''],
]

/** Titles that only one state gives. */
export const OWN_TITLES: readonly (readonly [words: RegExp, state: string])[] = [
  [/\btaoiseach\b|\btánaiste\b/i, 'IE'],
  [/\bfederal councill?or\b|\bpresident of the (?:swiss )?confederation\b/i, 'CH'],
  [/\bexternal affairs minister\b|\bminister of external affairs\b/i, 'IN'],
  [/\bholy father\b|\bsupreme pontiff\b|\bcardinal secretary\b|\bpope\b/i, 'VA'],
  [
    /\bcpc central committee\b|\bstate council(?:l)?or\b|\bpolitical bureau\b|\bvice premier of the state council\b/i,
    'CN',
  ],
  [/\bminister for europe and foreign affairs\b/i, 'FR'],
  [/\bpresident of the council of ministers\b/i, 'IT'],
  [/\bpresident of the government\b/i, 'ES'],
  [/\bcommunist party of vi(?:et nam|etnam)\b/i, 'VN'],
  [/\bsecretary of (?:state|defense|war|the treasury)\b|\bnational security advisor\b/i, 'US'],
  [/\bcustodian of the two holy mosques\b/i, 'SA'],
  [/\bminister of international relations and cooperation\b/i, 'ZA'],
  [/\bcabinet secretary for foreign\b|\bprime cabinet secretary\b/i, 'KE'],
  [/\bfederal chancellor\b|\bfederal foreign minister\b/i, 'DE'],
  [/\bforeign,? commonwealth and development\b/i, 'GB'],
]

/** Cities beside capitals from which readouts are dated. */
export const CITIES: Readonly<Record<string, string>> = {
  jeddah: 'SA',
  neom: 'SA',
  makkah: 'SA',
  dubai: 'AE',
  istanbul: 'TR',
  sochi: 'RU',
  'st petersburg': 'RU',
  mumbai: 'IN',
  shanghai: 'CN',
  lahore: 'PK',
  sydney: 'AU',
  melbourne: 'AU',
  johannesburg: 'ZA',
  lagos: 'NG',
  milan: 'IT',
  barcelona: 'ES',
  alexandria: 'EG',
  aqaba: 'JO',
  putrajaya: 'MY',
  kyoto: 'JP',
}

/** Seats of organisations: a text dated from there need not be the host state's. */
export const SEATS: ReadonlySet<string> = new Set([
  'New York',
  'Geneva',
  'Brussels',
  'Vienna',
  'Addis Ababa',
  'The Hague',
  'Nairobi',
  'Davos',
  'Munich',
])
