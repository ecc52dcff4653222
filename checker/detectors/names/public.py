"""People and characters whom a school may name freely, as data; most of them stand in `known`.

Full names mostly; a single name stands here only where hardly any child bears it. What
is not listed is caught by form where it can be ("author ...", "King ...", "dressed as
..."), and by the trained reader otherwise.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from checker.detectors.common.phrases import phrases, words
from checker.detectors.names.known import FULL_NAMES, SINGLE_NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

_LETTERS = re.compile(r"[^\W\d_]+")


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
        grinch, fezziwig, weasley,
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
        bucket, malaprop, weasley, cratchit
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
    "sergeant": _names("pepper, pepper's, bilko, bash"),
    "inspector": _names("gadget, morse, calls, goole, clouseau, rebus, lestrade"),
    "colonel": _names("mustard, sanders, gaddafi"),
    "lieutenant": _names("uhura, pigeon"),
    "sister": _names("act, sledge, bear"),
    "uncle": _KIN,
    "auntie": _KIN,
    "aunt": _KIN,
    "nana": _names("mouskouri"),
    "granny": _names("smith, smith's, weatherwax, pig"),
    "grandpa": _names("pig, joe"),
    "coach": _names("carter"),
    "pc": _names("plum, plod, world"),
}
"""For a title, the names that with it are a brand, a book or a character."""

TITLED_IN_STORIES = _names(
    """
    fox, strong, small, banks, collins, green, scarlet, scarlett, bloom, darling, tiger, snow, hat,
    tom, peacock
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
    natwest, duolingo, tiktok, jewson, timpson, timpsons, dunelm, adnams, cuprinol, dulux, tetley,
    warburtons, hovis, cadbury, nestle, kellogg's, heinz, twinings, specsavers, poundland, argos,
    currys, ikea, homebase, dobbies, hobbycraft, smyths, waterstones, whsmith, primark, matalan,
    farmfoods, santander, thorntons, cooplands, barnardo's, barnardos, barnardo, oxfam, margherita,
    giardiniera, fiorentina, battenberg, hokusai, hundertwasser, basquiat
    """
) | _names(SINGLE_NAMES)
"""Single names, of brands too, that hardly any child bears."""

FULL = _names(
    """
    white rose,
    justin bieber, tom fletcher, brian cox, mary berry, doctor foster, martin luther king,
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
    kadeena cox, tom daley, adam peaty, emma raducanu, andy murray, lucy bronze, ben stokes,
    ellie simmonds, tanni grey-thompson, beth tweddle, jamie oliver, emily davison, simon
    cowell, holly willoughby, lewis capaldi, daisy meadows, steph houghton, beth mead, mary
    earps, ella toone, declan rice, phil foden, bradley wiggins, chris hoy, gareth bale, tom
    pidcock, luke littler, lewis hamilton, lando norris,
    usain bolt, simone biles, david attenborough, david beckham, greta thunberg, chris packham,
    taylor swift, ed sheeran, barack obama, rishi sunak, keir starmer, boris johnson, bridget
    phillipson, steve backshall, bear grylls, walter tull, freddie mercury, judi dench, jack
    russell, alice springs, betty crocker, laura ashley, marks spencer, ben nevis, captain tom,
    travis perkins, will young, miss marple, jane goodall, alexander fleming, michael faraday,
    dmitri mendeleev, nikola tesla, thomas edison, thomas telford, john logie baird, alexander
    graham bell, galileo galilei, johannes kepler, carl linnaeus, gregor mendel, louis pasteur,
    james lind, humphry davy, charles babbage, katherine johnson, dorothy vaughan, mae jemison,
    valentina tereshkova, yuri gagarin, buzz aldrin, chris hadfield, caroline herschel, mary
    somerville, dorothy hodgkin, jocelyn bell burnell, elizabeth garrett anderson, elizabeth
    blackwell, harriet tubman, frederick douglass, olaudah equiano, william wilberforce, millicent
    fawcett, sophia duleep singh, noor inayat khan, violette szabo, claudette colvin, ruby
    bridges, desmond tutu, mahatma gandhi, mother teresa, oscar romero, maximilian kolbe, louis
    braille, horatio nelson, arthur wellesley, isambard kingdom brunel, christopher wren, joseph
    bazalgette, robert falcon scott, edmund hillary, tenzing norgay, roald amundsen, marco polo,
    ibn battuta, vasco da gama, ferdinand magellan, anne boleyn, catherine parr, lady jane grey,
    oliver cromwell, samuel pepys, thomas becket, william caxton, johannes gutenberg, leonardo da
    vinci, henri matisse, georges seurat, paul klee, wassily kandinsky, piet mondrian, jackson
    pollock, yayoi kusama, bridget riley, damien hirst, antony gormley, grayson perry, tracey
    emin, lubaina himid, l s lowry, ls lowry, edvard munch, gustav klimt, salvador dali, rene
    magritte, roy lichtenstein, keith haring, j m w turner, thomas gainsborough, giuseppe
    arcimboldo, andy goldsworthy, paul cezanne, edgar degas, auguste rodin, wolfgang amadeus
    mozart, johann sebastian bach, ludwig van beethoven, antonio vivaldi, gustav holst, edward
    elgar, benjamin britten, vaughan williams, hans zimmer, ella fitzgerald, louis armstrong, bob
    marley, elvis presley, john lennon, paul mccartney, david bowie, elton john, whitney houston,
    dolly parton, adele adkins, harry styles, dua lipa, olivia rodrigo, billie eilish, ariana
    grande, sheku kanneh-mason, nicola benedetti, emily bronte, charlotte bronte, anne bronte,
    george orwell, virginia woolf, oscar wilde, bram stoker, robert louis stevenson, arthur conan
    doyle, agatha christie, h g wells, rudyard kipling, a a milne, aa milne, c s lewis, cs lewis,
    j r r tolkien, jrr tolkien, e nesbit, kenneth grahame, j m barrie, p l travers, frances
    hodgson burnett, astrid lindgren, tove jansson, dick king-smith, allan ahlberg, janet ahlberg,
    raymond briggs, mini grey, nadia shireen, jon klassen, mo willems, dav pilkey, jeff kinney,
    rick riordan, suzanne collins, alice oseman, angie thomas, sally rooney, neil gaiman, zadie
    smith, kazuo ishiguro, chimamanda ngozi adichie, maya angelou, chinua achebe, j b priestley,
    arthur miller, john steinbeck, william golding, edgar allan poe, emily dickinson, siegfried
    sassoon, john agard, grace nichols, carol ann duffy, simon armitage, seamus heaney, ted
    hughes, sylvia plath, john keats, william wordsworth, lord byron, percy shelley, alfred
    tennyson, christina rossetti, edward lear, spike milligan, roger mcgough, joshua seigal, brian
    bilston, kae tempest, m g leonard, ross welford, katya balen, s f said, konnie huq, romesh
    ranganathan, lenny henry, jennifer saunders, rowan atkinson, hugh laurie, ant and dec, claudia
    winkleman, graham norton, gary lineker, micah richards, jordan pickford, mo salah, erling
    haaland, kevin de bruyne, lionel messi, cristiano ronaldo, kylian mbappe, gareth southgate,
    pep guardiola, jurgen klopp, mikel arteta, sarina wiegman, mary earps, alessia russo, jos
    buttler, nat sciver-brunt, maro itoje, ellie kildunne, ilona maher, antoine dupont, siya
    kolisi, katarina johnson-thompson, chris hoy, bradley wiggins, hannah cockroft, tanni grey-
    thompson, steve redgrave, linford christie, jesse owens, muhammad ali, serena williams, venus
    williams, roger federer, rafael nadal, novak djokovic, tim henman, ronnie o'sullivan, max
    verstappen, nigel mansell, tyson fury, max whitlock, king charles, queen camilla, princess
    kate, prince william, prince harry, margaret thatcher, tony blair, theresa may, liz truss, wes
    streeting, nigel farage, kemi badenoch, jeremy corbyn, humza yousaf, john swinney, nicola
    sturgeon, mark drakeford, eluned morgan, gillian keegan, amanda spielman, martyn oliver, sadiq
    khan, donald trump, joe biden, kamala harris, michelle obama, volodymyr zelensky, vladimir
    putin, dalai lama, pope francis, elon musk, bill gates, steve jobs, mark zuckerberg, gordon
    ramsay, paul hollywood, nigella lawson, nadiya hussain, kevin mccloud, monty don, alan
    titchmarsh, bob ross, mr beast, stampy cat, maggie aderin-pocock, carol vorderman, marcus du
    sautoy, dylan wiliam, daniel willingham, barak rosenshine, jean piaget, lev vygotsky, maria
    montessori, carol dweck, matilda wormwood, agatha trunchbull, bruce bogtrotter, augustus
    gloop, veruca salt, mike teavee, james henry trotter, sophie and the bfg, draco malfoy,
    severus snape, albus dumbledore, sirius black, neville longbottom, rubeus hagrid, katniss
    everdeen, jack sparrow, luke skywalker, han solo, darth vader, princess leia, indiana jones,
    bruce wayne, clark kent, diana prince, miles morales, wednesday addams, huckleberry finn,
    david copperfield, ebenezer scrooge, bob cratchit, tiny tim, philip pirrip, miss havisham,
    jane eyre, elizabeth bennet, fitzwilliam darcy, lady macbeth, jay gatsby, atticus finch,
    sheila birling, arthur birling, jean valjean, phantom of the opera, dorothy gale, christopher
    robin, winnie the pooh, bob the builder, thomas the tank, miss rabbit, daddy pig, bing bunny,
    dennis the menace, desperate dan, beryl the peril, billy whizz, wallace and gromit, danger
    mouse, mr benn, humpty dumpty, georgie porgie, little bo peep, lucy locket, john barleycorn,
    robin redbreast, nanny mcphee, gangsta granny, alice in wonderland, matilda the musical,
    charlotte's web,
    perfect peter, nellie the elephant, rudolph the red, mary had a little lamb, mary mary quite,
    jack and jill, jack and the beanstalk, noah's ark, adam and eve, moses basket, wendy house,
    henry hoover, henry vacuum, big ben, garfield weston, ellen macarthur, joseph rowntree, granny
    smith, pink lady, charlotte russe, peach melba, crepe suzette, eggs benedict, victoria sponge,
    victoria sandwich, earl grey, lady grey, king edward, maris piper, sweet william, busy lizzie,
    black-eyed susan, hey jude, sweet caroline, come on eileen, eleanor rigby, anne of cleves,
    catherine of aragon, neville chamberlain, colin the caterpillar, cuthbert the caterpillar,
    willmott dixon, taylor wimpey, clara schumann, scott joplin, nina simone, mam tor
    """
) | _names(",".join(FULL_NAMES))
"""Names in full of those whom every reader knows, and hardly any child bears."""

FIGURES = words(
    """
    shakespeare austen brontë bronte dickens dahl tolkien morpurgo zephaniah wordsworth tennyson
    keats byron shelley kipling orwell woolf curie newton darwin einstein faraday lovelace turing
    hawking brunel stephenson telford galileo kepler tesla edison pasteur jenner babbage hopper
    jemison gagarin tereshkova nightingale seacole cavell pankhurst fawcett davison parks mandela
    gandhi tubman equiano wilberforce churchill wellington raleigh magellan columbus shackleton
    amundsen hillary earhart cousteau attenborough goodall thunberg anning herschel hodgkin
    somerville garrett kahlo monet picasso hepworth matisse gormley lowry hockney banksy kandinsky
    rembrandt michelangelo mozart bach beethoven vivaldi holst elgar britten tchaikovsky farah
    rashford redgrave owens malala braille keller tutu romero kolbe newman becket wren caxton
    pythagoras archimedes aristotle plato socrates hippocrates euclid fibonacci copernicus boudica
    boudicca victoria tudor windsor stuart lancaster york gryffindor hufflepuff ravenclaw
    slytherin donaldson rosen ahlberg walliams blackman pullman rauf scheffler kerr drake
    nelson grenville frobisher
    """
)
"""What houses and classes are called: public where another of them stands in the same text."""

ROYAL = words("king queen prince princess saint st emperor empress tsar pharaoh pope")
"""A title that makes the first name after it a public one: "King Charles", "St George"."""


def has_full_name(text: str) -> bool:
    """Say whether a casefolded text has somebody's full name that everybody knows."""
    heads = set(_LETTERS.findall(text))
    return any(name in text for head in heads for name in full_names_from(head))


def full_names_from(text: str) -> Sequence[str]:
    """Return the full names that may begin where a casefolded text does, longer ones first."""
    first = _LETTERS.search(text)
    return _by_first_letters().get(first.group(), ()) if first else ()


@cache
def _by_first_letters() -> dict[str, list[str]]:
    names: dict[str, list[str]] = {}
    for name in sorted(FULL, reverse=True):
        names.setdefault(_LETTERS.findall(name)[0], []).append(name)
    return names
