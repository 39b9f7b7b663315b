# SPDX-License-Identifier: Apache-2.0
"""French words that speak for what always matters or against it; see `language/essence.py`.

Made by `python -m tests.fitting_essence french`.
"""

from __future__ import annotations

BIAS = -24
WEIGHTS = """
-10 ~ait
-9 =price
-8 =vocation ^_un ^un ell
-7 =doctor =friend ^_le ^le
-6 =customer ^_la ^_une ^la ^une il lui
-5 (: =pay =weight ^_c'est ^_il ^_les ^c'est ^il ^les euro ~ros
-4 =boss =code =media =relative =up ^_mon ^_y ^mon ^y avec_un deux_$ dit docteur h heur s'est tension un ~edi ~eur ~ité ~rte
-3 =bad =begin =change =debt =end =game =hobby =meeting =mishap =new =news =project =rent =staff =still =very ^_elle ^_ils ^elle ^ils a a_eu a_fait affich belle_mère client collegu d'en deux_heures devant dure eux eux_$ jamai laiss le_sien le_toit mon_chef note nous_$ pas_pour patient personn place sien soign son voisin ~les ~ssé ~ure ~use ~ves à_1
-2 1_200 5_$ 950_sans =caffeine =computer =deed =event =finance =office =opening =person =phone =school =software =study =thing =think ^_ce ^_ma ^_neuf ^_pour ^_quatre ^_toubib ^ce ^ma ^neuf ^pour ^quatre ^toubib a_été adjoint ailleur ailleurs_$ allergiqu allergique_au ans_dans au_latex autr avait avant_$ bach bayonn bloqu boeuf bon c'est_le cell celle_du cett chambr chef combien command confrer cong couleur cour cure cuve d'en_face d'un d'une dame de_retraite de_sa dentist depuis_lundi depuis_qu'il dit_que dix du_haut du_siège elev entend enterr entr et_ne et_une etait eu fait fait_monter famil ferme_à fete foi franc garanti gouter h_30 huitr invite je_ne je_trouve jeudi jours_de l'equipe la la_chambre la_place la_porte la_tension la_vieille latex le_bon le_chien legu les_gants les_huîtres lundi_le m'a_légué machine_à mais_pas maternit maternité_de medecin mercredi mere mess meuf mi moin mon_confrère mon_dentiste monter morte_$ mère_de n'en ne neuf nomm non nouveau on_le ont page par_semaine pareil parlon pas_$ pas_le passer_par patiente_de pay pendant pese photo place_des pneu pont port pour_lui prof_de pui qu'il qu'il_a qu'ils quoi quoi_la recu regard regim retard retrait retraite_de rien robe s'en sa sall sant se semain sera sieg sien_$ soeur_de sur_un surpris surprise_de tension_de toit toit_du tombe_en tourist toute_l'équipe troi trois_heures un_bébé un_docteur un_numéro une_heure une_meuf vendredi vendredi_$ viennent vingt_ans voulait voulait_pas ~'il ~ail ~ang ~ant ~ché ~cin ~els ~euf ~gue ~gué ~ire ~mes ~ndu ~ndé ~ngé ~nté ~phe ~qué ~rge ~rlé ~ses ~tel ~ter ~tex ~udi ~une ~val ~çue ~ève à_deux élève_des
2 (; 11_ans 29_février =belong =care =condition =holiday =hours =leave =name =origin =subscription =supplier =workplace ^_jean ^_l'été ^_on ^_onze ^_quarante ^_à ^jean ^l'été ^on ^onze ^quarante ^à a_des a_déjà adieu anne ans_de ans_et ans_que aout appareil apr asthm asthme_du attend_des au_moindre avec_la avec_ma besoin bien blanch bord bord_de boucher bougi bougies_$ boulang boutiqu bra breton c caiss cest chomag coeliaqu coeur come compt contrat copin cote coup_de courant courant_$ couvert crois cuisine_à d'abord d'ou de_15 de_nuit de_service derrier des_fissures dimanche_$ dire_$ douch du_boulanger du_lit elle_est emil en_juin enfant est_partie et_moi et_sa et_ça fait_sa fait_tousser farin farine_me faut filles_sont finit fissur frelon frere gagn galeri gamin gard hectar herni homm ici_$ il_y j'aurai j'y je_lui je_refuse je_vous jean jour_pour jour_sur juin juin_$ jusqu'au_30 jusqu'en l'hiver l'on l'oreille la_caisse la_cité la_farine la_maison la_soupe le_12 le_15 le_dimanche le_samedi les_papiers leur lina m'a_mis m'oblige m'oblige_à ma_femme ma_mère mai_$ maison maison_mitoyenne maman mari mariage_$ masqu me_fait me_manque mettr mine mitoyenn moindr mon_frère mon_lapin mon_nom mon_oncle mon_père mon_studio montr n'a n'y ne_supporte nee nom novembr on_l'a on_me oncl parlait perd piec pile pilul piqur plus_de porteur premier prise quarant quatorze_ans quatorze_mois quatre_ans quatriem que_j'ai relog rentr rentre_le rigol ronfl rue_de rue_des sa_copine samedi_soir sandrin saut servic seulement soeur soir_$ soixant soup sui supporte_pas sur_deux sur_la sur_les surveil tom tou touch toujour tour tous_les tousser trente_deux trois_filles trois_gars tu_vois un_chien un_jour valis vendue_je veridiqu veuv vill villa vingt_trois voi voit volontair vou voyag vrai véridique_$ ~'en ~ack ~ain ~ais ~ard ~bin ~car ~dra ~dre ~ect ~end ~eux ~fle ~gle ~gne ~gné ~hes ~hme ~ieu ~iez ~ion ~isé ~lis ~lla ~lut ~man ~min ~mps ~nir ~nis ~nse ~nts ~ons ~ots ~our ~ous ~out ~pte ~rce ~rer ~rin ~sse ~tan ~tch ~urd ~uté ~vie ~vue ~yer ~éré à_cause à_l'école à_la à_mon
3 =alcohol =allergy =amount =body =feel =grandparent =law =lesson =lodger =nomore =often =outdoors =own =rule =skill =text =travel =weather ^_de ^_je ^_mes ^_papa ^de ^je ^mes ^papa au_dessus chez chez_la d de_mes dessus_du direct faudra ferme_de fevrier francai gauch grand jusqu'au l'an la_ferme le_français metr mon_mari ni opere par_ma petit pre quatorz refait retap sept soir sur_le train trent vieux ~'au ~ape ~bre ~eil ~ies ~ige ~ine ~ise ~ite ~its ~mie ~nes ~nge ~nie ~née ~oin ~ose ~rie ~ris ~rle ~rne ~rze ~ser ~uge ~ule ~ver ~ère
4 =diet =do =faith =partner =sleep c'est_pour case chui dernier deux en est est_en et_un father j'ai jour le notr par par_jour pere tu ~age ~and ~ane ~ces ~che ~des ~ger ~ier ~lie ~ors ~rts
5 =again =age =also =child =home =parent =pet alor attend au aux c'est depui mar no pa qu'on rue ~'on ~que ~rée
6 =medicine =now =sibling moi mon nou ~son ~uis
7 =talk =town ^# mai on sur ~res
8 =tongue
9 an ma
10 et
11 (name) donc
15 me
16 je
"""
