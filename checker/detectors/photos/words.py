"""Whom and what a caption can show: children and families, or their work and other things."""

from __future__ import annotations

from checker.detectors.individuals.words import CHILD, CHILDREN, YEAR_GROUP, any_of

CAMERA = (
    "[\N{CAMERA}\N{CAMERA WITH FLASH}\N{VIDEO CAMERA}\N{MOVIE CAMERA}\N{CLAPPER BOARD}\N{SELFIE}"
    "\N{FILM PROJECTOR}]"
)
MEDIA = any_of(
    "photo, photos, photograph, photographs, pic, pics, picture, pictures, snap, snaps, image,"
    "images, selfie, selfies, video, videos, vid, vids, clip, clips, footage, reel, reels,"
    "slideshow, film, recording, action shot, action shots, shots, video clip, photo album, album,"
    "group photo, team photo, class photo, before and after photos"
)
GROUP = any_of(
    "class, classes, team, teams, squad, choir, band, orchestra, cast, leavers, prefects, captains,"
    "house captains, councillors, school council, eco council, eco team, winners, champions,"
    "runners, swimmers, singers, dancers, musicians, performers, actors, readers, mathematicians,"
    "artists, scientists, gardeners, bakers, chefs, players, footballers, netballers, cricketers,"
    "athletes, gymnasts, cheerleaders, scouts, cubs, brownies, rainbows, beavers, gang, tots,"
    "families, family, parents, mums, dads, grandparents, new starters, starters, superstars,"
    "stars, cherubs, bunch, crew, cohort, graduates, eyfs, everyone, faces, smiles, grins,"
    "young people, angels, shepherds, monitors, librarians, trio, quartet, pair"
)
PEOPLE = rf"(?:{CHILDREN}|{CHILD}|{YEAR_GROUP}|{GROUP})"
THINGS = any_of(
    "work, artwork, art, painting, paintings, drawing, drawings, picture, pictures, portrait,"
    "portraits, poster, posters, cartoon, illustration, mural, statue, sculpture, sculptures,"
    "collage, display, displays, model, models, pot, pots, pottery, writing, poem, poems, story,"
    "stories, book, books, letter, letters, card, cards, cake, cakes, bakes, bread, food, lunch,"
    "lunches, menu, garden, playground, library, hall, classroom, classrooms, building, office,"
    "entrance, field, pond, shed, kit, robes, costume, costumes, noticeboard, board, banner, sign,"
    "cabinet, timetable, newsletter, list, results, project, projects, design, designs, sketch,"
    "sketches, self portraits, handprints, footprints, bags, coats, shoes, pumpkins, biscuits,"
    "eggs, lanterns, masks, puppets, hotel, sunflowers, vegetables, map, maps, machine, wreaths,"
    "decorations, sandcastles, snowman, shield, certificate, certificates, quilt, flag, planets,"
    "volcanoes, castles, shelters, boxes, homework, recipe, invention, corner, area, table, tables,"
    "desk, chair, door, window, bear, mascot, page, quotes, instruments, gerbil, hamster, fish,"
    "chicks"
)
LIKENESSES = any_of(
    "statue, statues, gargoyle, gargoyles, teddy, teddies, teddy bear, teddy bears, class bear,"
    "doll, dolls, mannequin, mannequins, cartoon, cartoons, clip art, clipart, silhouette,"
    "silhouettes, stick figure, stick figures, stick men, lego figures, lego people, lego men,"
    "figurine, figurines, snowman, snowmen, scarecrow, scarecrows, gingerbread man,"
    "gingerbread men, gingerbread people, emoji, emojis, smiley, smileys, logo, icon,"
    "cut-out, cut-outs, cutout, cutouts, stained glass, waxwork, waxworks, carving, carvings,"
    "toy soldier, toy soldiers, nativity set, crib figures, book cover"
)
MATERIALS = any_of(
    "stone, marble, bronze, brass, wooden, plastic, clay, knitted, felt, cardboard, paper, china,"
    "gingerbread, chocolate, lego, cartoon, emoji, smiley, toy, origami, ceramic, inflatable,"
    "carved, plasticine, playdough, cut-out"
)
ANIMALS = any_of(
    "duck, ducks, duckling, ducklings, chick, chicks, chicken, chickens, hen, hens, rabbit,"
    "rabbits, guinea pig, guinea pigs, hedgehog, hedgehogs, squirrel, squirrels, fox, foxes,"
    "badger, badgers, cat, cats, kitten, kittens, dog, dogs, puppy, puppies, lamb, lambs, sheep,"
    "goat, goats, cow, cows, calf, calves, pig, pigs, piglet, piglets, horse, horses, pony,"
    "ponies, donkey, donkeys, bird, birds, robin, robins, owl, owls, owlets, penguin, penguins,"
    "swan, swans, cygnets, geese, bee, bees, butterflies, caterpillars, frog, frogs, toads,"
    "tadpoles, newts, fish, snails, worms, stick insects, meerkats, monkeys, elephants, giraffes,"
    "lions, tigers, bears, seals, deer"
)
EVENT = any_of(
    "trip, visit, sports day, nativity, assembly, concert, performance, production, show, play,"
    "panto, pantomime, residential, party, disco, fair, fete, workshop, lesson, match, game,"
    "tournament, race, races, walk, swim, gala, prom, celebration, celebrations, picnic, camp,"
    "festival, parade, cross country, graduation, day out, experience, session, adventure,"
    "adventures, expedition, book day, outing, forest school, fun run, bake off, first day,"
    "last day, service, tea party, day, week, morning, afternoon, assemblies, rehearsal,"
    "rehearsals, swimming, singing, dancing, dance, solo, routine, face, faces, smile, smiles,"
    "reaction, expressions"
)
STAFF = any_of(
    "staff, staffroom, teacher, teachers, governors, head teacher, headteacher, office team,"
    "kitchen team, midday team, TAs, SLT, PTA, volunteers, builders, caretaker, cook, cooks,"
    "site manager"
)
