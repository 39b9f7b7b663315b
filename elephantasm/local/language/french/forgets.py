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
6 a acc accord ah ai aie aim aimerai air ait allez alor an annul appel appri apr archiv arrier au aucun aujourd aurai aurait aussi autant autr avai avant avec avoir bah balai balanc bazard ben besoin bien biff bon bonjour bref c ca carnet ce cela cell cens cet cett chaqu chass chez chiffr choos cite claus clean client comm commenc compri compt concern confi confid confidentialit confidentiel confier conjur connai conserv consider contr convers cote coup d dall dan date de debarrass decharg defai defair definitiv degag degomm delet demain demand demande depui dernier desenregistr dessu detrui detruir detruit deux devait devant di dict dieu dire direct disparaiss disparaitr dit doi doit donc donn donne dormir dout droit du ecart echang ecout ecrir ecrit effac eh elimin ell emport en encor enfin enlev enregistr entend entendu entr envi envoy erreur est et etai etait etr euh evacu evoqu exist fai fair fait famil faudrait fauss faut fenetr feu figur fil fill final fini flush foi fou gaff gard garder genant gene genr gomm grave hein heur hier histoir hont hop hor ici idiot ignor il indiscret info inform jai jamai jart je jett just ke l la lach laiss laisser langu le lign lire list lit lol lu lundi m ma mai mainten mari matin mauvais mdp mdr mdrrr me meet meme memoir memoris menag menti mentionn merci mere messag mi midi mieux minc minut moi mon mond mort mot n nan ne nettoi nom non note notr nou nuit null ot oter ou ouai oubli oublier oui oup pa page par pardon parl parler parol part partag parti pass passer pens perd perdr personn petit peu peut peux pff phrase piti plait plu possibl poubel pour pourquoi pourrai pourrait preced precedem prefer prefererai prend prie profil promi propo pudeur pui qu quand que quell quelqu question qui quitt quoi racont raison rang rappel ray rayer reflechi regard regl regrett rend renseign repartir repons rest rester retenir retenu retien retir retirez rien sa sach sai san sauter savai savoir se secret securit semain sen serai serait serieux serv servic seul si sinon soeur soi soient soir soit son sor sort sorti sortir sou souvenir souvien souvienn stp su subsist sui suit sujet supprim sur surtout svp sympa ta tablett tair tant tard te tete tient toi tomb tomber ton total toujour tout trace train tre troi trop trouv truc tt tu un utilis va vaut veuillez veut veux vide vider vien vient vire vite vo vocal voila voir voit votr vou voudrai vrai vraiment vu y zapp zut
"""
NAMED = -35
NAMING = """
-25 ^_…
-23 écrit
-18 mes_propos
-17 de_ne pas_$ ça
-16 message
-14 là phrase retire
-13 avant_que d'hier un
-12 c efface fais juste
-11 ^_efface cela ne_pas propos sur_moi …_donc …_sur
-10 confidence dernier efface_mon enlève_le garde_pas je_me minutes minutes_$ mon_message petit retiens t'en viens viens_de
-9 ^_enlève ^_voilà ce comme de_ce dit_en l'autre me_suis n'en rester semaine vire vocal
-8 a_une ans c'était ce_que cette deux enlève je_viens la_de plaît rappeler retiens_pas rien sur_les t'ai_… tout_$ vide était
-7 après de_ta le_$ ma_sœur me_… moi_$ ne nuit oublie_$ pas plaît_$ retenir rien_dit s'il secret supprime_ce
-6 ^_ma avant de_détruire dernier_message elle_… envoyé et_ne fais_le hier je_t'en merci_de mieux mon_dernier raconté reste reste_pas retirez t'as te_reste ton_… tu_le tu_… va à_la à_… …_n'en
-5 ^_ah ^_le ^_tu ah appris ce_soir de_votre demander dit_hier et_tu ici l'as messages mémoire note où_je pas_ça que_mon quoi sans stp tant tu vient votre votre_mémoire ça_de ça_se …_ma
-4 ^_c'était ^_non ^_que bref cette_info concernant d'avant doit_rester détruire je_préfère lit n'en_garde par peux_te plus_… préfère préfère_que qu'il que_j'ai que_je soir_$ supprimer_de sur_ce sœur t'en_… tu_peux tu_veux à_supprimer ça_tu …_mais …_retire
-3 ^_je ^_mais ^_on ^_à annule avec c'est_ma ce_matin dans_le dernier_truc dernière dessus dit_ça en_mémoire et_n'en fait_… gomme hein info l'enlèves_$ la n'avais_pas ne_me ne_plus parle pas_ce pas_… que_t'as rends savais su suis suis_… tes_notes ton tout trouve tu_l'enlèves utilise vider vous à_le ça_… …_la …_merci …_où …_un
3 ^_euh des_… dit_… doit_pas efface_ça est et euh fais_comme j'aimerais j'aimerais_que l'heure la_… le_gardes les_$ me non notre notre_… on_s'est oublies que_c'était que_moi retire_la sais_de se_… si si_ma soit_… son_… souvenirs supprime_le supprimes t'ai_parlé ta_mémoire tes_souvenirs tout_ce truc tu_oublies tu_vas veux voir à ça_reste …_efface …_j'ai …_m'a …_trop
4 ^_ne alors avec_… comme_si de_tes données débarrasse elle_est en_… est_… je_l'ai je_voudrais le_nom le_truc maintenant mari moi_ça mémoire_$ mémoire_de ne_soit nom_de noté parler_de part_$ pas_que passe passé petite peux_effacer que_c'est supprimer tes trace tu_sais tu_te vas voudrais voudrais_que vrai être …_a …_ce …_dans …_est …_mon …_pour …_rien …_son …_vous
5 autant_que compte conserver contre contre_toi d'accord dans de_le de_mon demain donc faudrait histoires histoires_de j'aurais j'aurais_pas l'ai l'enlèves mes mes_histoires mot même n'a ne_le ne_veux ok oublie que s'est supprime sur_mon tête veux_plus …_du …_il …_ne …_on
6 #1 ^_rien c'est_… ce_n'est chez_… donc_… du_… effaces je_suis je_… l'effacer l'effacer_$ l'enlever le m'a_fait ma_mère nom non_… parler plus_dans pour_le retirer saches sur_la vas_me … …_au …_chez …_oublie …_supprime
7 ce_… d'une dégages merci_$ mort mère on pour_… sa supprime_$ tu_saches
8 ^_dis aussi bien chez d'avoir de_mes donné dégage ma mdr parlé_de que_ce qui sais soit son sur_… t'ai_dit tête_$ une_… vire_le
9 de_la effacer elle ma_… n'est qu'on sous ta vaut à_propos ôte …_à
10 dans_ta date_de fait_$ fausse gardes_pas j'avais mon pas_en sa_… tu_effaces un_… ça_te …_de …_je
11 du la_$ les m'a maintenant_$ où parlé regarde sur_le …_c'est …_jamais …_tu
12 #3 jamais l'histoire le_… sur_ma tu_ne
13 #5 dis et_… …_$
14 de_… dit_sur que_tu
15 de_ma plus
18 hop mes_…
19 #2 pour
20 mon_…
21 sur
"""
