# SPDX-License-Identifier: Apache-2.0
"""French words that speak for what lasts or against it; see `language/weights.py`.

Made by `python -m tests.fitting french`.
"""

from __future__ import annotations

BIAS = -18
WEIGHTS = """
-22 ca
-18 min
-17 ce manqu
-15 mise ta ~ait ~gue ~ner
-14 cherch point train trop
-13 ~lée
-12 demain ~oir
-11 dit doi etr mot page
-10 cett dessu doit mail pa pari plein repond ~nte ~sus
-9 aujourd'hui d'hier dehor ecrir hier just lign question reunion reveille ri tete y'a ~ain ~ble ~hui
-8 client dix faut march san vient voisin ~ape
-7 bien bon caracter chien croi encor heur j'ai j'attends j'y journe l'heure lave minut perdu pleur presqu proposit que rien souri vaissel version ~eau ~tit ~uée
-6 bu devant essai etai faim feu franc gen j'habite l'exemple m'a mal mat mauvais oubli pdf quoi reu rire roman se suit ton vide ~ide ~ond ~rer ~uit ~ure ~ème ~ète ~ôle
-5 ador bureau cafe collegu diapo donc ell entre entrepris eu fait font formul formulair histoir ici imposs jour km l'ordi livreur lu meme pann particip premier pret problem raison rest retard rime si sign somm tabl tableau tomb travail trouv tu y ~air ~apo ~aît ~ils ~lié ~ore ~our ~ran ~rre ~ser ~sin
-4 a apiculteur autour c'etait cart chinoi chu chui correct crame croissant deja deux devi dort drole entr fauss fond gare hotlin ikea invit j'hesite jsui l'air l'ordre la loto maitress mdr neig oeuf personn petit peur pire plant plu recett redac sai tel text yeux ~'un ~ais ~ame ~amé ~dac ~due ~mbé ~ont ~ral ~rdi ~tié ~tro ~tés ~xte ~ées
-3 aurait ben blagu c chapitr chaussur comm control cote coup courant creve d'avoir d'une dirait douch enfin equip est faux fichier fou froid haha ide j'etais l'appli l'avocat l'eau lait laquel lettr limit lui mami match math max medecin merci messag mond moustiqu null ou paragraph partout peu peut photo quell quelqu'un qui radio repons reprend s'appelle salari serai soeur sonn tape te test tomber truc type vai vert voir vou ~ber ~bus ~cat ~cin ~fin ~hes ~ilà ~ipe ~nné ~ois ~ord ~ose ~osé ~oyé ~phe ~ple ~rci ~rdu ~rlé ~ros ~tch ~ths ~ude ~ute
-2 ancien bier bizarr bof bol bonjour bout bref cent chanson chef code coeur content contr copi degr demand deuxiem devoir doigt envoy fenetr francai gateau genr il imprimant intermin j'aimerais j'aurais joint le lyon m'en matin mauvai metro mieux moin movi n'y nez noir ont ouvert ouvrir papier passer pate phone pi piec post raccroch rendu rentr renvers retrouv sage second sept soit soleil sport stylo super sympa t'es tablett titr veux vin virgul vu ~apé ~irs ~ker ~mbe ~mpa ~ndo ~nds ~nir ~nne ~nre ~oid ~oit ~ope ~ors ~oto ~per ~rir ~rré ~rsé ~rée ~rés ~tée ~tôt ~upé ~uve ~vis ~ylo
2 abonn ain appli araigne avec cave cet chang choral cle court cp credit crois d'accueil dame demenag dentair donn enceint et frere jusqu'a l'ete l'hiver loue louon madam magasin mari me meilleur mi milieu mutuel namur nuit octobr parl parler part peint plaqu prof ruch rue sarah separ serveur sur tomat tour tout tram vasseur vivr ~ail ~and ~ant ~ase ~bie ~dic ~dit ~elé ~ens ~ets ~hon ~ies ~lot ~nal ~nde ~pen ~rah ~rie ~rte ~tal ~tin ~u'à ~udi ~uer ~une ~urt ~use
3 ami appel assur au aura bocal boutiqu caiss cap creus d'ici demi fibr fill finit garag gauch group j'arrete janvier lunett mang mardi mineur nant nounou paroiss pension plat potag quartier reconnu spe surtout veut ~age ~are ~che ~cte ~cée ~des ~die ~din ~ent ~gan ~ici ~its ~ivi ~lie ~mer ~nit ~nts ~oul ~pte ~qué ~rde ~rdé ~rge ~rvé ~ses ~uet ~ule ~upe ~vie ~vin ~ête ~ôts
4 achet aussi batteri bruxel compt conjoint copain cour cuisin ex fair ferm jardin je jusqu'au leur li midi mme n'en place polonai pre resto retrait royal sa saint septembr son spa suivi techniqu tresorier vendredi ~'au ~ane ~ces ~dre ~eil ~het ~ieu ~ion ~kel ~mps ~mur ~ncé ~ngé ~non ~oin ~ris ~rle ~ron ~rry ~ski ~sse ~ssi ~sto ~ten ~tif ~yal ~été
5 allergiqu charg cheveux clope collect compri cong conseiller de detest droit du father fin fiscal gener horlog jeudi l'association l'epaule lach n'est niec nom non notr nouvel prenom pro remplac sor souvent syndic these toujour ~ale ~end ~ers ~ert ~est ~eté ~eur ~ina ~nat ~nom ~one ~ups ~urg ~ène ~èse
6 adjoint aout avril bateau bebe boit cahor canard chauff colleg coloc dict dor doubl famil fevrier goutt habit juillet l'an m ma mar mercredi parent partag prefer prend repri sou tension ~agé ~ian ~loc ~mme ~nou ~née ~ote ~ril ~ste ~sés ~ter ~tes ~îte
7 appri avant chaqu delegu desormai environ femm gard leve lundi mainten maitr maman passe pour quitt studio terrain vecu ~'en ~ans ~ary ~ffe ~gué ~her ~ime ~ins ~lac ~lin ~ndu ~nes ~pad ~rme ~ton ~tté ~vel ~vre ~ère ~éré
8 boi dimanch grand intermitt jusqu'en mon sera soir support voitur ~ger ~gne ~let ~lle ~man ~nce ~ndi ~sée ~uis ~ves
9 arret maison moi nou par pass samedi supprim ~aux ~bre ~dis ~ges ~ier ~ige ~nge ~nie ~urs
10 en licenc mai ne nouveau tou vendu ~cal ~ien ~ine ~ite ~son ~ège
11 club juin velo ~imé ~êté
12 an permi semain ~que
13 ~edi ~ité ~les ~mis
14 aux d'enfants
15 jamai
16 depui pere
19 (name) chez
21 #
"""
