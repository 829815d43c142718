/**
 * Verbs that follow "to" in readouts, so that "the need for X to act" and "committed to act" are told
 * from "access to civilians". The list is ours: infinitives after "to" in diplomatic English, beside
 * the regular endings -ise, -ize, -ify, -en that positions/infinitives.ts knows.
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
    'repair rescue revive safeguard scale serve smooth spare stem tap upgrade utilize vote weaken'
  ).split(' '),
)
