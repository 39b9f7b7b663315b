# SPDX-License-Identifier: Apache-2.0
"""German words that ask to forget something, and that name it; see `language/forgets.py`.

Made by `python -m tests.fitting_forgets german`.
"""

from __future__ import annotations

BIAS = -29
WEIGHTS = """
-15 #
-13 ein im nicht_$
-12 wie
-10 den man mich text
-9 bin die einen
-8 (name) nach wenn_ich ~ere ~zen
-7 ^_hab ^_hast ^hab ^hast antwort auf beim einem immer mehr_$ mein mir mir_bitte nicht_vergessen rede un vergiss_es ~mer ~tag
-6 ^_der ^_mein ^_wir ^der ^mein ^wir bitte_den dass_ich der du_die ich_hab ihr macht mail meinem ohn schon zum zwei ~gst ~hon ~lan ~lle ~men ~rte ~sse ~uen
-5 aber bi drei du_mir freitag für_die gedicht heisst ich_das mich_nicht neu nicht_so nie_$ oder passt schreiben stell unser wann welch wir_haben zeil ~ger ~ist ~ler ~mal ~ngt ~ter ~was
-4 ^_ich ^_wer ^ich ^wer all ander antworten auf_dem das_was den_letzten die_liste du_dich du_eigentlich essen etwa fur haben halt hin ich_habe ich_kann is kann kannst_du klingt komma konnt lassen lesen lösch_die machst mal_bitte marz mehr mich_$ nen nie_vergessen sagt schwester sehr seit selber sind vergessen_was vergiss_nicht würdest_du ~ags ~ate ~att ~atz ~auf ~des ~eib ~ein ~eit ~ekt ~eln ~elt ~end ~ent ~ext ~fte ~gie ~hle ~hne ~min ~nde ~oll ~res ~sel ~ser ~ste ~tig ~uft ~zer
-3 ^_da ^_stell ^_und ^_was ^da ^stell ^und ^was adress am an bei_mir bitte_ganz bitte_in bitte_keine brauch da_$ danke_dir das_so dass_wir der_mail dich_$ dir_vor doch_nicht drin_$ du_$ du_aus egal frage fragen geht geht_das gemacht gesagt_dass gibt ging hab_das haben_wir hast_du hat hat_er ich_bin ich_mach ich_nicht jeden jedes_mal kann_ich kapitel lebenslauf letzte_woche list mai mal_die meine_schwester mir_das mit_dem mit_den morgen muss muss_ich ne nochmal nur_die ob passwort peinlich punkt reden reimt reimt_sich sagen schlecht sie_hat statt stell_dir tag und_ich versprochen von_der vor wert woch zug zusammen_$ zweiten ~abe ~all ~bts ~dem ~ieg ~iel ~ile ~imt ~ine ~ing ~int ~ker ~lag ~mme ~nal ~net ~nft ~nge ~nkt ~pps ~rie ~rin ~rnt ~rzt ~tes ~urg ~zig ~ähl über_mich
3 (; ^_aber ^_bitte ^_diese ^_es ^_hätte ^_sorry ^_vergessen ^aber ^bitte ^diese ^es ^hätte ^sorry ^vergessen account also_weg aus_deiner ausm bevor bewahr bite bitte_bitte bitte_kein bitte_weg bleiben_$ dann das_einfach das_mal das_noch das_wieder dass_bei dass_du davon_$ dem_speicher die_nummer ding dir_nicht du_ab du_nie du_vergessen du_weißt du_über durfen eintrag erwahnen es_weg freundlich für_alles ganz_schnell gedächtnis_$ gefallen geheim geheim_also gerad gesagt_$ gleich grad_gesagt hei hier ich_grad ich_ihnen ich_so ihn_bitte ist_noch jahren kein_eintrag können_wir letzt lösch_sie mal_wieder meiner_mutter meint merkst mist nehmen_$ nicht_bei nicht_das nicht_dass nichts_davon nimm_bitte noch_weißt notizen nummer raus_aus raushaben rausnehmen schnell selbst sie_es soll_nicht sorri speicher_das streich_das und_nicht vernichten verstanden_$ war warum weißt_du wichtig wieder_$ wieso will will_ich wir_das wollte_ich zu_viel zu_wissen zuruck ~eso ~gte ~h's ~hen ~her ~irf ~les ~lte ~sst ~tel ~ung ~unt
4 ^_alles ^_aus ^_boah ^_hey ^_muss ^_nimm ^_weg ^_wirf ^_wäre ^alles ^aus ^boah ^hey ^muss ^nimm ^weg ^wirf ^wäre aber_das aufheben bei bitte_verwerfen boah daher das_ist das_raus dass_nicht deinem_gedächtnis deiner_erinnerung dem_gedächtnis dem_kopf die_letzte die_sache diktiert dir_$ drin du_noch echt eh entsorgen es_gibt ganz_ehrlich gar gestern_abend gleich_wieder hast hat_sich ich_bitte ich_da ich_dir ich_möchte ihnen in_den ist_$ konntest krieg könntest_du lass liest löschen_und ma machen mein_sohn möchte_ich ned nie_gehört pfarrer recht runter sach schredder sei so_was speicher_$ streichen_$ tun unangenehm und_lösch unterschrieben vergessen_$ verwerfen_$ von_ihm von_vorhin vorhin_war was_mit wenn_du wirf wissen wissen_$ zu zu_vergessen ~ehm ~ete ~fen ~n's ~rkt ~rne ~rum ~sen ~tet ~zte über_die
5 ! ^_kein ^_lass ^_lösch ^kein ^lass ^lösch ab_jetzt auf_$ auftaucht behalt behalten bitte_alles bitte_aus bitte_tilgen bitte_um bloss bloß_nicht da darfst dass_$ dazu delet die_ich dies doch gern gesagt gesprach hätt_ich ich_um ihm klar klar_$ kopf leer lösch_es mal_$ merken_$ nachrichten nicht_gespeichert nie_gesagt satz sie_$ sie_das streichen tilgen_$ tun_hat um verschwinden_ja war_nur weißt_$ wenn_das zuletzt ~een ~fst ~hön ~ißt ~mel ~nen ~ord ~ort ~äch ~ört
6 ^_ganz ^ganz alles_von an_$ damit_$ danke_$ das_eben das_weg davon deinem_speicher der_hat du_wieder es es_bitte freud ganz gehort gell gesagt_habe hätte_ich ich_die in_deinem in_die info konnen loschst mach_mir mir_die mit_$ nee nicht_auf nicht_behalten nirgend oder_$ schmeiss sei_so und_weg vergiss_die von_mir war_ein wegwerfen wurd ~ege ~egt ~est ~hte ~ier ~lie ~ude ~und ~von
7 ^_entferne ^entferne alles_was aus_deinem aus_der bitte_entfernen bitte_raus bitte_vergessen dass dein entfern entfernen gespeichert hab_$ hab_ich halten hatten ich_dich ich_nie in_deiner keinem muss_nicht nich raus_$ tilgen und_du und_vergiss und_zwar vergiss_das vergisst_du vom von_heute wollen zwar ~cke ~eht ~ert ~nds
8 ^_nix ^nix bitte_nicht davor die_letzten du_nicht famili geloscht lieber lösch_das nicht_mehr nie pl pls_$ sie_so streich verlier ware weg_damit ~cht ~hlt ~ppe
9 (: ^_hat ^hat das_$ deinen dich habe_$ inform ja loschung mocht nicht_in speichern von weg_$ ~mit ~nem
10 ^_dann ^_löschen ^dann ^löschen aus_deinen das_mit deiner erinnerung_an erzahlt existiert kannst letzten mussen nicht rau sie uber vergisst verschwinden_$ weisst ~ben ~hin ~ige ~tte
11 also bleiben damit das_war lösch_$ nachricht nix wieder ~vor
12 das_bitte gesprochen irgendwo memori merken verwerfen vorhin was_ich wieder_vergessen ~ory
13 au deinem eben gedachtni hat_sie ja_$ sofort speicher ~dwo ~iss ~nis
14 vergiss
15 löschen_$ verschwinden
16 dir vergessen ~eiß
17 bitt
18 loschen
20 du erinnerung weg
21 bei_dir
28 losch
"""
KNOWN = """
3 ab abend aber ablegen abspeichern account ach ah ahm ahnung al all allem anfangst angeht anvertraut au auch auf aufbewahren aufbewahrst aufheben auftaucht ausfuhrungen ausm austragen behalt behalten behaltst bei beid beim beschrieben besser bestimmt bevor bi bin bite bitt bleiben bleibt bloss boah bord brauch brauchst bruder da dabei daher damit dank dann darf darfst darub darum dass dauerhaft davon dazu de dein deinem deinen deiner delet dem den der dich die dies diktiert ding dir diskret doch dran drauf drei drin druber du dumm durch durfen eben echt egal eh ehrlich eigentlich ein einfach einmal eintrag entfern entfernen entsorgen er erfahren erinnern erinnerung erst erwahnen erwahnt erzahl erzahlen erzahlt es ewig existiert ey fall fallt falsch famili father festgehalten firma fragen fragt frau freund fruh fuhrst fur ganz gar gebeten gedacht gedachtni gefallen gegeben geheim gehort geht gelesen gell gelogen geloscht gemacht gemerkt genannt gerad gern gesagt geschicht geschickt geschrieben gesehen gespeichert gesprach gesprochen gestern getippt gib gibt glaub gleich gott grad gut hab habe haben haha halt halten hangen hast hat hatt hatten hattest hau heb hei heut hier hilf hinterlegt hm hoffentlich ich ihm ihn ihnen ihr ihrem im immer in info inform irgendeinem irgendwo ist ja jede jemand jetzt jung kann kannst kein keinem keinen keiner kennen kennst ki klapp klar kleiner klingt komm komplett konnen konnt konntest kopf kurz lass lassen laut leben leeren leg leid lesen letzt letzten lieb lieber liegen liegt liest lol losch loschen loschst loschung ma mach machen machst magst mal man mann mehr mein meinem meinen meiner meint memori merk merken merkst mich mir mit mitgeteilt mocht mother muss mussen musst nach nachbarn nachricht nacht nda ne ned nee nehm nehmen nein nett nich nicht nie niemandem nimm nimmst nirgend nirgendwo nix noch notiert notiz notizen null nur ob oder offiziel ohn omg passiert peinlich pl privat profil puh quatsch rau raum rausgerutscht raushaben rausnehmen recht record reden reinkopiert ruckgangig ruhig runter sach sachen sag sagen sagt satz schamt schmeiss schnell schon schredder schreib schreiben schweigen schweigepflicht sei seien sein seit selbst sich sicher sie sind soeben sofort soll sollen sollst sollt sonst sorri sowa speicher speichern spur stehen steht stell stimmt streich streichen streichst thema tilg tilgen tisch tu tun tut uber um un unangenehm und ungesagt unser unter unterschrieben vater verein vergessen vergiss vergisst verlier verloren vernichten verraten verschwinden verstanden vertrag vertrauen vertraulich verwerfen viel vielleicht vom von vor vorhin war ware warum weg wegwerfen weia weil weiss weisst weiter wenn wer werden wichtig wie wieder wieso wir wird wirf wirklich wirst wisch wissen wo woch wohl wollt wort wurd wurdest wusstest zahlt zeug zieh zu zuletzt zum zuruck zurucknehmen zwar
"""
NAMED = -25
NAMING = """
-20 nachricht
-18 gestern
-17 eben hier nix
-16 davon hab_$
-15 das letzten …_zurück
-14 nach sagen verwerfen_$ …_also
-13 du_das heute was_ich
-12 ^_bin ^_das bitte_… du_… einmal ich_weiß letzten_… nee von_vorhin
-11 aus_dem hat_das nehme weg zurück
-10 auch auf_$ bleiben_$ es es_… gesprochen habe_$ ich_da ihm ja_… jetzt nicht_$ nicht_auf wieder_aus …_ich
-9 ^_oh auf aufheben aufheben_$ gedächtnis_… hat ich_das im_… in kannst kopf letzte merken_$ nicht_in nicht_speichern oh reden von_heute über_den über_die …_nie
-8 ^_ach behalten_$ das_über dir_das du_die ein_… erst erzählt_habe es_weg hast_du lösch_sie man nie sagt sofort …_jetzt …_sagt
-7 ach alles alles_von behalten behältst bitte_nicht bleiben da_über habe ja jetzt_mal löschen_$ meinte merken nicht nicht_… nie_… schmeiß wenn_ich …_dich …_gesprochen
-6 ^_hm ^_sorry ^_… aus deiner_erinnerung eigentlich erzählt gar geschickt ich_eben lösch_das nacht nein sag sie_$ sorry stehen vergiss vergiss_die verwerfen war woche …_auch …_was
-5 ^_eigentlich ^_nee ^_und auch_nicht bestimmt bitte_alles bitte_raus damit_$ das_eben das_sollte das_wieder die fallen ganze_… gerade gesagt geschrieben_habe ins ist_noch keine lösch_$ lösch_es nimm_das raus_damit sei_so sie_bitte was will …_$ …_davon …_den …_du …_gehört …_meine …_raus …_vergiss …_über
-4 ^_die ^_hab ^_kein allem allem_was bin_ich bitte_vergessen dann darf darfst das_hier das_muss das_nicht dass_du deiner dem_speicher diese dir_gerade dir_über drauf du_dich eben_… entsorgen erinnerung_… gespräch grad hm ich_grad in_deiner ins_… kein kein_… keinem lassen nicht_für ruhig so so_… tut tut_mir vom_… war_nur wirf …_habe
-3 ^_er ^_lösch besser bitte bitte_weg damit das_gespräch das_ist das_von das_weg davon_$ dem_was dich_bitte du_hast du_löschst einfach_$ erinnerung erzählt_hab existiert gar_nicht gesagt_hab gesagt_habe hat_$ ich_bitte ihr lass_es nicht_behalten nichts_davon noch_nicht sie_es tilgen_$ um und_weg unter vergiss_das vom wieder_… zu_viel über_meinen …_das …_lass …_wenn
3 ^_der ^_hey ^_so alles_… also_aus bin brauchst brauchst_du da das_$ das_bitte das_mal deinem dir_$ du_bitte du_dir du_mir du_nie eine es_$ für_die gedächtnis gesagt_$ gespeichert gibt hey ich_möchte ihnen im in_deinem information jemand keiner könntest könntest_du liegt machen merkst nicht_dass noch_weißt nur_… oder omg raus rausnehmen sollst sollst_du tun unsere unsere_… vergessen_dass vergiss_sie vergisst_du weißt_$ wenn …_bitte …_lösch …_soll
4 ^_alles ^_kann ^_könntest ^_wie aus_der behalt bei_… bitte_löschen bitte_wieder dem der du's du_nicht echt ehrlich entfernen_$ erinnerung_an firma frau ganz_schnell gehört_nicht gern hast_$ hier_nicht ich_gern ich_in ich_nie in_der in_… ist_$ ja_$ kennst lass_das lesen liest lösch nehmen_$ nicht_merken nimm's passiert sein_… stimmt und verloren verschwinden_ja von_meinem wenn_du will_nicht zu zu_meinem …_irgendwo …_weißt …_wieder
5 #1 ^_bei ab_jetzt an auftaucht bitte_aus dass_… du_noch erwähnen falls fürs_… habe_und hat_… ich_bin ich_gerade ihn_bitte ist_… jetzt_… ma nimm nimm_es raus_$ sie_das wieder_löschen wo … …_als …_ist …_sein …_verschwinden …_von …_weg
6 ^_also ^_bitte als ausm bleibt bruder danke_$ das_… deine deinem_gedächtnis den du_meine eh fürs geht gehört ich_hab mann mehr_… meine meiner meiner_… nehmen vergessen_… verschwinden von_mir weg_damit wieder_vergessen zu_… …_im
7 alles_was bei bitte_die bitte_entfernen das_raus genannt genannt_habe hab hätte_ich löschen musst möchte nicht_mehr notiert speicher streich_das uns unser von_… …_in …_vom
8 ^_mein drin gelöscht ich_dir ich_habe ihrem ihrem_… lösch_bitte lösch_den mach_das mit_dem mit_der mit_… nicht_was papa streichst unser_… von_der war_ein …_hast …_hätte
9 ^_was bitte_lösche danke hab_… hätte ich_… kennen mach mehr mein_… meinem_… meines meines_… sollen …_fürs …_meines …_muss
10 ^_du dass_ich die_… entferne hab_ich hat_sie ich_will mit nicht_und streich thema was_du …_bin …_gesagt
11 #3 familie geschichte ist mal mir nicht_weiter sache_mit seine_… weiter weißt wissen …_hat …_nicht
12 das_mit das_was nicht_bei seine steht …_zu
13 der_… mein
14 dem_… ganz von_meiner
15 #5 ^_dass bitte_$ meinem wieder_weg zum …_war
16 dir_mal ihn meinen
17 #2
19 meine_…
20 über_…
21 dass
24 meinen_…
"""
