/**
 * Verbs that follow "to" in readouts, so that "the need for X to act" and "committed to act" are told
 * from "access to civilians". The list is ours: infinitives after "to" in diplomatic English, beside
 * the regular endings -ise, -ize, -ify that positions/infinitives.ts knows.
 */
export const BASE_VERBS: ReadonlySet<string> = new Set(
  (
    'abide accelerate accept achieve act adapt add address adhere adopt advance agree aid allow announce apply ' +
    'approve arrange arrive ask assist attack attend avoid back be become begin boost bolster bring build call ' +
    'cancel carry cease change choose clear combat come commit compel complete comply conclude conduct confirm ' +
    'confront consider consult contain continue contribute cooperate co-operate coordinate counter create cut deal ' +
    'decide deepen defeat defend deliver demonstrate deny deploy deter develop diminish direct discuss disrupt ' +
    'do draw drive ease eliminate enable encourage end endorse engage enhance ensure enter establish evacuate ' +
    'examine exchange execute exercise exert expand expedite explore express extend facilitate fight finalise find ' +
    'finish focus follow form foster free fulfil fulfill fully fund further gain get give go grant grow guarantee halt ' +
    'have help hold honor honour host identify impose improve include increase inform initiate intensify invest ' +
    'investigate invite join keep launch lead leave lift limit maintain make manage meet mitigate monitor move ' +
    'negotiate normalise observe obtain offer open oppose overcome participate pass pay perform play prepare ' +
    'preserve press prevent proceed produce promote protect provide punish pursue put raise reach rebuild receive ' +
    'recognise recognize reconsider reduce refrain reinforce reject release remain remove renew replace report ' +
    'resolve respect respond restore restrain resume return reverse review save secure see seek send set settle ' +
    'share shape show sign solve speak speed stabilize stand start stay step stop streamline strive submit support ' +
    'sustain tackle take target tell track train transfer transition translate turn undermine understand undertake ' +
    'unite unblock update uphold urge use violate visit wait welcome win withdraw withhold work yield ' +
    'jointly closely better actively quickly immediately swiftly peacefully effectively continually not ' +
    'broaden commence commend consolidate curb defuse dispatch double elevate embrace ' +
    'empower equip explain forge hand harness hear implement incorporate interact leverage link mobilize mobilise ' +
    'plan prioritize produce prosecute rally re-establish realize ratify reaffirm rebuild reach regulate relaunch ' +
    'repair rescue revive safeguard scale serve smooth spare stem tap upgrade utilize vote weaken' +
    ' absorb accommodate accompany account acknowledge acquire adjust administer admit advocate affect affirm aim align' +
    ' allocate alleviate alter amend analyse analyze annex answer anticipate appeal appoint appreciate approach arm arrest assert assess assume assure' +
    ' attach attain attempt attract attribute award aspire avert ban base battle bear believe benefit bind block bolster borrow breach break bridge' +
    ' broker calm campaign capture catch celebrate center centre challenge channel charge charter check cite claim clarify clean close coerce' +
    ' collaborate collect commission communicate compare compensate compete complement compose compromise conceal concentrate concern condemn condition' +
    ' configure congratulate connect conserve constitute construct consume contact contest contract convene convert convey convince cope correct' +
    ' cost count cover crack craft cross cultivate cure curtail customise damage debate declare decline decrease dedicate deescalate de-escalate define' +
    ' delay delegate delineate demand demarcate demilitarise demilitarize demolish depart depend deport derail descend describe deserve design desist' +
    ' destabilise destroy detain detect determine devote dialogue differ digitalise digitise disarm discharge disclose discontinue discover dismantle dispel' +
    ' dispense displace dispose dissuade distance distribute diversify divert divide dominate donate drop drill earn eat echo educate effect' +
    ' elaborate elect elicit eradicate emerge emphasise emphasize employ enact encompass encroach endanger endeavour endure enforce enjoy enlarge enlist' +
    ' enrich ensue entail entertain entrench entrust equal escalate escape eschew evade evaluate evolve exacerbate exceed excel exclude excuse exempt exit' +
    ' expel experience expire export expose facilitate face fail fall falsify favour favor feed feel fill flee fly foresee forget formalise formalize' +
    ' formulate forward found fracture frame freeze frustrate fuel function gain gather generate govern grasp greet guard guide handle happen hasten head' +
    ' heal hear heed heighten highlight hinder hire hit hope house hurt ignore illustrate impact impede imperil implicate import impress imprison inaugurate' +
    ' incite incorporate increase incur indicate induce inflict influence infringe inherit inject innovate inspect inspire install institute instruct' +
    ' insulate insure integrate intend interfere intervene introduce invade invoke involve isolate issue jeopardise jeopardize judge justify kill know' +
    ' label lack land last launder lay learn lend lessen let level liberate liberalise license lie like listen live lobby look lose love lower' +
    ' manufacture map march mark market match materialise mature mean measure mediate memorialise mend merge migrate militarise militarize mine minimise' +
    ' minimize mirror mislead miss mix model moderate modernise modernize modify motivate mount multiply name narrow nationalise navigate need neglect' +
    ' neutralise neutralize note notify nurture obey object oblige obstruct occupy occur omit operate opt optimise order organise organize orient outline' +
    ' overcome overhaul oversee overthrow owe own pacify partner paralyse patrol pause penalise permit persevere persist persuade phase pilot pioneer' +
    ' place pledge plunge point populate pose position possess post postpone pour practise practice praise pray precede preclude predict prefer prejudice' +
    ' present pressure presume pretend prevail price print privatise prioritise probe process procure professionalise profit progress prohibit project prolong' +
    ' propel propose prosper prove publicise publish pull purchase push qualify quantify quell question quit quote radicalise reactivate read readmit reaffirm' +
    ' realise reap rearm reassess reassure rebalance recall recede reclaim recommend reconcile reconnect reconstruct record recover recruit rectify recycle' +
    ' redirect redouble redress re-engage refer reflect reform refuse regain register rehabilitate reinstate reintegrate reiterate relate relax relieve relocate' +
    ' rely remedy remember remind remit render renegotiate renounce reopen reorganise repatriate repay repeal repeat repel reply repress request require' +
    ' reschedule reserve resettle reside resist resort restart restructure result retain retaliate rethink retreat retrieve reunite reveal revise revitalise' +
    ' revitalize revoke reward revolve rid rise risk rotate rule run sabotage sacrifice salvage sanction satisfy say scrutinise search select sell sense separate' +
    ' shield shift shoot shorten shut simplify sit slow smuggle soften sort source spark specify spell spend split sponsor spread spur stabilise stage' +
    ' station steer stem stimulate store strengthen stress stretch strike structure struggle study subdue subject subscribe substitute succeed sue suffer suggest' +
    ' suit supervise supplement supply suppress surge surmount surrender survive suspend swap synchronise synchronize systematise tailor talk tame taste teach tell' +
    ' temper terminate test testify thank think thrive threaten throw tie tighten time tolerate top touch toughen trade transcend transform transmit transport' +
    ' treat trigger trust try tune unblock uncover underline underpin underscore undertake unfreeze unify unilaterally unleash unlock unveil upgrade uproot' +
    ' usher utilise vaccinate validate value vary venture verify veto view violate volunteer vow wage walk want warn warrant watch water wear widen wipe wish' +
    ' witness worry worsen wound write'
  ).split(' '),
)
