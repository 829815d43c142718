/** Hours of standard time ahead of UTC in the capital of each state. Source: IANA tz database, zone of the capital. */
const BY_OFFSET: readonly (readonly [hours: number, states: string])[] = [
  [-6, 'MX CR GT HN NI SV BZ'],
  [-5, 'US CA CO PE EC PA CU JM HT'],
  [-4, 'VE BO CL PY DO BB TT GY'],
  [-3, 'BR AR UY SR'],
  [0, 'GB IE PT IS GH SN CI ML GM SL LR TG BF GN MR'],
  [
    1,
    'FR DE IT ES NL BE LU CH AT PL CZ SK HU SE NO DK SI HR BA RS ME MK AL XK VA MT NG DZ TN MA AO CM TD NE GA CG CD EU',
  ],
  [2, 'UA RO BG GR FI EE LV LT MD EG LY ZA ZW ZM MZ BW NA MW RW BI SD IL LB CY PS JO SY'],
  [3, 'RU TR SA IQ KW QA BH YE KE ET UG TZ SO DJ ER BY'],
  [3.5, 'IR'],
  [4, 'AE OM AZ AM GE MU'],
  [4.5, 'AF'],
  [5, 'PK UZ TJ TM KZ MV'],
  [5.5, 'IN LK'],
  [5.75, 'NP'],
  [6, 'BD BT KG'],
  [6.5, 'MM'],
  [7, 'TH VN KH LA ID MN'],
  [8, 'CN SG MY PH BN TW HK MO'],
  [9, 'JP KR KP TL'],
  [10, 'AU PG'],
  [11, 'SB VU'],
  [12, 'NZ FJ'],
]

export const UTC_OFFSETS: Readonly<Record<string, number>> = Object.fromEntries(
  BY_OFFSET.flatMap(([hours, states]) => states.split(' ').map((state) => [state, hours])),
)
