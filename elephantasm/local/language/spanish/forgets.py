# SPDX-License-Identifier: Apache-2.0
"""Spanish words that ask to forget something, and that name it; see `language/forgets.py`.

Made by `python -m tests.fitting_forgets spanish`.
"""

from __future__ import annotations

BIAS = -22
WEIGHTS = """
-12 # (name) un
-11 (" de_mi una
-10 hago tengo
-9 a_mi como digo la ~ene ~les
-8 dejalo do el tre verdad ~sto
-7 ^_qué ^qué algo ano con hai para por_qué que_el sin soi te_digo todo_$ ya_lo ~ece ~ica ~ios ~mos ~nos ~ron ~sco
-6 bien casa de_mañana digo_$ en otra te_acabo ver voi ~dor ~dos ~eta ~lar ~nta ~ona ~rme ~rto
-5 ^_el ^_esto ^_los ^_mi ^el ^esto ^los ^mi al bueno chist correo dije_que es gusta idea me_gusta no_$ no_me o olvid pa palabra parec pregunt que_la qué_se recuerd tanto te_parece yo ~ajo ~ana ~cio ~eno ~evo ~lla ~nas ~nda ~ngo ~ros ~ulo ~xto
-4 ^_cómo ^_lo ^_puede ^_sobre ^cómo ^lo ^puede ^sobre a_los a_ver abuela ayer_$ cómo_lo dice dijo_que en_la entera escribo eso_no estoi hijo jaja_$ linea lista lo_hago ma me mi ojo pero por si_te sobre_el sobre_lo texto tú_$ ver_si yo_$ ~bla ~blo ~car ~cas ~ces ~cos ~den ~der ~dio ~eme ~ere ~eve ~gue ~ibo ~lia ~men ~nco ~ndo ~ono ~ora ~osa ~ple ~ran ~reo ~rro ~sos ~sta ~tor ~toy ~ual
-3 ^_bueno ^_da ^_de ^_esa ^_hoy ^_nada ^_ni ^_olvídalo ^_tengo ^bueno ^da ^de ^esa ^hoy ^nada ^ni ^olvídalo ^tengo a alguien amiga asi así_$ aviso boda cambio carta coch con_mi cumpl cómo_se dame de_los del dije_ayer dije_de ejercicio entr es_en ex falta frase hablar hermana hora igual jaja jefe juev la_boda la_lista lista_de lo_había lo_mismo madre_me mal mala me_has me_olvide menu mi_abuela mi_ex mí_$ nadi no_en no_olvides no_se noch otra_vez otro pon ponga que_soy quier qué_es receta respuesta sell sé_si tabla te_dije trabajo va vale visto voy_a y_ya ~ano ~ara ~ave ~che ~dan ~die ~dra ~ena ~ero ~eva ~gar ~glo ~gún ~ias ~ion ~iva ~jos ~lvo ~mal ~nal ~nce ~nes ~nto ~res ~ses ~sis ~tar ~tas ~tes ~tos ~tre ~tro ~tón ~udo ~uro ~zón
3 3_de ^_bórralo ^_preferiría ^_yo ^bórralo ^preferiría ^yo amigo archives_$ ayer cambiado charla coma con_eso cont cuenta_que de_acuerdo de_contarte de_cuenta deja derecho dijo eh el_favor el_lunes el_que elimine_de eso_de estaba fa fa_$ favor_y grabado gustaria hasta he_dicho hubiera jajaja la_mañana la_última le_conté leido lo_archives lo_he me_gustaría me_hace meta mi_hermano nada_de no_está no_quedarte nunca oido ok piso preferiria prefiero_que present problema purga_lo q que_me que_nunca que_sabes quede_$ quede_grabado quiero_ahí qué_$ rastro rato registro sabemo sea si_lo sueltalo suéltalo_$ tan_amable te_di te_olvide ti tirar tírala_$ vivo y_lo ya_$ ~abo ~edo ~era ~gro ~ine ~llo ~los ~nar ~ote ~pás ~rar ~ror ~rve ~rzo ~ura ~usa
4 (; ^_como ^_deja ^_elimínalo ^_mira ^_pa ^_puedes ^_quítalo ^_sabes ^_uy ^como ^deja ^elimínalo ^mira ^pa ^puedes ^quítalo ^sabes ^uy acabo_de anda apuntado aqui borrar borrar_$ charla_de conversacion cuando_te de_a debe deja_de di di_$ dije_$ en_serio era_un es_mejor esa eso_último esto_$ falta_que fatal fue_una guardado guardes_$ hace hace_un hubiera_dicho la_memoria la_papelera llego lo_cuento lo_guardes lo_metas lo_puedes lo_tengas me_siento mejor_que mentira mi_prima mio mis_papás ni no_debe no_tenía olvídalo_$ papelera parc pena pensando pido por_favor por_su porfi prima puedes_hacer que_dije quedar quítalo_$ rastro_de saber sacalo serio siento sobra sordo su te_lo tener uy vieja ya_sabes ~dad ~ela ~ema ~ino ~ire ~iza ~ién ~nté ~olo ~oso ~rgo ~rre ~tal ~ter ~tud ~ues ~uye ~zar
5 3_$ ^_ahora ^_descarta ^_en ^_necesito ^_parce ^ahora ^descarta ^en ^necesito ^parce a_la a_que acabo asistent así_que borrarlo causa coment contando cuenta de_esta de_hoy derecho_de destruy dicho eh_$ el_día el_mensaje el_olvido escribio eso_que esta_mañana fue limpialo lo_quiero mañana_$ mensaje_de mira mismo_$ momento mí_el no_puedo no_sepas olvida_lo plata puse que_sea quedart quedarte_con queria recien sacala si siempre_$ solicito tal te_la tierra tranquila un_momento ~ará ~das ~ese ~ila ~imo ~lle ~ole ~ras ~rda ~rón
6 al_olvido ant borr borra_lo borron con_lo conté_$ de_me de_no de_que de_tus deje descarta descartala descártala_$ descártalo_$ dond guardes_más habl mata me_mata no_es no_has olvidalo olvidara pero_no por_mí que_es que_le quitalo qué_tal sobr supres ust y_si y_te ya ya_la ~ada ~ado ~bió ~blé ~cer ~dar ~nza ~ria ~rno ~ted
7 (: ando borram como_que conserves_$ contigo dato de_mí de_qué desechalo destruir hablé_de hazlo memoria_a no no_quede pensar que_lo que_se que_tienes tirala tiralo todo_lo ~ate ~ble ~eda ~egó ~rga ~uir ~var ~zlo
8 ^_a ^a ahi anda_$ basura basura_$ contart deberia deshazt deshazte_de dije eliminalo eliminar fuera fuera_$ lo mencion mia olvido pued que_acabo que_tengas seguridad te_escribí tú_no vista ~ego ~eja ~ima ~ior ~pas ~rse ~rte ~ste ~zte
9 acuerdo borra borralo de_tu descartalo elimina ello en_tu escribi favor la_basura lo_último no_la perfil pli plis_$ purga quiero_que ultima ~ben ~fil ~ibí ~las ~vor
10 aquello_$ archiv conservar de_antes de_ya que qued quiero quita ruego ~aje
11 anterior aquello borrala confes memoria_$ recuerdo retiralo tu ~lté ~rdo ~rra
12 esto lo_del olvido_$ que_$ retenga sepa tenga ~ves
13 conserv desde_el elimin eso_$ info mensaj no_lo tu_memoria ~rlo
14 del_$ haz ~bes
15 desaparec lo_de memoria olvida tira ~des ~gas
16 eso ultimo
17 d guard
18 sobre_$
19 bota
21 te ~elo
22 a_$
24 ~ala
25 de_$
38 ~alo
"""
KNOWN = """
3 abogado acabo acuerd acuerdo agradeceria ahi ahora ahorita al almacen amabl and anda andaba andal anoch anotast ant anterior apunt apuntado apuntast aquello aqui archiv arrepiento asi asistent audio aun ay ayer ayudam basura bien boca bochorno bonito borr borra borrala borralo borram borrar borrarlo borrela borron bota botalo broma buena bueno cabeza cambiado causa chamo charla che chism cifra coma coment como con confes confianza confidencia conserv conservar const consta cont contado contando contandot contar contarlo contaron contart contigo conversacion cosa cuando cuanto cuenta cuento d da dato de debe deberia debi decir decirlo decirt dejar deje del desahogarm desaparec desaparecelo desaparezca descarta descartala descartalo desd desecha desechalo deshazt destruy destruyelo di dia dice dicho digo dije dijo dio disculp dond dormir duel eh el elimin elimina eliminala eliminalo eliminar ella ello en entonc entr era error es esa escribi escribio escribir eso est esta estaba estamo estan esto estoi fa falta fatal father favor figur forma foto fue fuera fui grabado gracia guard guardado guardar gustaria ha haber habert habia habl hablado hablamo hace hacer haga hagam hago hai haria hasta haz hazlo hazm hermana hija hijol hoi hubiera huella iba idea info informacion inmediato jaja jajaja jama jure ke la lado largar le leido lengua limpia limpialo lista llego lo lune ma madr mal manana manch mand marido mata matan media mejor memoria mencion mensaj mentira meta mi mia miedo mio mira mismo modo momento movil mui mujer nada nadi ni ningun ninguna nino no noch nombr nota nuestra nunca o ocurra oido oist ojo olvid olvida olvidalo olvidar olvidara olvido oso otro oy pa papelera para parc part pase paso paz pedido pegu peligroso pena pens pensando perdon perdona perfil permiso pero persona pido pierda pierdelo piso pli podria por porfa porfi porqu preferiria prefiero privacidad problema proteccion pue pued puedo punto purga purgalo puse q que qued queda quedado quedar quedart quema querer queria quien quier quiero quita quitala quitalo quitar quitarlo rastro rato razon recien recordara recuerd recuerdo registro relativo respeto retenga retira retirala retiralo retirar ruego sabe sabemo saber saca sacala sacalo salga salio se sea secreto seguir segundo seguridad sepa ser seria serio si siempr siento sigu sin sobr sobra soi solicito solo soltado sordo sorpresa su suelta sueltalo suena suprimelo suprimiera tambien tampoco tan tanto tard te tendria tener tenerlo tenga tenia teniendo ti tien tierra tira tirala tiralo todavia todo total tranquila trate tu uf ultima ultimo un una usa ust uy va vale vaya ve vea ver verguenza vez vida vista visto vivo vo vuelva wei xfa y ya yo
"""
NAMED = -36
NAMING = """
-30 dijo
-19 esto
-18 antes
-17 escribí
-16 de_antes te_escribí
-15 estaba mensaje quedado recién
-13 3 esa eso hace último
-12 lo_que
-11 al ayer mí no no_lo quede_$
-10 ^_por agradecería desaparezca fue he_… lo_último límpialo no_quede ruego
-9 acabo acabo_de día …_descártalo …_fuera
-8 al_… como de_ayer descártalo descártalo_$ en_el eso_$ esta favor_$ has hay he memoria_$ mío nada que_acabo quede sepa y_me …_o …_te
-7 ^_me ^_qué ^_si bórralo con_eso de_hoy fuera_de mandé olvídalo pasé quiero_en retengas te_quedes …_al
-6 ^_el ^_los anoche cuento de_esta dije_$ haz_como lo lo_cuento lo_guardes lo_he lo_… no_… rato sabe total va ya_sabes …_eso …_total
-5 ^_a ^_te descarta era guardes_$ ha hoy la_memoria me puse quedes quitar quítalo_de retíralo soltado tarde vivo …_el …_mi
-4 ^_eso ^_lo ^_sabes con_la contarte de_recién destruye deséchalo deséchalo_$ en_… era_un eso_que hablé lo_puedes lo_sepas marido mata me_mata mi_marido mismo mismo_$ porfa sabes_qué se_lo si_lo sácalo sí tira un vez …_con …_haz …_no …_purga
-3 ^_como ^_le ^_oye a_la antes_de aquello_que así_que bien como_… confesión cosa cuando de_contarte elimina en_ningún en_serio las_… lo_conserves me_he memoria memoria_lo ningún no_eso no_no o_sea oye puedes_… purga que_me quiero_ni serio te_la todo_lo tíralo tú_no y …_$ …_borra …_fue …_ya
3 ^_en ^_esto ^_mi archives_$ borra_lo bota da_… de_cuenta de_las de_su deshazte deshazte_de destrúyelo destrúyelo_$ dicho duele elimínala ella en_que esté haberte le_… mejor_que memoria_a no_tenía olvida_lo puedo pues que que_eso quiero_… ser su_nombre te_hablé todavía todo todo_$ y_te ya_$ ya_… …_así …_elimínalo …_en …_quítalo …_sácalo
4 ^_tú contigo conté_de de_que el_nombre en falta fuera_$ hace_falta haz_que jaja lista me_da me_ha me_siento mejor nadie ni no_hace no_quiere no_sabes no_sé otro pensando problemas que_le quiere quiere_que quiero quita quita_lo retira sabes se_me sobre_mi sorpresa vida y_ya …_mejor …_mis …_nada …_y
5 ^_haz asistente de_tu dejes en_tu entre estoy_… guardes la lo_del miedo podrías por_… puedo_… quedes_con se su_… te_di yo …_un
6 ^_ya conté cómo da de_eso está guardado guardes_más lo_tengas por que_nunca sabes_de se_… si_no soy te_pasé tenía …_bórralo …_de …_los
7 ^_la borrar con_mi con_… datos_de madre mi_madre no_quiero no_te parte que_sepas quítalo retengas_$ su te_conté tu un_… …_ni
8 a_… datos de de_el de_los de_tus debe dormir dónde nada_de para piso quiero_que rastro rastro_de siento sácalo_de tengas ya_no …_era …_es
9 #3 di el_… estoy hoy_$ los_… más no_sepas nombre notas que_tengas que_tienes que_… sé tienes tus …_del …_por
10 a_mi con de_mis quítalo_$ …_sobre
11 bórrala conserves hubiera pasó que_sabes que_soy se_te soy_… …_como
12 eso_no saber sepas …_a …_que
13 la_… me_… mis_… nunca
14 #2 de_la mi
15 jajaja …_lo
16 lo_de los …_jajaja
18 del
20 de_… mis
21 de_mi
22 sobre
25 dije_de
26 mi_…
28 del_…
"""
