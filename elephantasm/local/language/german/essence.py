# SPDX-License-Identifier: Apache-2.0
"""German words that speak for what always matters or against it; see `language/essence.py`.

Made by `python -m tests.fitting_essence german`.
"""

from __future__ import annotations

BIAS = -27
WEIGHTS = """
-10 hat
-9 ~rzt
-7 =price er
-6 =pay ^_eine ^eine ein sie
-5 =customer =person =staff babi es euro hau ihm kind
-4 =again =art =change =doctor =mishap ^_am ^_das ^_der ^_die ^_er ^_im ^_in ^am ^das ^der ^die ^er ^im ^in ab aus_der die_frau gibt ihr kantin ohn sein so vater war wieder ~ege ~eit ~tag ~tet ~ück
-3 =commute =deed =event =friend =game =music =phone =school =vocation ^_beim ^_ein ^_jo ^_sie ^beim ^ein ^jo ^sie arbeit arzt bei_den bei_ihm das_kind denen der_kirche donnerstag drei gab ihrem ist_$ jo kann kolleg krank la mutter n nacht neben noch_im nur_an ob pfleger pro rezept schwanger_und sei stick waren wohnt ~amm ~bot ~ept ~hrt ~pel
-2 (" (: 80_$ =appointment =boss =club =debt =errand =finish =good =office =opening =origin =say =still =study =thing =weight ^# ^_bis ^_doktor ^_frau ^_für ^_fürs ^_herr ^_ja ^_sein ^_von ^_wann ^_wenn ^_wie ^bis ^doktor ^frau ^für ^fürs ^herr ^ja ^sein ^von ^wann ^wenn ^wie allergi alles_$ am_sonntag amt_$ anderen arm aus_$ beerdigung bei_denen bei_der bei_ihr besten brauch brauch_i brief chefin das_haus dauert der_kanzlei die_halbe dienstplan diesmal dokter doktoranden dort dreimal dreimal_täglich dritt dritt_$ dritten ein_baby ein_haus eine_mutter einen end euro_$ fohn formular fruher fur gab_es geburtstag geburtstag_und gegen gestern geworden_und glaub gramm haben haben_in haben_sie hat_mir hat_sie hatte_geburtstag hausarzt heimlich heirat heiratet herr herrn het heut hochzeit holt hotel hotel_in hund_$ hustet ich_$ ich_bin ich_einen ich_jetzt im_amt im_selben is_immer is_ja ist_die ja ja_die ja_nich jahre_und jetzt_ein kilo kilo_$ kirch klo kost kostet lauten lehrerin machen_$ macht_bessere macht_die mein_product mich_$ mir_de mittwoch mussten nachfolg nacht_$ namen neben_dem nebenan nehme_ich nich_mehr nicht noch noch_drei nur_den nur_noch oma owner pfarrer platz product product_owner ring sass seit_oktober sind_sie standig station stempel studiert tauf tisch tonn uber um und_darf und_wir voller vom von von_den von_der von_familie vor_mir waren_damals weg_$ wenn_sie wer wie_n wir_waren zahnarzt zu_dritt zwanzig zwanzig_minuten zwei_$ zwei_stunden zwolf ~agt ~ahn ~aht ~ant ~ast ~bts ~est ~fee ~fin ~gin ~gte ~h's ~hen ~ief ~ist ~iße ~lan ~len ~lte ~nan ~nen ~nst ~olt ~orm ~rrn ~rte ~t's ~ten ~tte ~uct ~ute ~ölf
2 19_uhr 2_zimmer =begin =end =faith =home =law =like =now =own =request =sleep =subscription =think =tongue =weather ^_a ^_auf ^_bin ^_dat ^_eigentlich ^_em ^_fahr ^_mei ^_meine ^_mit ^_taylor ^_unsa ^_unser ^_vater ^a ^auf ^bin ^dat ^eigentlich ^em ^fahr ^mei ^meine ^mit ^taylor ^unsa ^unser ^vater aber_nur ahnung alfon all am_3 am_morge an_der an_silvester auf_dem aufn bagger baklava bald be ben ben_$ blick d_tochter da da_muss dabei_$ danach darf darf_ich das_zimmer der_beiden der_doktor der_im deshalb diabet direkt dran durch e eh eigen eigentlich einmal_im einundvierzig einundvierzig_jahre einzug elternzeit em epilepsi er_gesagt evangelisch fahrn fang fast februar fehlt finanzamt finn flur_$ frau_und fruhjahr funft ganz geborn gegeben gehört_der gekundigt gesagt_$ gestrichen getauft getrennt gewohnt gezogen gleich goht grad ha hab_ick habe_ich haben_wir han hasso hasso_is hat_man hat_mich hat_seine heisst hofhund hor i_nümm ich_das ich_nicht im_ausweis im_pass immer_noch in_den is_im isch ist ist_auch ist_halt ist_ja jahren_$ jedem jenni jungst katholisch keener keller kind_$ kindergarten kocht kommt_im kumpel lamp latex leb leben lehrer leiter letztem letztem_jahr liegt liegt_im litt luka mach mal mama_is meh meine_frau mer mit'n mit_den mit_mir morg morgen mueter muss naturlich nemm nix_mehr noch_$ novemb nu operiert praxi raphael reicht_$ rollstuhl sagt schafft schlaft schlecht sechs_tage seh sein_$ seit_der seit_letztem seit_mai septemb sie_bei sie_ist sieben silvest sind sommer stent stock stockli stunden stunden_$ taylor termin tochter tour und_der unsa unterricht vertrag vonn war_$ wecker wecker_$ wehe weil wird_$ woch wohnung z zieh zimmer zimmer_in zu_fünft zum_1 zwei_wochen zweiten zwischen ~ack ~adt ~ahr ~ame ~ate ~ava ~bei ~ben ~bte ~den ~der ~det ~ebs ~eck ~ehr ~eht ~eim ~ekt ~eli ~ene ~erm ~gan ~hrn ~hte ~ick ~iff ~igt ~ina ~ind ~inn ~int ~ion ~iss ~itz ~ium ~ius ~ißt ~ker ~kli ~lie ~lle ~lor ~lst ~mma ~mme ~nem ~nft ~ngs ~nik ~nks ~nny ~nte ~nze ~ons ~orf ~pen ~ppe ~rde ~rer ~ria ~rum ~rät ~sie ~son ~sse ~sso ~t'n ~tan ~tem ~ter ~tex ~tzt ~uar ~ubt ~ufe ~uhe ~uhl ~und ~urg ~urz ~xis
3 =able =alcohol =also =bad =child =computer =feast =feel =leave =sibling ^_d'vroni ^_hab ^_ich ^_schiffskatze ^d'vroni ^hab ^ich ^schiffskatze auf bei_mir bin_ich buben d'vroni darum dem deswegen die ds erst findet funf gar geht glasfas habe hat_ne hauk hei herbst ich_die ick im_oktober jahr jahren jeden jeder keen kleinen kommt lernt link margitta mei meinen mi mir_$ mit mit_der mr neff nein_$ notfallset oa oi oktob op pass schiffskatz schwere sech sechzig seit_dem st steht_im taub typ und_die wa werd zoliaki ~ach ~aft ~alb ~all ~ana ~bst ~che ~dio ~ehn ~ela ~ett ~fte ~hin ~kel ~kie ~ler ~lft ~los ~men ~min ~mpe ~nge ~oni ~oss ~ran ~rnt ~sel ~ser ~sst ~the ~tta ~uft ~uke ~ula ~zen
4 (name) =age =animal =care =code =do =rule ^_wir ^wir den en erdgeschoss gehort gross hat_sich hier hof jetzt johr jung mai mann meiner mia mother ooch rau seit zwei ~aße ~els ~ere ~ffe ~ger ~ige ~ine ~ore ~oße ~set ~tes ~ört
5 =allergy =hours =medicine =name =nomore bin bloss d de dr drum mein_mann monat nix u unser ~aus ~ber ~chn ~ern ~ich
6 =document =pet aber al am is kein mein sich wegen
7 also hab im in mich nach un zur ~ens
8 =workplace mir und ~sch
9 =belong =condition
11 wir
12 i
19 ich
"""
