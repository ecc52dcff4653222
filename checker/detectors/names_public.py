"""People and characters whom a school may name freely: a modest list, as data.

Full names mostly; a single name stands here only where hardly any child bears it. What
is not listed is caught by form where it can be ("author ...", "King ...", "dressed as
..."), and by the trained reader otherwise.
"""

from __future__ import annotations


def _lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.replace(",", "\n").split("\n") if line.strip())


TITLED = _lines(
    """whippy, claus, christmas, men, tumble, bean, potato head, kipling, muscle, sheen, blobby, hyde,
    tumnus, magoo, motivator, maker, magorium, stink, gum, twit, wonka, incredible, freeze, spock,
    miyagi, krabs, majeika, chips, t, potter, tickle, happy, grumpy, greedy, bump, nosey, messy, silly,
    forgetful, lazy, funny, noisy, clumsy, mischief, worry, chatterbox, daydream, impossible, perfect,
    nobody, right, wrong, nice, clean, big, moneybags, snowman, scarecrow, sandman, ed, pickwick,
    micawber, gradgrind, scrooge, bumble, birling, rochester, darcy, knightley, bennet, havisham,
    trunchbull, honey, piggy, marple, muffet, moneypenny, hannigan, saigon, polly, molly, world,
    universe, england, great britain, sunshine, rachel, tiggy-winkle, tiggywinkle, tittlemouse,
    doubtfire, beeton, hinch, brown's boys, doasyouwouldbedoneby, overall, mop, crocombe, pankhurst,
    lovett, dalloway, danvers, who, seuss, dolittle, doolittle, pepper, martens, barnardo, jekyll,
    evil, strange, oetker, foster, no, dre, frankenstein, faustus, zhivago, livingstone,
    mcstuffins, ranj, xand, hook, snape, dumbledore, mcgonagall, plum, xavier, moriarty, lupin, sprout,
    umbridge, flitwick, trelawney, yaffle, branestawm, hawking, brian cox, alice roberts, snuggles,
    lancelot, galahad, gawain, percival, killalot, loin, cumference, sam, bulgaria, ben's, fester,
    vernon, petunia, bessie, bessie's, sponge, spiker, beeb, smith's, ted, plum, plod, weatherwax,
    popper's penguins, bloom's nursery, rabbit, badger, toad, mole, beaver, wolf, hen, goose, bear,
    crumb, bun, plod, teapot, snow-white, bump, bounce, jelly, snow white, men's, blobby's, benn,
    martin luther king, joe wicks"""
)
"""Names that after a title are a brand, a book or a character: "Mr Whippy", "Dr Seuss"."""

TITLED_IN_STORIES = _lines("fox, strong, small, banks, collins, green, scarlet, scarlett, watson, burns")
"""Characters who share their name with ordinary people: only where the post speaks of a story."""

ALONE = _lines(
    """shakespeare, mozart, beethoven, bach, picasso, monet, banksy, matisse, kandinsky, mondrian,
    warhol, turner, einstein, newton, darwin, galileo, archimedes, tutankhamun, cleopatra, boudicca,
    boudica, gandhi, mandela, churchill, brunel, nightingale, seacole, pankhurst, dickens, tolkien,
    rowling, dahl, beyonce, stormzy, adele, santa, rudolph, elsa, olaf, moana, aladdin, cinderella,
    rapunzel, gruffalo, paddington, zog, pudsey, peppa, bluey, shrek, gandalf, dumbledore, voldemort,
    macbeth, hamlet, pinocchio, goldilocks, rumpelstiltskin, tinkerbell, dracula, pikachu, minecraft,
    mowgli, simba, nemo, dory, batman, spiderman, superman, barbie, ronaldo, messi, mbappe, jesus,
    elmer, romans, tudors, victorians, vikings, celts, normans, mariah"""
)
"""Single names that hardly any child bears and every post uses: "Happy birthday Shakespeare"."""

FULL = _lines(
    """roald dahl, william shakespeare, charles dickens, jane austen, mary shelley, lewis carroll,
    charles darwin, isaac newton, albert einstein, stephen hawking, marie curie, rosalind franklin,
    ada lovelace, alan turing, tim berners-lee, mary anning, florence nightingale, mary seacole,
    edith cavell, grace darling, guy fawkes, rosa parks, martin luther, nelson mandela,
    emmeline pankhurst, malala yousafzai, anne frank, helen keller, amelia earhart, neil armstrong,
    tim peake, christopher columbus, ernest shackleton, robert scott, tom crean, captain cook,
    francis drake, walter raleigh, winston churchill, queen victoria, king charles, henry viii,
    william wallace, robert burns, owain glyndwr, dylan thomas, alfred the great, julius caesar,
    vincent van, vincent van gogh, frida kahlo, andy warhol, claude monet, pablo picasso, georgia
    o'keeffe, barbara hepworth, henry moore, david hockney, lowry, beatrix potter, enid blyton,
    julia donaldson, axel scheffler, michael rosen, jacqueline wilson, michael morpurgo,
    david walliams, philip pullman, malorie blackman, benjamin zephaniah, joseph coelho,
    cressida cowell, onjali rauf, katherine rundell, frank cottrell-boyce, quentin blake, nick
    sharratt, judith kerr, eric carle, oliver jeffers, jk rowling, terry pratchett, tom fletcher,
    j.k. rowling, c.s. lewis, harry potter, ron weasley, hermione granger, peter pan, oliver twist,
    robin hood, jack frost, tracy beaker, horrid henry, alice in, winnie the, peter rabbit,
    paddington bear, willy wonka, charlie bucket, mary poppins, tom gates, percy jackson, bilbo baggins,
    robinson crusoe, sherlock holmes, james bond, buzz lightyear, bob the, thomas the, percy the,
    fireman sam, postman pat, peppa pig, joe wicks, marcus rashford, harry kane, bukayo saka,
    jude bellingham, leah williamson, lucy bronze, beth mead, chloe kelly, mo farah, jessica ennis,
    jessica ennis-hill, dina asher-smith, keely hodgkinson, kadeena cox, tom daley, adam peaty, sky
    brown, emma raducanu, andy murray, lewis hamilton, lando norris, usain bolt, simone biles,
    david attenborough, david beckham, greta thunberg, chris packham, taylor swift, ed sheeran,
    captain tom, tom moore, kate middleton, barack obama, rishi sunak, keir starmer, boris johnson,
    bridget phillipson, steve backshall, bear grylls, mary berry, jamie oliver, stephen lawrence,
    walter tull, john lennon, freddie mercury, judi dench, maggie smith, romeo and, hansel and,
    jack and the, james and the giant, charlie and the, matilda the musical, annie get"""
)
"""Names in full, and first words that only a title or a character begins with."""

ROYAL = frozenset("king queen prince princess saint st emperor empress tsar pharaoh pope".split())
"""A title that makes the first name after it a public one: "King Charles", "St George"."""
