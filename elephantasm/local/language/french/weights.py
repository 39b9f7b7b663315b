# SPDX-License-Identifier: Apache-2.0
"""French words that speak for what lasts or against it; see `language/weights.py`.

Made by `python -m tests.fitting french`.
"""

from __future__ import annotations

BIAS = -9
WEIGHTS = """
-22 ca
-20 @order page trop
-19 @passing ^les ~lée
-18 @talk manqu
-17 mot question
-16 min
-15 cherch heur quoi
-14 ^une contr minut plein rien version
-13 fichier
-12 ^la ^là encor repond tete ~irs
-11 @addresses j'attends point pret retard voisin ~ner ~tés
-10 @gone aboi bu bureau collegu dentist devant dort ecran fini luca mail messag pann partout piec plant souri ventr ~oir
-9 ^dans ^lundi ^maintenant arriv caracter ecri euro faim gamin garcon imposs lave mair ou paie se suit tableau train vrac ~mbé ~ros ~ées
-8 @fleeting ^le ^un ce chanson clavier crie demain doi envoy essai exercic l'avocat la max meme mise pa pleur rest reunion sall somm sonn tomber vaissel vide ~ber ~cat ~ice ~ncs ~our ~oyé ~rre ~çon
-7 @clear ^tout all avec bleu bloqu changer cher combien convaincu doigt engueulad expliqu fauss faux fort franc ici lign list massacrant n'ai oubli paragraph pate paus photo pire pliee pre pue qu'un quantit qui racont renvers reveil rire roman sign suiss tabl tomb type vill vu yeux ~ait ~cie ~rdi ~ser
-6 @tells1 ^j'attends ^y'a ^écris apiculteur avon billet blagu bloque bott cafe coinc cornichon croi croissant dehor dialogu dimanch dix douch drole entr epous gagn jour jsui l'etape lu lui mal marr match neig oeuf ont ouvert pari plombier premier pri quiz rate reveille s'engueule s'est sommeil sort stylo tape tromp truc vieill villag y'a ~cha ~cle ~ecs ~ené ~gue ~ing ~ket ~lié ~lés ~qué ~rié ~rlé ~tch ~ume ~ure ~ute ~uté ~ylo
-5 ! (" ^explique ^sobre ^tiens allant alle ann autour b brouillon c chat chaussur chevr chien choos client comm d'hab d'un deja demand distributeur ecrir ell father fete froid grang h hein hier hont joue jule just l'exemple lettr ling lit lol main mieux model moustiqu nan neuf niveau ordi papi passon perdu phone plu pneu propos recomm redac regard retrouv sage sept serveur sobr soup tant telecommand titr tourne tu vol zero ~air ~ais ~ant ~ape ~ard ~aré ~cue ~dac ~gts ~ide ~ils ~nnu ~nté ~ort ~per ~rdé ~rit ~sai ~ton ~tre ~tro ~upé ~uvé
-4 4 @dangling ^fais ^fait ^faut ^ils ^lettre ^mon ^nos ^oublié ^par ^pour ^à a aidez appele apport bain battu bonn boulot bref bruit bruler cell celui chu correct courrier cousin creve d'une degr dessu deuxiem devoir diapo doit ecrit emmen enlev epaul etr eu excel facteur ferme formul histoir ide intermin j'etais joueur l'eau l'entretien l'heure l'hopital l'ordi lacet le livreur mauvais meet memoir movi n'y noir organis pain paniqu particip petra press raison rapport repondu reu roti roubaix san suivant ta text tuteur un va vent vest voix ~'un ~aix ~apo ~ble ~cet ~dia ~dit ~eau ~eot ~fer ~gné ~lui ~nir ~nis ~ple ~rir ~rmi ~rsé ~rté ~sus ~tra ~tte ~uce ~uge ~uie ~uré ~xte ~yon ~ête
-3 ^bref ^c ^corrige ^deux ^encore ^j'en ^j'habite ^j'hésite ^mamie ^mes ^non ^tonton au avait bamako batteri belot bien bier bol canap car carton cass caus cett chui colonn comprend connexion corrig d'attente dent dessou disput dormi entre et exempl faut fond fume gateau gen ikea imprimant insist insupport j'habite j'hesite j'y l'a l'air l'ascenseur l'impression leboncoin limit m'en ma malad math matin mauvai me minuit moment neuv oncl partage passer personn peu peut peux pi plutot pr prix problem quai que quinz rade ri rome samedi serai soit sortant sport sur taxi tel tenir toit tonton trait tram trouv ver verr vite ~ain ~ako ~apé ~bus ~dez ~ect ~ets ~gou ~ilà ~llé ~mes ~mpé ~mée ~ngé ~nti ~nze ~oid ~ond ~ous ~phe ~pés ~rdu ~sté ~tel ~ths ~tit ~tos ~tré ~tus ~tôt ~upe ~urt ~uve ~èle
-2 @past ^bien ^ce ^cette ^chu ^chui ^dis ^enfin ^grosse ^j'ai ^j'y ^jfais ^l'été ^notre ^plutôt ^quelqu'un ^trop ^y ^ça airbu anglai attendu attent attrap aujourd'hui autr bonjour bord bout brule bruxel calm casse chaleur chambr chant chinoi choisir conduit cote crise crois cure depart dessert devi di direct discut donn dont dur endormi enfant entrepris equip essay evidem fair fenetr ferri file final flemm frigo fuit gele gra gross homm honnet hotlin in inconnu j'avais j'fais je jusqu'a koi l'enfer l'invitation l'ordre lait leger livr long magasin maitress mami mat matine mettr montr msg nez no nul null pareil parti partiel pdf pendant pense peur phrase plan pleurer poli pour prefer puce quelqu queue raid rencontr rendu repar rester retomb rime ronfl scene serieux soi sold sor suffit sympa tard test travail troi tv urgenc voila voir vou voulai ~aie ~ces ~che ~ché ~cin ~dic ~due ~elé ~ens ~fit ~fée ~hui ~igo ~igt ~iée ~lme ~lon ~men ~mpa ~nan ~ndo ~ndu ~ndé ~ole ~ral ~sin ~sir ~ter ~ttu ~tée ~u'à ~ude ~ufs ~ulé ~vis ~èce ~ète ~éon ~éro ~ôle ~ûlé
2 @assertion ^appelle ^devenu ^j'enseigne ^j'entraîne ^l'eau ^moi ^nous ^on ^végétarienne abo ai anai anne arret attend batiment beaucoup bell benali blond bon budget camp char chatt choisi chum cliniqu cned colmar combattu compris confi conjoint control copain coreen crech d'or dakar desormai devenu diabetiqu directric discal dit employeur fibr fou fribourg genev gite habit habiton heberg herni huit impot intern j'enseigne j'entraine jeann jusqu'au karim l'armee l'avion l'epicerie l'ibuprofene laiss lapin leur lieg loyer lyce madam mairi maud mec meilleur migrain milieu miser mme mon mtn n'en noel note onz ovh pacs part pass passion patron paul pc pecheur perroquet petanqu pete plat postgr potag prepar prison rdv renn retir rodez rue s'appelle saut scleros scolair separ sera signal sixiem soeur sont sorti suivi syndic te tele these traitant vann vegan vegetarienn video vieux vire yoga ~'au ~acé ~ali ~ama ~aïs ~déo ~end ~erc ~ert ~fié ~gan ~get ~het ~ien ~ieu ~ime ~isi ~ivi ~kar ~lac ~lot ~mer ~mne ~mps ~nal ~nes ~nse ~ode ~oin ~ore ~oup ~ows ~pin ~pus ~res ~rgé ~rie ~rim ~sto ~tin ~ule ~vel ~yer ~éen ~îne ~ôts
3 ^assurance ^ma ^mariés ^pas ^permis ^rdv amateur appart araigne assur assureur auto brest brevet bureaux camion cave chang chef clope coin collectionn conseiller contrat coul cours couturier cp cuisin dict distribu douz electriqu elu environ etsi fin fiscal flutter free genou genoux gluten grandi j'suis jura kilo kotlin l'association l'enseignement l'escalade l'ete lach levothyrox li litr mari mercredi metr metz mont mute n'avons nee neveu nom noumea nouvel oran orthophonist pacemak partir passe poisson pratiqu prend pretr printemp remplac repa royal salon scalewai septembr sieg sol son souffl sucr techniqu terr thinkpad thyroid tjr trent vecu vervier villeurbann zoe ~ale ~ame ~aut ~blé ~bue ~cre ~cte ~cée ~din ~dis ~fle ~fre ~her ~hés ~imé ~ipe ~its ~méa ~nce ~nde ~net ~ote ~ots ~pas ~pes ~rce ~rne ~ron ~rox ~rés ~sse ~the ~uer ~ues ~use ~uze ~vet ~veu ~way ~yal ~ève ~été ~ïde
4 2 @salient1 @tells2 ^après ^arrêté ^crédit ^gaucher ^j'apprends ^jai ^jamais ^mme ^nouveau ^passés ^serveur accid adopt aller allergi apne appareil avril bateau benevol boutiqu breton canard chaud classiqu coiffur come credit d'alcool demenag depot dernier detest dj docteur donc du elev ferm fevrier finit foi gaucher goutt horlog inscrit j'apprends j'ouvre j'utilise jamb jardin l'an l'epaule lausann loue m'a maitr majorit metier mineur namur nouveau nuit octobr pilot piquer place plaqu pompier port prothes quartier quelqu'un rentre sarah souffr spa supprim surtout tableaux tien vendu vesicul veteran viand vivr volontair wifi wolof ~agé ~ano ~aud ~ave ~cel ~hée ~ile ~lin ~lof ~mbe ~mme ~mur ~nit ~one ~ool ~pad ~pal ~pté ~pôt ~rah ~rde ~ril ~rin ~rme ~sme ~ten ~udi ~une ~uts ~val ~vin ~éry
5 ^au ^il ^sous altern ascenseur assistant aussi avc bebe belg brive cabinet cachet cadet carrier ceintur chaqu chauff clio club colleg compagnon couram covid droit fai gard gendarm geologi grenobl herit j'ai jmang jumeaux jumel l'agregation l'avons l'hiver leve licenc lichen louvain m'ont menag merci n'a nain ne ni nou ordr panneaux pantin partag phobi polonai portugai post pro proprietair quand rdc solair tomat voit vote y ~bie ~ecy ~enu ~est ~eue ~ger ~ges ~gle ~hon ~ies ~ira ~iré ~jis ~lge ~ngt ~nie ~nné ~née ~oux ~rci ~ret ~rle ~rée ~vid ~èse ~éré
6 (/ @moods @tells4 ^j'écris ^toute adjoint aesh ain anniversair appri associ beau cahor caiss charg charleroi chez coeur collect coloc compagn compta converti creus d'enfants d'equipe debout delegu diabet emmenag ferreira furet j'ecris janvier jeudi juillet l'exploitation langu legu lundi m malo nation nomm novembr obtenu parlon paroiss penich prof psy pupil quatr quitt ramadan redoubl repri rugbi rust souvent sylvi temoin tient traductric tricot troisiem vi vient vingt vit ~'en ~ail ~ans ~cal ~dan ~die ~dre ~dée ~ers ~gby ~ian ~ina ~iés ~kel ~lle ~loc ~ncé ~nou ~oie ~ons ~oul ~pta ~pte ~rmé ~roi ~ste ~tal ~tif ~tté ~uck ~urs ~ène
7 (: @familiar ^# ^je ^me ^suis bac base bio bleue c'est cadett cap cheveux ci cinq commenc compt cong cour dans divorc do doubl en fac frere gauch intermitt internat jusqu'en levain lorient lunett mai mainten marin niec notr oui permi raccroch rein repons resto servi smartphon toujour tutoi vai vend vertig ~and ~aux ~gie ~gne ~ige ~ite ~ité ~let ~nge ~ose ~rvi ~ski ~sée ~uis ~vie ~ège
8 (name) ^allergique adult ami cardiologu conduir coriandr depui etud glaucom hanch maman mgen moi parler prenom retrait rsa ruch semain support theatr yaourt ~bre ~des ~mis ~nat ~ndi ~nom ~ome ~rat ~rve ~ssi ~ère
9 @lasts @salient3 ^que allergiqu boi boit ex juin mar porc restaur tension velo ~ate ~ier ~ine ~non ~îte
10 @spans ador avant femm jamai judo maison mere saint terrain voitur ~are ~ffe ~que
11 (; @changes dyslexiqu jumeau notair par parent sou
12 ^chez ~ary ~gué ~sés
13 ~les
14 # famil
15 @lives ~ins
16 ~son
18 grand
20 pere
21 an
29 @habits
"""
