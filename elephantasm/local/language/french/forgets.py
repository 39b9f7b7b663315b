# SPDX-License-Identifier: Apache-2.0
"""French words that ask to forget something, and that name it; see `language/forgets.py`.

Made by `python -m tests.fitting_forgets french`.
"""

from __future__ import annotations

BIAS = -24
WEIGHTS = """
-16 un
-13 #
-12 trouv
-11 comment se ~lié
-10 ~ons
-9 du ou san ~ain ~nts ~que ~ème
-8 au d'un est_ce le pas_ce quoi repons ~ien ~les
-7 ^_j'ai ^_peux ^j'ai ^peux en march pas_de que_le ~eau ~ers ~ins ~phe ~rai ~rre ~ues ~urs ça_fait
-6 an commenc dans_mon depui je_ne je_suis lettr mail mon quel ~ble ~eur ~gne ~ing ~rie ~ute
-5 ! ^_mon ^_on ^_y ^mon ^on ^y cart conseil croi est et_moi etai notair numero pas_oublier photo place que_je que_les question_$ recett repet si_je son souvien sur_la tu_étais ~aux ~dre ~eil ~ice ~ite ~ois ~son ~tif ~éro ça_à
-4 (name) ^_comment ^_est ^_où ^_un ^comment ^est ^où ^un arret bout c'est_pas cheff colonn comm command coup_$ deja demand di dit_que fichier formel frere j'oublie jamais_de je_voulais just la_place ma_cheffe mai mal mang me_demande mere n'oublie_pas on on_garde ont oublie_pas paragraph partir pere photo_$ phrase_$ plan plus_$ pour prenom prof pui que_c'était quell quoi_$ remplac reunion sait sont sur_les t tableau text tu_crois voulai ~'un ~acé ~ase ~edi ~est ~ile ~let ~lée ~mel ~nde ~nes ~nse ~ole ~oto ~rme ~ure ~xte ~ère
-3 6 ^_dans ^_la ^_ma ^_mes ^_n'oublie ^_que ^_ça ^dans ^la ^ma ^mes ^n'oublie ^que ^ça a a_marché aurai aussi_les aux avant blagu bonn c'est_la cinq connai contrat croyai dans_la demande_$ deux elle_a elle_m'a enfant enfin entr et_je exact fair faire_$ fais_comme fait_de faut_il grand_mère hier_$ j'ai_oublié je_fais je_te jeter juste_la l'avenir la la_phrase la_recette le_nom le_reste les_virgules lui ma_grand ma_question model moi_$ moi_un moment mon_compte mon_frère n'oublie non_$ ou_je oublie_la oui pain parent parle_de pas_grave poem pour_la premier père_$ qu'on que_j'oublie que_mes qui resum rien_$ rien_de roug supprime_la supprimer_mon t_il te_raconte te_souviens tradui tu_gardes tu_trouves vai version vill virgul voila vrai vraiment ~'on ~and ~cle ~cte ~des ~end ~fin ~her ~ici ~ige ~ilà ~ine ~int ~its ~llé ~man ~nom ~nou ~nte ~out ~rat ~res ~ret ~ron ~ros ~ser ~tes ~èle ~ées ~ête à_mon
3 ^_ah ^_avec ^_c'était ^_ce ^_jamais ^_ne ^_sois ^ah ^avec ^c'était ^ce ^jamais ^ne ^sois a_$ a_une ah aussi autant avec_ce cet chose_que compte_$ confidentialit d d'accord d'il d'il_y dans_ce dans_les de_chez de_confidentialité dernier_message dict dieu donc_tu en_tête encor envie_que et_n'en etr gaff il il_est j'ai j'ai_fait j'aimerais j'avais j'veux jart je je_l'ai je_n'aime l'ai l'effaces le_maire là_dessus ma_sœur minut moi n'importe n'importe_quoi n'y ne_doit ne_te oblig on_m'a oublie_que pa pardonn parler passé_$ peux_le peux_oublier plait plus_rien preced prend prie_$ profil_$ que_mon rappel reset reste_pas rester retenu retien second semain serait si_tu soi soit son_nom stp_$ sujet sur_moi sympa t'as_rien te_reste tout trace tt tu_l'effaces tu_l'enlèves vider voir ~ale ~cul ~cès ~eux ~iez ~irs ~isé ~ler ~mpa ~nds ~ner ~net ~nné ~ord ~ore ~qué ~rdé ~rte ~rée ~set ~uit ~use à_faire à_l'heure à_ma à_ne ça_te
4 ^_bonjour ^_efface ^_pour ^_retire ^_sors ^_une ^bonjour ^efface ^pour ^retire ^sors ^une avant_que avec_le bazard c'est_du ce cela cerveau cette_info claus clause_de comme_si conserve_pas coup de_dire de_suite de_votre devant dit et_ne fai faudrait faut_que fill fils_a inform j'ai_été j'aimerais_que je_voudrais l'autre l'histoire la_partie le_dernier le_dire le_truc me_sens moi_ce n'as ne_pas notes_$ on_s'est oublier parler_de plus_dans present quand racont rest rien_dans sen souvenirs_$ su suite_$ supprime_ce supprimer_de svp svp_$ tes_données tete tout_de très_bien tu_n'as tu_ne tu_saches un_petit utilis vide vocal votre_mémoire voudrai ~ais ~dée ~enu ~ger ~ies ~iné ~lez ~nge ~sie ~tié à_le
5 ^_euh ^_à ^euh ^à acc aie allez avoir carnet ce_qui confidentiel consider contr d'accord_$ d'avant d'hier de_dimanche de_vous debarrass detruir donné_$ données_$ efface_ça effacer_$ euh feu_$ garder hont honte_$ je_n'avais je_t'en juste_pour l'oublies le_passage me_le message_$ n'avais ne_plus page passag profil regl retire_la sai sais_de t'ai_dit te_faire total tout_ce tu_l'oublies tu_sais tu_veux veut_que y y_a ~ant ~elé ~fil ~nue ~rer ~rit ~rlé ~rti ~rve ~upe ~ver ça_de ça_reste
6 ^_oublie ^oublie a_été appri c'etait de_détruire de_ne detrui detruit direct donne ecrit elle_est encore_$ enlève_le erreur exist inconnu je_la je_viens l'enleves lach lieu ma_fille merci merci_$ minutes_$ moi_ça mon_profil ne_le par parl pourquoi_je pourrait prie propos_de que_vous retiens_pas rien_dit sign tes_souvenirs trop tu_la veux veux_pas vien vite ~aie ~ect ~nté ~oir ~rci ~rde ~rez ~rge
7 balanc d'avoir demande echang erreur_$ fait_$ feu gard gomm ici_$ j'ai_dit j'ai_raconté j'en la_page le_je mort mémoire_$ null nulle_part oublie_$ pas_dû repartir retirez sauter sorti suit tablett tête_$ viens_de voit ~der ~ève à_supprimer ça_tu
8 ^_fais ^fais clean concern d'oublier dans_ta de_mon doit et_tu idiot je_parle je_vous jett l'as l'effacer mes_propos messag oubliett où_je par_erreur pas_$ propo que_t'as question_de raye_la serai serieux sor ~age ~ait ~ean ~ire ~pos ~ter
9 conserv de_ta de_tes elimin enlev fais_le hop je_me l'effacer_$ m'en mdrrr mon_message n'en_garde que_$ rien_ne sur t'as truc ~cer ~fos ~nir ~rrr ça_$
10 balai confid definitiv delet efface_$ en_fait je_t'ai l'enlever lol merci_de ne oubli pas_à sach seul tout_seul vou ~ete ~çon
11 garde_pas memoir nettoi que_j'ai ray retenir souvenir stp toi_de truc_à tu_le ~iée
12 c ici memoris n'en note ot part que rien t'ai ta_mémoire trop_$ vire ~cue ~ise
13 (: chez_toi dernier_truc effac ta ~ime ça_au
14 donc evacu info la_de retir
15 de_ton dernier la_$ sur_$ t'en toi ~ace
16 ca supprim ~lie
19 de_$ degag poubel
22 le_$
23 te tu
"""
KNOWN = """
6 a acc accord ah ai aie aim aimerai air ait allez alor an annul appel appri archiv arrier au aucun aujourd aurai aurait aussi autant autr avai avant avec avoir bah balai balanc bazard ben besoin bien biff bon bonjour bref c ca carnet ce cela cell cens cet cett chaqu chass chez chiffr choos cite claus clean client comm commenc compri compt concern confi confid confidentialit confidentiel confier conjur connai conserv consider contr convers cote coup d dall dan date de debarrass decharg defai defair definitiv degag degomm delet demain demand demande depui dernier desenregistr dessu detrui detruir detruit deux devait devant di dict dieu dire direct disparaiss disparaitr dit doi doit donc donn donne dormir dout droit du ecart echang ecout ecrir ecrit effac eh elimin ell emport en encor enfin enlev enregistr entend entendu entr envi envoy erreur est et etai etait etr euh evacu evoqu exist fai fair fait famil faudrait fauss faut fenetr feu figur fil fill final fini flush foi fou gaff gard garder genant gene genr gomm grave hein heur hier histoir hont hop hor ici idiot ignor il indiscret info inform jai jamai jart je jett just ke l la lach laiss laisser langu le lign lire list lit lol lu lundi m ma mainten mari matin mauvais mdp mdr mdrrr me meet meme memoir memoris menag menti mentionn merci mere messag mi midi mieux minc minut moi mond mort mot n nan ne nettoi nom non note notr nou nuit null ot oter ou ouai oubli oublier oui oup pa page par pardon parl parler parol part partag parti pass passer pens perd perdr personn petit peu peut peux pff phrase piti plait plu possibl poubel pour pourquoi pourrai pourrait preced precedem prefer prefererai prend prie profil promi propo pudeur pui qu quand que quell quelqu question qui quitt quoi racont raison rang rappel ray rayer reflechi regard regl regrett rend renseign repartir repons rest rester retenir retenu retien retir retirez rien sa sach sai san sauter savai savoir se secret securit semain sen serai serait serieux serv servic seul si sinon soeur soi soient soir soit son sor sort sorti sortir sou souvenir souvien souvienn stp su subsist sui suit sujet supprim sur surtout svp sympa ta tablett tair tant tard te tete tient toi tomb tomber ton total toujour tout trace train tre troi trop trouv truc tt tu un utilis va vaut veuillez veut veux vide vider vien vient vire vite vo vocal voila voir voit votr vou voudrai vrai vraiment vu y zapp zut
"""
NAMED = -34
NAMING = """
-22 écrit
-20 mes_propos
-19 de_ne message
-18 ^_… ça
-17 pas_$
-16 là
-15 phrase
-14 juste retire sur_moi
-13 un
-12 avant_que d'hier propos viens …_sur …_vire
-11 c cela cette confidence dernier efface garde_pas minutes minutes_$ retiens …_donc
-10 ^_voilà ce de_ce fais je_viens petit tout_$ vide viens_de …_message …_retire
-9 ^_efface ^_enlève dernier_message dit_en enlève_le je_me l'autre me_suis retenir retiens_pas rien sur_les t'en vocal …_dernier
-8 a_une comme deux efface_… enlève hier le_$ n'en ne ne_pas plaît plaît_$ rappeler s'il semaine t'ai_… à_…
-7 ans c'était ce_que d'avant moi_$ nuit oublie_$ pas_ça reste retirez rien_dit sans ton_…
-6 ^_ah ^_le ^_ma ah ce_soir de_détruire de_ta et_ne et_tu la_de me_… merci_de où_je peux_te rester stp tant tu_… va à_la ça_de était …_n'en
-5 bref cette_info dit_hier détruire elle_… envoyé et_n'en fais_le je_préfère je_t'en l'as ma_sœur messages ne_me pas_… plus_rien préfère préfère_que secret soir_$ sur_ce t'as te_reste tout tu tu_le vient à_supprimer ça_se …_la
-4 ^_c'était ^_je ^_que ^_tu ^_à appris avant ce_matin concernant dans_le de_votre dernière en_mémoire faut_que lit mieux mémoire n'avais_pas n'en_garde nan ne_saches note plus_… propos_de que_j'ai que_je raconté reste_pas supprime_ce supprimer_de t'en_… tes_notes utilise vire votre votre_mémoire à_le ça_… …_où …_un
-3 ^_non ^_on c'est_ma c'était_une ces dessus dit_ça encore fait faut feu hein ici info le_dire le_souvenir matin_$ message_$ mets moi notes par pas pas_ce poubelle rayer rends souvenir stp_$ su suis te_… tout_à trouve tu_me voilà à_l'heure à_moi ça_$ …_avec …_merci …_pas …_si
3 ^_oublie ^_peux ^_ça as aussi comme_si contre de_vous des disparaître débarrasse elle_est j'aimerais j'en le_retirer mes mémoire_$ mémoire_de parler_de pas_que passé petite que que_c'est que_c'était question retirer_$ s'est si si_ma souvenirs sujet supprimer supprimes sur_mes t'ai_parlé t'as_rien t'oublies tes_données tes_souvenirs tu_as tu_vas voir à ça_reste …_efface …_fais …_oublie …_que
4 au c'est_pas ce_n'est dans de_le de_tes demain doit efface_ça j'aimerais_que j'aurais j'aurais_pas je_l'ai je_voudrais la_garde le_de le_nom le_truc les_$ mari moi_ça n'a ne_soit nom_de noté oublies part_$ peux_effacer plus_dans pour_le que_moi retire_la son_… ta_mémoire truc tu_oublies tu_te tête vas voudrais voudrais_que être …_ce …_dans …_du …_m'a …_son …_t'as
5 ^_ne alors autant_que c'est_… compte conserver d'accord du_… effaces en_… est est_… histoires histoires_de je_… ma_… me mes_histoires ne_le ne_veux ok on oublie passe sa saches sais_de supprime tes tout_ce tout_ça trace tu_sais veux veux_plus vrai …_il …_j'aimerais …_ne …_on …_vous
6 #1 ce_… chez_… donc donc_… faudrait l'ai l'effacer l'effacer_$ l'enlever m'a_fait ma ma_mère mort mot non_… parler pour_… que_ce soit supprime_$ … …_a …_chez …_est …_non
7 chez d'une données dégage je_suis le le_… merci_$ n'est nom qui retirer tête_$ une_… vas_me …_je
8 ^_dis ^_rien bien d'avoir elle mdr mère sa_… son t'ai_dit tu_saches …_au …_rien …_supprime
9 dans_ta de_la de_mes donné du dégages effacer fausse gardes_pas j'avais maintenant_$ parlé_de pas_en ta un_… ôte
10 la_$ les où sous sur_le tu_effaces vaut vire_le à_propos …_de …_à
11 date_de fait_$ l'histoire m'a sais sur_la tu_ne …_$ …_c'est …_jamais
12 jamais parlé
13 de_… sur_ma sur_… …_tu
14 dis hop plus que_tu ça_te
15 et_…
16 #3 dit_sur regarde
17 de_ma qu'on
18 mes_… pour
21 sur
22 #2 #5
"""
