/**
 * The words of the generated books: about two thousand in all their forms, so that a search index over them
 * has the size and the shape of a real one.
 */

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** Things customers speak about. */
export const nouns = words(`
  price cabin photo weekend room ticket bill card code door map review date phone friend letter page form
  list offer question answer key place boat path trip guide child table window bed morning evening holiday
  account button message link payment receipt refund deposit discount voucher invoice fee total currency
  calendar deadline reminder appointment schedule season forecast shower sauna kitchen towel blanket pillow
  mattress stove lamp heater fridge drawer cupboard balcony garden fence gate garage driveway corridor stair
  lift lobby counter queue desk clerk manager driver neighbour stranger colleague partner parent cousin
  passenger owner tenant visitor member expert critic reporter seller dealer agent helper nurse teacher
  student engineer farmer baker plumber carpenter screen keyboard password profile picture video sound
  signal network charger cable battery printer folder document signature stamp parcel label package carton
  bag suitcase station platform airport ferry harbour bridge tunnel road junction roundabout
  sign arrow trail summit valley glacier river waterfall island beach cliff meadow forest cloud storm ridge
  rainbow shadow sunset breakfast lunch dinner coffee sandwich soup cake menu recipe kettle bottle spoon
  fork napkin candle fireplace log axe bucket broom sponge soap mirror basin toilet drain pipe valve switch
  socket fuse alarm lock handle hinge roof wall floor ceiling carpet curtain hook hanger coat jacket
  mitten boot sock scarf helmet rope ladder tent rucksack compass torch whistle bandage tablet doctor
  pharmacist insurer lawyer contract clause promise warranty complaint apology excuse mistake surprise doubt
  worry hope plan idea wish reason habit rule exception detail summary number figure percentage rating star
  comment rumour story headline newsletter advert poster brochure banner campaign survey interview diary
  workshop meeting decision budget target result report chart diagram lesson skill hobby game puzzle song
  concert museum gallery theatre stadium market bakery supermarket warehouse
`);

/** What customers do; none is irregular or doubles its last letter. */
export const verbs = words(`
  book compare open check ask wait call look search save load accept return receive order collect
  confirm cancel change answer explain promise expect need want like recommend mention notice remember
  trust doubt hope wonder guess measure count add remove move reach visit pass cross climb follow turn start
  finish arrive rest cook clean wash repair replace install connect charge press enter download upload attach
  print sign stamp deliver unpack sort share post publish rate report complain insist argue discuss
  suggest invite welcome greet thank help support guide train learn record watch listen touch handle
  push pull lift hand toss crash block lock unlock close repeat delay postpone miss avoid
  ignore refuse reject allow offer provide prepare arrange organise reserve extend reduce lower raise double
  estimate calculate balance refund subscribe renew expire register update restore reload
  refresh filter select highlight zoom scroll click browse bookmark forward paste mark rename reveal
  conceal describe translate whisper shout laugh smile
`);

/** How things are; with `ly` each is an adverb. */
export const adjectives = words(`
  quiet clear slow quick late cheap warm cold bright dark strange honest fair strict polite rude patient
  careful careless helpful useless hopeful thoughtful generous curious nervous anxious serious obvious
  previous precious famous dangerous recent frequent constant distant urgent silent apparent different
  confident pleasant elegant brilliant significant important total final formal normal local global personal
  official special usual casual gradual mutual actual annual digital visual manual virtual central typical
  practical logical critical magical musical technical physical historical external internal eternal national
  regional professional emotional additional conditional occasional exceptional traditional optional rational
  direct correct exact perfect abrupt blunt faint firm soft loud proud mild wild bold
  odd rigid solid rapid vivid valid splendid sudden open secret complete separate
  accurate adequate appropriate deliberate delicate desperate elaborate fortunate immediate intimate moderate
  private remote absolute acute resolute brave wise nice loose close sparse dense intense tense
  expensive extensive massive passive active attractive creative decisive defensive effective exclusive
  impressive inclusive negative objective positive productive protective relative selective sensitive
  competitive alternative
`);

const beginnings = words(`
  Aur Bjor Dal Eid Fla Grim Hav Inn Kal Lang Mol Nord Os Rand Sand Stor Tind Ulv Vest Vik Skar Hol Bred Furu
`);
const endings = words(`
  vik nes fjord dal heim berg strand sund holm voll land eide stad mo set havn øy sjø ås lia
`);

/** Places, as common in journeys as they are rare one by one. */
export const places = beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending));
