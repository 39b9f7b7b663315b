# SPDX-License-Identifier: Apache-2.0
"""German words that speak for what lasts or against it; see `language/weights.py`.

Made by `python -m tests.fitting german`.
"""

from __future__ import annotations

BIAS = -17
WEIGHTS = """
-26 grad
-20 heut
-17 min
-16 zug
-15 gestern ~ngt ~ute
-14 beispiel es hatt
-13 text
-12 fehler weiter
-11 soll verloren
-10 be da einen ~eis
-9 fehlt gut konnt leer magen war wie ~ade ~ckt
-8 a falsch gerad geschicht haha ja ob punkt schreiben stau tabel vergessen weg wieder wort worter ~abe ~aft ~bar ~itt
-7 aufgab augen dass datei egal fertig glaub hat hotlin kalt keiner mail minuten ner nix schritt sie such wirft ~fen ~len ~nkt ~rft ~tei ~tte
-6 also arzt aufsatz braucht bu den doch ein foli kurz lasst lieber mal morgen nochmal probiert schon vorschlag wart zeil zu zwei ~agt ~ank ~atz ~cht ~fig ~hin ~hlt ~hrt ~ich ~ils ~ler ~rrt ~was
-5 angebot angenommen antwort besser brauch dann dein dir du eier finger formel frage gesagt gesehen gleich gute hier ihrem klingt komm kommen lass noch reden sagt sehr so total typ warum zeichen ~iel ~ika ~rem ~rum ~sst ~uch ~vel
-4 absatz backer beim berlin deiner dem dies drucker durch eben einfach er ersten fragen gast geburtstag gehabt gehort gern geworden hoch ich kaputt kind kolleg komma lehrer liegen meiner mir mocht moment movi muss na nicht pdf pizza schlimmer sitz stell verheiratet vom vorhin vorn zeilen ~abt ~bel ~eso ~hon ~ift ~kte ~man ~mma ~ort ~rch ~uer ~utt ~zen ~zza
-3 ander bewerbung bitt brief c denken dritten ei excel fahrt ganz gefallt geschieden geschrieben gespannt halt hand handi hangt hunger kommt kuchen kundin lacht lang liegt lo meinung mensch milch nachbarn pipi rechnung reicht schreibt seiten spat spulmaschin steuerberat szene toll uberschrift unfal updat versteh ware wurd ~ach ~arn ~cel ~ept ~eur ~ief ~igt ~int ~lag ~lch ~llt ~ndy ~nze ~ppt ~ven
-2 auf ausgefallen bahn besten boah brauchen buro check deinen die draussen dreimal eltern fall flur furchtbar fuss gefallen gesucht ging ide ihren irgendwa jemand kaffe kannst kinder kollegin lachen ladt lustig meet mega nachbar offen okai pfarrer problem puh satz sauer schlang sein seiner sicher sollt steh stimmt supp tipp tja typen uberal verstanden video viel voll weiss welch wer wien witz zweiten ~ahn ~ang ~bus ~deo ~din ~ehe ~eln ~est ~fee ~gin ~ile ~rer ~res ~tal ~tik ~tus ~uss ~äch
2 abi alt auto bad bleibt budget chor davon depot dezemb diagnos dort echt enkel erstmal ex februar freund fruher garten geh hall italien juni kanada kass keller kredit kumpel le lebe leben lehr mittler mutter nacht nummer oktob passau passwort paul rau raum schlaf septemb sonntag st tag tierheim verkauft vor wochen wochenend ~ada ~afe ~app ~bts ~dit ~dor ~ert ~fel ~fte ~get ~hne ~hnt ~irk ~laf ~lda ~los ~lte ~mie ~mit ~nge ~nik ~nja ~obt ~ock ~orf ~orn ~pot ~rne ~rze ~sau ~see ~ste ~tem ~tes ~uen ~von
3 (name) abend al aufm child daheim dienst dienstag eigentlich father gelebt getrennt gezogen h halb januar kanzlei kater keinen klein konto land leitung machen mann meinem meinen meisten mittwoch nur ohn radio samstag schlafen schuh selbstandig server sind sohn sprechen steht stunden teil unseren unsr wald will ~auf ~ebt ~ehr ~eib ~eld ~ele ~ell ~ent ~gan ~ger ~gie ~hes ~huh ~ibe ~ieb ~ium ~job ~lei ~mmt ~nem ~nes ~nto ~ore ~pen ~rag ~ruf ~sch ~sre ~tan ~tze ~ung ~urm ~ver ~zte
4 best cafe donnerstag entschieden firma fruhjahr fruhstuck fuhr fur geholt gekauft geschenkt gestorben golf gross hab hau herr ihn ist kart kevin kleiner lassen laufen lern liebsten marz mich mother opa partner prufung rad salz schulden stall star tage tant team tochter umbau und vegan viert ~age ~all ~amt ~che ~eug ~ide ~iße ~lem ~lin ~min ~ner ~rke ~rma ~rnt ~run ~rzt ~tin ~use ~vin ~zer ~ßen
5 april august band bi derzeit fahr geburt haar haustier heizung hof kann kleinen lesen ne novemb stehen vater verein wlan zuhaus ~ahr ~ans ~art ~bau ~ber ~des ~ege ~ine ~ken ~nat ~nke ~ons ~ril ~sel ~ski ~tag ~ten ~uar ~ust
6 all allergisch an angefangen arbeit backup diktier fisch freitag gekriegt is job nem nen nie richtig teilen wenn wir wohnt ~ann ~ant ~aus ~bei ~cke ~eit ~ern ~ien ~ist ~lie ~lle ~nce ~nds ~nen ~nst ~olt ~ppe ~rad ~rbt ~sen ~uft
7 ab abgegeben beid bruder frau heiss jetzt jungst kein kriegt mit prof spiel taglich wird wohnen ~are ~den ~der ~det ~eim ~end ~enz ~ett ~lbe ~mpe ~ngs ~ram ~rat ~ren ~urt ~öße
8 benutz deswegen fast gegen habe jahren krieg leit letzt mehr monat schulter see vertrag von woch ~dig ~ens ~hme ~ian ~imm ~itz ~nie ~tzt
9 bin darf gemacht im mein noah sagen shop werden ~fer ~ind ~ing ~ißt ~ose ~ule ~wer
10 dr nach neue seinen un ~ame ~egt ~men ~rin ~ter ~ton
11 end famili gehe jahr koch macht mai zum ~ags ~hre ~mer ~mme
12 au gelernt immer jeden name nehm ~ere ~ion ~sse
13 am heisst juli mach mag wegen ~erg ~her ~hts
14 e in seit unser
16 #
17 bei
19 ~ein
"""
