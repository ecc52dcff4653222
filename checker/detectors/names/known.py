"""Full names of people, characters and things that everybody may name, from general knowledge.

Names that several people in Britain are likely to bear were left out, whoever else has them: a
missed child weighs more than a false alarm.
"""

from __future__ import annotations

FULL_NAMES = (
    # Football
    """
    aaron wan-bissaka, abedi pele, abou diaby, achraf hakimi, ademola lookman, adrien rabiot,
    alain giresse, aleksandar kolarov, aleksandar mitrovic, alessandro del piero, alessandro
    nesta, alex iwobi, alex mcleish, alex oxlade-chamberlain, alexandre lacazette, alexis mac
    allister, alf ramsey, alfredo di stefano, alisson becker, ally mccoist, alvaro morata,
    amad diallo, ander herrera, andoni iraola, andre ayew, andre onana, andre villas-boas,
    andrea pirlo, andres iniesta, andrey arshavin, andriy shevchenko, ange postecoglou, angel
    di maria, anthony elanga, antoine griezmann, antoine semenyo, antonio rudiger, ao tanaka,
    archie gemmill, arda guler, arda turan, arjen robben, arne slot, arsene wenger, arthur
    masuaku, arturo vidal, asamoah gyan, aurelien tchouameni, axel tuanzebe, axel witsel,
    bacary sagna, bastian schweinsteiger, benjamin pavard, benjamin sesko, benni mccarthy,
    bert trautmann, berti vogts, bill shankly, bixente lizarazu, blaise matuidi, bradley
    barcola, bradley wright-phillips, brahim diaz, branislav ivanovic, breel embolo, brendon
    batson, brian laudrup, bruce grobbelaar, bruno guimaraes, bryan mbeumo, bukayo ayoyinka
    saka, callum hudson-odoi, caoimhin kelleher, carles puyol, carlo ancelotti, carlos tevez,
    carlos valderrama, cesc fabregas, christian pulisic, ciro immobile, clarence seedorf,
    claude makelele, claudio bravo, claudio ranieri, clint dempsey, cody gakpo, cyrille regis,
    daichi kamada, dani carvajal, dani olmo, darwin nunez, david de gea, david ginola, david
    trezeguet, davor suker, dayot upamecano, deco souza, dejan kulusevski, dejan lovren, dele
    alli, delia smith norwich, demarai gray, dennis bergkamp, denzel dumfries, desire doue,
    dick advocaat, didier deschamps, didier drogba, diego armando maradona, diego forlan,
    diego maradona, diego simeone, dikembe mutombo, dimitar berbatov, dino zoff, diogo dalot,
    diogo jota, dirk kuyt, divock origi, dominic calvert-lewin, dominic solanke, dominik
    solanke, dominik szoboszlai, dries mertens, dusan vlahovic, eberechi eze, eddie nketiah,
    eden hazard, edgar davids, edin dzeko, edinson cavani, edson arantes, eduardo camavinga,
    edwin van der sar, eidur gudjohnsen, el hadji diouf, emil forsberg, emile heskey, emile
    smith rowe, emmanuel adebayor, emmanuel frimpong, emmanuel petit, enzo maresca, eric
    cantona, eric dier, erik ten hag, ethan nwaneri, eusebio da silva, ezri konsa, fabien
    barthez, fabio cannavaro, fabio capello, fabrizio ravanelli, faustino asprilla, federico
    chiesa, federico valverde, ferdi kadioglu, ferenc puskas, fernando llorente, ferran
    torres, fikayo tomori, filippo inzaghi, florian wirtz, francesco totti, franck ribery,
    franco baresi, frank lampard, frank rijkaard, franz beckenbauer, frederic kanoute, frenkie
    de jong, gabriel batistuta, gabriel jesus, gabriel martinelli, gael clichy, gazza
    gascoigne, gennaro gattuso, george weah, georgi kinkladze, georginio wijnaldum, gerard
    houllier, gerard pique, gerd muller, gheorghe hagi, gianfranco zola, gianluca vialli,
    gianluigi buffon, gianluigi donnarumma, gianni infantino, giorgio chiellini, giuseppe
    meazza, glenn hoddle, goncalo ramos, gonzalo higuain, gordon strachan, graeme souness,
    granit xhaka, grzegorz lato, guillermo ochoa, guus hiddink, gylfi sigurdsson, hakan
    calhanoglu, hakan sukur, hakim ziyech, hansi flick, harry kewell, harry redknapp, henrik
    larsson, henrikh mkhitaryan, hernan crespo, heung-min son, hidetoshi nakata, hristo
    stoichkov, hugo lloris, hwang hee-chan, idrissa gueye, iker casillas, ilkay gundogan,
    illia zabarnyi, islam slimani, ivan perisic, ivan rakitic, jaap stam, jadon sancho, jakub
    kiwior, jamal musiala, james tarkowski, jamie redknapp, jamie vardy, jan molby, jan oblak,
    jan vertonghen, jari litmanen, jarrad branthwaite, javier mascherano, javier zanetti,
    jay-jay okocha, jean tigana, jean-pierre papin, jens lehmann, jeremie frimpong, jermain
    defoe, jesse lingard, jimmy greaves, joao cancelo, joao felix, joao palhinha, jock stein,
    joe ledley, joel matip, johan cruyff, john arne riise, john fashanu, john obi mikel,
    jordan ayew, jordi alba, jose mourinho, joshua kimmich, josko gvardiol, juan cuadrado,
    juan roman riquelme, julen lopetegui, jules rimet, julian nagelsmann, jupp heynckes,
    jurgen klinsmann, just fontaine, justin fashanu, justin kluivert, kai havertz, kalidou
    koulibaly, kaoru mitoma, karim benzema, karl-heinz rummenigge, kasper schmeichel, keisuke
    honda, kenan yildiz, kenny dalglish, keylor navas, khvicha kvaratskhelia, kieran trippier,
    kiernan dewsbury-hall, kim min-jae, kingsley coman, kobbie mainoo, kolo toure, kostas
    tsimikas, lamine yamal, landon donovan, laurent blanc, lautaro martinez, ledley king, lee
    kang-in, leon goretzka, leonardo bonucci, leroy sane, lev yashin, lilian thuram, lionel
    scaloni, lorenzo insigne, lothar matthaus, louis van gaal, lucas bergvall, lucas
    hernandez, lucas radebe, luis enrique, luis figo, luka modric, lukas podolski, lukasz
    fabianski, lyndon dykes, manuel akanji, manuel neuer, marc cucurella, marc guehi, marc
    overmars, marc-andre ter stegen, marcel desailly, marco van basten, marco verratti, marcus
    thuram, marek hamsik, mario balotelli, mario gotze, mario kempes, mario lemina, mario
    mandzukic, mark schwarzer, mark viduka, marouane fellaini, martin dubravka, martin
    odegaard, martin skrtel, martin zubimendi, mateo kovacic, mats hummels, matthijs de ligt,
    memphis depay, mesut ozil, michael laudrup, michael olise, michel platini, micky van de
    ven, mike maignan, mikel merino, mikel oyarzabal, mikkel damsgaard, milan baros, milan
    skriniar, milos kerkez, miralem pjanic, miroslav klose, mohamed elneny, mohammed kudus,
    moises caicedo, morgan gibbs-white, mousa dembele, mykhailo mudryk, myles lewis-skelly,
    n'golo kante, naby keita, nat lofthouse, nathan ake, nemanja matic, nemanja vidic, neville
    southall, neymar jr, neymar junior, ngolo kante, nick woltemade, nicklas bendtner, nicolas
    anelka, nicolas otamendi, nicolas pepe, nicolo barella, nigel winterburn, nobby stiles,
    noni madueke, norman whiteside, noussair mazraoui, nuno espirito santo, nwankwo kanu,
    obafemi martins, odion ighalo, ole gunnar solskjaer, oleksandr zinchenko, oliver kahn,
    olivier giroud, omar marmoush, ottmar hitzfeld, ousmane dembele, pablo zabaleta, packie
    bonner, paolo di canio, paolo maldini, papa bouba diop, pape matar sarr, park ji-sung,
    patrice evra, patrick kluivert, patrik schick, pau cubarsi, paul gascoigne, paul pogba,
    paulo dybala, pavel nedved, pepe laveran, per mertesacker, pervis estupinan, peter
    odemwingie, peter schmeichel, petr cech, phil jagielka, philipp lahm, philippe coutinho,
    pierluigi collina, pierre-emerick aubameyang, pierre-emile hojbjerg, radamel falcao, rafa
    benitez, rafael leao, raheem sterling, randal kolo muani, raphael guerreiro, raphael
    varane, rashidi yekini, rasmus hojlund, rayan ait-nouri, ricardo quaresma, riccardo
    calafiori, rigobert song, rinus michels, rio ferdinand, riyad mahrez, robert prosinecki,
    roberto baggio, roberto de zerbi, roberto di matteo, roberto firmino, roberto mancini,
    robin van persie, rodri hernandez, rodrygo goes, romelu lukaku, ruben amorim, ruben
    loftus-cheek, rudi voller, rui patricio, ruud gullit, ruud van nistelrooy, ryan giggs,
    ryan gravenberch, sadio mane, said benrahma, salomon kalou, sami hyypia, sami khedira,
    samir handanovic, samir nasri, samuel eto'o, samuel umtiti, sandor kocsis, sandro tonali,
    santi cazorla, scott mctominay, sean dyche, sepp blatter, serge gnabry, sergio aguero,
    sergio busquets, sergio kun aguero, serhou guirassy, shaun wright-phillips, shay given,
    shinji kagawa, shinji okazaki, shunsuke nakamura, simon adingra, simon kjaer, simone
    inzaghi, slaven bilic, socrates brasileiro, sofyan amrabat, sokratis papastathopoulos, son
    heung-min, stephan lichtsteiner, steve mcmanaman, steven gerrard, steven pienaar, sun
    jihai, sven-goran eriksson, sylvain wiltord, taiwo awoniyi, takefusa kubo, takehiro
    tomiyasu, takumi minamino, teddy sheringham, teemu pukki, thibaut courtois, thomas partey,
    thomas tuchel, thorgan hazard, timo werner, timothy weah, tino livramento, toby
    alderweireld, tom finney preston, tomas rosicky, tomas soucek, toni kroos, tony pulis,
    tore andre flo, trent alexander-arnold, troy deeney, troy parrott, unai emery, unai simon,
    victor lindelof, victor osimhen, viktor gyokeres, vincent kompany, vinicius jr, vinicius
    junior, virgil van dijk, vitalii mykolenko, vitinha ferreira, vitor baia, vladimir coufal,
    walter winterbottom, wataru endo, wesley sneijder, weston mckennie, wilfred ndidi,
    wilfried zaha, william gallas, william saliba, wojciech szczesny, xabi alonso, xavi
    simons, xherdan shaqiri, yakubu aiyegbeni, yann sommer, yassine bounou, yaya toure, yoane
    wissa, youri djorkaeff, yves bissouma, zbigniew boniek, zinedine zidane, zlatan
    ibrahimovic, zvonimir boban
    """,
    # Women's football
    """
    abby wambach, ada hegerberg, aggie beever-jones, aitana bonmati, alexandra popp, alexia
    putellas, alyssa naeher, ann-katrin berger, asisat oshoala, barbra banda, bunny shaw,
    caitlin foord, caroline graham hansen, casey stoney, cata coll, catarina macario, ceri
    holland, chiamaka nnadozie, christen press, danielle van de donk, daphne van domselaar,
    delphine cascarino, dick kerr ladies, eni aluko, erin cuthbert, eugenie le sommer, fara
    williams, formiga mota, frida maanum, fridolina rolfo, georgia stanway, giulia gwinn, guro
    bergsvand, guro reiten, hedvig lindahl, homare sawa, jen beattie, jenni hermoso, jennifer
    hermoso, jess fishlock, ji so-yun, jill roord, johanna rytting kaneryd, jonas eidevall,
    kadeisha buchanan, kadidiatou diani, khiara keating, kosovare asllani, kyra cooney-cross,
    laia codina, lea schuller, lena oberdorf, lieke martens, lotte wubben-moy, lucia kendall,
    magdalena eriksson, maika hamano, mallory swanson, mana iwabuchi, marie-antoinette katoto,
    mariona caldentey, marta vieira da silva, maya le tissier, megan rapinoe, mia hamm, nadine
    angerer, naomi girma, nikita parris, olga carmona, ona batlle, patri guijarro, pernille
    harder, racheal kundananji, rachel yankey, rasheedat ajibade, renee slegers, saki kumagai,
    salma paralluelo, sam mewis, sjoeke nusken, sonia bompastor, sophie ingle, steph catley,
    stina blackstenius, thembi kgatlana, trinity rodman, vera pauw, victoria pelova, vivianne
    miedema, wendie renard, yui hasegawa, zecira musovic
    """,
    # Rugby
    """
    abby dow, agustin pichot, alun wyn jones, amy cokayne, ange capuozzo, anthony watson bath,
    aoife wafer, ardie savea, bakkies botha, beibhinn parsons, billy vunipola, blair kinghorn,
    bongi mbonambi, braxton sorensen-mcgee, brodie retallick, bryan habana, bryony cleall,
    bundee aki, caelan doris, canan moodie, charles ollivon, cheslin kolbe, cian healy, cyril
    baille, damian de allende, damian penaud, damian willemse, dan biggar, david campese,
    david pocock, davit niniashvili, dewi lake, diego dominguez, doddie weir, doug howlett,
    duane vermeulen, duhan van der merwe, eben etzebeth, ellery hanley, ellie boatman, ellis
    genge, emiliano boffelli, emily scarratt, fabien galthie, faf de klerk, felipe contepomi,
    fourie du preez, franco mostert, francois pienaar, frans malherbe, frederic michalak, gael
    fickou, garry ringrose, george ford sale, george gregan, gethin jenkins, gregory alldritt,
    greig laidlaw, handre pollard, hannah botterman, holly aitchison, immanuel feyi-waboso,
    israel dagg, israel folau, jacques nienaber, jamison gibson-park, jean de villiers,
    jean-pierre rives, jeremy guscott, jim telfer, joe roff, joe rokocoko, joel stransky, john
    eales, johnathan thurston, jonah lomu, joost van der westhuizen, jordan larmour, jordie
    barrett, joseph sua'alii, joseph-aukuso sua'ali'i, josh lewsey, josh van der flier, josua
    tuisova, jpr williams, juan ignacio brex, juan imhoff, juan martin hernandez, julian
    savea, julien marchand, justin tipuric, kalyn ponga, keith earls, kendra cocksedge, kenki
    fukuoka, kevin sinfield, kotaro matsushima, kurt-lee arendse, kurtley beale, kwagga smith,
    kyle sinckler, lark atkin-davies, lawrence dallaglio, leigh halfpenny, leone nakarawa,
    levani botia, lood de jager, lote tuqiri, louis bielle-biarrey, louis lynagh, louis
    rees-zammit, lukhanyo am, ma'a nonu, mack hansen, maggie alphonsi, makazole mapimpi, mako
    vunipola, mamuka gorgodze, manie libbok, manu tuilagi, marika koroibete, mark
    nawaqanitawase, marlie packer, martin castrogiovanni, martin offiah, mathieu jalibert,
    matt fagerson, matt giteau, matthieu jalibert, michael cheika, michael leitch, michael
    lynagh, michele lamaro, monty ioane, morwenna talling, natasha mo hunt, nick farr-jones,
    ollie lawrence bath, ox nche, pablo matera, percy montgomery, phil vickery, philippe
    sella, pieter-steph du toit, poppy cleall, portia woodman, portia woodman-wickliffe, quade
    cooper, rassie erasmus, rg snyman, rhys ruddock, richie mccaw, richie mo'unga, rieko
    ioane, robbie henshaw, romain ntamack, ronan o'gara, rory darge, ruaridh mcconnochie,
    sacha feinberg-mngomezulu, sadia kabeya, sam warburton, sam whitelock, samu kerevi,
    santiago carreras, sarah hirini, schalk brits, schalk burger, sebastien chabal, semi
    radradra, serge blanco, sergio parisse, shaunagh brown, shota horie, sione tuipulotu,
    sonny bill williams, stacey fluhler, stephen larkham, steven kitshoff, tadhg beirne, tadhg
    furlong, tana umaga, taniela tupou, tatyana heard, taulupe faletau, tendai mtawarira,
    thierry dusautoir, toby faletau, tom curry sale, tom lynagh, tommaso menoncello, ugo
    monye, uini atonio, vickii cornborough, vicky fleetwood, victor matfield, virimi vakatawa,
    waisale serevi, wallace sititi, warren gatland, wayne pivac, will carling, will genia,
    will skelton, william webb ellis, willie john mcbride, willie le roux, zander fagerson,
    zinzan brooke, zoe aldcroft
    """,
    # Cricket
    """
    ab de villiers, aiden markram, ajinkya rahane, aleem dar, alex carey australia, alice
    capsey, alvin kallicharran, alyssa healy, andrew flintoff, andrew strauss, andy roberts
    antigua, angelo mathews, anil kumble, annabel sutherland, anrich nortje, anya shrubsole,
    aravinda de silva, arjuna ranatunga, ash gardner, barry richards south africa, basil
    d'oliveira, betty snowball, bhuvneshwar kumar, bishan bedi, brendan taylor zimbabwe,
    brendon mccullum, brydon carse, carlos brathwaite, chamari athapaththu, chaminda vaas,
    cheteshwar pujara, chris gayle, chris woakes, colin cowdrey, curtly ambrose, dale steyn,
    dane van niekerk, daniel vettori, danni wyatt, danni wyatt-hodge, david warner australia,
    deandra dottin, dennis lillee, devon malcolm, dewald brevis, dimuth karunaratne, don
    bradman, donald bradman, duckworth and lewis, dwayne bravo, ebony rainford-brent, ellyse
    perry, enid bakewell, everton weekes, faf du plessis, frank worrell, fred trueman, freddie
    flintoff, garfield sobers, garry sobers, gary sobers, geoff boycott, geoffrey boycott,
    gordon greenidge, graeme smith south africa, graham gooch, greg chappell, hansie cronje,
    hardik pandya, harold larwood, hashim amla, heath streak, heinrich klaasen, henry blofeld,
    henry olonga, herschelle gibbs, ian chappell, isa guha, jacques kallis, jasprit bumrah,
    javagal srinath, javed miandad, jemimah rodrigues, jhulan goswami, jim laker, jofra
    archer, john arlott, jonny bairstow, jonty rhodes, josh hazlewood, justin langer, kagiso
    rabada, katherine sciver-brunt, keith miller australia, kemar roach, keshav maharaj, kevin
    pietersen, kl rahul, kraigg brathwaite, kumar sangakkara, kusal mendis, lasith malinga,
    laura wolvaardt, lauren filer, learie constantine, mahela jayawardene, mahendra singh
    dhoni, maia bouchier, makhaya ntini, mansur ali khan pataudi, marco jansen, marcus
    trescothick, marizanne kapp, mark ramprakash, marnus labuschagne, martin guptill, mashrafe
    mortaza, matheesha pathirana, matthew hoggard, meg lanning, megan schutt, melie kerr, merv
    hughes, michael clarke australia, mike gatting, mitchell santner, mitchell starc, mithali
    raj, monty panesar, morne morkel, ms dhoni, muttiah muralitharan, nat sciver, natalie
    sciver, nicholas pooran, olly stone, pat cummins, pathum nissanka, phil tufnell, phoebe
    litchfield, quinton de kock, rachael heyhoe flint, rachael heyhoe-flint, rachin ravindra,
    rahmanullah gurbaz, rahul dravid, rangana herath, ranjitsinhji vibhaji, rashid khan
    afghanistan, ravichandran ashwin, reece topley, richard hadlee, richie benaud, ricky
    ponting, rishabh pant, rod marsh australia, rohan kanhai, sachin tendulkar, sanath
    jayasuriya, saqlain mushtaq, shabnim ismail, shafali verma, shaheen shah afridi, shai
    hope, shakib al hasan, shane warne, shikhar dhawan, shimron hetmyer, shivnarine
    chanderpaul, shoaib bashir, shubman gill, smriti mandhana, sonny ramadhin, sophia dunkley,
    sourav ganguly, stafanie taylor, steve bucknor, steve harmison, steve smith australia,
    sunil gavaskar, sunil narine, suryakumar yadav, tatenda taibu, temba bavuma, tillakaratne
    dilshan, trent boult, usman khawaja, vaibhav suryavanshi, vernon philander, virat kohli,
    virender sehwag, viv richards, vvs laxman, w g grace, wanindu hasaranga, wg grace,
    yashasvi jaiswal
    """,
    # Tennis, athletics, paralympics and other sport
    """
    a p mccoy, abbi pulling, abebe bikila, adam gemili, adam ondra, ade adepitan, adrian
    moorhouse, adrian newey, akani simbine, alain prost, alberto contador, alberto tomba, aled
    sion davies, alex albon, alex de minaur, alex honnold, alexander zverev, alfie hewett,
    alina zagitova, alistair brownlee, aliya mustafina, allyson felix, almaz ayana, aly
    raisman, ama agbeze, amanda anisimova, amber anning, amelie mauresmo, amy tinkler, amy
    truesdale, ana ivanovic, anatoly karpov, andre agassi, andre the giant, andrea kimi
    antonelli, andrea spendolini-sirieix, andrey rublev, andy roddick, angel reese, angelique
    kerber, anita lonsbrough, ann haydon jones, anna hopkin, anna kournikova, anna van der
    breggen, annemiek van vleuten, annika sorenstam, ap mccoy, ariarne titmus, armand
    duplantis, artem dolgopyat, aryna sabalenka, asafa powell, ash barty, asha philip,
    ashleigh barty, ato boldon, ayrton senna, babe didrikson zaharias, babe ruth, barbora
    krejcikova, baron de coubertin, barry sheene, beau greaves, becky downie, becky redfern,
    belinda bencic, ben ainslie, ben pattison, bernard hinault, bernhard langer, beth
    shriever, bethany shriever, betty cuthbert, bianca andreescu, bianca walkden, billie jean
    king, biniam girmay, bjorn borg, bly twomey, bob beamon, bobbi gibb, bodhana sivanandan,
    boris becker, borna coric, bradly sinden, brinn bevan, brittney griner, brock lesnar,
    brock whiston, brooks koepka, bruce mouat, bryony kate page, bryson dechambeau, bubba
    watson, bunny austin, caeleb dressel, callum elson, cameron norrie, camille muffat, canelo
    alvarez, carl froch, carlos alcaraz, carlos sainz, carlos yulo, carolina marin, caroline
    wozniacki, casper ruud, cassius clay, caster semenya, chad le clos, charley hull, charlie
    tanfield, charlotte bankes, charlotte henshaw, chen yuxi, chijindu ujah, chris boardman,
    chris bonington, chris brasher, chris chataway, chris eubank, chris evert, chris froome,
    chris kamara, chris langridge, chrissie wellington, christine ohuruogu, cindy sember,
    clare balding, claressa shields, claudia fragapane, cliff thorburn, coco gauff, colin
    mcrae, colin montgomerie, collin morikawa, courtney tulloch, crista cullen, crofty f1,
    dafne schippers, daiki hashimoto, daley thompson, dame ellen macarthur, dan bigham, dan
    goodfellow, danica patrick, daniel keatings, daniel purvis, daniel ricciardo, daniil
    medvedev, danny macaskill, daryll neita, dave ryding, david broome, david coulthard, david
    hemery, david nalbandian, david rudisha, demi vollering, denis shapovalov, deontay wilder,
    derartu tulu, des lynam, desert orchid, dhyan chand, dick fosbury, diede de groot, dimitri
    van den bergh, ding junhui, dipa karmakar, dominic thiem, dorando pietri, duke kahanamoku,
    duncan goodhew, dylan alcott, eboni usoro-brown, eddie irvine, eddie waring, eddy merckx,
    edwin moses, egan bernal, eilidh mcintyre, eilish mccolgan, elaine thompson-herah, elena
    rybakina, elina svitolina, elise christie, elise mertens, eliud kipchoge, ellie challis,
    ellie downie, ellie simmonds obe, emerson fittipaldi, emil zatopek, emile cairess, emma
    pooley, emma wiggs, enzo ferrari, epke zonderland, eric bristow, eric liddell, ernie els,
    esteban ocon, ethan hayter, etienne stott, eugenie bouchard, evander holyfield, eve
    muirhead, evonne goolagong, fabrice santoro, fallon sherrock, fanny blankers-koen, fatima
    whitbread, fausto coppi, federica pellegrini, felipe massa, felix auger-aliassime, femke
    bol, fernando alonso, fin graham, flavia saraiva, fliss pickard, flo jo, florence griffith
    joyner, florent manaudou, floyd mayweather, fran halsall, frances tiafoe, francis
    chichester, franco colapinto, frankie dettori, frankie fredericks, franz klammer, fu
    mingxia, gabby douglas, gabby logan, gabriel bortoleto, gael monfils, gail emms, galal
    yafai, garry kasparov, geoff capes, george mallory, georgia taylor-brown, georgia-mae
    fenton, georgina brayshaw, geraint howell thomas, geraint thomas, gerhard berger, gerlinde
    kaltenbrunner, gertrude ederle, gerwyn price, geva mentor, giacomo agostini, gian van
    veen, gianmarco tamberi, giannis antetokounmpo, giant haystacks, giarnni regini-moran,
    gilles villeneuve, gino bartali, giselle ansley, goldie sayers, goran ivanisevic, graeme
    obree, greg lemond, greg louganis, greg rusedski, greg rutherford, grigor dimitrov,
    guenther steiner, gukesh dommaraju, guo jingjing, gustavo kuerten, haile gebrselassie,
    hammy mcmillan, hank aaron, hannah cockcroft, harold abrahams, harrie lavreysen, harry
    hepworth, hayden wilde, heather stanning, heinrich popow, helen housby, helen
    richardson-walsh, hermann maier, hicham el guerrouj, hideki matsuyama, hikaru nakamura,
    holger rune, hollie pearne-webb, hubert hurkacz, hulk hogan, ian poulter, ian woosnam, iga
    swiatek, ilia malinin, imane khelif, imani-lara lansiquot, imran sherwani, inge de bruijn,
    iona winnifrith, isabelle songhurst, isack hadjar, ivan lendl, izzy atkin, izzy thorpe,
    jacco van gass, jack brabham, jack laugher, jack nicklaus, jackie joyner-kersee, jaco van
    gass, jacob whittle, jacques anquetil, jacques villeneuve, jade etherington, jake jarman,
    jake wightman, jakob ingebrigtsen, james cracknell, james degale, jana novotna, janja
    garnbret, jannik sinner, jayne torvill, jayne torvill and christopher dean, jazmin
    sawyers, jazz carlin, jean alesi, jean-claude killy, jeanette chippendale, jeff stelling,
    jelena jankovic, jelena ostapenko, jemma reekie, jennifer gadirova, jenson button, jessica
    and jennifer gadirova, jessica gadirova, jessica pegula, jey uso, jhaniele fowler, jim
    courier, jimmy uso, jo harten, jo-wilfried tsonga, joanna rowsell, joanna rowsell shand,
    joao fonseca, jochen rindt, jocky wilson, jodie grinham, jody cundy, jody scheckter, joe
    calzaghe, joe dimaggio, johanna konta, john mcenroe, john motson, john stubbs archer, john
    surtees, johnny weissmuller, jon rahm, jonas vingegaard, jonathan broom-edwards, jonny
    brownlee, jonny marray, jordan chiles, jordan spieth, jordanne whiley, joshua cheptegei,
    juan carlos ferrero, juan manuel fangio, juan martin del potro, juan pablo montoya, judd
    trump, judit polgar, jules bianchi, junko tabei, justin gatlin, justine henin, kare
    adenegan, kareem abdul-jabbar, karen khachanov, karolina muchova, karolina pliskova,
    karriss artingstall, karsten warholm, kasia niewiadoma, kat driscoll, katarina witt, kate
    richardson-walsh, kate shortman, katherine grainger, kathrine switzer, katie boulter,
    katie ledecky, katie ormerod, katinka hosszu, katy marchant, kaylee mckeown, kaylia
    nemour, kei nishikori, keke rosberg, kell brook, kelly cates, kelvin kiptum, kenenisa
    bekele, kenneth wolstenholme, keri-anne payne, kevin magnussen, khabib nurmagomedov,
    kieren perkins, kim clijsters, kimberley renicks, kimi antonelli, kimi raikkonen, kip
    keino, kipchoge keino, kohei uchimura, kriss akabusi, kristian blummenfelt, kristof milak,
    kye whyte, kyren wilson, laird hamilton, lance stroll, larisa latynina, laura collett,
    laura deas, laura unsworth, laura weightman, laure manaudou, lauren rowles, lauren
    steadman, laviai nielsen, lebron james, lee chong wei, lee mavers, lella lombardi, lennox
    lewis, leo houlding, lester piggott, letsile tebogo, liam pitchford, liam tancock, libby
    clegg, lilah fear, lillian board, lily owsley, lina nielsen, lindsey vonn, lizzie
    armitstead, lizzie deignan, lizzy yarnold, lleyton hewitt, logan paul, lois toulson, lola
    tambling, lora fachie, lorenzo musetti, lorraine ugen, lotte kopecky, lou gehrig, luca
    brecel, lucy charles-barclay, lucy shuker, ludvig aberg, ludwig guttmann, luka doncic,
    luke greenbank, luke stoltman, lutalo muhammad, maddie hinch, madison keys, maggie mac
    neil, magic johnson, magnus carlsen, maisie summers-newton, manila esposito, manny
    pacquiao, marat safin, marcel hirscher, marcel hug, marcell jacobs, marco pantani, maria
    mutola, maria sharapova, marianne vos, marin cilic, mark cavendish, mark lewis-francis,
    mark philippoussis, mark selby, mark spitz, marketa vondrousova, markus rehm, marlou van
    rhijn, marta kostyuk, martin brundle, martina hingis, martina navratilova, mary kom, mary
    lou retton, mathieu van der poel, mats wilander, matt stutzman, matteo berrettini, matthew
    cracknell, matthew hudson-smith, matthew pinsent, max burgin, mckayla maroney, menna
    fitzpatrick, michael stich, michael van gerwen, michele mouton, michelle kwan, michelle
    wie, mickey mantle, miguel indurain, mika hakkinen, mikaela shiffrin, mike tyson, mikuru
    suzuki, milos raonic, mirra andreeva, moe sbihi, molly caudery, mondo duplantis, monica
    seles, morgan lake, mutaz barshim, nadia comaneci, nafissatou thiam, nairo quintana, naomi
    osaka, naseem hamed, nastia liukin, natalie du toit, nathan aspinall, nawal el moutawakel,
    neah evans, neal skupski, neil fachie, nekoda smythe-davis, nelly korda, nelson piquet,
    nethaneel mitchell-blake, ni xialian, nicholas latifi, nick faldo, nick kyrgios, nick
    skelton, nico hulkenberg, nico rosberg, niki lauda, nikola jokic, nims dai, nirmal purja,
    noah lyles, non stanford, nyck de vries, o j simpson, oj simpson, oksana chusovitina,
    oksana masters, old tom morris, oleksandr usyk, olga korbut, oliver bearman, ollie
    bearman, ollie hynd, ondine achampong, ons jabeur, oscar piastri, oscar pistorius, p v
    sindhu, paavo nurmi, paddy pimblett, padraig harrington, pan zhanle, pat rafter, patrick
    mahomes, paul di resta, paul tergat, paula radcliffe, pauline ferrand-prevot, penny
    oleksiak, perri shakes-drayton, pete sampras, peter alliss, peter sagan, petra kvitova,
    phil mickelson, phillips idowu, phoebe paterson pine, pierre de coubertin, pierre gasly,
    pieter van den hoogenband, pip hare, poppy maskill, primoz roglic, prince naseem, pv
    sindhu, qinwen zheng, quan hongchan, rachael blackmore, ralf schumacher, randy orton,
    raymond van barneveld, rayssa leal, reanne evans, rebeca andrade, rebecca downie, rebecca
    redfern, red rum, reece prescod, reinhold messner, remco evenepoel, renaud lavillenie, rey
    mysterio, rhea ripley, rhys darbey, rhys mcclenaghan, ric flair, richard carapaz, richard
    gasquet, robbie grabarz, roberto clemente, robin knox-johnston, rocket ronnie, rocky
    marciano, roger bannister, romain grosjean, roman reigns, ronda rousey, ros canter, ross
    brawn, rubens barrichello, ruth beitia, ryan lochte, saina nehwal, sally gunnell, samantha
    kinghorn, sammi kinghorn, sanne wevers, sarah sjostrom, sascha kindred, sasha corbin,
    scarlett mew jensen, scott brash, scottie scheffler, sean kerly, seb coe, sebastian coe,
    sebastian vettel, sebastien loeb, serena guthrie, sergey bubka, seve ballesteros,
    sha'carri richardson, shaquille o'neal, shara proctor, shauna coxsey, shawn michaels,
    sheetal devi, shelley rudman, shelly-ann fraser-pryce, shergar and aldaniti, shericka
    jackson, shingo kunieda, shinnosuke oka, shohei ohtani, sid waddell, simona halep, simone
    arianne biles, simone manuel, siobhan-marie o'connor, sonay kartal, sonja henie, sonny
    liston, sophie capewell, sophie hitchon, sophie kamlish, sophie thornhill, sorana cirstea,
    spyridon louis, stan wawrinka, stefan edberg, stefanos tsitsipas, steffi graf, steph
    curry, stephanie frappart, stephen nedoroscik, steve cram, steve ovett, steven redgrave,
    stirling moss, stone cold steve austin, sugar ray leonard, sugar ray robinson, suni lee,
    sunisa lee, susie wolff, suzanne lenglen, svetlana khorkina, sydney mclaughlin-levrone,
    tadej pogacar, tao geoghegan hart, tara lipinski, tatjana schoenmaker, tatyana mcfadden,
    taylor fritz, teddy riner, tegla loroupe, the rock johnson, thomas ceccon, thomas pidcock,
    tiger woods, tim baillie, tirunesh dibaba, tom aspinall, tom stoltman, tommy fleetwood,
    tonia couch, tony jacklin, torvill and dean, toto wolff, travis kelce, trischa zorn, tully
    kearney, tyrrell hatton, tyson gay, undertaker wwe, valentino rossi, valtteri bottas, vera
    menchik, victor wembanyama, victoria azarenka, victoria ohuruogu, victoria pendleton,
    viktor axelsen, viktor hovland, virginia leng, viswanathan anand, vitali klitschko, vivian
    cheruiyot, wayde van niekerk, wayne gretzky, will bayley, william ellard, willie carson,
    willie mays, wilma rudolph, wladimir klitschko, wout van aert, xander schauffele, yannick
    noah, ye shiwen, yelena isinbayeva, yogi berra, yuki tsunoda, yuto horigome, yuzuru hanyu,
    zak perzamanov, zhang boheng, zhao xintong, zharnel hughes, zheng qinwen, zhou guanyu, zoe
    atkin, zola budd, zou jingyuan
    """,
    # Authors, illustrators, poets and dramatists
    """
    a e housman, a f harrold, a f steadman, a m dassu, a s byatt, a. a. milne, a. e. housman,
    a. f. harrold, a. f. steadman, abdulrazak gurnah, abi elphinstone, adam gidwitz, adam
    mickiewicz, adam silvera, adeline yen mah, ae housman, af harrold, af steadman, afua
    hirsch, aime cesaire, akala daley, akira toriyama, alan ayckbourn, alan gratz, albert
    uderzo, aldous huxley, aleksandr solzhenitsyn, aleksandra mizielinska, alex t smith, alex
    wheatle, alexander mccall smith, alexander pushkin, alexander solzhenitsyn, alexandre
    dumas, alexis deacon, algernon charles swinburne, algernon swinburne, alison uttley,
    allama iqbal, allen say, ally kennen, am dassu, ama ata aidoo, ambrose bierce, amin
    maalouf, amitav ghosh, andrea beaty, andrew marvell, andy griffiths and terry denton, andy
    mcnab, anita desai, anita ganeri, anita jeram, ann cleeves, ann jungman, ann m martin, ann
    petry, anna akhmatova, anna dewdney, anna sewell, anne fine, annie ernaux, annie m g
    schmidt, anthony buckeridge, anthony doerr, anthony horowitz, anthony trollope, antoine de
    saint-exupery, antoine de saint-exupéry, antoinette portis, anton chekhov, antonin artaud,
    aphra behn, arnold lobel, arthur asher miller, arthur c clarke, arthur c. clarke, arthur
    ransome, arthur rimbaud, arthur schnitzler, arundhati roy, as byatt, ashley spires, athol
    fugard, atinuke akintola, attila the stockist, audre lorde, august strindberg, augusto
    boal, ayi kwei armah, ayub khan din, ayub khan-din, b b alston, bali rai, banana
    yoshimoto, banjo paterson, barbara cartland, barbara pym, bb alston, beatrix heelis, becky
    albertalli, ben jonson, ben okri, berlie doherty, bernardine evaristo, bernhard schlink,
    bertolt brecht, beverley naidoo, beverly cleary, bill martin jr, bonnie garmus, boris
    pasternak, brendan behan, brian patten, brian selznick, brian wildsmith, brita granstrom,
    britta teckentrup, brothers grimm, bryon and adeola, bryony lavery, buchi emecheta, c. s.
    lewis, caleb femi, candice carty-williams, carlo collodi, carlo goldoni, carlos ruiz
    zafon, caroline binch, caryl churchill, casey mcquiston, cassandra clare, catherine
    cookson, catherine storr, cathy cassidy, cathy forde, cecelia ahern, cecil day lewis,
    cecil day-lewis, charles baudelaire, charles causley, charles kingsley, charles perrault,
    charlie higson, charlotte mary yonge, charlotte perkins gilman, charlotte voake, charlotte
    yonge, chigozie obioma, chinua achebe and wole, chris haughton, chris powling, chris
    riddell, chris van allsburg, chris wormell, christa wolf, christine pullein-thompson,
    christopher awdry, christopher marlowe, christopher wormell, cicely mary barker, cixin
    liu, claire freedman, clare pooley, clarice lispector, clement hurd, clever polly, colin
    and jacqui hawkins, colleen hoover, colleen mccullough, colm toibin, colm tóibín, colson
    whitehead, coral rumble, cornelia funke, countee cullen, coventry patmore, czeslaw milosz,
    d h lawrence, d. h. lawrence, daljit nagra, daniel kahneman, daniel mizielinski, daniel
    pinkwater, dannie abse, dante alighieri, dante gabriel rossetti, daphne du maurier, dapo
    adeola, dara mcanulty, dario fo, dav pilkey dog man, david almond, david armitage, david
    eddings, david olusoga, david wiesner, dean atta, debbie tucker green, debi gliori, dee
    shulman, desmond bagley, dh lawrence, diana pullein-thompson, diana wynne jones, dick
    bruna, dirty bertie, dodie smith, doris lessing, dorling kindersley, dorothy l sayers,
    dorothy l. sayers, dorothy wordsworth, dr seuss geisel, drew daywalt, drew daywalt and
    oliver jeffers, dyan sheldon, dylan marlais thomas, e b white, e e cummings, e h shepard,
    e l konigsburg, e lockhart, e m forster, e t a hoffmann, e w hornung, e. b. white, e. m.
    forster, eavan boland, eb white, ed boxall, edith nesbit, edith sitwell, edmond rostand,
    edmund blunden, edmund spenser, edward albee, edward ardizzone, edward bulwer-lytton,
    edward kamau brathwaite, edwidge danticat, ee cummings, ee lockhart, efua traore, eh
    shepard, eiichiro oda, eleanor catton, eleanor farjeon, eleanor h porter, elena favilli,
    elena ferrante, elif shafak, elinor brent-dyer, elinor m brent-dyer, elizabeth barrett
    browning, elizabeth gaskell, elizabeth goudge, elle mcnicoll, em forster, emile zola,
    emily gravett, emily jane bronte, emily windsnap, enid mary blyton, eoin colfer, eric
    carle and bill martin, eric hill spot, erich kastner, erich maria remarque, ernest
    hemingway, etherington brothers, eugene ionesco, eva ibbotson, evan placey, evelyn waugh,
    ezra jack keats, ezra pound, f scott fitzgerald, f. scott fitzgerald, faith ringgold, faiz
    ahmed faiz, faiza guene, fanny burney, farrukh dhondy, federico garcia lorca, federico
    garcía lorca, felicia hemans, fernando pessoa, fiona lumbers, flann o'brien, ford madox
    ford, frances hodgson-burnett, francesca cavallo, francine pascal, francoise sagan, frank
    l baum, frank wedekind, frantic assembly, frantz fanon, franz kafka, fred d'aguiar,
    friedrich durrenmatt, friedrich schiller, fyodor dostoevsky, fyodor dostoyevsky, g k
    chesterton, g p taylor, g. k. chesterton, gabriel garcia marquez, gabriel garcía márquez,
    gabriela mistral, gail carson levine, gail honeyman, garth nix, gary northfield, gaye
    hicyilmaz, geoffrey chaucer, geoffrey trease, geoffrey willans, georg buchner, george
    eliot, george mackay brown, george r r martin, george r. r. martin, george rr martin,
    georges remi, gerald scarfe, gerard manley hopkins, giambattista basile, gianni rodari,
    giles andreae, gill arbuthnott, gk chesterton, goscinny and uderzo, gp taylor, guillaume
    apollinaire, gunter grass, gurpreet kaur bhatti, gustave flaubert, guy de maupassant, guy
    parker-rees, h a rey, h p lovecraft, h rider haggard, h. g. wells, ha rey, halldor
    laxness, han kang, hana tooke, hanif kureishi, hans christian andersen, hans magnus
    enzensberger, hans peter richter, harold pinter, harriet beecher stowe, harry heape,
    haruki murakami, hayao miyazaki, hedd wyn, heinrich boll, heinrich heine, helen beatrix
    potter, helen oxenbury, helen rutter, helena pielichaty, henning mankell, henrik ibsen,
    henry david thoreau, henry treece, henryk sienkiewicz, herman melville, hermann hesse, hg
    wells, hiawyn oram, hilaire belloc, hilary mantel, hollie mcnish, honore de balzac, horace
    walpole, horrible terry deary, hp lovecraft, hugh macdiarmid, ian mcewan, ian ogilvy, ian
    rankin, ian serraillier, ian whybrow, ifeoma onyefulu, imre kertesz, imtiaz dharker,
    in-sook chappell, inua ellams, irvine welsh, isaac asimov, isabel allende, ismail kadare,
    italo calvino, ivan turgenev, ivor gurney, j d salinger, j k rowling, j m coetzee, j m
    synge, j. b. priestley, j. d. salinger, j. k. rowling, j. m. barrie, j. m. synge, j. r. r.
    tolkien, jack prelutsky, jacob grimm, jacques lecoq, jacques prevert, jacqui hawkins,
    jalal ad-din rumi, jamaica kincaid, james boswell, james fenimore cooper, james herriot,
    james marshall george, jamie littler, jamila gavin, jan fearnley, jan ormerod, jan
    pienkowski, jandy nelson, jane elson, jane hissey, janosch eckert, jaroslav hasek, jarrett
    j krosoczka, jasbinder bilan, jb priestley, jd salinger, jean anouilh, jean cocteau, jean
    de brunhoff, jean genet, jean racine, jean ure, jean-paul sartre, jeanette winterson,
    jeanne willis and tony ross, jenny downham, jeremy strong, jerzy grotowski, jesmyn ward,
    jess butterworth, jez alborough, jez butterworth, jhumpa lahiri, ji-li jiang, jilly
    cooper, jm barrie, jm coetzee, jm synge, jo nesbo, joan g robinson, joan hickson, joan
    lingard, joan littlewood, joanna trollope, johann wolfgang von goethe, johanna spyri, john
    agard and grace nichols, john betjeman, john boyne, john burningham, john cunliffe, john
    galsworthy, john godber, john grisham, john hegley, john le carre, john le carré, john
    masefield, john mccrae, john prater, john tenniel, john wyndham, jojo moyes, jon scieszka,
    jonathan meres, jonathan stroud, jonny duddle, jonny zucker, jorge luis borges, jose
    saramago, joseph joffo, joshua idehen, jostein gaarder, judith kerr obe, judith viorst,
    judy blume, jules verne, julia jarman, julie bertagna, julie lacome, julie vivas, julio
    cortazar, jung chang, junichiro tanizaki, k j rowling, kahlil gibran, kamau brathwaite,
    kamila shamsie, karel capek, karen blixen, karen m mcmanus, karen mccombie, karl ove
    knausgaard, kate chopin, kate dicamillo, kate greenaway, kate pankhurst, kate wakeling,
    katherine woodfine, kathryn lasky, kaye umansky, kazu kibuishi, kei miller, ken follett,
    ken saro-wiwa, ken wilson-max, keri hulme, kes gray, kevin henkes, khaled hosseini, khalil
    gibran, kingsley amis, kiran desai, kiran millwood hargrave, kjartan poskitt, knut hamsun,
    kobayashi issa, kobi yamada, konstantin stanislavski, korky paul, kurt vonnegut, kwame
    kwei-armah, l d lapinski, l frank baum, l m montgomery, l p hartley, l. d. lapinski, l. p.
    hartley, l. s. lowry, lady murasaki, langston hughes, laura esquivel, laura ingalls
    wilder, laura numeroff, lauren child, lauren st john, laurence binyon, laurent de
    brunhoff, lee child, leigh bardugo, leila aboulela, leila slimani, lemn sissay, lemony
    snicket, len deighton, leo lionni, leo tolstoy, leopold sedar senghor, levi pinfold, lewis
    grassic gibbon, linda chapman and julie sykes, linda newbery, linton kwesi johnson,
    lisbeth kaiser, liu cixin, liz brownlee, liz lochhead, lizzie huxley-jones, lm montgomery,
    lois lowry, lope de vega, lorraine hansberry, louie stowell, louis macneice, louisa may
    alcott, louise bennett-coverley, louise rennison, lp hartley, lu xun, lucy m boston, lucy
    maud montgomery, lucy prebble, ludwig bemelmans, luigi pirandello, luis de camoes, luke
    pearson hilda, lupita nyong'o, m g leonard and sam sedgman, m r james, m. g. leonard, m.
    r. james, mabel lucie attwell, mac barnett and jon klassen, madame d'aulnoy, madeleine
    l'engle, maeve binchy, maggie o'farrell, mahmoud darwish, mairi hedderwick, mal peet,
    malcolm gladwell, malcolm saville, malika booker, manning and granstrom, marcel marceau,
    marcel proust, marcus sedgwick, margaret atwood, margaret wise brown, margery allingham,
    margret rey, marguerite duras, maria edgeworth, maria isabel sanchez vegara, mariama ba,
    marie-louise jensen, marina tsvetaeva, mario vargas llosa, mark haddon, mark ravenhill,
    mark twain, markus zusak, martin amis, martin waddell, martyn beardsley, mary grandpre,
    mary wollstonecraft shelley, masashi kishimoto, matsuo basho, matt de la pena, matt
    goodfellow, matt haig, maurice sendak, max frisch, maxim gorky, may wedderburn cannan, maz
    evans, medbh mcguckian, meera syal, meg cabot, meg rosoff, mem fox, menna elfyn, mg
    leonard, michael crichton, michael ende, michael foreman, michael longley, michael
    ondaatje, michel de montaigne, michelle magorian, michelle paver, mick inkpen, mick
    manning and brita granstrom, miguel de cervantes, mikhail bulgakov, milan kundera, mildred
    d taylor, mildred d. taylor, mirza ghalib, miss lou bennett, mo yan, mohsin hamid, moira
    buffini, moniza alvi, morris gleitzman, mulk raj anand, munro leaf, murasaki shikibu,
    muriel spark, n f simpson, nadine gordimer, naguib mahfouz, nancy mitford, naoko takeuchi,
    narinder dhami, nassim nicholas taleb, nassim taleb, natalia ginzburg, natasha farrant,
    nathan bryon and dapo adeola, nathaniel hawthorne, nawal el saadawi, neal shusterman, neal
    zetter, ngaio marsh, ngugi wa thiong'o, ngũgĩ wa thiong'o, nick butterworth, nick hornby,
    nick sharatt, nick sharrat, nicola smee, nikki giovanni, nikolai gogol, nina bawden,
    nizrana farook, nnedi okorafor, noel coward, noel streatfeild, norman bridwell, norman
    maccaig, noël coward, noël streatfeild, nujeen mustafa, octavio paz, oge mora, olga
    tokarczuk, oliver goldsmith, oliver postgate, omar khayyam, onjali q rauf, onjali q raúf,
    onjali raúf, onyi nwabineli, orhan pamuk, osamu tezuka, osbert sitwell, osip mandelstam,
    otfried preussler, owen sheers, p d james, p g wodehouse, p. d. james, p. g. wodehouse, p.
    l. travers, pablo neruda, pamela butchart, pat hutchins, patricia polacco, patrick ness,
    patrick suskind, paul cookson, paul stewart and chris riddell, paul verlaine, pauline
    baynes, paulo coelho, percy bysshe shelley, peter benchley, peter bunzl, peter firmin,
    peter millett, peter straughan, pg wodehouse, philip ardagh, philip k dick, philip k.
    dick, philip reeve, philippe gaulier, philippe gaulle, phillis wheatley, pie corbett,
    pierre corneille, piers torday, pl travers, polly stenham, primo levi, pseudonymous bosch,
    quentin saxby blake, r c sherriff, r j palacio, r k narayan, r l stevenson, r l stine, r s
    thomas, r. c. sherriff, r. j. palacio, r. l. stine, rabindranath tagore, racey helps,
    rachel bright and jim field, rachel renee russell, radiya hafiza, raina telgemeier,
    rainbow rowell, rainer maria rilke, ralph steadman, ralph waldo emerson, randolph
    caldecott, rashmi sirdeshpande, ray bradbury, raymond antrobus, raymond e feist, raymond
    macherot, rc sherriff, rebecca yarros, reeve and mcintyre, rene goscinny, reni eddo-lodge,
    rev w awdry, reverend w awdry, richard brinsley sheridan, richard scarry, richmal
    crompton, rider haggard, rj palacio, rk narayan, rl stine, rob biddulph, robert browning
    and elizabeth, robert macfarlane, robert muchamore, robert southey, robert swindells,
    robert westall, robertson davies, robin hobb, rohinton mistry, ronda armitage, rosamond
    lehmann, rosamunde pilcher, rosemary sutcliff, rs thomas, rumiko takahashi, rupert brooke,
    ruskin bond, rutger bregman, ruth rendell, ruth stiles gannett, s e hinton, s. e. hinton,
    s. f. said, salman rushdie, sam mcbratney, sam sedgman, sam selvon, samuel beckett, samuel
    langhorne clemens, samuel pepys and john evelyn, samuel selvon, samuel taylor coleridge,
    sara fanelli, sarah j maas, sarah j. maas, sarojini naidu, satoshi kitamura, saunders
    lewis, se hinton, sebastian faulks, sei shonagon, selma lagerlof, sf said, sharna jackson,
    sharon creech, shauna darling robertson, shel silverstein, shelagh delaney, simon puttock,
    simone de beauvoir, sinclair lewis, siobhan dowd, sir thomas malory, sita brahmachari,
    snorri sturluson, sojourner truth, sorley maclean, stan and jan berenstain, stefan zweig,
    stephane mallarme, stephen spender, stephenie meyer, steven berkoff, steven lenton, stieg
    larsson, struan murray, sue hendra, sue hendra and paul linnet, sujata bhatt, susan
    jeffers, t e lawrence, t h white, t llew jones, t s eliot, t. e. lawrence, t. h. white, t.
    llew jones, t. s. eliot, ta-nehisi coates, tanya landman, te lawrence, ted hughes iron
    man, teju cole, terri libenson, terry deary, terry pratchett and neil gaiman, th white,
    the brothers grimm, the etherington brothers, theodor geisel, theodor seuss geisel,
    theodore dreiser, theresa breslin, thom gunn, thomas de quincey, thomas kyd, thomas
    malory, tim hopgood, timberlake wertenbaker, tishani doshi, tola okogwu, tom de freston,
    tom stoppard, tomi ungerer, tomie depaola, tonke dragt, tony kushner, tony mitton, trudi
    canavan, truman capote, ts eliot, tsitsi dangarembga, tyke tiler, tọlá okogwu, u a
    fanthorpe, ua fanthorpe, umberto eco, upton sinclair, ursula k le guin, ursula k. le guin,
    ursula le guin, ursula moray williams, v s naipaul, vaclav havel, val mcdermid, varian
    johnson, vera brittain, veronica roth, victor hugo, vikram seth, virginia lee burton, vita
    sackville-west, viviane schwarz, vladimir mayakovsky, vladimir nabokov, vs naipaul,
    vsevolod meyerhold, w awdry, w b yeats, w e b du bois, w e b dubois, w e johns, w h auden,
    w h davies, w w jacobs, w. b. yeats, w. e. b. du bois, w. h. auden, w. h. davies, w. w.
    jacobs, walt whitman, walter de la mare, warsan shire, washington irving, wb yeats, we
    johns captain, web du bois, wendy meddour, wh auden, wilbert awdry, wilhelm grimm, willa
    cather, william butler yeats, william hazlitt, william heath robinson, william langland,
    william makepeace thackeray, william mcgonagall, winsome pinnock, wislawa szymborska, witi
    ihimaera, wole soyinka, ww jacobs, yann martel, yukio mishima, yuval noah harari, yuval
    zommer, zana fraillon, zanib mian, zaro weil, zora neale hurston
    """,
    # Artists, architects, designers, photographers
    """
    achille castiglioni, ai weiwei, albert namatjira, alberto alessi, alberto giacometti,
    albrecht durer, albrecht dürer, alec issigonis, alexander rodchenko, alexej von jawlensky,
    alfred sisley, alfred waterhouse, alison wilding, alphonse mucha, althea mcnish, alvar
    aalto, amanda levete, amedeo modigliani, amrita sher-gil, amy sherald, andre derain,
    andrew wyeth, andré derain, angelica kauffman, angelica kauffmann, anish kapoor, anni
    albers, annie leibovitz, anselm kiefer, anthony van dyck, antoine watteau, antoni gaudi,
    antoni gaudí, antoni tapies, arne jacobsen, artemisia gentileschi, aubrey beardsley,
    august macke, auguste renoir, augustus pugin, b v doshi, balkrishna doshi, banksy of
    bristol, bartolome murillo, basil spence, beatriz milhazes, ben enwonwu, berthe morisot,
    berthold lubetkin, betye saar, bharti kher, bjarke ingels, bob and roberta smith, bodys
    isek kingelez, brassai halasz, bruce onobrakpeya, buckminster fuller, c f a voysey, c r
    ashbee, c r w nevinson, cai guo-qiang, calvin klein, camille claudel, camille corot,
    camille pissarro, camille walala, capability brown, caspar david friedrich, cath kidston,
    cecil beaton, ceri richards, chaim soutine, charles and ray eames, charles rennie
    mackintosh, charles saatchi, charlotte perriand, charlotte rhead, cheri samba, chiharu
    shiota, chris ofili, christian boltanski, christian louboutin, christo and jeanne-claude,
    christopher nevinson, chuck close, chéri samba, cindy sherman, claes oldenburg, clara
    peeters, clarice cliff, claude lorrain, clough williams-ellis, clyfford still, coco
    chanel, constantin brancusi, constantin brâncuși, corita kent, cristobal balenciaga, cy
    twombly, dale chihuly, daniel libeskind, david adjaye, david alfaro siqueiros, david
    shrigley, denys lasdun, diane arbus, diebedo francis kere, diego rivera, diego velazquez,
    diego velázquez, dieter rams, do ho suh, don mccullin, donatella versace, donatello di
    niccolo, dora maar, dorothea lange, eadweard muybridge, ed ruscha, edouard manet, edouard
    vuillard, eduardo chillida, eduardo paolozzi, edward bawden, edward burne-jones, edward
    saidi tingatinga, edward tingatinga, edwin landseer, edwin lutyens, eero saarinen, egon
    schiele, el anatsui, el greco, el lissitzky, elisabeth frink, elisabeth vigee le brun,
    elsa schiaparelli, emil nolde, emile galle, emily kame kngwarreye, eric ravilious, erno
    goldfinger, ernst ludwig kirchner, esther mahlangu, ettore sottsass, euan uglow, eugene
    atget, eugene delacroix, evelyn de morgan, f c b cadell, fernand leger, fernand léger,
    fernando botero, filippo brunelleschi, filippo lippi, ford madox brown, fox talbot, fra
    angelico, francesco borromini, francis kere, francis picabia, francisco de goya, francisco
    goya, frank auerbach, frank gehry, frans hals, frantisek kupka, franz kline, franz marc,
    frederic leighton, friedensreich hundertwasser, gabrielle chanel, georg baselitz, george
    gilbert scott, george grosz, george hepplewhite, george lilanga, georges braque,
    georges-eugene haussmann, georgia totto o'keeffe, gerard sekoto, gerhard richter, gerrit
    rietveld, gertrude jekyll, giacomo balla, gian lorenzo bernini, gianni versace, giles
    gilbert scott, gillian ayres, giorgio armani, giorgio de chirico, giorgio morandi, giorgio
    vasari, giotto di bondone, giovanni bellini, giovanni canaletto, guccio gucci, gunta
    stolzl, gustave caillebotte, gustave courbet, gustave eiffel, haegue yang, hannah hoch,
    hannah höch, hans arp, hans coper, hans holbein, hans wegner, hassan fathy, helen
    frankenthaler, helio oiticica, henri cartier-bresson, henri de toulouse-lautrec, henri
    rousseau, henry ossawa tanner, herzog and de meuron, hieronymus bosch, hilma af klint,
    hiroshi sugimoto, holman hunt, howard hodgkin, hubert de givenchy, hurvin anderson,
    hussein chalayan, i m pei, ilya repin, im pei, inigo jones, irma stern, isamu akasaki,
    isamu noguchi, issey miyake, ivan aivazovsky, j. m. w. turner, jack vettriano, jacob van
    ruisdael, jacopo tintoretto, jacques-louis david, jake and dinos chapman, james mcneill
    whistler, james rosenquist, james turrell, jamini roy, jan van eyck, jan vermeer, jann
    haworth, jasper johns, jaume plensa, jean arp, jean dubuffet, jean michel basquiat, jean
    nouvel, jean paul gaultier, jean tinguely, jean-auguste-dominique ingres,
    jean-baptiste-simeon chardin, jean-francois millet, jean-honore fragonard, jean-michel
    basquiat, jeff koons, jenny holzer, jenny saville, jeremy deller, jim dine, jimmy choo,
    jmw turner, joan eardley, joan miro, joana vasconcelos, joaquin torres-garcia, jock
    kinneir, johannes vermeer, john everett millais, john galliano, john james audubon, john
    ruskin, john sell cotman, john singer sargent, john soane, john vanbrugh, jon burgerman,
    jony ive, jorn utzon, jose clemente orozco, josef albers, josef koudelka, joseph beuys,
    joseph mallord william turner, joseph paxton, josiah wedgwood, juan gris, judith leyster,
    judy chicago, julian opie, jørn utzon, kaffe fassett, karel appel, karl lagerfeld, kathe
    kollwitz, katsushika hokusai, kazimir malevich, kehinde wiley, kengo kuma, kenneth
    armitage, kenzo takada, kenzo tange, kitagawa utamaro, kurt schwitters, kusama yayoi,
    kyffin williams, käthe kollwitz, lancelot brown gardener, lancelot capability brown,
    laszlo moholy-nagy, laurence stephen lowry, lavinia fontana, lawrence alma-tadema, le
    corbusier, lee alexander mcqueen, lee krasner, lee ufan, leon kossoff, leonora carrington,
    levi strauss, lord snowdon, louis comfort tiffany, louis daguerre, louise nevelson, lucas
    cranach, lucian freud, lucie rie, lucien pissarro, lucio fontana, ludwig mies van der
    rohe, luis barragan, lygia clark, lynette yiadom-boakye, lyubov popova, m c escher, m f
    husain, m. c. escher, magdalena abakanowicz, magdalene odundo, maggi hambling, malick
    sidibe, manolo blahnik, marc chagall, marc newson, marcel breuer, marcel duchamp, margaret
    macdonald mackintosh, marina abramovic, mario testino, mark rothko, mark wallinger, mary
    cassatt, mary fedden, mary quant, matthias grunewald, maurice de vlaminck, maurice
    utrillo, maurits escher, maurizio cattelan, mc escher, mf husain, michael craig-martin,
    michael kors, michelangelo buonarroti, mies van der rohe, milton glaser, mimar sinan,
    miuccia prada, mona hatoum, morag myerscough, mr doodle, mrs grossman's, nam june paik,
    nandalal bose, natalia goncharova, ndebele esther, nicephore niepce, nicholas grimshaw,
    nicholas hawksmoor, nicholas serota, nicolas poussin, niki de saint phalle, njideka
    akunyili crosby, odilon redon, olafur eliasson, orla kiely, oscar niemeyer, oscar-claude
    monet, oskar kokoschka, oskar schlemmer, osman hamdi bey, otto dix, ozwald boateng, pablo
    ruiz picasso, paco rabanne, paolo uccello, paolo veronese, paul cézanne, paul gauguin,
    paul signac, paula rego, paula scher, pauline boty, peggy guggenheim, peter lanyon, peter
    paul rubens, peter randall-page, peter zumthor, philippe starck, phyllida barlow, piero
    della francesca, pierre bonnard, pierre cardin, pierre-auguste renoir, pieter bruegel,
    pieter brueghel, qi baishi, r b kitaj, rachel ruysch, rachel whiteread, raffaello sanzio,
    raja ravi varma, ralph lauren, rankin waddell, raoul dufy, raqib shaw, rasheed araeen, ray
    eames, raymond loewy, rei kawakubo, rem koolhaas, rembrandt van rijn, remedios varo, rene
    lalique, rennie mackintosh, renzo piano, rené magritte, robert doisneau, robert
    motherwell, robert rauschenberg, robert smithson, rogier van der weyden, romare bearden,
    romero britto, romuald hazoume, ron arad, ron mueck, rover thomas, sally gabori, salvador
    dalí, samuel peploe, sandro botticelli, santiago calatrava, saul bass, sebastiao salgado,
    seydou keita, shahzia sikander, shepard fairey, shirazeh houshiary, shirin neshat, sigmar
    polke, sister corita, sister wendy beckett, slinkachu london, sofonisba anguissola, sol
    lewitt, sophie calle, stella mccartney, steve mccurry, suzanne valadon, tacita dean, tadao
    ando, takashi murakami, tamara de lempicka, tarsila do amaral, terence conran, theaster
    gates, theo van doesburg, theo van gogh, theodore gericault, thomas chippendale, thomas
    hart benton, thomas heatherwick, thomas sheraton, tim noble and sue webster, titian
    vecellio, tiziano vecellio, tommy hilfiger, toulouse lautrec, umberto boccioni, utagawa
    hiroshige, utagawa kuniyoshi, verner panton, victor vasarely, vik muniz, vilhelm
    hammershoi, vincent willem van gogh, virgil abloh, vivian maier, vivienne westwood,
    vladimir tatlin, walter gropius, walter sickert, wang ximeng, wangechi mutu, wayne
    thiebaud, wifredo lam, will alsop, willem de kooning, william de morgan, william henry fox
    talbot, william hogarth, william holman hunt, william kentridge, william moorcroft,
    winslow homer, wyndham lewis, xu bing, y z kami, yinka ilori, yinka shonibare, yohji
    yamamoto, yoko ono, yves klein, yves saint laurent, zaha hadid, zanele muholi, zhang
    xiaogang, édouard manet
    """,
    # Science, mathematics, engineering and medicine
    """
    a p j abdul kalam, abbas ibn firnas, abdul kalam, abraham darby, abraham maslow, ada king
    lovelace, adam hart-davis, agnes arber, agnodice of athens, ahmed zewail, akira yoshino,
    al battani, al biruni, al farabi, al ghazali, al idrisi, al jazari, al khwarizmi, al
    kindi, al razi, al zahrawi, al-khwarizmi of baghdad, alan baddeley, albert bandura, alcock
    and brown, alessandro volta, alexander von humboldt, alfred binet, alfred nobel, alfred
    north whitehead, alfred russel wallace, alfred wegener, alois alzheimer, ambroise pare,
    ambroise paré, amedeo avogadro, anandi joshi, anandibai joshi, anders celsius, andre geim,
    andre-marie ampere, andreas vesalius, andrei sakharov, andrew wiles, andrey kolmogorov,
    andrija mohorovicic, andré geim, anne-marie imafidon, annie easley, annie jump cannon,
    annie turnbo malone, antoine lavoisier, anton van leeuwenhoek, antonie van leeuwenhoek,
    antony hewish, apj abdul kalam, archibald mcindoe, archimedes of syracuse, aristarchus of
    samos, arthur cayley, arthur eddington, arthur whitten brown, aryabhata of india, asch and
    milgram, asima chatterjee, atkinson and shiffrin, august ferdinand mobius, august kekule,
    august mobius, auguste and louis lumiere, augustin-louis cauchy, augustus de morgan, ayub
    ommaya, b f skinner, b. f. skinner, baddeley and hitch, banu musa, barbara liskov, barbara
    mcclintock, barnes wallis, beatrice shilling, benjamin banneker, benjamin jesty, benoit
    mandelbrot, bernhard riemann, bertha benz, bessel van der kolk, bette nesmith graham,
    betty holberton, bf skinner, bi sheng, bibb latane, bill tutte, birute galdikas, biruté
    galdikas, bjarne stroustrup, blaise pascal, blind jack of knaresborough, bobby seagull,
    boulton and watt, brene brown, brené brown, brian kernighan, c v raman, cai lun, camillo
    golgi, carl friedrich gauss, carl gustav jung, carl jung, carl sagan, carl scheele, carl
    von linne, carl von linné, carl wernicke, carl wilhelm scheele, caroline haslett, caroline
    von linne, cecilia payne-gaposchkin, cesar milstein, charles lyell, charles richard drew,
    charles spearman, charles townshend, charles wheatstone, charles-augustin de coulomb, chen
    ning yang, chester carlson, chien-shiung wu, chris lintott, christiaan barnard, christiaan
    huygens, christine darden, christopher cockerell, christopher strachey, christopher
    zeeman, clara immerwahr, claude bernard physiologist, claude shannon, claudius galen,
    claudius ptolemy, clyde tombaugh, coke of norfolk, colin maclaurin, colin pillinger,
    cornelis drebbel, crick and watson, cv raman, cyrus mccormick, dame maggie aderin-pocock,
    dame stephanie shirley, daniel bernoulli, daniel gabriel fahrenheit, daniel goleman,
    daniel hale williams, david hilbert, david rosenhan, david wechsler, demis hassabis, devi
    sridhar, dian fossey, dilly knox, diophantus of alexandria, dmitri ivanovsky, dolly the
    sheep, donald knuth, donald winnicott, e o wilson, eben upton, edmond halley, edmund
    halley, edsger dijkstra, edward jenner, edward thorndike, edwin hubble, edwin land,
    eleanor ormerod, eli whitney, elijah mccoy, elisabeth kubler-ross, elisha otis, ellen
    swallow richards, elsie widdowson, emil von behring, emilie du chatelet, emilio segre,
    emily roebling, emmanuelle charpentier, emmy noether, enrico fermi, erik erikson, erno
    rubik, ernst boris chain, ernst chain, ernst haeckel, ernst mach, ernő rubik, erwin
    schrodinger, erwin schrödinger, ethel sargant, euclid of alexandria, eugenia cheng,
    evangelista torricelli, evariste galois, fatima al fihri, fatima al-fihri, fei-fei li,
    ferdinand porsche, ferdinand von lindemann, ferdinand von zeppelin, florence nightingale
    david, florey and chain, flossie wong-staal, fra luca pacioli, francis crick, francis
    galton, francoise barre-sinoussi, frank whittle, fred hoyle, freddie williams baby,
    frederic joliot-curie, frederick sanger, freeman dyson, friedrich wohler, fritz haber,
    fritz strassmann, g h hardy, gabor mate, gabriel fahrenheit, garrett augustus morgan,
    geiger and marsden, georg cantor, georg ohm, georg simon ohm, george boole, george cayley,
    george gabriel stokes, george gamow, george green miller, george lemaitre, george polya,
    george washington carver, georges cuvier, georges lemaitre, georges-louis leclerc,
    gerolamo cardano, gertrude elion, gerty cori, gh hardy, gideon mantell, gilbert newton
    lewis, giordano bruno, giovanni cassini, girolamo cardano, glenn seaborg, godfrey
    hounsfield, gordon allport, gordon welchman, gottfried leibniz, gottfried wilhelm leibniz,
    gottlieb daimler, grace murray hopper, grigori perelman, guglielmo marconi, guido van
    rossum, guo shoujing, gustav kirchhoff, hans asperger, hans christian orsted, hans
    christian ørsted, hans eysenck, hans geiger, hans krebs, hans lippershey, hans selye, hans
    sloane, har gobind khorana, harlow shapley, harold shipman, hedy lamarr, heike kamerlingh
    onnes, heinrich hertz, heinz wolff, helen sharman, hendrik lorentz, henri becquerel, henri
    poincare, henri tajfel, henrietta lacks, henrietta leavitt, henrietta swan leavitt, henry
    bessemer, henry cort, henry maudslay, henry molaison, henry moseley, hermann von
    helmholtz, hero of alexandria, heron of alexandria, hertha ayrton, hideki yukawa, hideyo
    noguchi, hippocrates of kos, hippolyte fizeau, homi bhabha, homi j bhabha, howard florey,
    hua tuo, hunayn ibn ishaq, hypatia of alexandria, ian wilmut, ibn al-haytham, ibn
    al-nafis, ibn firnas, ibn khaldun, ibn rushd, ibn sina, ibn zuhr, ida noddack, ida tacke,
    ignaz semmelweis, igor sikorsky, ijzendoorn and kroonenberg, ilya mechnikov, inge lehmann,
    irene joliot-curie, irving langmuir, isaac pitman, isaac singer, ivan petrovich pavlov, j
    e littlewood, j j thomson, j robert oppenheimer, j. j. thomson, j. robert oppenheimer,
    jabir ibn hayyan, jack kilby, jacob bernoulli, jacobus van 't hoff, jacques cousteau,
    jacques-etienne montgolfier, jacques-yves cousteau, jagadish chandra bose, james brindley,
    james clerk maxwell, james joule, james lovelock, james miranda barry, james nasmyth,
    james phipps, james prescott joule, james starley, james young simpson, jan matzeliger,
    jan swammerdam, janaki ammal, jane morris goodall, janos bolyai, jayant narlikar, jean
    bartik, jean-baptiste lamarck, jeff bezos, jethro tull, jex blake, jim al-khalili, jim
    lovelock, jimmy wales, jj thomson, johannes diderik van der waals, john alcock, john b
    watson, john backus, john bardeen, john bowlby, john boyd dunlop, john charnley, john
    flamsteed, john hughlings jackson, john kendrew, john loudon mcadam, john mcadam, john
    metcalf, john smeaton, john sulston, john tyndall, john venn, john von neumann, john
    watson and rosalie rayner, jonas salk, jonathan van-tam, jons jacob berzelius, joseph
    bramah, joseph dalton hooker, joseph lister, joseph louis gay-lussac, joseph priestley,
    joseph rotblat, joseph whitworth, joseph-louis lagrange, joseph-michel montgolfier, joy
    buolamwini, justus von liebig, kalpana chawla, kamala sohonie, karen sparck jones, karl
    landsteiner, karl von frisch, katalin kariko, katalin karikó, kathleen lonsdale, katia and
    maurice krafft, katia krafft, kevin fong, king camp gillette, kip thorne, kirkpatrick
    macmillan, kono yasui, konrad lorenz, konrad zuse, konstantin novoselov, konstantin
    tsiolkovsky, kristian birkeland, lady mary wortley montagu, laszlo biro, lawrence
    kohlberg, leo baekeland, leo kanner, leo szilard, leon foucault, leonardo fibonacci,
    leonardo of pisa, leonhard euler, lev landau, lewis howard latimer, lewis latimer, li
    shizhen, linus pauling, linus torvalds, lise meitner, loftus and palmer, lord kelvin, lord
    rayleigh, louis bleriot, louis de broglie, louis leakey, louis poinsot, louisa
    aldrich-blake, luc montagnier, ludwig boltzmann, luigi galvani, lumiere brothers, lynn
    margulis, madam c j walker, madam cj walker, madame c j walker, magdi yacoub, maggie
    aderin, mahendralal sircar, mandy haberman, marc andreessen, marc isambard brunel,
    marcello malpighi, margaret aderin-pocock, margaret bulkley, margaret fountaine, maria
    gaetana agnesi, maria goeppert mayer, maria goeppert-mayer, maria merian, maria sibylla
    merian, mariam al-asturlabi, marie anne lavoisier, marie maynard daly, marie sklodowska
    curie, marie stopes, marie van brittan brown, marie-anne lavoisier, marin mersenne, mark e
    dean, mark miodownik, martin seligman, mary ainsworth, mary ann mantell, mary kenner, mary
    leakey, mary wortley montagu, maryam al-ijliya, maryam mirzakhani, masatoshi koshiba,
    matthew boulton, matthias schleiden, mavis batey, max perutz, max planck, mccance and
    widdowson, meghnad saha, merit ptah, michael atiyah, michelson and morley, michio kaku,
    mihajlo pupin, mihaly csikszentmihalyi, mikhail lomonosov, mileva maric, milutin
    milankovic, miriam rothschild, mohammad abdus salam, montgolfier brothers, moses
    maimonides, muhammad ibn musa al-khwarizmi, murray gell-mann, muzafer sherif, nancy grace
    roman, narinder singh kapany, nasir al-din al-tusi, neil degrasse tyson, nicholas
    copernicus, nicolas leonard sadi carnot, nicolaus copernicus, niels bohr, niels henrik
    abel, niko tinbergen, nikolai lobachevsky, nikolai vavilov, nikolaus otto, nora stanton
    barney, norbert rillieux, norbert wiener, norman heatley, ole romer, ole rømer, onesimus
    of boston, orville and wilbur wright, otis boykin, otto lilienthal, owen maclaren, ozlem
    tureci, pafnuty chebyshev, patrick steptoe, patrick vallance, paul adrien maurice dirac,
    paul broca, paul dirac, paul ehrlich, paul erdos, percival lowell, percivall pott, percy
    julian, percy lavon julian, percy pilcher, peter higgs, philip zimbardo, philippa fawcett,
    philo farnsworth, phineas gage, pierre curie, pierre de fermat, pierre-simon laplace,
    pliny the elder, pliny the younger, pythagoras of samos, qian xuesen, r j mitchell, radia
    perlman, raine and rosenhan, raymond cattell, rear admiral grace hopper, rebecca lee
    crumpler, regnier de graaf, rene descartes, rene laennec, rené descartes, richard
    arkwright, richard feynman, richard leakey, richard trevithick, rita levi-montalcini,
    robert bakewell, robert bunsen, robert grosseteste, robert hooke, robert millikan, robert
    noyce, robert oppenheimer, robert sapolsky, robert watson-watt, roger penrose, roger
    sperry, rolls and royce, rosalyn yalow, rudjer boskovic, rudolf diesel, rudolf virchow,
    sadi carnot, sam altman, samuel crompton, santiago ramon y cajal, sarah goode, sarah
    guppy, satya nadella, satyendra nath bose, seki takakazu, sergei korolev, sergey brin,
    shafi goldwasser, shen kuo, sheryl sandberg, shing-tung yau, shinya yamanaka, sigmund
    freud, simon baron-cohen, simon stevin, sofia kovalevskaya, sofya kovalevskaya, solomon
    asch, sophia jex-blake, srinivasa ramanujan, stanley milgram, stephanie kwolek, stephen
    hales, steve furber, steve wozniak, steven pinker, su song, subrahmanyan chandrasekhar,
    sun simiao, sundar pichai, sunita williams, susan kare, sushruta of kashi, sutayta
    al-mahamali, svante arrhenius, sydney brenner, sydney camm, taqi al-din, tara shears,
    temple grandin, thales of miletus, theano of crotone, theodor schwann, thomas addison,
    thomas alva edison, thomas bayes, thomas henry huxley, thomas hodgkin, thomas hunt morgan,
    thomas newcomen, thomas savery, thomas sydenham, thomas wakley, timnit gebru, timothy
    hackworth, tom kibble, tom kilburn, trevor baylis, trofim lysenko, tsung-dao lee, tu
    youyou, turnip townshend, tycho brahe, ugur sahin, ulugh beg, uta frith, uğur şahin, van
    ijzendoorn, venkatraman ramakrishnan, venki ramakrishnan, vikram sarabhai, viktor frankl,
    vilhelm bjerknes, vint cerf, virginia apgar, vladimir zworykin, w o bentley, wallace
    carothers, wang zhenyi, watson and crick, werner heisenberg, wernher von braun, wilder
    penfield, wilhelm ostwald, wilhelm roentgen, wilhelm rontgen, wilhelm röntgen, wilhelm
    wundt, willem einthoven, william arrol, william buckland, william crookes, william hedley,
    william henry bragg, william lawrence bragg, william perkin, william rowan hamilton,
    william shockley, williamina fleming, willis carrier, wolfgang pauli, wright brothers, wu
    lien-teh, yang liwei, yann lecun, yuan longping, zacharias janssen, zeno of elea, zhang
    heng, zu chongzhi, émilie du châtelet, özlem türeci
    """,
    # Educationists, philosophers, economists
    """
    a j ayer, abhijit banerjee, aj ayer, alasdair macintyre, alistair bryce-clegg, alvin
    plantinga, amartya sen, andre gunder frank, andreas schleicher, anna ephgrave, anselm of
    canterbury, arthur laffer, arthur schopenhauer, auguste comte, augustine of hippo,
    austin's butterfly, ayn rand, ban har, barbara bleiman, baruch spinoza, basil bernstein,
    bell hooks, benedict spinoza, black and wiliam, blake and mouton, boston matrix, bronislaw
    malinowski, catherine mckinnell, cathy nutbrown, charlotte mason education, chris athey,
    chris woodhead, claude levi-strauss, clay shirky, clifford geertz, confucius kong, daisy
    christodoulou, damian hinds, daniel dennett, david blunkett, david didau, david gauntlett,
    david hesmondhalgh, david weikart, debbie hepplewhite, denis diderot, doug lemov, duns
    scotus, e d hirsch, edmund husserl, efrat furst, elinor ostrom, elizabeth anscombe,
    elizabeth bjork, elly chapple, elton mayo, emile durkheim, erving goffman, ester boserup,
    esther duflo, etienne wenger, ferdinand de saussure, ferre laevers, franz boas, frederick
    herzberg, frederick winslow taylor, friedrich engels, friedrich frobel, friedrich froebel,
    friedrich fröbel, friedrich hayek, friedrich hegel, friedrich nietzsche, friedrich von
    hayek, g e moore, g w f hegel, gayatri spivak, georg wilhelm friedrich hegel, george
    gerbner, gilbert ryle, gilles deleuze, greg bottrill, guy claxton, ha-joon chang, hannah
    arendt, hans rosling, hans-georg gadamer, harriet taylor mill, harry fletcher-wood, helene
    cixous, henry roediger, henry sidgwick, herbert marcuse, homer hoyt, igor ansoff, immanuel
    kant, immanuel wallerstein, iram siraj, ivan illich, j l austin, j l mackie, jacqueline
    wilson dame, jacques derrida, jacques lacan, jan dubiel, jean baudrillard, jean lave,
    jean-jacques rousseau, jenny gilruth, jeremy bentham, jerome bruner, jerome seymour
    bruner, jo boaler, johann heinrich pestalozzi, johann heinrich von thunen, johann
    pestalozzi, john dewey, john finnis, john hattie, john hick, john maynard keynes, john
    rawls, john stuart mill, john sweller, john tomsett, joseph schumpeter, joseph stiglitz,
    julia kristeva, jurgen habermas, karl popper, kate raworth, katharine birbalsingh, kathy
    sylva, khan academy, kimberle crenshaw, kit malthouse, kwame anthony appiah, lani florian,
    lao tse, lao tzu, lauren resnick, lee elliot major, liesbet van zoonen, liping ma, loris
    malaguzzi, luce irigaray, ludwig wittgenstein, lynne neagle, marcel mauss, marshall
    mcluhan, martin heidegger, marx and engels, mary midgley, mary myatt, mary wollstonecraft,
    max horkheimer, max roser, maynard keynes, michael gove, michael wilshaw, michel foucault,
    mike tomlin, milton friedman, mo tzu, nadhim zahawi, noam chomsky, oliver caviglioli, pasi
    sahlberg, paul black and dylan wiliam, paul kirschner, paul krugman, paulo freire, peps
    mccrea, peter drucker, philippa foot, pierre bourdieu, r m hare, rab butler, reggio
    emilia, richard skemp, richard swinburne, robert bjork, robert nozick, roland barthes,
    rudolf steiner, ruth miskin, saint thomas aquinas, sean harford, shirley-anne somerville,
    siegfried engelmann, simon kuznets, slavoj zizek, soren kierkegaard, st thomas aquinas,
    steve neale, sugata mitra, sun tzu, susan isaacs nursery, søren kierkegaard, talcott
    parsons, tannenbaum and schmidt, tassoni and beith, theodor adorno, thomas aquinas, thomas
    malthus, thomas nagel, thomas paine, thomas piketty, tom sherrington, tzvetan todorov,
    urie bronfenbrenner, vilfredo pareto, vladimir propp, w e forster, w w rostow, walt
    rostow, walter christaller, william of ockham, william paley, yeap ban har, zhuang zhou,
    zig engelmann, zoltan dienes
    """,
    # Explorers and astronauts
    """
    abdul ahad mohmand, abel tasman, admiral zheng he, adrien de gerlache, afanasy nikitin,
    agatha mallowan, ahmad ibn majid, alan cobham, alberto santos-dumont, alexander gerst,
    alexandra david-neel, alexei leonov, alfred worden, amelia mary earhart, amerigo vespucci,
    andre kuipers, andreas mogensen, ann bancroft, annie londonderry, anousheh ansari, antoine
    saint-exupery, apsley cherry-garrard, arnaldo tamayo mendez, auguste piccard, austen henry
    layard, barry wilmore, bartholomew diaz, bartolome de las casas, bartolomeu dias, belka
    and strelka, bertalan farkas, bertrand piccard, birdie bowers, bjarni herjolfsson, bjorn
    ironside, borge ousland, burke and wills, butch wilmore, cabeza de vaca, captain james
    cook, captain oates, captain preet chandi, carsten borchgrevink, charles kingsford smith,
    chiaki mukai, christa mcauliffe, christer fuglesang, christina koch, chuck yeager, claudie
    haignere, david saint-jacques, davy crockett, deke slayton, dorothy garrod, douglas
    mawson, dumitru prunariu, edward lhuyd, ellison onizuka, eric the red, erik the red,
    eugene cernan, evliya celebi, fabian gottlieb von bellingshausen, felicette the cat,
    felicity aston, fletcher christian, flinders petrie, francis crozier, francisco de
    orellana, francisco pizarro, frank de winne, frank worsley, franklin chang-diaz, fred
    haise, freydis eiriksdottir, fridtjof nansen, gene cernan, gene kranz, george herbert
    carnarvon, gherman titov, giovanni belzoni, giovanni caboto, giovanni da pian del carpine,
    gudrid the far-traveller, guion bluford, gus grissom, ham the chimp, hanning speke,
    harrison schmitt, harry mcnish, hazzaa al mansoori, heinrich schliemann, henry bowers
    birdie, henry morton stanley, henry rawlinson, henry the navigator, hernan cortes,
    hernando de soto, hernán cortés, hester stanhope, hiram bingham, hormuzd rassam, ibn
    fadlan, ibn fadlān, ibn jubayr, ibn majid, ida pfeiffer, ilan ramon, ivar the boneless,
    jack swigert, jacques cartier, jacques piccard, james clark ross, james weddell, jane
    digby, jean batten, jean-francois champollion, jean-françois champollion, jean-loup
    chretien, jeanne bare, jeanne baret, jeanne baré, jerrie mock, jessica meir, jim bowie,
    jim lovell, john hanning speke, john mcdouall stuart, john wesley powell, joseph conrad
    korzeniowski, juan sebastian elcano, julie payette, ken mattingly, kingsford smith, kit
    carson, koichi wakata, lady hester stanhope, lady jane franklin, laika the dog, leif
    ericson, leif erikson, leif eriksson, levison wood, lewis and clark, liv arnesen, lord
    carnarvon, lores bonney, luca parmitano, ludwig leichhardt, mae carol jemison, mamoru
    mohri, marc garneau, marcos pontes, mark shuttleworth, martin frobisher, matthias maurer,
    meganne christian, meriwether lewis, michael foale, miroslaw hermaszewski, mrs chippy,
    mungo park, naoko yamazaki, nellie bly, nie haisheng, nora al matrooshi, odoric of
    pordenone, pedro duque, peggy whitson, pen hadow, perce blackborow, percy fawcett, percy
    sladen, percy the rover, pham tuan, piers sellers, polar preet, ponce de leon, preet
    chandi, prester john, ragnar lothbrok, ranulph fiennes, rayyanah barnawi, reid wiseman,
    richard branson, robert o'hara burke, robert peary, roberta bondar, roger chaffee, ronald
    mcnair, sacagawea of shoshone, sally ride, samuel de champlain, santos dumont, scott and
    mark kelly, sebastian cabot, sergei krikalev, shubhanshu shukla, simon reeve, sir francis
    drake, sir john franklin, sir ranulph fiennes, sir richard branson, sir walter raleigh,
    soichi noguchi, sophie adenot, st brendan the navigator, sultan al neyadi, sultan bin
    salman, suni williams, svetlana savitskaya, thomas pesquet, thomas reiter, thor heyerdahl,
    titus oates, ulf merbold, umberto nobile, valeri polyakov, vasco nunez de balboa, victor
    vescovo, vitus bering, vivian fuchs, vladimir komarov, vladimir remek, wally funk, wally
    schirra, wang yaping, wiley post, willem barents, william beebe, william bligh, william of
    rubruck, xuanzang of tang, yermak timofeyevich, yi so-yeon, yuri alekseyevich gagarin,
    zahi hawass, zhang qian, zheng he
    """,
    # Composers, musicians, singers, bands
    """
    a r rahman, a. r. rahman, aaron copland, abba fans, abel tesfaye, acker bilk, adam and the
    ants, agnetha faltskog, aitch armstrong, aj tracey, alan jay lerner, alan menken, alanis
    morissette, alban berg, alberto ginastera, aldwyn roberts, aled jones, aled jones snowman,
    alessandro scarlatti, alexander borodin, alexander scriabin, alfred brendel, alfred
    schnittke, ali farka toure, alice coltrane, alicia keys, alison balsom, alison moyet, alma
    mahler, alun hoddinott, alvaro soler, alvin stardust, amadou and mariam, amy winehouse,
    andres segovia, andrew lloyd webber, andrew ridgeley, angele van laeken, angelique kidjo,
    angélique kidjo, anna clyne, anna magdalena bach, anni-frid lyngstad, annie lennox,
    anoushka shankar, anthony kiedis, anton bruckner, anton webern, antonin dvorak, antonio
    carlos jobim, antonio pappano, antonio salieri, antonín dvořák, aphex twin, ar rahman,
    aram khachaturian, arcangelo corelli, arlo parks, arnold bax, arnold schoenberg, art
    garfunkel, arvo part, arvo pärt, asha bhosle, ashman and menken, astor piazzolla, astrud
    gilberto, aswad band, aubrey drake graham, avicii bergling, avril lavigne, axl rose, aya
    nakamura, b b king, b. b. king, baaba maal, baby spice, backstreet boys, bad bunny, band
    aid, bang chan, barbara strozzi, barbra streisand, bb king, bedrich smetana, bela bartok,
    belinda carlisle, bellowhead band, benny andersson, benny goodman, benson boone, bette
    midler, beyoncé knowles, big mama thornton, biggie smalls, billie eilish o'connell, billie
    holiday, billie joe armstrong, bing crosby, birdy van den bogaerde, bix beiderbecke, bjork
    gudmundsdottir, bjorn ulvaeus, björn ulvaeus, black eyed peas, bo diddley, bob chilcott,
    bob dylan, bob geldof, bohuslav martinu, bon jovi, bon scott, bonnie raitt, bono vox,
    boublil and schonberg, boy george, braimah kanneh-mason, brendon urie, brian eno, britney
    spears, bruce springsteen, bruno mars, bryn terfel, bts jungkook, bucks fizz, buddy holly,
    buena vista social club, bunny wailer, burl ives, burna boy, burt bacharach, béla bartók,
    c p e bach, caetano veloso, calypso rose, cameron mackintosh, camila cabello, camille
    saint-saens, camille saint-saëns, cardi b, carl maria von weber, carl orff, carl philipp
    emanuel bach, carlos gardel, carlos santana, carly rae jepsen, carmen miranda, cat burns,
    cat stevens, cecile chaminade, cecilia bartoli, celeste waite, celia cruz, celine dion,
    central cee, cesar cui, cesar franck, cesaria evora, chappell roan, charles aznavour,
    charles gounod, charles mingus, charles villiers stanford, charli xcx, cher bono, cheryl
    tweedy, chevalier de saint-georges, chick corea, childish gambino, christina aguilera,
    christine and the queens, christine mcvie, christoph willibald gluck, clairo cottrill,
    claude debussy, claudio monteverdi, cleo laine, cliff richard, conchita wurst, corinne
    bailey rae, count basie, courtney pine, crosby stills, crowded house, curtis mayfield,
    cyndi lauper, cynthia erivo, céline dion, daddy yankee, daft punk, dafydd iwan, dame ethel
    smyth, dame evelyn glennie, dame nellie melba, dame shirley bassey, dame vera lynn, damon
    albarn, daniel barenboim, dannii minogue, danny elfman, daphne oram, darius milhaud,
    darlene love, dave brubeck, dave grohl, david gilmour, david guetta, david oistrakh,
    debbie wiseman, delia derbyshire, delta goodrem, demi lovato, demis roussos, des'ree
    weekes, desmond dekker, dietrich buxtehude, dionne warwick, dizzee rascal, dizzy
    gillespie, django reinhardt, dmitri kabalevsky, dmitri shostakovich, doja cat, dolores
    o'riordan, domenico scarlatti, duffy warwick avenue, duke ellington, dusty springfield,
    earth wind and fire, eartha kitt, east 17, ed sheeran and rita, eddie cochran, eddie van
    halen, edgard varese, edith piaf, edvard grieg, edward william elgar, electric light
    orchestra, eliza carthy, elizabeth maconchy, elmer bernstein, elvis costello, emeli sande,
    emeli sandé, emma bunton, engelbert humperdinck, ennio morricone, enrico caruso, enrique
    granados, enrique iglesias, eric clapton, erich wolfgang korngold, erik satie, errollyn
    wallen, erykah badu, esa-pekka salonen, evelyn glennie, ewan maccoll, ezra collective,
    fall out boy, fanny hensel, fanny mendelssohn, fatboy slim, fats domino, fela kuti, felix
    lee yongbok, felix mendelssohn, femi kuti, ferdinand jelly roll morton, fergie duhamel,
    finneas o'connell, fisherman's friends, flanagan and allen, flanders and swann, florence
    and the machine, florence beatrice price, foo fighters, francesca caccini, francis
    poulenc, francisco tarrega, franco luambo, francois couperin, frank sinatra, franz joseph
    haydn, franz liszt, franz schubert, freddie mercury queen, frederic chopin, frederick
    delius, frederick loewe, freya ridings, frédéric chopin, gabriel faure, gabriel fauré,
    gabrielle bobb, gaetano donizetti, gary numan, geezer butler, gene autry, georg philipp
    telemann, georg solti, george and ira gershwin, george butterworth, george enescu, george
    ezra, george formby, george frederic handel, george frederick handel, george frideric
    handel, george gershwin, georges bizet, geri halliwell, germaine tailleferre, gerry and
    the pacemakers, giacomo puccini, gil scott-heron, gilbert and sullivan, gilberto gil,
    ginger spice, gioachino rossini, giovanni palestrina, giovanni pierluigi da palestrina,
    giuseppe verdi, gloria estefan, gloria gaynor, gracie abrams, gracie fields, graham coxon,
    gregorio allegri, gruff rhys, guillaume de machaut, gustav mahler, gustav theodore holst,
    gustavo dudamel, gwen stefani, gyorgy kurtag, gyorgy ligeti, györgy ligeti, halsey
    frangipane, hannah montana, hans werner henze, harrison birtwistle, harry belafonte, harry
    lauder, hector berlioz, heinrich schutz, heitor villa-lobos, henryk gorecki, herbert von
    karajan, herbie hancock, hildegard of bingen, hildegard von bingen, howard goodall,
    howlin' wolf, hozier byrne, hugh masekela, humphrey lyttelton, huntr x, hwang hyunjin,
    ibrahim ferrer, idina menzel, iggy pop, ignacy jan paderewski, ignatius sancho, igor
    stravinsky, ike and tina turner, imagine dragons, indila sedraia, ira gershwin, irving
    berlin, isaac albeniz, isata kanneh-mason, itzhak perlman, ivor novello, j balvin, j cole,
    j s bach, j. s. bach, jackson five, jacqueline du pre, jacqueline du pré, jacques brel,
    jacques offenbach, jade thirlwall, jake bugg, james blunt, james dean bradfield, jamie
    cullum, janelle monae, janelle monáe, janis joplin, jarvis cocker, jascha heifetz, jason
    derulo, jay-z carter, jazzie b, jean michel jarre, jean sibelius, jean-baptiste lully,
    jean-michel jarre, jean-philippe rameau, jedward grimes, jeff lynne, jelly roll morton,
    jeon jungkook, jerome kern, jerry dammers, jess gillam, jess glynne, jessie j, jessie
    ware, jesy nelson, jimi hendrix, jimmy cliff, jme adenuga, joan armatrading, joan baez,
    joao gilberto, joaquin rodrigo, joe hisaishi, joe strummer, johann pachelbel, johann
    strauss, johannes brahms, john barbirolli, john bonham, john coltrane, john dowland, john
    entwistle, john lee hooker, john legend, john paul george and ringo, john paul george
    ringo, john philip sousa, john rutter, john tavener, john taverner, johnny cash, johnny
    clegg, johnny dankworth, johnny hallyday, johnny marr, johnny rotten, jon bon jovi, jona
    lewie, jonah lewie, jonas brothers, jools holland, jose carreras, joseph bologne, joseph
    haydn, josquin des prez, joy crookes, js bach, julian bream, julian lloyd webber, julio
    iglesias, june carter cash, jung hoseok, justin timberlake, k d lang, kacey musgraves,
    kaija saariaho, kano robinson, karlheinz stockhausen, karol g, karol szymanowski, kate
    rusby, kathleen ferrier, katrina and the waves, kd lang, kelly clarkson, kendrick lamar,
    kid laroi, kim jisoo, kim namjoon, kim seokjin, kim taehyung, king sunny ade, kings of
    leon, kiri te kanawa, kirsty maccoll, koji kondo, kool and the gang, kpop demon hunters,
    kraftwerk hutter, krept and konan, kristin chenoweth, krzysztof penderecki, kurt cobain,
    kurt weill, kylie minogue, lady gaga, ladysmith black mambazo, lalisa manoban, lana del
    rey, lang lang, lata mangeshkar, lee scratch perry, leigh-anne pinnock, lennox berkeley,
    leo delibes, leopold mozart, leos janacek, lerner and loewe, lil nas x, lil wayne, lil'
    kim, lili boulanger, lin manuel miranda, lin-manuel miranda, lionel bart, lionel richie,
    little richard, little simz, liza minnelli, lonnie donegan, lorde singer, lorde
    yelich-o'connor, loreen talhaoui, loretta lynn, louise farrenc, loyle carner, luciano
    berio, luciano pavarotti, lucy parham, ludovico einaudi, luigi boccherini, luis fonsi,
    lulu kennedy-cairns, lulu lawrie, luther vandross, ma rainey, machine gun kelly, madonna
    ciccone, mae muller, maher zain, maitre gims, maluma arias, manic street preachers, mans
    zelmerlow, manu chao, manuel de falla, marc bolan, maria anna mozart, maria callas, marin
    alsop, mark ronson, mark-anthony turnage, marlow and moss, marshall mathers, martha
    argerich, marvin gaye, mary j blige, master kg, max bruch, max reger, maxi priest, meat
    loaf, megan thee stallion, melanie chisholm, michael buble, michael bublé, michael
    giacchino, michael haydn, michael hutchence, michael tippett, michelle williams child,
    mick jagger, midge ure, mighty sparrow, mike oldfield, mikhail glinka, mikis theodorakis,
    miley cyrus, mily balakirev, min yoongi, mireille mathieu, miriam makeba, mitsuko uchida,
    modest mussorgsky, montserrat caballe, morgan wallen, morrissey marr, morton feldman, mr
    eazi, ms dynamite, mstislav rostropovich, mud rubettes, muddy waters, mulatu astatke,
    muzio clementi, my chemical romance, myra hess, nadia boulanger, nadine coyle, nana
    mouskouri, nannerl mozart, nat king cole, natalie imbruglia, naughty boy, nellie melba,
    nelly furtado, nemo mettler, niall horan, niccolo paganini, nicki minaj, nicky wire, niels
    gade, nik kershaw, nikolai rimsky-korsakov, nile rodgers, nino rota, nitin sawhney, noah
    kahan, nobuo uematsu, noddy holder, noel gay, notorious b i g, nusrat fateh ali khan,
    oliver mtukudzi, olivia newton john, olivia newton-john, olivier messiaen, olly alexander,
    olly murs, one direction, oscar hammerstein, otis redding, ottorino respighi, oum
    kalthoum, oumou sangare, ozzy osbourne, pablo casals, paloma faith, panjabi mc, papa
    wemba, park jimin, pasek and paul, pat benatar, pat metheny, patsy cline, paul dukas, paul
    hindemith, paul oakenfold, peggy seeger, percy grainger, perrie edwards, perry como, pet
    shop boys, pete seeger, pete townshend, pete wentz, peter auty, peter ilyich tchaikovsky,
    peter maxwell davies, peter tchaikovsky, peter tosh, peter warlock, petula clark, pharrell
    williams, phil lynott, phoebe bridgers, pierre boulez, pietro mascagni, pinkpantheress
    walker, placido domingo, posh spice, post malone, psy gangnam, pyotr ilyich tchaikovsky,
    pyotr tchaikovsky, rachel agatha keen, rag'n'bone man, ralph vaughan williams, ramin
    djawadi, ramin karimloo, ravi shankar, raye keen, red hot chili peppers, richard ashcroft,
    richard strauss, richey edwards, rick astley, rick wakeman, rimsky korsakov, ringo starr,
    rita ora, ritchie blackmore, ritchie valens, robert plant, robert schumann, robyn
    carlsson, rodgers and hammerstein, roger daltrey, roll deep, ronan keating, rosalia vila,
    rosetta tharpe, roxanna panufnik, roxy music, roy orbison, ruggero leoncavallo, ruth
    gipps, ruthie henshall, ryuichi sakamoto, salif keita, sally beamish, sami yusuf, sammy
    davis jr, samuel coleridge taylor, samuel coleridge-taylor, santan dave, sarah brightman,
    scary spice, seal samuel, selena gomez, selena quintanilla, serge gainsbourg, sergei
    prokofiev, sergei rachmaninoff, sergei rachmaninov, sergio mendes, seth lakeman, seun
    kuti, shabaka hutchings, shaggy burrell, shakin stevens, shakin' all over, shakin'
    stevens, shakira mebarak, shane filan, shane macgowan, shania twain, shawn mendes,
    shinichi suzuki, shirley bassey, sia furler, sid vicious, sigala fielder, sigrid raabe,
    sigur ros, simbi ajikawo, simon and garfunkel, simon le bon, siouxsie and the banshees,
    siouxsie sioux, sister rosetta tharpe, sister sledge, skepta adenuga, slade and wizzard,
    slash hudson, slim shady, sly stone, smokey robinson, snoop dogg, sofia gubaidulina, sona
    jobarteh, soul ii soul, sporty spice, stacey solomon, stan getz, stefani germanotta,
    stephane grappelli, stephen sondheim, stereophonics jones, steven isserlis, stevie nicks,
    stevie wonder, stray kids, stromae van haver, suggs mcpherson, super furry animals, suzi
    quatro, sviatoslav richter, syd barrett, talvin singh, tammy wynette, tan dun, tasmin
    little, tate mcrae, teddy swims, the supremes, the weeknd, thelonious monk, thom yorke,
    thomas ades, thomas adès, thomas beecham, thomas mapfumo, thomas tallis, thomas weelkes,
    tim minchin, tinchy stryder, tinie tempah, tito puente, tiwa savage, toby marlow, tomaso
    albinoni, toni braxton, tony iommi, toots hibbert, toru takemitsu, toumani diabate, tove
    lo, toyah willcox, troye sivan, tupac shakur, twenty one pilots, tyla seethal, tyler the
    creator, umm kulthum, usher raymond, vangelis papathanassiou, verka serduchka, victoria
    beckham, villiers stanford, vincenzo bellini, vladimir ashkenazy, vladimir horowitz, w s
    gilbert, wee papa girl, wee willie harris, westlife boys, will i am, william grant still,
    wilson pickett, witold lutoslawski, woody guthrie, wretch 32, ws gilbert, wynton marsalis,
    yehudi menuhin, yemi alade, yo yo ma, yo-yo ma, youssou n'dour, zaz geffroy, ziggy marley,
    ziggy stardust, zoltan kodaly, zoltán kodály, álvaro soler
    """,
    # Actors, comedians, presenters, chefs, youtubers
    """
    adam beales, adam driver, adam sandler, addison rae, ade edmondson, adrian edmondson,
    ainsley harriott, aishwarya rai, aisling bea, akira kurosawa, al gore, al pacino, alan
    partridge, alan rickman, alan sugar, aldo leopold, aldo zilli, alec guinness, alexei
    sayle, alexis soyer, alfie deyes, alfred hitchcock, ali-a youtuber, aljaz skorjanec, alvin
    ailey, amitabh bachchan, amy dowden, andi oliver, andi peters, andy serkis, angelina
    jolie, anita roddick, anna pavlova, annie mac, annie nightingale, ant mcpartlin, ant
    middleton, anthony bourdain, antoine careme, anton du beke, antonio banderas, antonio
    carluccio, arit anderson, arnold schwarzenegger, art attack, art ninja, arthur askey,
    audrey hepburn, audrey tautou, auguste escoffier, baddiel and skinner, bamber gascoigne,
    barney harwood, bella hadid, bella poarch, ben affleck, ben cajee, ben shephard, ben
    stiller, benedict cumberbatch, bernard cribbins, beth rigby, bez happy, biddy baxter, big
    brother davina, billie piper, bindi irwin, birdgirl craig, blake lively, blippi john, blue
    peter shep, bob flowerdew, bob fosse, bob holness, bob monkhouse, bong joon-ho, boyan
    slat, brad pitt, brendan gleeson, brigitte bardot, bruno tonioli, bunny guinness, buster
    keaton, caitlyn jenner, cara delevingne, carey mulligan, carlos acosta, carol kirkwood,
    carol smillie, cat sandion, cate blanchett, catherine deneuve, celia imrie, cerrie
    burnell, chadwick boseman, chandler hallow, charles hawtrey, charli d'amelio, charlie
    chaplin, charlie dimmock, chevy chase, chico mendes, chiwetel ejiofor, chloe ashcroft,
    chris and xand, chris hemsworth, chris moyles, chris tarrant, chris van tulleken,
    christiana figueres, christopher eccleston, clara amfo, clark gable, claude littner,
    claudia schiffer, clint eastwood, clive myrie, coco the clown, colin firth, colin furze,
    cosmic kids jaime, craig revel horwood, criss angel, crocodile hunter, daisy ridley, dame
    edna everage, dan aykroyd, dan tdm, dan the diamond minecart, daniel kaluuya, daniel
    radcliffe, danny la rue, darcey bussell, dave benson phillips, dave goulson, daveed diggs,
    david baddiel, david dimbleby, david oyelowo, david schwimmer, david tennant, david
    thewlis, davina mccall, deborah meaden, dec donnelly, deepika padukone, denzel washington,
    dermot o'leary, derren brown, destin sandlin, dianne buswell, diarmuid gavin, dick and
    dom, dick emery, diversity ashley banjo, dodge t dog, domhnall gleeson, dr chris van
    tulleken, dream minecraft, drew barrymore, dude perfect, duncan bannatyne, dustin hoffman,
    dynamo magician, ed miliband, edd the duck, eddie izzard, eddie redmayne, edmund kean,
    ekin-su culculoglu, elisabeth sladen, elle macpherson, ellen degeneres, emily blunt, emily
    maitlis, eric morecambe, ernie wise, esther rantzen, evanna lynch, evie pickerill, ewan
    mcgregor, fanny cradock, fearne cotton, federico fellini, felicity kendal, floella
    benjamin, frances tophill, francis ford coppola, frankie howerd, fred astaire, freema
    agyeman, french and saunders, fritz lang, fry and laurie, gal gadot, gary oldman, gaten
    matarazzo, george balanchine, george lazenby, george monbiot, george noire, gerard
    depardieu, gethin jones, gigi hadid, gino d'acampo, giovanni pernice, going live, gok wan,
    gordon the gopher, gorka marquez, greta garbo, greta gerwig, greta tintin eleonora, griff
    rhys jones, groucho marx, guillermo del toro, gurinder chadha, hacker t dog, hailey
    bieber, hairy bikers, hamza yassin, harpo marx, harry enfield, harry houdini, hattie
    jacques, hattie mcdaniel, hayden christensen, heath ledger, heidi klum, helen skelton,
    helena bonham carter, henry cavill, heston blumenthal, hugh fearnley-whittingstall, hugh
    jackman, humphrey bogart, ian mckellen, idris elba, imelda staunton, ingrid bergman, iolo
    williams, ira aldridge, isabella beeton, ishowspeed watkins, isra hirsi, jacques perrin,
    jadav payeng, jaime amor, james acaster, james corden, jamie theakston, jane goodall
    roots, janette manrara, jason momoa, javier bardem, jean shrimpton, jean-claude van damme,
    jennifer aniston, jeremy clarkson, jeremy paxman, jerry seinfeld, jet li, jim carrey,
    jimmy savile, jj olatunji, jo whiley, joanna adeyinka-burford, joanna lumley, joe rogan,
    joe sugg, joe swash, joel mawhinney, joey essex, johannes radebe, john and hank green,
    john belushi, john boyega, john cleese, john gielgud, john muir trust, john noakes, john
    torode, john whaite, johnny depp, johnny kingdom, jojo siwa, jon pertwee, jon snow,
    jonathan dimbleby, jonathan porritt, joseph grimaldi, josh widdicombe, kai cenat, karen
    hauer, kate adie, kate garraway, kate humble, katy ashworth, keira knightley, keith
    chegwin, ken hom, ken loach, ken saro wiwa, kendall jenner, kenneth branagh, khaby lame,
    khloe kardashian, kourtney kardashian, kris jenner, krishnan guru-murthy, ksi olatunji,
    kylie jenner, lashana lynch, laura kuenssberg, laurel and hardy, laurence llewelyn-bowen,
    laurence olivier, len goodman, leni riefenstahl, leonardo dicaprio, leslie odom jr, levi
    roots, liam neeson, like nastya, lindsay lohan, lisa kudrow, lord sugar, louis theroux,
    lupita nyongo, lyse doucet, macaulay culkin, maddie moate, madhur jaffrey, mads mikkelsen,
    magnus magnusson, mandip gill, marco pierre white, marcus wareing, margaret mountford,
    margot fonteyn, margot robbie, marie rambert, marion cotillard, mark fischbach, mark
    kermode, mark rober, mark ruffalo, marlene dietrich, marlon brando, marx brothers, mary
    berry and paul, matt damon, matt groening, max fosh, max von sydow, mel giedroyc, merce
    cunningham, meryl streep, michael b jordan, michael fassbender, michael gambon, michael
    sheen, michaela strachan, michelle yeoh, mickey rooney, mikhail baryshnikov, millie bobby
    brown, miranda krestovnikoff, mishal husain, misty copeland, mo gilligan, moira stuart,
    molly-mae hague, monica galetti, monty python, morecambe and wise, morph and chas, motsi
    mabuse, mr blobby and noel, munya chawawa, mwaka mudenda, mya-rose craig, nadiya bychkova,
    nadiya jamir hussain, naomie harris, ncuti gatwa, nell gwyn, nick grimshaw, nick hewer,
    nicole kidman, nigel havers, nigel planer, nikita kuzmin, niko omilana, nikolai poliakoff,
    nina conti, ninette de valois, ninja kidz, nish kumar, noel edmonds, noel fielding, noma
    dumezweni, olajide olatunji, omar sharif, oprah winfrey, orla guerin, orlando bloom, oti
    mabuse, p e with joe, p t barnum, p. t. barnum, paapa essiedu, pablo fanque, paddy
    mcguinness, pam st clement, pat phoenix, patrick aryee, patrick troughton, paul mescal, pe
    with joe, pedro almodovar, pedro pascal, peggy ashcroft, penn and teller, percy thrower,
    perri kiely, peter capaldi, peter purves, peter ustinov, philip astley, phoebe
    waller-bridge, pierce brosnan, piers morgan, pina bausch, preston arsement, priyanka
    chopra, prue leith, prunella scales, pt barnum, quentin tarantino, rachel de thame, rachel
    griffin accurso, radzi chinyanganya, rahul mandal, raj persaud, ralph fiennes, ray
    winstone, rebecca keatley, reeta chakrabarti, reeves and mortimer, rege-jean page, rhys
    ifans, richard ayoade, richard dimbleby, richard whiteley, richie driss, rick moranis,
    rick stein, ridley scott, rik mayall, rita hayworth, rita tushingham, rob brydon, robbie
    coltrane, robert de niro, robert downey jr, robert pattinson, robert peston, robert
    redford, roberto benigni, rod hull, rod hull and emu, romesh and rob, rose ayling-ellis,
    ruby tandoh, rudolf nureyev, rudolph valentino, rupaul charles, rupert grint, russell t
    davies, ruth langsford, ryan gosling, ryan kaji, ryan's world, rylan clark-neal, sacha
    baron cohen, salma hayek, salt bae, samuel l jackson, sandi toksvig, saoirse ronan, sarah
    bernhardt, sarah siddons, satyajit ray, scarlett johansson, sean astin, sean mcloughlin
    jacksepticeye, sergei diaghilev, sergei eisenstein, shah rukh khan, shini muthukrishnan,
    shirley ballas, si king and dave myers, sidney poitier, simon callow, simon minter, sir
    trevor mcdonald, sofia coppola, sofia vergara, sooty and sweep, sophia loren, sophie
    okonedo, sophie raworth, stacey dooley, stan laurel, stanley kubrick, steve carell, steven
    frayne, steven spielberg, stevin john, strictly come dancing, supernanny jo frost, susie
    dent, sylvester mccoy, sylvester stallone, taika waititi, taraji p henson, tasha ghouri,
    taskmaster alex, taylor lautner, technoblade alex, tej lalvani, terri irwin, terry
    gilliam, terry wogan, the two ronnies, theo paphitis, thomasina miers, timmy mallett,
    timothee chalamet, timothée chalamet, tom hiddleston, tom kerridge, tomasz schafernaker,
    tommy fury, tommyinnit simons, torode and wallace, touker suleyman, tristan tate, twiggy
    lawson, tyler blevins, unspeakable gabe, uri geller, vandana shiva, vanessa nakate, vaslav
    nijinsky, vera duckworth, viggo mortensen, vikram barn, vin diesel, vince vaughn, vito
    coppola, vivien leigh, w2s sidemen, walt disney, walter cronkite, wangari maathai, whoopi
    goldberg, winona ryder, xand van tulleken, yotam ottolenghi, zendaya coleman, zoe sugg,
    zoella sugg
    """,
    # Rulers, politicians, activists, soldiers, figures of history
    """
    a philip randolph, abraham lincoln, adela pankhurst, adolf eichmann, adolf hitler, akbar
    the great, al capone, albertina sisulu, alec douglas-home, alex salmond, alexander dubcek,
    alexander kerensky, alexander litvinenko, alexander lukashenko, alexandra kollontai,
    alexandria ocasio-cortez, alexei navalny, alfred dreyfus, alfred von schlieffen, allan
    glaisyer minns, allan wilmot, altheia jones-lecointe, amelia bloomer, amina of zazzau,
    amon goeth, amy ashwood garvey, anas sarwar, andrea leadsom, andrew bonar law, andrzej
    duda, andy burnham, aneurin bevan, angela merkel, anna politkovskaya, anne jemima clough,
    anne lister, anneliese dodds, annie besant, annie kenney, annie oakley, anthony albanese,
    anthony ashley-cooper, anton drexler, antonio guterres, antonio salazar, anwar sadat,
    april ashley, archbishop desmond tutu, archduke franz ferdinand, ariel sharon, ashoka the
    great, askia muhammad, atahualpa inca, augusto pinochet, aung san suu kyi, ayatollah
    khomeini, b r ambedkar, ban ki-moon, barack hussein obama, barbara bodichon, barbara
    castle, baroness lawrence, bashar al-assad, bayard rustin, ben gurion, ben helfgott,
    benazir bhutto, benito juarez, benito mussolini, benjamin disraeli, bernadette devlin,
    bertie ahern, betty boothroyd, betty friedan, bhagat singh, bhimrao ambedkar, billy the
    kid, bobby seale, bonar law, bonnie and clyde, booker t washington, boris yeltsin, boutros
    boutros-ghali, bridget maeve phillipson, buffalo bill, butch cassidy, c l r james,
    calamity jane, calvin coolidge, camillo cavour, captain swing, cardinal richelieu, carla
    denyer, carrie nation, carwyn jones, catherine de medici, catherine the great, cesar
    chavez, cesare borgia, cetshwayo kampande, chairman mao, chandragupta maurya, charles de
    gaulle, charles stewart parnell, charles the great, charlotte corday, che guevara, chiang
    kai-shek, chief joseph, chief seattle, chiune sugihara, christabel pankhurst, clarence
    darrow, claudia sheinbaum, claus von stauffenberg, clement attlee, clovis i, clr james,
    condoleezza rice, connie mark, constance lytton, constance markievicz, corazon aquino,
    coretta scott king, cosimo de medici, crazy horse, cy grant, cyril ramaphosa, dadabhai
    naoroji, dag hammarskjold, dag hammarskjöld, darcus howe, david ben-gurion, david lammy,
    david trimble, deng xiaoping, desmond mpilo tutu, dido belle, dido elizabeth belle,
    dietrich bonhoeffer, dmitry medvedev, doc holliday, dolores huerta, dominic raab, donald
    dewar, donald tusk, dora thewlis, dorothea beale, dorothea dix, dr martin luther king,
    duleep singh, dwight d eisenhower, dwight eisenhower, eamon de valera, eddie mabo, edith
    garrud, edith summerskill, edward colston, eleanor rathbone, elie wiesel, elizabeth cady
    stanton, elizabeth eckford, elizabeth heyrick, ellen johnson sirleaf, emiliano zapata,
    emily thornberry, emily wilding davison, emma little-pengelly, emmanuel macron, emmett
    till, emperor hirohito, empress dowager cixi, empress wu, enver hoxha, erich honecker,
    erich ludendorff, ernest bevin, ernesto guevara, ernst rohm, ernst röhm, erwin rommel,
    esther mcvey, evita peron, evo morales, f w de klerk, fannie lou hamer, fatima jinnah,
    feargus o'connor, felipe vi, felix dzerzhinsky, ferdinand foch, ferdinand marcos, fidel
    castro, flora drummond, frances buss, francisco franco, francois hollande, francois
    mitterrand, franklin d roosevelt, franklin delano roosevelt, franklin roosevelt, franz
    ferdinand, franz joseph, franz von papen, françois hollande, françois mitterrand,
    frederick barbarossa, frederick the great, freeborn john, freedom riders, friedrich ebert,
    friedrich merz, fu hao, fulgencio batista, funmilayo ransome-kuti, fw de klerk, gamal
    abdel nasser, gavin newsom, gavrilo princip, general custer, general ludd, genghis khan,
    george armstrong custer, george cadbury, george loveless, george w bush, georges
    clemenceau, georges danton, gerhard schroder, gerrard winstanley, giorgia meloni, girolamo
    savonarola, giuseppe garibaldi, giuseppe mazzini, gloria steinem, golda meir, gough
    whitlam, grant shapps, gregor strasser, grigori rasputin, grigory zinoviev, gustav
    stresemann, gustavus vassa, gwynfor evans, h h asquith, hafez al-assad, haile selassie,
    hannah kilham, hans scholl, harry s truman, harvey milk, hector pieterson, hedi fried,
    heinrich himmler, helen suzman, helmut kohl, helmut schmidt, helmuth von moltke, hendrik
    verwoerd, henry box brown, henry campbell-bannerman, henry kissinger, henry sylvester
    williams, herbert asquith, herbert henry asquith, herbert hoover, hermann goering, hermann
    goring, hideki tojo, hillary clinton, hillary rodham clinton, ho chi minh, hone heke,
    hosni mubarak, hu jintao, ida b wells, ida wells-barnett, idi amin, idia of benin, imelda
    marcos, imre nagy, indira gandhi, indra lal roy, irena sendler, isoroku yamamoto, ivan the
    terrible, ivanka trump, j d vance, j edgar hoover, jacinda ardern, jacob rees-mogg,
    jacqueline kennedy onassis, jacques chirac, jacques necker, jair bolsonaro, jan smuts,
    jane addams, janos kadar, janusz korczak, javier milei, jawaharlal nehru, jayaben desai,
    jd vance, jean-jacques dessalines, jean-paul marat, jeanne d'arc, jiang qing, jo swinson,
    joan of arc, john a macdonald, john ball priest, john bercow, john blanke, john boyne's
    bruno, john brown's body, john f kennedy, john fitzgerald kennedy, john lilburne, john
    rolfe, john wilkes booth, john winthrop, jomo kenyatta, jose de san martin, josef mengele,
    josef stalin, joseph goebbels, joseph mobutu, josephine de beauharnais, josip broz, jozef
    pilsudski, juan peron, julius nyerere, julius streicher, jyotirao phule, kailash
    satyarthi, kaiser wilhelm, karl donitz, karl liebknecht, keir hardie, kelso cochrane,
    kemal ataturk, kenneth kaunda, ketanji brown jackson, khaleda zia, khudadad khan, kim il
    sung, kim il-sung, kim jong il, kim jong un, kim jong-un, kim leadbeater, king wu ding,
    kitty hart-moxon, kitty marion, klemens von metternich, kofi annan, konrad adenauer,
    kublai khan, kurt von schleicher, kwame nkrumah, kwasi kwarteng, lakshmi bai, lavrentiy
    beria, learie nicholas constantine, lech walesa, lech wałęsa, lee harvey oswald, lee kuan
    yew, leo varadkar, leon greenman, leon trotsky, leonid brezhnev, leopoldo galtieri, lev
    kamenev, leymah gbowee, liaquat ali khan, lilian bader, lilian lenton, lin biao, lindsay
    hoyle, lisa nandy, little crow, little rock nine, liu xiaobo, liz saville roberts,
    lobengula khumalo, lord liverpool, lord mansfield, lord melbourne, lord palmerston, lord
    pitt, lord salisbury, lord shaftesbury, lorenzo de medici, lorenzo de' medici, louis riel,
    louis xiv, louis xvi, lucretia mott, lucrezia borgia, lula da silva, lyndon b johnson,
    maharaja ranjit singh, mahsa amini, malcolm x, malia obama, malinche tenepal, mancherjee
    bhownaggree, manfred von richthofen, mansa musa, mao tse-tung, mao zedong, marco rubio,
    margaret bondfield, margery corbett ashby, margot frank, maria ressa, marine le pen, mario
    draghi, marquis de lafayette, marsha p johnson, marshal tito, martin bormann, martin
    luther king jr, martin luther king junior, martin niemoller, mary mcaleese, mary mcleod
    bethune, mary todd lincoln, matteo salvini, maximilien robespierre, medgar evers, mehmed
    the conqueror, mel stride, melania trump, menachem begin, menzies campbell, michael d
    higgins, michael heseltine, miep gies, mikhail gorbachev, miles standish, millicent
    garrett fawcett, milton obote, miss buss and miss beale, mitt romney, mo mowlam, mobutu
    sese seko, moctezuma ii, mohammad mossadegh, mohandas gandhi, mohandas karamchand gandhi,
    monica lewinsky, muammar gaddafi, muhammad ali jinnah, muhammadu buhari, mujibur rahman,
    mumtaz mahal, mustafa kemal ataturk, mustafa kemal atatürk, myles standish, nadia murad,
    nadine dorries, nancy astor, nancy pelosi, nancy reagan, nanny of the maroons, napoleon
    bonaparte, narendra modi, narges mohammadi, ned ludd, nedeljko cabrinovic, neil kinnock,
    nelson rolihlahla mandela, ngo dinh diem, ngozi okonjo-iweala, niccolo machiavelli,
    niccolò machiavelli, nicholas ii, nick clegg, nicolae ceausescu, nicolas sarkozy, nikita
    khrushchev, nikki haley, nikolai bukharin, nnamdi azikiwe, norman tebbit, nur jahan, nye
    bevan, nzinga mbande, oba ewuare, oba ovonramwen, obafemi awolowo, oda nobunaga, olaf
    scholz, olena zelenska, oliver dowden, oliver letwin, oliver tambo, olympe de gouges,
    orator hunt, orval faubus, osama bin laden, oskar schindler, otto frank, otto von
    bismarck, ottobah cugoano, paddy ashdown, pancho villa, park geun-hye, pat mcfadden,
    patrice lumumba, paul bogle, paul kagame, paul rusesabagina, paul von hindenburg, penny
    mordaunt, pervez musharraf, pete buttigieg, pete hegseth, peter mandelson, peter tatchell,
    peter the great, peter van pels, philippe petain, philippe pétain, phoolan devi, pierre
    trudeau, pitt the younger, pocahontas rolfe, pol pot, princess sophia duleep singh, pyotr
    stolypin, qin shi huang, qin shi huangdi, queen amina, queen isabella, queen nzinga,
    quentin crisp, radclyffe hall, radovan karadzic, raja ram mohan roy, rajiv gandhi, ram
    mohan roy, ramsay macdonald, rani lakshmibai, rani of jhansi, raoul wallenberg, ratko
    mladic, recep tayyip erdogan, recep tayyip erdoğan, red baron, red cloud, reinhard
    heydrich, reza shah pahlavi, rhodri morgan, rhun ap iorwerth, richard tice, rigoberta
    menchu, robert aske, robert e lee, robert f kennedy jr, robert jenrick, robert kett,
    robert menzies, robert mugabe, robert peel, robert raikes, robert walpole, robert
    wedderburn, roger casement, ron desantis, rosa louise parks, rosa luxemburg, rosa may
    billinghurst, rosemary campbell-stephens, rosena allin-khan, rosie the riveter, rudolf
    hess, rudy giuliani, ruhollah khomeini, rupa huq, ruth bader ginsburg, saartjie baartman,
    saddam hussein, sajid javid, salvador allende, sam king windrush, samuel bamford, sanae
    takaichi, sani abacha, sara forbes bonetta, sarah forbes bonetta, sarah palin, sasha
    obama, savitribai phule, seebohm rowntree, seretse khama, sergei kirov, sergei lavrov,
    sergei skripal, sergei witte, shah jahan, shaka zulu, shamima begum, shapurji saklatvala,
    shehbaz sharif, sheikh hasina, sheikh mujibur rahman, shimon peres, shinzo abe, shirin
    ebadi, shirley chisholm, silvio berlusconi, simeon monument, simon bolivar, simon
    wiesenthal, simone veil, simpson and his donkey, simón bolívar, sir nicholas winton, sir
    robert peel, sir winston churchill, siraj ud-daulah, sitting bull, slobodan milosevic,
    solomon northup, sonia sotomayor, sonni ali, sophia duleep-singh, spencer perceval,
    squanto and the pilgrims, sri aurobindo, stella creasy, steve biko, stokely carmichael,
    subhas chandra bose, suella braverman, sukarno putra, suleiman the magnificent, sun
    yat-sen, sundance kid, sundiata keita, susan b anthony, sviatlana tsikhanouskaya, swami
    vivekananda, sylvia pankhurst, syngman rhee, tadeusz kosciuszko, tawakkol karman, teddy
    roosevelt, thabo mbeki, theobald wolfe tone, theodor herzl, theodore roosevelt, thomas
    barnardo, thomas clarkson, thomas fowell buxton, thomas sankara, thurgood marshall, tim
    farron, tim walz, tipu sultan, titus salt, tokugawa ieyasu, tolpuddle martyrs, tom paine,
    tom tugendhat, toussaint l'ouverture, toussaint louverture, toyotomi hideyoshi, tsar
    nicholas, tulip siddiq, tupac amaru, u thant, udham singh, ulric cross, ulysses s grant,
    una marson, ursula von der leyen, vaclav klaus, vallabhbhai patel, vaughan gething, viktor
    orban, vince cable, vlad dracula, vlad the impaler, vladimir ilyich lenin, vladimir lenin,
    vo nguyen giap, volodymyr zelenskyy, vyacheslav molotov, walter sisulu, walter ulbricht,
    wangari muta maathai, wat tyler, wild bill hickok, wilhelm ii, william beveridge, william
    cuffay, william ewart gladstone, william hague, william lloyd garrison, william penn,
    william pitt, willy brandt, winnie ewing, winnie mandela, winston spencer churchill, wolfe
    tone, wolfgang kapp, wu ding, wu zetian, wyatt earp, xi jinping, yaa asantewaa, yasser
    arafat, yevgeny prigozhin, yitzhak rabin, yoweri museveni, yulia navalnaya, yuri andropov,
    zack polanski, zarah sultana, zhou enlai, zia yusuf, zigi shipper, zohran mamdani,
    zulfikar ali bhutto, éamon de valera
    """,
    # Monarchs, nobles and saints
    """
    abu bakr, adam and eve's, aelred of rievaulx, aethelflaed of mercia, aethelred the
    unready, agrippina the younger, aidan of lindisfarne, aisha bint abi bakr, al ma'mun, al
    mamun, al mansur, alaric the goth, albert of saxe-coburg, alexander the great, alfred the
    great, ali ibn abi talib, alister mcgrath, amy robsart, angela merici, anthony babington,
    anthony of padua, antoninus pius, antony and cleopatra, arbella stuart, archbishop laud,
    attila the hun, augustine of canterbury, augustus caesar, aulus plautius, baal shem,
    baha'u'llah nuri, bahá'u'lláh nuri, baldwin of jerusalem, basil hume, bebe nanaki, bede
    the venerable, benedict of nursia, bernadette soubirous, bess of hardwick, betsi
    cadwaladr, bhai kanhaiya, bhai lalo, bilal ibn rabah, bishop crowther, bishop odo, black
    douglas, bloody mary, bohemond of taranto, boniface of crediton, bonnie prince charlie,
    brigid of kildare, brother andrew, brother roger, butcher cumberland, caecilius iucundus,
    cain and abel, calgacus of caledonia, camilla parker bowles, camilla parker-bowles,
    caratacus of the catuvellauni, cardinal newman, cardinal wolsey, carlo acutis, caroline of
    ansbach, cartimandua of the brigantes, catharine parr, catherine of alexandria, catherine
    of siena, catherine of valois, charles de foucauld, charles edward stuart, charles lwanga,
    charles wesley, chiara badano, christopher hitchens, clare of assisi, claudius caesar,
    cleopatra selene, columba of iona, constantine the great, cormac murphy-o'connor, cornelia
    connelly, corrie ten boom, cure d'ars, cuthbert mayne, cuthbert of lindisfarne, cyril and
    methodius, cyrus the great, daphne hampson, darius the great, david and goliath, david
    rizzio, desiderius erasmus, dic penderyn, dido of carthage, don bosco, doubting thomas,
    earl of bothwell, edgar atheling, edgar the aetheling, edmund arrowsmith, edmund campion,
    edmund ironside, edmund of abingdon, edmund tudor, edward and mrs simpson, edward
    longshanks, edward of middleham, edward the black prince, edward the confessor, edward the
    elder, edwin of northumbria, eleanor of aquitaine, eleanor of castile, elizabeth ann
    seton, elizabeth bowes-lyon, elizabeth of hungary, elizabeth of york, elizabeth woodville,
    emma of normandy, empress matilda, ethelred the unready, evelyn underhill, francis de
    sales, francis dereham, francis of assisi, francis tresham, francis walsingham, gaius
    gracchus, gaius marius, gautama buddha, gelert's grave, general monck, george of lydda,
    george whitefield, gianna beretta molla, gianna molla, gilbert of sempringham, gladys
    aylward, gnaeus julius agricola, godfrey of bouillon, gregory the great, gruffydd ap
    llywelyn, guido fawkes, guru amar das, guru angad, guru arjan, guru gobind singh, guru
    granth sahib, guru har gobind, guru har krishan, guru hargobind, guru nanak, guru nanak
    dev ji, guru ram das, guru tegh bahadur, gustavo gutierrez, gwenllian ferch gruffydd,
    haile selassie's, hamilcar barca, hammurabi of babylon, hannibal barca, hans kung, harald
    bluetooth, harald hardrada, harold godwinson, haroun al-rashid, harun al rashid, harun
    al-rashid, helena of constantinople, henrietta maria, henry bolingbroke, henry ireton,
    henry plantagenet, herod the great, hilda of whitby, horatius cocles, hugh despenser, hugh
    latimer, hugh of lincoln, hugo gryn, huldrych zwingli, husayn ibn ali, hywel dda, ignatius
    of antioch, ignatius of loyola, jackie pullinger, janani luwum, jasper tudor, jean vanier,
    jeanne jugan, jemima nicholas, jesus christ, jesus of nazareth, john a t robinson, john
    balliol, john bunyan, john fisher bishop, john lackland, john of gaunt, john of the cross,
    john ogilvie, john paul ii, john polkinghorne, john pym, john sentamu, john southworth,
    john the baptist, john vianney, john wesley, jonah and the whale, jonathan sacks, jorge
    bergoglio, joseph of arimathea, joseph ratzinger, josephine bakhita, judah maccabee, judas
    iscariot, judas maccabeus, judge jeffreys, julia domna, julian of norwich, julie billiart,
    julius agricola, justin welby, karl rahner, karol wojtyla, kateri tekakwitha, katharine
    drexel, katharine of aragon, katherine of aragon, kenneth macalpin, khadijah bint
    khuwaylid, king alfred, king canute, king cnut, king herod, king solomon, kwame bediako,
    lady diana spencer, lady rochford, lambert simnel, latimer and ridley, lettice knollys,
    lionel blue, livia drusilla, llywelyn ap gruffudd, llywelyn fawr, llywelyn the great,
    llywelyn the last, lord burghley, lord darnley, lord monteagle, lord mountbatten, louis
    mountbatten, lucius cornelius sulla, lucius tarquinius superbus, mai bhago, malcolm
    canmore, malik bhago, marcel callo, marcus agrippa, marcus aurelius, marcus brutus, marcus
    crassus, marcus tullius cicero, margaret clitherow, margaret of anjou, margery kempe,
    martin buber, martin de porres, martin of tours, mary jones bible, mary mackillop, mary of
    modena, mary of nazareth, mary queen of scots, mary slessor, mata khivi, matilda of
    flanders, meghan markle, miles coverdale, mother julian, mother mary potter, mucius
    scaevola, nano nagle, nell gwynne, nest ferch rhys, nicholas of myra, nicholas owen
    priest, nicky gumbel, ninian of whithorn, octavian augustus, odo of bayeux, offa of
    mercia, oliver plunkett, oswald of northumbria, oswald of worcester, owain glyn dwr, owain
    glyn dŵr, owain glyndŵr, owen glendower, padre pio, paul tillich, pauline jaricot, penda
    of mercia, perkin warbeck, perpetua and felicity, peter the hermit, philip mountbatten,
    philip of macedon, philippa of hainault, pier giorgio frassati, piers gaveston, polycarp
    of smyrna, pompey the great, pontius pilate, pope benedict, pope gregory, pope innocent,
    pope john paul, pope leo, pope urban, prince albert, prince andrew, prince edward, prince
    louis, prince philip, prince rupert, prince siddhartha, princess alice, princess anne,
    princess beatrice, princess charlotte, princess diana, princess eugenie, princess
    margaret, prophet mohammed, prophet muhammad, ptolemy soter, publius ovidius naso, queen
    boudica, queen boudicca, queen esther, rabbi akiva, raedwald of east anglia, raymond of
    toulouse, rhodri mawr, rhys ap thomas, richard coeur de lion, richard cromwell, richard of
    chichester, richard rolle, richard the lionheart, rob roy macgregor, robert catesby,
    robert prevost, robert runcie, robert southwell, robert the bruce, rose hudson-wilkin,
    rose of lima, rosemary radford ruether, rudolf bultmann, saint carlo acutis, salah ad-din,
    salah al-din, salome and herod, samson and delilah, samuel ajayi crowther, sarah churchill
    duchess, sarah mullally, saul of tarsus, scipio africanus, septimius severus, shadrach
    meshach, siddhartha gautama, silken thomas, simon de montfort, sir francis walsingham, sir
    thomas more, st carlo acutis, st francis xavier, st josephine bakhita, st margaret
    clitherow, stephen cottrell, stephen of blois, suetonius paulinus, susanna wesley, swami
    narayan, sweyn forkbeard, swithun of winchester, tarquin the proud, tenzin gyatso, teresa
    of avila, the black prince, the venerable bede, themistocles of athens, therese of
    lisieux, thich nhat hanh, thomas a becket, thomas cranmer, thomas cromwell, thomas
    culpeper, thomas of canterbury, thomas wintour, thomas wolsey, thomas à becket, thérèse of
    lisieux, tiberius caesar, tiberius gracchus, titus brandsma, togidubnus of fishbourne,
    tostig godwinson, ulrich zwingli, umar ibn al-khattab, uthman ibn affan, vincent de paul,
    wallis simpson, walsingham and cecil, warwick the kingmaker, wilfrid of ripon, william
    laud, william morgan bible, william of normandy, william of orange, william the conqueror,
    william tyndale
    """,
    # Soldiers, nurses, spies, pirates, criminals, victims
    """
    agent zigzag, agnes nutter, alice nutter, andree borrel, arthur rostron, arthur-wellesley
    wellington, beau brummell, black bart, bomber harris, boy cornwell, bruce ismay, burke and
    hare, calico jack, captain edward smith, captain kidd, captain sir tom moore, captain tom
    moore, catherine eddowes, chester nimitz, ching shih, claude auchinleck, claude duval,
    clive of india, cuthbert collingwood, diana rowden, dick turpin, douglas haig, dr crippen,
    dr johnson, duke of wellington, edith louisa cavell, edward mannock, edward pellew, eileen
    nearne, elizabeth davis nurse, elsie knocker, enola gay, eyam's mompesson, field marshal
    haig, field marshal montgomery, flora sandes, florence nightingale's, francis gary powers,
    francis suttill, francois l'olonnais, frederick abberline, gebhard von blucher, general
    wolfe, georgy zhukov, gordon of khartoum, harry patch, hawley crippen, henry tandey,
    horatio herbert kitchener, hugh dowding, j bruce ismay, jack cornwell, jack the ripper,
    james mccudden, jean lafitte, john cairncross, john chavasse, john french marshal, john
    jacob astor, john jellicoe, john kipling, john wilmot, johnson beharry, juan pujol garcia,
    judy the dog, julius and ethel rosenberg, kim philby, klaus fuchs, kray twins, krystyna
    skarbek, lord cardigan, lord kitchener, lord lucan, lord nelson, lord raglan, lyudmila
    pavlichenko, mairi chisholm, mary ann nichols, mary jane seacole, mata hari, maurice
    buckmaster, millvina dean, mother demdike, nancy wake, noel chavasse, noor inayat-khan,
    odette hallowes, odette sansom, oleg gordievsky, oleg penkovsky, orde wingate, paul
    tibbets, pearl witherington, pendle witches, philippe foch, reggie kray, rex warneford,
    robert stanford tuck, ronnie biggs, ronnie kray, sailor malan, sawney bean, sidney godley,
    simo hayha, simon the cat, sir captain tom, sweeney todd, t. e lawrence, thomas bludworth,
    thomas coram, thomas farriner, thomas farynor, thomas hardy captain, tirpitz the pig, tom
    moore captain, trafford leigh-mallory, vasily zaitsev, vera mary brittan, violet jessop,
    viscount montgomery, walter daniel tull, warren hastings, william leefe robinson, william
    mompesson, witchfinder general, witold pilecki, wojtek the bear, yvonne rudellat, zheng yi
    sao
    """,
    # Fixed pairs and groups
    """
    abbott and costello, andy pandy, ant & dec, bananas in pyjamas, baucis and philemon,
    beatrice and benedick, beauty and the beast, ben & jerry's, ben and holly's little
    kingdom, ben and jerry's, biff and chip, biff chip and kipper, cagney and lacey, cannon
    and ball, castor and pollux, crabtree and evelyn, crosse and blackwell, cupid and psyche,
    daedalus and icarus, daphnis and chloe, demeter and persephone, dick & dom, dido and
    aeneas, dolce and gabbana, fortnum and mason, goneril and regan, hades and persephone,
    hansel & gretel, hansel and gretel, hermia and lysander, hinge and bracket, icarus and
    daedalus, isis and osiris, jason and the argonauts, jekyll and hyde, kenan and kel, lilo
    and stitch, marks & spencer, marks and spencer, mitchell and webb, mork and mindy, orpheus
    and eurydice, pearl and dean, perseus and medusa, peter and the wolf, phineas and ferb,
    pinky and the brain, procter and gamble, pyramus and thisbe, radha and krishna, rama and
    sita, rick and morty, romeo and juliet, romulus and remus, rosencrantz and guildenstern,
    shiva and parvati, smith and nephew, starsky and hutch, theseus and the minotaur, timon
    and pumbaa, topsy and tim, tristan and isolde, troilus and cressida, wallace & gromit
    """,
    # Characters of books and plays
    """
    abanazar wicked, abel magwitch, abraham van helsing, adele varens, aiken drum, alan breck,
    alan breck stewart, alastor moody, alec d'urberville, alex rider, algernon moncrieff,
    amanda thripp, amy march, anansi the spider, andrew aguecheek, angel clare, anna karenina,
    annabeth chase, anne of green gables, artemis fowl, artful dodger, arthur kipps, arthur
    radley, arthur slugworth, arthur weasley, arya stark, auggie pullman, august pullman, aunt
    lydia, aunt polly sawyer, aunt spiker, aunt sponge, baba yaga, bard the bowman, barnaby
    rudge, baron hardup, baron munchausen, bassanio and portia, bathsheba everdene, bean and
    bunce, bella swan, bellatrix lestrange, beth march, betsey trotwood, biff loman, big
    brother, bill sikes, billy bunter, black dog pew, blanche dubois, blind pew, bobby shafto,
    bobby shaftoe, boggis and bunce, boggis bunce and bean, boo radley, br'er rabbit, brer
    fox, brer rabbit, bruno and shmuel, bunce and bean, buttons and cinderella, caliban and
    ariel, canon chasuble, captain hook, captain nemo, captain underpants, catherine earnshaw,
    catherine morland, cecily cardew, cedric diggory, charles darnay, charlie and the
    chocolate factory, charlie weasley, cheshire cat, chicken licken, cho chang, christine
    daae, cissy jupe, clara peggotty, clara sesemann, clarisse la rue, cocky locky, contrary
    mary, coriolanus martius, count dracula, count orsino, count paris, curley's wife, cyrano
    de bergerac, daenerys targaryen, dame trot, danny the champion, desdemona and othello,
    dick whittington, dickon sowerby, dill harris, doctor foster's, dolores umbridge, dombey
    and son, don juan, don quixote, don quixote de la mancha, dorothea brooke, dudley dursley,
    duke orsino, eddie carbone, edgar linton, edmond dantes, edmund pevensie, edward
    rochester, edwin drood, eeyore's gloomy, effie trinket, elinor dashwood, elmer the
    elephant, emma bovary, emma woodhouse, enjolras and marius, eponine thenardier, eric
    birling, ernest defarge, estella havisham, esther summerson, ethel hallow, eustace scrubb,
    eustacia vye, eva smith daisy, fagin's gang, fantastic mr fox, fantine and cosette, farmer
    boggis, farmer duck, faust and mephistopheles, flopsy mopsy, ford prefect, foxy loxy, fred
    and george weasley, friar laurence, friar lawrence, frodo baggins, gabriel oak, gabriel
    utterson, gale hawthorne, ged sparrowhawk, george kranky, george wickham, george's
    marvellous medicine, geralt of rivia, gilbert blythe, gilderoy lockhart, giles corey,
    ginny weasley, goldilocks and the three, goosey loosey, grandpa joe, granny weatherwax,
    greg heffley, gregor samsa, gwendolen fairfax, hairy maclary, handa's surprise, hareton
    earnshaw, harold hutchins, haymitch abernathy, hazel grace lancaster, heathcliff earnshaw,
    hector zeroni, hedda gabler, henny penny, henry jekyll, herbert pocket, hercule poirot,
    hindley earnshaw, holden caulfield, huck finn, ichabod crane, injun joe, inspector javert,
    inspector morse, iorek byrnison, isadora moon, jack sprat, jack will and auggie, jack
    worthing, jane marple, jean passepartout, jem finch, jemima puddle-duck, jemima
    puddleduck, jennet humfrye, jennings and darbishire, jo march, joe gargery, johnny
    appleseed, jonathan harker, josiah bounderby, jude fawley, julian albans, juliet capulet,
    kanga and roo, king henry v, king lear, king rat, kipper the dog, kitty bennet, kwaku
    anansi, lady bracknell, lady capulet, lady catherine de bourgh, lady dedlock, lady
    macduff, lee scoresby, lemuel gulliver, lennie small, liesel meminger, little boy blue,
    little jack horner, little miss muffet, little nell, little red riding hood, little tommy
    stout, long john silver, lord asriel, lord capulet, lord peter wimsey, lord voldemort,
    lucie manette, lucius malfoy, lucy pevensie, lucy westenra, luke castellan, luna lovegood,
    lyra belacqua, lyra silvertongue, mad hatter, mad-eye moody, madame defarge, maggie
    tulliver, maisy mouse, man friday, manny heffley, margery daw, marianne dashwood, marilla
    cuthbert, martin chuzzlewit, maud moonshine, mayella ewell, meg and mog, meg march,
    meriadoc brandybuck, michael henchard, mickey johnstone, mike teavee's, mike teevee,
    mildred hubble, milly molly mandy, mina harker, minerva mcgonagall, miss honey, miss
    prism, miss trunchbull, mistress page, mistress quickly, moaning myrtle, mog the
    forgetful, molly weasley, mother goose, mother hubbard, mowgli and baloo, mr wormwood, mrs
    coulter, mrs johnstone, mrs tiggy-winkle, my naughty little sister, mycroft holmes, nancy
    and bill sikes, nancy blackett, nancy sikes, nanny ogg, napoleon and snowball, narcissa
    malfoy, nathaniel drablow, nearly headless nick, newt scamander, nicholas nickleby, nick
    carraway, nigel molesworth, nora helmer, nymphadora tonks, oberon and titania, offred
    gilead, old king cole, old major, old mother hubbard, padma patil, parvati patil, paul
    atreides, paul bunyan, peer gynt, peeta mellark, percy the park keeper, percy weasley,
    peregrin took, peter pevensie, peter quince, peter rabbit's, petunia dursley, phantom
    erik, phileas fogg, philip pip pirrip, pied piper, pippi longstocking, polly put the
    kettle, pollyanna whittier, prince charming, princess aurora, professor moriarty, prospero
    and miranda, puss in boots, quasimodo and esmeralda, rainbow magic, raskolnikov rodion,
    rat and mole, ratty and mole, rebecca of sunnybrook, red riding hood, remus lupin,
    reverend hale, rincewind the wizard, rip van winkle, robin goodfellow, robin starveling,
    rodrick heffley, romeo montague, room on the broom, rowley jefferson, sairey gamp, sam
    vimes, samuel pickwick, samuel whiskers, samwise gamgee, sancho panza, scout finch, seamus
    finnigan, sephy hadley, serafina pekkala, sergeant troy, seth pecksniff, shere khan,
    shylock and antonio, silas marner, simple simon, sinbad the sailor, sir john falstaff, sir
    toby belch, sissy jupe, skulduggery pleasant, sleeping beauty, snow white, snow white and
    rose red, snug the joiner, solomon grundy, spot the dog, squirrel nutkin, st john rivers,
    stanley kowalski, stanley yelnats, stella kowalski, stick man, susan pevensie, sybil
    birling, sydney carton, tess durbeyfield, the artful dodger, theodore laurence, thomas
    gradgrind, thorin oakenshield, tiffany aching, tigger and pooh, till eulenspiegel, timmy
    failure, timon of athens, tinker bell, titania and oberon, titty walker, titus andronicus,
    toad of toad hall, toby belch, tom bombadil, tom kitten, tom sawyer and huck, tom thumb,
    tom tom the piper, torvald helmer, tris prior, turkey lurkey, tweedledum and tweedledee,
    tybalt capulet, tyrion lannister, uncle remus, uriah heep, vernon dursley, victor
    frankenstein, violet beauregarde, violet elizabeth bott, vladimir and estragon, wackford
    squeers, wee willie winkie, wendy darling, white rabbit, widow twankey, wilkins micawber,
    william brown just, william tell, willy loman, winnie the witch, wol the owl, zaphod
    beeblebrox, zog and the flying doctors
    """,
    # Myths and legends
    """
    achilles and patroclus, agamemnon of mycenae, allan a dale, arthur pendragon, beowulf and
    grendel, black shuck, blodeuwedd of flowers, bran the blessed, cantre'r gwaelod, chang'e
    and houyi, children of lir, cu chulainn, culhwch and olwen, cú chulainn, ded moroz,
    deirdre of the sorrows, fa mulan, father christmas, fionn mac cumhaill, friar tuck, gelert
    the hound, gog and magog, grim reaper, guinevere of camelot, guy of gisborne, hector of
    troy, helen of troy, herne the hunter, hiranyakashipu the demon, holika and prahlad, hou
    yi, hua mulan, jack in the green, jack o'kent, jason and medea, jenny greenteeth, king
    arthur, king midas, king minos, king ravana, kris kringle, la befana, lady godiva, lady of
    the lake, lleu llaw gyffes, loki laufeyson, lord ganesh, lord ganesha, lord hanuman, lord
    krishna, lord murugan, lord ram, lord rama, lord shiva, lord vishnu, maid marian, mama
    quilla, mami wata, math fab mathonwy, medusa the gorgon, merlin the wizard, momotaro the
    peach, monkey king, morgan le fay, mother christmas, much the miller's, nemean lion, nian
    the monster, oedipus rex, old father time, pandora's box, paris of troy, prahlad and
    holika, pwyll prince of dyfed, queen dido, queen maeve, quetzalcoatl the serpent, sheriff
    of nottingham, sigurd the volsung, sir bedivere, sir galahad, sir gawain, sir lancelot,
    sisyphus of corinth, st nicholas, sun wukong, the morrigan, thor odinson, tir na nog,
    trojan horse, uther pendragon, wayland the smith, will scarlet
    """,
    # Films, television, cartoons and games
    """
    adventure bay, agnes gru, alfred pennyworth, alfredo linguini, amos brearly, amy pond,
    anakin skywalker, annie and clarabel, annie warbucks, ant man, apollo creed, ash ketchum,
    asterix and obelix, austin powers, bagpuss and emily, bananaman eric wimp, bandit heeler,
    barley lightfoot, barney rubble, bash street kids, basil brush, basil fawlty, bella
    lasagne, ben tennyson, bert the chimney, bet lynch, betty boop, betty rizzo, big bird, big
    ears, bill nye's, bingo heeler, blackadder and baldrick, bluey and bingo, bluey heeler, bo
    peep, bob the builder's, boba fett, bojack horseman, boo boo bear, brum car, bruno
    madrigal, bucky barnes, bugs bunny, bugsy malone, buzz and woody, cady heron, cain dingle,
    calvin and hobbes, captain america, captain haddock, captain jack harkness, captain
    mainwaring, captain pugwash, captain von trapp, caractacus potts, carl fredricksen, carmen
    sandiego, carol danvers, chad danforth, chandler bing, charity dingle, charlie brown and
    snoopy, chihiro ogino, chilli heeler, clara oswald, clarice starling, cloud strife,
    colonel mustard, commissioner gordon, compo simmonite, cookie monster, corporal jones,
    count duckula, count von count, crash bandicoot, cruella de vil, cuthbert calculus, daffy
    duck, daisy duck, dana scully, dandy dan, danny zuko, darth maul, darwin watterson, dash
    parr, dastardly and muttley, davros and the daleks, del boy, delphine donkey, den watts,
    derek trotter, dewey finn, dick dastardly, dick grayson, diddy kong, diego marquez, dilys
    price, din djarin, dirty den, doctor eggman, donald duck, donkey kong, doogie howser, dora
    marquez, dot cotton, dougal maguire, dwight schrute, eddie brock, eddie munson, edmund
    blackadder, edna mode, edna turnblad, eleven hopper, eliza doolittle, elle argent, elmer
    fudd, elphaba and glinda, elphaba thropp, elvis cridlington, ember lumen, emperor
    palpatine, ena sharples, eric cartman, eve polastri, farmer pickles, fat controller, fat
    sam, feathers mcgraw, felix the cat, felonious gru, ferris bueller, finn the human, fix-it
    felix, flynn rider, foghorn leghorn, forrest gump, fox mulder, fozzie bear, frasier crane,
    fred flintstone, freddy fazbear, freddy krueger, gabriella montez, george jetson, gnasher
    and gnipper, go diego go, gomez addams, gonzo the great, goofy goof, grandpa pig, granny
    pig, gretchen wieners, gripper stebson, guess who, gumball watterson, gwen stacy, gwen
    tennyson, hannibal lecter, harvey dent, hayley cropper, herobrine steve, hey duggee,
    hiccup haddock, hikaru sulu, hilda ogden, hiro hamada, hong kong phooey, hope van dyne,
    howard wolowitz, howl's moving castle, huckleberry hound, huggy wuggy, hyacinth bucket,
    iggle piggle, inspector gadget, iron giant, iron man, isabela madrigal, izuku midoriya,
    jabba the hutt, jack duckworth, jack-jack parr, jake the dog, james t kirk, jane and
    michael banks, jason voorhees, jean luc picard, jean-luc picard, jed bartlet, jesse
    pinkman, jessie the cowgirl, jez usborne, jim halpert, jimmy neutron, joey tribbiani, john
    mcclane, jones the steam, joyce byers, judge dredd, judy hopps, kara zor-el, kat slater,
    keith harris and orville, kermit the frog, king dedede, king koopa, knuckles the echidna,
    korky the cat, kristoff and sven, krusty the clown, kyle broflovski, kylo ren, laa laa,
    lady tottington, lando calrissian, lara croft, leia organa, leonard hofstadter, leslie
    knope, lex luthor, liesl von trapp, light yagami, lightning mcqueen, linus van pelt, lord
    farquaad, luca paguro, lucy van pelt, luigi mario, luisa madrigal, mace windu, madame
    gazelle, maeve wiley, makka pakka, maria von trapp, marlin and dory, marty mcfly, mary
    poppins and bert, master chief, mavis beacon, michael corleone, mickey mouse, mike
    wazowski, miles tails prower, milhouse van houten, minecraft steve, minnie mouse, minnie
    the minx, mirabel madrigal, miss piggy, miss scarlett, mister rogers, moe szyslak, monica
    geller, monkey d luffy, monkey d. luffy, morticia addams, mother gothel, mr burns, mr
    potato head, mrs doyle, mrs peacock, mummy pig, my neighbour totoro, naruto uzumaki,
    natasha romanoff, ned flanders, nemo and dory, nezuko kamado, nicely nicely johnson, nick
    nelson and charlie, niles crane, noddy and big ears, nookie bear, nora batty, nyota uhura,
    obi wan kenobi, obi-wan kenobi, olive oyl, oliver warbucks, oor wullie, orville the duck,
    oscar the grouch, oswald cobblepot, otis milburn, otto octavius, padme amidala, pam
    beesly, paw patrol, pedro pony, penelope pitstop, pepe le pew, peppermint patty, philip j
    fry, phoebe buffay, pingu and pinga, poe dameron, pongo and perdita, popeye the sailor,
    porky pig, postman pat's, preston the dog, princess anna, princess ariel, princess belle,
    princess fiona, princess jasmine, princess mononoke, princess peach, princess tiana,
    princess zelda, private frazer, private pike, professor higgins, professor oak, professor
    plum, pugsley addams, queen elsa, qui-gon jinn, rainbow zippy, ralph wreck-it, remy the
    rat, reverend green, rigby and mordecai, riley andersen, rita fairclough, river song, road
    runner, rocket raccoon, rocky balboa, rodney trotter, roger the dodger, roland rat,
    roobarb and custard, rose dewitt bukater, ross geller, roy cropper, roy of the rovers,
    rupert bear, sailor moon, sakura haruno, sans and papyrus, sarah and duck, sasuke uchiha,
    saul goodman, scooby doo, scrooge mcduck, secret squirrel, selina kyle, seong gi-hun,
    shaggy rogers, sharpay evans, shaun the sheep, sheldon plankton, sherlock gnomes, shrek
    and donkey, shrek and fiona, sir topham hatt, sky masterson, solid snake, son goku, sonic
    the hedgehog, sophie hatter, spongebob squarepants, squidward tentacles, station officer
    steele, stewie griffin, super hans, super mario, suzy sheep, sweep and soo, sybil fawlty,
    t'challa of wakanda, tai kamiya, tallulah and blousey, tanjiro kamado, team rocket, tessie
    bear, the broons, thomson and thompson, timmy time, tinky winky, tintin and snowy, tom the
    cabin boy, tommy shelby, tow mater, tracy turnblad, truly scrumptious, turanga leela,
    tweety pie, uncle albert, uncle bryn, uncle fester, upsy daisy, vanellope von schweetz,
    velma dinkley, victor meldrew, victor quartermaine, villanelle astankova, vito corleone,
    wade ripple, wallace and gromit's, wanda maximoff, we don't talk about bruno, where's
    wally, wile e coyote, will byers, wilma flintstone, woody and buzz, woody woodpecker,
    wreck-it ralph, yogi bear, yosemite sam, zak dingle, zammo mcguire
    """,
    # Brands, shops, foods
    """
    action man, ainsley harriott's, aleksandr orlov, alfa romeo, annabel karmel, anya
    hindmarch, aunt bessie's, aunt bessies, austin healey, avon lady, baby alive, baby
    annabell, baby born, balfour beatty, barbie and skipper, barratt homes, bertie bassett,
    betty crocker's, betty's tea room, bettys tea rooms, bird's custard, bisto kids, black &
    decker, black and decker, bovis homes, bratz dolls, cabbage patch kids, calvin klein's,
    captain birds eye, captain birdseye, captain crunch, carl's jr, carr's water, cathedral
    city, charles church homes, charles tyrwhitt, charlie bigham's, charlie bighams, charlotte
    tilbury, churchill dog, cif jif, clarks shoes, colman's mustard, compare the meerkat,
    david wilson homes, doc martens, dr martens, dr oetker, ed's easy diner, eddie stobart,
    ella's kitchen, elmer's glue, ernst & young, estee lauder, estée lauder, fat face,
    fenwick's of, fox's biscuits, freddo frog, fry's turkish, george asda, george foreman
    grill, gordon's gin, harry ramsden's, harry ramsdens, hartley's jam, harvey nichols, hays
    travel, helena rubinstein, henry the hoover, hetty hoover, hobbs london, house of fraser,
    huntley & palmers, huntley and palmers, j c bamford, j p morgan, j sainsbury, jack in the
    box, jack rabbit slims, jacob's crackers, james wellbeloved, jelly babies, jessops
    cameras, jim beam, jimmy choos, john deere's, john innes, john menzies, johnny vegas,
    johnson's baby, jolly green giant, jones lang lasalle, jose cuervo, joules tom, jp morgan,
    karen millen, kevin the carrot, kier group, konditor and cook, kurt geiger, laing
    o'rourke, land rover, lea & perrins, lea and perrins, levi roots's, levi's jeans, lili
    radley, little debbie, lola's cupcakes, loyd grossman, lulu guinness, madame tussaud,
    madame tussauds, marie tussaud, marks and spencer's, mary berry's, mary portas, mary
    quant's, massey ferguson, max factor, mint velvet, miss selfridge, molton brown, monkey
    and johnny, morgan sindall, morphy richards, morris minor, mott macdonald, mr
    fothergill's, mr kipling's, mr muscle, mr peanut, mr sheen, mrs beeton's, mulberry alexa,
    norbert dentressangle, nutmeg morrisons, oxo katie, paddy power, papa john's, papa johns,
    patisserie valerie, paul newman's, peek freans, peggy porschen, percy ingle, percy pig,
    peter's yard, phase eight, pickfords removals, polly pocket, pret a manger, radley bags,
    raggedy ann, robert dyas, robert mcalpine, robertson's jam, robinson's squash, rolls
    royce, ronald mcdonald house, rose's lime, roses chocolates, russell & bromley, russell
    and bromley, sailor jerry, sam adams beer, sir robert mcalpine, smith & wesson, smith and
    wesson, strawberry shortcake, stretch armstrong, suttons seeds, sylvanian families, tate &
    lyle, teddy ruxpin, terry's chocolate orange, thompson & morgan, tiny tears, tommy
    hilfiger's, toni & guy, tony chocolonely, tony the tiger, tony's chocolonely, tu clothing,
    tyrrells crisps, uncle ben's, victoria's secret, vidal sassoon, w h smith, w. h. smith,
    walker's crisps, wendy's burgers, wh smith, white stuff, wilkin and sons, william grant's,
    william morrison supermarkets, young's fish
    """,
    # Ships, storms, engines, statues, awards, places with a person's name
    """
    admiral graf spee, boaty mcboatface, carnegie medal, charles de-gaulle airport,
    cleopatra's needle, cutty sark, cyclone freddy, cyclone idai, cyclone nargis, david
    livingstone centre, duchess of sutherland, edith cavell's, florence nightingale museum,
    flying scotsman, general belgrano, george best belfast, golden hinde, graf spee, grenfell
    tower, herald of free enterprise, hurricane andrew, hurricane beryl, hurricane dorian,
    hurricane harvey, hurricane helene, hurricane ian, hurricane irma, hurricane katrina,
    hurricane maria, hurricane melissa, hurricane milton, hurricane mitch, hurricane sandy,
    james caird, james tait black, jeff bezos's, jo cox foundation, john f-kennedy airport,
    john o' groats, john o'groats, john paul gaultier, john wayne airport, kate greenaway
    medal, katharine's dock, king edward i, locomotion no 1, lode star, lord of the isles,
    lord's cricket, macmillan cancer, marie curie hospice, mary's meals, miss liberty,
    nelson's column, nigel gresley, nobel peace, prince albert's, puffing billy, queen
    elizabeth, queen mary, queen victoria, robin hood airport, royal albert hall, saint piran,
    samuel johnson prize, sir david attenborough, sir lamiel, sir nigel gresley, st andrew's,
    st david's, st george's day, st pancras, st patrick's, st paul's, st piran, stephenson's
    rocket, typhoon hagibis, typhoon haiyan, typhoon yolanda, uncle sam, victoria and albert
    museum
    """,
)
"""Names of two or more words, casefolded, divided by commas; by whom they are of."""

SINGLE_NAMES = """
    aeschylus, aethelbald, aethelflaed, agamemnon, akhenaten, al-biruni, al-jazari, al-khwarizmi,
    al-zahrawi, allende, alphablocks, ammit, ananse, anansi, ancelotti, andrex, antetokounmpo,
    anubis, aquaman, aragorn, arcimboldo, aristophanes, artaud, arteta, aryabhata, ashurbanipal,
    asics, asterix, astroboy, atahualpa, ataturk, atatürk, attlee, averroes, avicenna, badenoch,
    bagheera, bagpuss, bakugan, balenciaga, baloo, bananaman, banquo, barbapapa, basho, bastet,
    batgirl, batwoman, baudrillard, becquerel, beelzebub, beetlejuice, befana, bekele,
    bellerophon, benzema, berlioz, betfred, bilbo, birlings, bizet, bjork, blackpink, blippi,
    blucher, bluto, bogtrotter, bohr, bolingbroke, boromir, bounderby, bowlby, brahms, brancusi,
    brezhnev, bromcom, bronfenbrenner, brontes, brontës, bruegel, brueghel, buckbeak, bugatti,
    bulbasaur, bumrah, c-3po, cacofonix, caligula, camberwick, canaletto, capulets, caratacus,
    caravaggio, cartimandua, catullus, catwoman, ceausescu, cernunnos, cezanne, chagall,
    charizard, charlemagne, charmander, charybdis, chaucer, chekhov, chewbacca, chimera, chopin,
    citroen, citroën, clangers, classcharts, clytemnestra, cnut, coca-cola, comaneci, copernicus,
    corbusier, creon, cronus, crookshanks, cruella, crunchem, crusoe, cuchulainn, cybermen, dacia,
    daedalus, dalek, daleks, debenhams, debussy, degas, dementor, dementors, demonhunters,
    derrida, descartes, dettol, dhoni, digimon, diocletian, dipsy, disraeli, dizzee, dobby,
    domestos, doodlemaths, doraemon, doritos, dostoevsky, dreamworks, drogba, duggee, dumbo,
    duplantis, dvorak, ebbinghaus, edexcel, educake, eevee, eeyore, eeyores, enderman, enkidu,
    epimetheus, equiano, eratosthenes, escher, etzebeth, euclid, euripides, ewok, ewoks,
    excalibur, falstaff, faraday, fenerbahce, feyenoord, feyi-waboso, fezziwig, fleance,
    fluffypuff, fozzie, frodo, gadirova, gadirovas, gagarin, gakpo, galahad, galatasaray, gaudi,
    gauguin, gebrselassie, geppetto, gershwin, getafix, ghibli, gilgamesh, glyndwr, glyndŵr,
    godwinson, goebbels, goering, gollum, gormley, gradgrind, grendel, griezmann, grogu, gromit,
    groot, gryffindor, guildenstern, gundogan, gymshark, haaland, hagrid, hamleys, hammurabi,
    hardrada, haribo, harrods, hasbro, hathor, havertz, havisham, hayek, heathcliff, heffalump,
    heisenberg, hephaestus, herobrine, herodotus, hibs, himmler, hippocrates, hippogriff,
    hiranyakashipu, hiroshige, holbein, holika, homeric, hufflepuff, huitzilopochtli, humbaba,
    huntrix, ibrahimovic, ibsen, igglepiggle, irn-bru, ishowspeed, jabba, jatayu, jekyll,
    jigglypuff, jormungandr, kahlo, kakashi, katniss, kelloggs, khnum, khrushchev, kierkegaard,
    kipchoge, kitchener, kleenex, klimt, klingon, klopp, kohlberg, kolisi, krampus, kronos,
    kukulkan, kumbhakarna, kusama, ladbrokes, lancelot, legolas, leibniz, lepen, leprechaun,
    lichtenstein, lilliput, lindt, linnaeus, liszt, lizzo, lucozade, lululemon, macduff,
    machiavelli, macron, magellan, magritte, magwitch, mahler, malaguzzi, maleficent, maltesers,
    malvolio, manannan, maradona, maserati, maslow, mathletics, mbappé, mcgonagall, meccano,
    megatron, meloni, mendeleev, mendelssohn, menelaus, methuselah, metternich, mewtwo, micawber,
    miffy, minotaur, minpins, moctezuma, momotaro, montezuma, moomin, moomins, moomintroll,
    mordred, morrison's, mrbeast, mufasa, muralitharan, musiala, mussorgsky, narnia,
    nebuchadnezzar, nefertiti, neruda, nivea, nosferatu, nostradamus, nutella, obelix, obi-wan,
    odegaard, odysseus, oedipus, offenbach, ofsted, ohtani, oogie, oompa-loompa, oompa-loompas,
    oppenheimer, oreo, oreos, pac-man, pachelbel, pacman, palpatine, pankhursts, papasmurf,
    parentmail, parentpay, pestalozzi, pewdiepie, piaget, piastri, pingu, pinochet, pissarro,
    playmobil, plutarch, pocahontas, pochettino, pogacar, poirot, poldark, polonius, polyphemus,
    ponyo, popeye, postecoglou, pringles, prokofiev, propp, proserpina, psyduck, ptolemy, pugwash,
    pumblechook, purplemash, pushkin, pythagoras, quetzalcoatl, quixote, quizlet, r2-d2, r2d2,
    rachmaninoff, rachmaninov, raducanu, rafiki, ragnarok, raikkonen, ramanujan, ramesses,
    raphinha, ratatouille, ratburger, ravana, ravenclaw, reebok, renoir, ribena, ricciardo,
    robespierre, roblox, robocop, rocinante, roentgen, rommel, ronaldinho, rosencrantz,
    rosenshine, rothko, rumplestiltskin, sabalenka, sacagawea, sainsburys, saint-saens, saruman,
    sasquatch, sasuke, sauron, saussure, scalextric, scheffler, schoolcomms, schrodinger,
    schubert, schumann, scooby-doo, scopay, scylla, sekhmet, selfridges, seurat, shackleton,
    shaqiri, shostakovich, shreddies, sibelius, sisyphus, skepta, skoda, sleipnir, slughorn,
    slytherin, smaug, smeagol, smetana, smurfette, smurfs, snape, snoopy, snorkmaiden, snorlax,
    snozzcumber, snufkin, sobek, sondheim, sophocles, soupdragon, sparx, spellingshed, spider-man,
    spinoza, squidward, squirtle, stanislavski, starmer, stravinsky, suetonius, sumdog, sunak,
    superdrug, superdry, superwoman, susanoo, swarovski, swiatek, sytner, szoboszlai, tantalus,
    taranis, tchaikovsky, technoblade, tecumseh, telemachus, teletubbies, tereshkova, tescos,
    tetris, thanos, themistocles, theseus, thucydides, thunderbirds, tiamat, tintin, tiresias,
    tlaloc, toblerone, todorov, togidubnus, tolstoy, tombliboo, tommyinnit, torquemada, totoro,
    trotsky, trumpton, trunchbull, tsitsipas, tsukuyomi, tuchel, tumnus, tutankhamen, twinkl,
    vegeta, vermicious, vesalius, vespasian, vimto, vingegaard, viracocha, vitalstatistix,
    vitruvius, vortigern, vygotsky, wagamama, wakanda, wall-e, walliams, waluigi, weduc, weetabix,
    wetherspoon, wetherspoons, wiegman, wilberforce, wilko, wirtz, wittgenstein, wjec, woolworths,
    wormtail, xerxes, xhaka, yeltsin, zagazoo, zammo, zelenskiy, zelensky, zelenskyy, zendaya,
    zephaniah, zingzillas, zoella, zwingli, ødegaard
"""
"""Single names of the same kind that are neither a first name, a surname nor an everyday word."""
