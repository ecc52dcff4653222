"""Words that the name detectors must tell from names, as data.

The word lists of `checker.text.lexicon` say whether a spelling is somebody's first name
somewhere; many everyday words are ("Young", "Early", "Council"). Those that a school
writes after "well done" without meaning a person stand here.
"""

from __future__ import annotations

from checker.detectors.common.phrases import phrases, words

FUNCTION = words(
    """
    a an and are as at be been but by can could did do does done each else ever every for from get
    go goes got had has have he her here hers him his how i if in into is it its just keep let
    long lot made may's me more most much must my no not now of off oh ok on once one only or
    other our out over per said see she should so some such than that the their them then there
    theres these they this those to too till until up us very was we well were what when where
    which while who whose why will's with would yes yet you your yours am none unknown unnamed
    less among hence al la le de di del von van
    """
)

GREETING = words(
    """
    thank thanks thankyou congratulations congrats welcome happy hello hi hey hiya dear good great
    best kind regards wishes love lots sorry please remember reminder note bravo wow yay hooray
    hurray fab fabulous amazing super superb brilliant fantastic awesome wonderful excellent proud
    lovely special big huge massive come enjoy look well-done onwards ps pps rip birthday luck
    everyone everybody anyone anybody someone somebody nobody all both folks guys hun babe babes
    peeps kiddos kiddies lads lasses ladies gents gentlemen fam mate mates lovelies gang crew team
    teams kids sunshine darling sweetie poppet matey champ gal gals girlies lol omg xx xxx dudes
    dude chick chicks chaps legends legend queen queens tomorrow today tonight yesterday
    """
)

SCHOOL = words(
    """
    year years yr class classes reception nursery school schools primary academy college pupil
    pupils student students child children boy boys girl girls teacher teachers staff head
    headteacher deputy principal governor governors council councillors choir orchestra band
    assembly office kitchen playground library hall house houses key stage eyfs ks ks1 ks2 ks3 ks4
    pta ptfa fosa friends sen send senco slt ta tas maths math english science history geography
    art music drama phonics literacy numeracy oracy pe re pshe ict computing spelling spellings
    reading writing sports sport football netball hockey cricket rugby tennis swimming gymnastics
    athletics dance yoga chess club clubs breakfast lunch attendance homework certificate
    certificates award awards star stars winner winners prize prizes cup shield trophy medal
    medals gold silver bronze points early nativity ofsted sats gcse gcses btec parent parents mum
    mums mummy mam dad dads daddy mother mothers father fathers gran granny nan nanny grandma
    grandad grandpa grandparents carer carers family families uncle auntie aunt sister brother son
    daughter baby babies sir miss mr mrs ms mx dr prof rev madam master dame lord lady chef cook
    caretaker coach captain community half-term term inset trust trustees volunteers volunteer
    helper helpers cast choirs page museum forest explorers scouts brownies guides cubs beavers
    rainbows rangers leaders ambassadors safeguarding bikeability makaton glockenspiel ukulele
    newsletter bulletin learning kindness french german latin spanish welsh irish world book books
    story fair fete quiz raffle panto general media press forum green red blue yellow orange
    purple pink golden black white
    """
)

CALENDAR = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
    fridays saturdays sundays mon tue tues wed thu thurs fri sat sun january february march july
    august september october november december jan feb mar jul aug sep sept oct nov dec spring
    winter christmas easter xmas eid diwali ramadan hanukkah chanukah halloween advent lent
    pancake holi vaisakhi baisakhi navratri passover pesach purim sukkot nowruz norouz lohri
    kwanzaa hogmanay eisteddfod epiphany pentecost ascension candlemas shrove michaelmas raksha
    wesak vesak onam pongal songkran windrush lunar morning afternoon evening day days week weeks
    weekend month season
    """
)

PLACES = words(
    """
    england scotland wales ireland britain uk gb america usa france germany spain italy holland
    poland europe africa asia australia canada japan earth london york birmingham manchester leeds
    liverpool cardiff swansea belfast glasgow edinburgh bristol oxford cambridge arsenal villa
    everton lionesses north south east west
    """
)

THINGS = words(
    """
    son case job line little price worth park rock beat gun judge author floor brain doctor gay
    male carry boss roll lies kick bank banks loan joke muslim lawyer urban journey bird ah tiny
    minor jail mile branch sing constant fed cap tone rush harm wash server innocent wage odd
    marry valid fate fancy fleet chip toy edit sole oral pleasant canal nail hung loyal beta trace
    raid metro peer lean owe ham lemon fairy elder doll essence gauge infant dock bent cord handy
    tab mentor lone man love reason friend cash brand lion tea math mad sad unique golden victory
    journal golf spirit respect resilience honesty courage determination perseverance friendship
    pride joyful effort achievement god jesus christ santa allah mars venus saturn jupiter google
    phone facebook twitter instagram zoom covid app apps ipad ipads siri internet
    """
)

BIRDS_AND_TREES = words(
    """
    kestrel kingfisher puffin osprey goldfinch woodpecker sycamore hawthorn hornbeam blackthorn
    chestnut larch alder beech birch oak ash elm acorn conker ladybird bumblebee butterfly
    dragonfly caterpillar hedgehog squirrel badger fox otter owl falcon eagle hawk kite heron swan
    robin-redbreast bluebell buttercup sunflower snowdrop daffodil starfish seahorse dolphin
    penguin meerkat panda tiger lion cheetah giraffe elephant gecko toucan macaw flamingo turtle
    topaz sapphire emerald diamond amethyst gryffindor hufflepuff ravenclaw slytherin
    """
)
"""What classes and houses are called; alone after "well done" it is the class that is praised."""

NATURE = BIRDS_AND_TREES | words(
    """
    willow hazel rowan holly ivy ash heather jasmine poppy lily rose daisy iris violet rosemary fern
    laurel cedar maple pine elder bramble juniper olive magnolia cherry primrose aspen bluebells
    robin wren jay merlin martin skylark swift lark ruby pearl jade amber opal river brook
    """
)
"""The same, with those that are first names as well."""

ILLNESSES = words(
    """
    chickenpox measles mumps rubella flu influenza nits lice headlice impetigo norovirus
    threadworms ringworm scabies conjunctivitis tonsillitis meningitis whooping strep sickness
    """
)
"""What goes round a class ("Impetigo in Nursery")."""

PEOPLES = words(
    """
    romans vikings tudors stuarts georgians victorians saxons anglo-saxons celts normans egyptians
    greeks aztecs incas mayans sumerians montagues capulets suffragettes dinosaurs planets
    """
)
"""Whom a class learns about ("Tudors in Year 5")."""

NEVER = (
    FUNCTION
    | GREETING
    | SCHOOL
    | CALENDAR
    | PLACES
    | THINGS
    | BIRDS_AND_TREES
    | ILLNESSES
    | PEOPLES
)
"""Never the first word of a person's name in a post."""

OPENERS = (
    FUNCTION
    | GREETING
    | CALENDAR
    | words(
        """
        after also another because before children don't during every first her his it's last
        let's everyone next photo photos pupils school since star then there today we're we've
        what's year
        """
    )
)
"""Capitalised words that open a new sentence where the writer left out the full stop."""

ORGANISATION = words(
    """
    class house team school schools primary academy college infant infants junior juniors nursery
    preschool choir band orchestra group club cup trophy shield award awards wing room centre
    library theatre theatres museum hospital hospice surgery road street lane avenue drive close
    crescent court gardens garden terrace square farm zoo castle station stadium arena park hall
    church chapel cathedral mosque temple council trust foundation charity society union bank shop
    stores store supermarket bakery butchers cafe restaurant pub inn hotel garage motors builders
    ltd limited plc llp co company services solutions fc afc rfc cc united city town rovers
    wanderers rangers athletic albion hotspur county borough village valley federation scouts
    brownies guides cubs beavers rotary lions gazette news express times post echo mercury radio
    fm tv bbc press photography day week month festival fair games series prize term holiday
    holidays half break fayre fete camp harriers trail coaches tops medal medals challenge
    marathon bridge bay beach island forest woods river lake hill hills
    """
)
"""What makes the name before it the name of a place, a body or an event."""

SURNAMES_TOO = words(
    """
    hall park church lane court close garden day week bay bridge wood woods hill lake castle
    street drive temple inn square farm room bank forest house shield post
    """
)
"""Those of ORGANISATION that are families' names as well ("Alfie Hall")."""

_ANIMALS = phrases(
    """
    dog, dogs, puppy, puppies, cat, cats, kitten, kittens, hen, hens, cockerel, chicken, chickens,
    chick, chicks, duck, ducks, duckling, ducklings, rabbit, rabbits, bunny, bunnies, guinea pig,
    guinea pigs, hamster, hamsters, gerbil, gerbils, tortoise, tortoises, fish, goldfish, pony,
    ponies, horse, horses, donkey, donkeys, goat, goats, lamb, lambs, sheep, pig, pigs, piglet,
    piglets, alpaca, alpacas, llama, llamas, snail, snails, snake, snakes, gecko, geckos, lizard,
    lizards, parrot, parrots, budgie, budgies, stick insect, stick insects, bear, bears, teddy, cow,
    cows, elf, dragon, dragons, dinosaur, dinosaurs, robot, robots, mascot, mascots, spaniel,
    labrador, cockapoo, labradoodle, retriever, terrier, witch, giant, engine, builder
    """
)
ANIMAL_ENDS = frozenset(name.rpartition(" ")[2] for name in _ANIMALS)
"""The last words of what ANIMALS finds."""

ANIMALS = rf"(?:{'|'.join(_ANIMALS)})".replace(" ", r"\s")
"""Source of a pattern for what bears a first name and is no person."""

TWO_EDGED = words(
    """
    will may mark grace hope joy faith rose summer autumn april june art rich pat sue bill rob
    drew grant chase miles dawn eve amber ruby daisy lily poppy holly ivy hazel iris violet
    jasmine olive willow sky river storm star angel precious destiny blessing patience mercy
    charity honour honor victor frank ernest clay hunter mason taylor carter cooper parker king
    prince princess max guy dean earl duke robin martin jay wren kit chip bonnie sunny penny
    ginger candy dot august christian china india asia paris georgia florence sydney victoria
    charlotte jordan chad israel chester lincoln kent carol gale norm pearl jade scarlett sienna
    rusty sandy buddy harmony melody honey praise favour bear saffron clover junior major marina
    sage reed ray dale glen heath brook cliff jack nick pip basil colt ace ash alexa tiger bee
    rocky rowan teddy barn josh tom marvel
    """
)
"""First names that posts use as words or places too, in the same capitals at the head of a line."""

EXTRA_GIVEN = words(
    """
    dawood hisham ayrton finnley fynley haytham shubham taimoor hedley radley loxley heston mei yi
    wei jin jun jia ren ming hui feng lei hao xin praise favour rio maddie abi izzy mikey hermione
    wren saffron honor juno ozzy kush fia jae obi tunde efua ife temi dayo ayo femi kemi bisi
    mo bo amaka hussain mali ajay keane sion caspian kev jen steph nic reg gabby becks kat matty wil
    wills raj yas zee jj cj aj tj kc sana emi mani manny andi joss delphi coco
    """
)
"""First names in use in Britain that the lexicon takes for words or does not know."""

SYLLABLES = frozenset((
    "ai", "anh", "bao", "bo", "chan", "chen", "chi", "chun", "da", "fang", "fei", "feng", "ha",
    "han", "hao", "hee", "hong", "hui", "hye", "hyun", "jae", "ji", "jia", "jian", "jie", "jin",
    "jing", "joon", "jun", "kai", "kyung", "lan", "lei", "li", "lian", "lin", "ling", "linh",
    "long", "mei", "min", "ming", "minh", "na", "nam", "nan", "ning", "ping", "qi", "qian",
    "qing", "quan", "rong", "rui", "seo", "shan", "shu", "soo", "su", "sun", "tao", "thanh",
    "thi", "thu", "thuy", "ting", "trang", "tuan", "wei", "wen", "woo", "wu", "xia", "xiao",
    "xin", "xing", "xue", "yan", "yang", "yi", "yin", "ying", "yong", "yoon", "young", "yu",
    "yuan", "yun", "ze", "zhen", "zhi",
))  # fmt: skip
"""Syllables of Chinese (pinyin), Korean (revised romanisation) and Vietnamese given names; many
are spelled like everyday words of English text."""
