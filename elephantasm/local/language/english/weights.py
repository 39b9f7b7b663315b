# SPDX-License-Identifier: Apache-2.0
"""English words that speak for what lasts or against it; see `language/weights.py`.

Made by `python -m tests.fitting english`.
"""

from __future__ import annotations

BIAS = -14
WEIGHTS = """
-19 thi
-17 need todai
-16 sai
-14 that
-12 if question think want what ~ked
-11 minut
-10 charact hour laugh line page you ~uld
-9 ask it's see too word your ~out
-8 be good just like slide there's tonight wrong ~day ~wer
-7 about again dream it late letter look mean meet much option rain rome the why ~ble ~oss ~ple
-6 dead dinner feel guest haven't imagin into joke last load lose make mind put send sentenc stori try who ~ely ~ong ~ons ~rst
-5 alreadi ar bed bite can cold custom error god how idea intro long nervou point present return saturdai should some suppos tab thank these tri win you're ~ing ~ion ~man ~ory ~rly ~tro ~uck ~ute ~way
-4 answer beat build burn chapter cheer chip come cri differ egg end essai even exam exercis file flight's formula grand guess here id invoic know lol man min miss open park passag past person pop reason row sock speaker spend step stick tabl tip toe tomorrow town translat version wai wreck ~aph ~ees ~ght ~ill ~kes ~lly ~n't ~ose ~ous ~ror ~row ~say ~ula ~ven
-3 11 5 ad afternoon alphabet arriv awai awkward boil brain bread brilliant by code coffe compar could cross deal draft draw driver easter everyon exampl fall find fire form fraction function girl go goe grandfath haha happi head headlin him hoover interest interview irish km later lie lorri love mani mention mess messag might must nearli neighbour's none not oh old out paragraph perfect pink pizza pleas prai problem pun queri queue quick quiz rememb renam rice right robot shower sick sky somebodi someon someth sort stitch sure tent there they'd tire typo understand up vanish welder while white won't world worth yesterdai ~ain ~bot ~cal ~dle ~eue ~fee ~ful ~gry ~gue ~hed ~ick ~iew ~lem ~nch ~ody ~oon ~orm ~ote ~rld ~t's ~tes ~udy ~w's ~y'd ~zza
-2 10 across actual agenda ago and bakeri beach behind between brb break broadband budget butter cancel case clue coat comma confus crash cry cut dash date dear delai didn't die docker dough down earli euro everyone's excel explain fair fiction fine finger flour follow forget fort front gate german giggl halfwai hang headach header honestli hungri i'll i've ic ill island jam john kettle's kill king lash lawn leed less let let's lift lighthous link listen london luck mad match mayb middl mistak moment neither nice nobodi noth number ok order other outsid pack pasta patient phone photo pick piec pint plu poem press pressur printer pull python quiet quot read realli reckon refund report role rubbish score scrabbl scratch script sec seem she's short shout simpl sink small someone's spot spreadsheet still storm straight stress sum sun talk tap tax tea tell that's thei those toast today's tomorrow's train turn type typic weather whole wish would yeah you've ~ady ~aft ~ake ~ave ~cky ~dia ~dnt ~ech ~elf ~els ~ems ~end ~ept ~ert ~get ~gin ~ial ~ide ~iet ~ink ~int ~ipe ~ipt ~let ~lia ~mit ~nda ~ont ~ord ~ows ~rks ~rnt ~set ~sta ~ste ~ybe
2 30 50 6 agenc aid air all amazon appli arab assist at aunt aw backend bake basic bilingu boat boiler breakfast but cab cafe celebr charg clean cloth compani cork council counsellor coupl crech daili damp dave db dec degre dialysi divorc doe doesnt dr drop dublin due dure dust eczema either engag engin epilepsi everywher extens fast femi finish footbal freelanc friend fund garag gcse gp graduat gran's grandchildren heart hen hive husband's invit iphon kettl kofi latex lead leagu lend littl low medic melt merchant myself nan's nephew never new niec novemb oat oct of offic oldest organ pc pet phd postgr practis priest prison prosthet recycl region regular replac rest ride ring road salmon servic set shake shift shop son's spare spin st stage stone storag store student studio t test them throat to tobi tomato top tour trade triniti univers until upstair vape warehous weekend welsh when widow wit ~ade ~ail ~ale ~ame ~ase ~ast ~bic ~bin ~chi ~cil ~cle ~dan ~der ~dge ~ect ~eer ~eks ~ews ~fer ~fts ~fty ~gal ~ics ~ier ~ket ~lan ~ley ~lls ~lor ~lsh ~lts ~mbs ~min ~nor ~oat ~oid ~ols ~omy ~ook ~oom ~ope ~orn ~ort ~pet ~psy ~ral ~rby ~ree ~ren ~rms ~rne ~shi ~snt ~tal ~ter ~tex ~tie ~til ~tom ~try ~uth ~vel ~wns ~zon
3 4 7 80 a access also anymor bank base believ black blood book boyfriend brother call cape captain car's chemistri chicken coach coeliac contact cours covid custodi daughter's deliveri design desk dev dry firm flat floor food fountain fri fyi ga grandson grow hard have heat hernia high hip home hospic hubby's im job juli kidnei knit koi level licenc lip loft lung lurcher machin mam market meal midwif mobil mum's near neg night nurs onc one's op pen pension pepper qualifi redund regist save sept shellfish sister sore speak stair stall stepdad street subject surgeri tablet take tast thursdai till travel treasur uncl via vice villag warfarin west wheelchair ~'ve ~ace ~ach ~act ~aid ~and ~any ~bby ~ces ~dad ~den ~die ~eak ~eds ~ell ~ern ~eve ~iac ~ids ~ife ~ign ~igo ~ins ~ird ~ken ~ker ~ler ~lie ~lis ~m's ~nds ~nty ~o's ~ogy ~oms ~ore ~ors ~our ~own ~phy ~red ~rer ~rth ~tin ~tis ~tte ~unt ~van ~ves ~vid
4 9 allow am august bin born box carri club collect committe comput deck deploi dog downstair elbow eldest electr face famili fish garden grandmoth half hall hear hors hubbi intoler isn't januari kid's knee landladi laps leas longer me member methodist mine mon nan north nov oper pai parent parish pass place plain portugues rais share singl size stand tenant term theatr through thur til work ~ack ~air ~ant ~ass ~ate ~ced ~ded ~dit ~e's ~ean ~ent ~ess ~ham ~hty ~ict ~ied ~ies ~ium ~ive ~lar ~low ~ncy ~ned ~ner ~ney ~non ~nya ~oke ~ood ~oor ~oup ~per ~rge ~ric ~rin ~ses ~sus ~ths ~ton ~use ~ust ~xia ~xic ~y's ~yer
5 17 after alwai ankl badg band blue bowl btw co color cpap credit dad's dairi diet don't eat full get glass he's her i in jan lactos lad languag law leav leg list march meat move name navi passport quit repo room rust school spring start stop swim union vegan water wear wee wife's youngest ~ars ~ber ~can ~een ~ger ~hts ~ice ~ift ~iry ~ity ~lic ~lin ~nes ~nia ~nth ~ool ~ped ~pes ~sis ~ted ~ten ~tre ~ved
6 account allergi april as bike carer church cook daughter deaf di door drink drive english everyth feed i'm keep lai learn mai manag mostli mr n nut on partner pill retir self she side smoke sundai teach tuesdai uni we're wed wednesdai yr ~age ~all ~ers ~est ~ets ~g's ~gan ~ges ~her ~ily ~ine ~kle ~n's ~ngs ~nts ~r's ~rse ~tee
7 2 allot app both car chang dont gluten green hand june live marri now so tech tue ~are ~ary ~ens ~ged ~irs ~ish ~ist ~rgy ~ril
8 allerg cant cat ex father fridai from hous husband no onli switch twin van w we've ~d's ~hip ~led ~nce ~res ~tor
9 child do everi rent team ~ery ~gic ~rch
10 free month mother my sell sinc us we week wife ~ian
11 own
12 feb son year ~tic
13 bui our
15 ~ays
18 (name)
19 #
"""
