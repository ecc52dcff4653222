"""People and characters whom a school may name freely: a modest list, as data.

Full names mostly; a single name stands here only where hardly any child bears it. What
is not listed is caught by form where it can be ("author ...", "King ...", "dressed as
..."), and by the trained reader otherwise.
"""

from __future__ import annotations

from checker.detectors.common.phrases import phrases, words


def _names(text: str) -> frozenset[str]:
    return frozenset(phrases(text))


_KIN = _names(
    """
    sam, bulgaria, ben's, ben, fester, vernon, monty, petunia, bessie, bessie's, sponge, spiker,
    beeb
    """
)
_DOCTORS = _names(
    """
    who, seuss, dolittle, doolittle, pepper, martens, marten, barnardo, jekyll, evil, strange,
    oetker, foster, no, dre, frankenstein, faustus, zhivago, livingstone, mcstuffins, ranj, xand,
    hook, octopus, doom, congo, feelgood, snuggles, martin luther king, frost, watson
    """
)

TITLED: dict[str, frozenset[str]] = {
    "mr": _names(
        """
        whippy, claus, men, tumble, bean, potato, potato head, kipling, muscle, sheen, blobby,
        hyde, tumnus, magoo, motivator, maker, magorium, stink, gum, twit, wonka, willy wonka,
        incredible, freeze, spock, miyagi, krabs, majeika, chips, t, tickle, happy, grumpy,
        greedy, bump, bounce, nosey, messy, silly, forgetful, lazy, funny, noisy, clumsy,
        mischief, worry, chatterbox, daydream, impossible, perfect, jelly, nobody, right, wrong,
        nice, clean, big, moneybags, snowman, scarecrow, sandman, ed, pickwick, micawber,
        gradgrind, scrooge, bumble, birling, rochester, darcy, knightley, bennet, toad, mole,
        badger, beaver, wolf, bear, crumb, bun, plod, teapot, popper, bloom, benn, squiggle,
        beast, burns, world, universe
        """
    ),
    "mrs": _names(
        """
        claus, christmas, twit, tiggy-winkle, tiggywinkle, tittlemouse, doubtfire, beeton, hinch,
        brown's boys, doasyouwouldbedoneby, overall, mop, crocombe, lovett, dalloway, danvers,
        birling, bennet, beaver, hen, goose, bun, pepperpot, wishy, potts, fairfax, miggins,
        bucket
        """
    ),
    "miss": _names(
        """
        trunchbull, honey, piggy, marple, muffet, moneypenny, hannigan, saigon, world, universe,
        england, wales, scotland, ireland, britain, great britain, uk, sunshine, havisham, rabbit,
        hoolie, spider, manners, america, eyre, dorothy, polly had, molly had
        """
    ),
    "ms": _names(
        """
        marvel, rachel, teams, word, office, excel, windows, pac-man, pacman, frizzle
        """
    ),
    "dr": _DOCTORS,
    "doctor": _DOCTORS,
    "professor": _names(
        """
        snape, dumbledore, mcgonagall, plum, green, xavier, moriarty, lupin, sprout, umbridge,
        flitwick, quirrell, trelawney, yaffle, branestawm, layton, hawking, stephen hawking, x,
        brian cox, alice roberts, challenger
        """
    ),
    "sir": _names(
        """
        lancelot, galahad, gawain, percival, killalot, loin, cumference, mix-a-lot, tristan
        """
    ),
    "father": _names("christmas, ted, time, brown, jack, dougal, nature"),
    "sister": _names("act, sledge, bear"),
    "uncle": _KIN,
    "auntie": _KIN,
    "aunt": _KIN,
    "granny": _names("smith, smith's, weatherwax, pig"),
    "grandpa": _names("pig, joe"),
    "coach": _names("carter"),
    "pc": _names("plum, plod, world"),
}
"""For a title, the names that with it are a brand, a book or a character."""

TITLED_IN_STORIES = _names(
    """
    fox, strong, small, banks, collins, green, scarlet, scarlett, bloom, darling, tiger, snow, hat
    """
)
"""Characters who share a name with ordinary people: only where the post tells of a story."""

ALONE = _names(
    """
    shakespeare, mozart, beethoven, bach, vivaldi, picasso, monet, banksy, matisse, kandinsky,
    mondrian, warhol, einstein, newton, darwin, galileo, archimedes, tutankhamun, cleopatra,
    boudicca, boudica, gandhi, mandela, churchill, brunel, nightingale, seacole, pankhurst,
    dickens, tolkien, rowling, dahl, beyonce, stormzy, santa, rudolph, elsa, olaf, moana, encanto,
    aladdin, cinderella, rapunzel, gruffalo, paddington, zog, pudsey, peppa, bluey, shrek,
    gandalf, dumbledore, voldemort, macbeth, hamlet, pinocchio, goldilocks, rumpelstiltskin,
    tinkerbell, dracula, beowulf, pikachu, minecraft, mowgli, simba, nemo, batman, spiderman,
    superman, barbie, ronaldo, messi, mbappe, jesus, elmer, stonehenge, tesco, asda, aldi, lidl,
    waitrose, greggs, ocado, fitbit, zumba, lego, nando's, nandos, wickes, screwfix, decathlon,
    costa, nisa, spar, budgens, domino's, sainsbury's, morrisons, halfords, microsoft, barclays,
    natwest, duolingo, tiktok
    """
)
"""Single names, of brands too, that hardly any child bears."""

FULL = _names(
    """
    roald dahl, william shakespeare, charles dickens, jane austen, mary shelley, lewis carroll,
    charles darwin, isaac newton, albert einstein, stephen hawking, marie curie, rosalind
    franklin, ada lovelace, alan turing, tim berners-lee, mary anning, florence nightingale, mary
    seacole, edith cavell, grace darling, guy fawkes, rosa parks, martin luther, nelson mandela,
    emmeline pankhurst, malala yousafzai, anne frank, helen keller, amelia earhart, neil
    armstrong, tim peake, christopher columbus, ernest shackleton, tom crean, francis drake,
    walter raleigh, winston churchill, henry viii, robert burns, owain glyndwr, dylan thomas,
    julius caesar, vincent van gogh, frida kahlo, andy warhol, claude monet, pablo picasso,
    georgia o'keeffe, barbara hepworth, david hockney, beatrix potter, enid blyton, julia
    donaldson, axel scheffler, michael rosen, jacqueline wilson, michael morpurgo, david walliams,
    philip pullman, malorie blackman, benjamin zephaniah, joseph coelho, cressida cowell, onjali
    rauf, katherine rundell, frank cottrell-boyce, quentin blake, nick sharratt, judith kerr, eric
    carle, oliver jeffers, jk rowling, terry pratchett, harry potter, ron weasley, hermione
    granger, peter pan, oliver twist, robin hood, jack frost, tracy beaker, horrid henry, peter
    rabbit, paddington bear, willy wonka, charlie bucket, mary poppins, percy jackson, bilbo
    baggins, robinson crusoe, sherlock holmes, james bond, buzz lightyear, fireman sam, postman
    pat, peppa pig, joe wicks, marcus rashford, harry kane, bukayo saka, jude bellingham, leah
    williamson, mo farah, jessica ennis, jessica ennis-hill, dina asher-smith, keely hodgkinson,
    kadeena cox, tom daley, adam peaty, emma raducanu, andy murray, lewis hamilton, lando norris,
    usain bolt, simone biles, david attenborough, david beckham, greta thunberg, chris packham,
    taylor swift, ed sheeran, barack obama, rishi sunak, keir starmer, boris johnson, bridget
    phillipson, steve backshall, bear grylls, walter tull, freddie mercury, judi dench, jack
    russell, alice springs, betty crocker, laura ashley, marks spencer, ben nevis, captain tom,
    travis perkins, will young, miss marple
    """
)
"""Names in full of those whom every reader knows."""

ROYAL = words("king queen prince princess saint st emperor empress tsar pharaoh pope")
"""A title that makes the first name after it a public one: "King Charles", "St George"."""
