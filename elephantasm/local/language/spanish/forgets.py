# SPDX-License-Identifier: Apache-2.0
"""Spanish words that ask to forget something, and that name it; see `language/forgets.py`.

Made by `python -m tests.fitting_forgets spanish`.
"""

from __future__ import annotations

BIAS = -11
WEIGHTS = """
-15 #
-12 (name)
-11 la un
-10 una ~dor
-9 ! el o pasa tengo ~les ~ron
-8 (" ^_qué ^qué al algo do otra que_el sin tre ~mos ~ndo
-7 a ano bien con dice en hago hai no_me regalo veo yo ~dos ~ica ~ios ~lla ~nos ~rme ~ros ~rto
-6 abuelo antes_de casi de_mi dejalo dije_que mano me no_sé pa pon que_la son te_olvides todo_$ verdad ~cos ~ene ~eno ~evo ~nas ~nda ~nes ~que ~tos
-5 ^_estoy ^estoy a_mi abuela bueno casa del dia diez diga digo_$ dime es hoi idea jaja_$ le ma mucho olvides_de parec por_eso pregunt primera soi tard uno voi ~ajo ~ano ~aro ~car ~cen ~cho ~ena ~ero ~iar ~ito ~ivo ~lor ~mar ~men ~ngo ~nta ~nto ~ona ~ono ~sta ~ual ~ulo ~uro ~xto
-4 ^_cómo ^_mi ^_vale ^cómo ^mi ^vale a_los a_ver animo así_$ cada cafe chist como correo dame de_mañana digo domingo ejercicio en_la espera fin frase gana ha hijo hora igual jefe luego mese mi_hijo mui nadi no_queda numero ojo padr para poner por_dónde ruido sal se seguro ser si_te siempr sé_que tanto te_digo texto tien toca trabajo viern ya_lo yo_$ ~ana ~ara ~bla ~cas ~che ~cio ~dan ~der ~die ~dio ~dre ~eta ~eva ~eve ~gan ~gue ~jos ~lar ~mer ~nal ~nco ~ora ~pre ~reo ~rás ~sor ~sos ~sto
-3 ^_cuánto ^_dame ^_déjalo ^_dónde ^_hoy ^_olvídalo ^_puede ^_pues ^_si ^_sobre ^_soy ^_tengo ^cuánto ^dame ^déjalo ^dónde ^hoy ^olvídalo ^puede ^pues ^si ^sobre ^soy ^tengo a_mano acuerda agua algun arreglo asi ayer_$ bien_$ boda borrado cambio carn carta casa_$ cierra comida compila con_un corta creo cual cuando cuatro cuentam cómo_lo cómo_se de_dormir de_las de_los de_memoria dejo dentro despu dijo_que duplicado el_segundo elimina_los empieza encanto entiendo entr es_lo estimado estoi ex falta falta_$ final foto frio fueras_mi gato hace_en hecho hielo historia huevo idea_de ingl jaja juev jueves_$ la_abuela la_mano lech linea llega llevar los_domingos los_ojos mart me_olvide me_quedé menu mi_abuela mi_padre mucha más_que ni_idea no_hay no_olvides no_te no_tengo noch nombre_$ nuevo nunca_me o_no octubr olvidast onda otra_vez paga pago papel pasa_y pasar perdono pizza por_qué profe pueblo que_los que_si queda_nada quien quiera quita_el qué_$ qué_hora qué_se receta respond rojo se_me se_puede sea_de sei semana si_fueras sigu sobre_el somo suen sé_si tabla te_acabo te_acuerdas te_parece todavia tres_$ tú_$ tú_qué uso venga ver vez visto web y yo_que zapato ~aba ~blo ~deo ~dra ~día ~eas ~edé ~gar ~gen ~ibo ~ico ~igo ~ing ~isa ~jar ~jas ~ldo ~lga ~lia ~lta ~lve ~lvo ~lés ~mal ~mpo ~nce ~ndí ~nea ~nen ~nga ~nio ~ntó ~ofe ~osa ~pel ~ran ~rer ~rro ~sis ~tad ~tan ~tar ~tas ~tel ~ten ~tor ~toy ~tre ~tro ~udo ~ula ~ués ~vas ~via ~vía ~zco ~zón ~ños
3 ^_ando ^_anota ^_dale ^_deja ^_despeja ^_eliminar ^_elimínalo ^_fuera ^_limpia ^_mantén ^_olvídate ^_parce ^_preferiría ^_puedes ^_quítalo ^_sin ^ando ^anota ^dale ^deja ^despeja ^eliminar ^elimínalo ^fuera ^limpia ^mantén ^olvídate ^parce ^preferiría ^puedes ^quítalo ^sin a_que acabo_de agradeceria agradecería_que andar anota archives_$ arranca arrepiento asistent ayer_en baja_a borrarlo bórrala_$ cambiado causa celular compra confundi conoc conserva const contart cosa_esa cuenta cómo_hago dado de_borrar de_escribir de_esta de_por de_qué del_pediatra despeja dije_nada dios_$ disco el_dato el_favor el_mensaje el_nombre eliminelo empezar en_paz en_rosario en_un equivoqué_de es_mejor es_una esa_de escriba escribio escribir_$ esta_mañana esto_$ formatea fue fui gracias_$ guarda_el guardes_que hace_falta hacemo haz_como hice_el hija hija_$ la_cabeza la_cosa la_dirección la_factura la_fecha la_guardes la_hora la_mañana la_página la_tensión las_3 leerlo llego lo_conserves lo_cuento lo_metas lo_sacas lo_tengas madrugada manten mañana_$ mañana_por me_arrepiento me_fui mejor_no mejor_que meter mi_nombre momento nada_en ni nieto ningun no_$ no_hace nombr ok_$ papelera_$ paz pediatra pegu pierda pl pls_$ por_fa por_favor por_su porfa preferiria probando proteccion puedes_olvidar purga_lo pusist pusiste_$ que_aquí que_dije que_sea quiero_ahí quitas_$ qué_tal qué_vergüenza recien retengas_$ retirar revis ruego_$ saber sacala se_guarda se_lo sepas_de si si_de si_lo siempre_$ siento sitio sobra solo supres suprimir tan_amable te_conté tension todo_menos tranquila tu_cabeza un_error un_momento un_segundo va_en vaya vayas_a vieja y_deja ~aje ~bar ~bra ~cer ~eck ~era ~ide ~ima ~ira ~iza ~ote ~rfa ~rgo ~rla ~rse ~rva ~ría ~tea ~tio ~tán último_que
4 (: 3_$ ^_apunta ^_bórralo ^_en ^_estaba ^_que ^_tira ^_uy ^apunta ^bórralo ^en ^estaba ^que ^tira ^uy acabo amigo basta boca bote call con_$ dato de_a de_ahí de_contarte de_ello de_hoy de_paso de_y debe delet dema descartala descártala_$ destruy dije_$ el_cajón el_día el_resto el_vino eliminar elimine_de ello en_ningún equivocado era_un es_para fecha fuego fuent guarda_la guardes_$ hace_un hago_para hoja informacion jajaja la_calle la_cita la_compra las_dos las_fechas leido leist limpia lo_archives lo_demás los_nietos mata me_siento mentira mi_boca mira mother más_tranquila mí_el ningún_sitio no_quiero no_sepas no_tenía no_tienes nombres_de oist olvida_lo olvidara out piso pli plis_$ por_dios porfi porfi_$ pura puse que que_borrar que_te queda queda_en quede_$ quedes_con quítalo_$ registro resto risa salió_de sitio_$ solo_para su_memoria sí_$ tal_si te_he todo_eso tranquila_$ ultima una_$ uy vacía_el vale vez_que wei y_no y_si y_te ~ará ~blé ~egó ~eja ~ese ~gal ~ire ~ita ~jen ~jón ~pra ~rfi ~rga ~rte ~rón ~usa ~uye ~yas
5 ^_borre ^_elimina ^_guarda ^_mira ^_saca ^borre ^elimina ^guarda ^mira ^saca a_la a_lo al_olvido almacen anda_$ aqui basura bochorno borra_$ borres_$ borron cabeza cajon como_si con_él contigo cosa de_mí de_vista deja_el deja_la desechalo deshazt deshazte_de dicho_nada el_lunes el_olvido el_presupuesto ello_$ es_cosa eso_de eso_último guardada guardado habl hablé_de haz_una he jajaja_$ lo lo_puedes lo_quitas me_da me_mata memoric mira_la mismo_$ necesito_que no_debe notas_$ olvido pensar que_le que_me que_se quedart quedarte_con quita_$ rastro rastro_de recordar recuerdes_$ retira saca sacalo solicito te_comenté te_dijo tener tengas_$ tiralo vista vivo x ya_la ~bió ~ego ~ine ~iná ~ner ~ole ~pas ~ria ~rre él_$ último_$
6 (; ^_bórrame ^_olvida ^_olvide ^bórrame ^olvida ^olvide acuerdo agent ahi anot antes_$ apunt apunta archiv coment como_que conservar_$ cont contando conversacion de_que de_tu deja deje descártalo_$ dicho elimina_$ enfado este_mensaje he_dicho la_basura la_hoja la_papelera memoria_a mi_sobrino nada_de no_es no_quede nota nunca_lo ola olvida_$ olvidalo olvídalo_$ papelera por_mí present que_acabo que_borres que_sabes que_tengas que_tienes quema quitala sobrino solt tirala todo_lo tu ust y_el y_olvida y_por ~ben ~ime ~jes ~nté ~rdo ~rrá ~ste ~ted ~uir
7 ^_a ^a así_que basura_$ cabeza_$ conserves_$ d dale de_conservar de_me de_ya destruir dije eliminalo elimines_$ esto favor guardar gustaria info lo_quiero me_gustaría mencion mensaj ment mia no_vayas perfil pued que_es quitalo registr se_pierda sepa te_escribí te_la ~bes ~fil ~ior ~las ~lté ~rlo ~rra ~vor ~zte
8 ^_descarta ^descarta apuntes_$ aquello bórralo_$ con_lo de_antes de_tener de_tus descarta descartalo elimínala_$ está_$ lo_d lo_último ni_la no no_retengas pero_no purga recuerdo retiralo sobr ya_$ ~eda ~rda ~ter ~ves
9 anterior borr conservar conté_$ desde_el en_tu guarda olvido_$ que_lo quiero_que se_va suprim tus_notas ~ate ~gas ~var
10 borrala borram confes conserv de_no elimin eliminala en_tus eso_$ memoria_$ pido quiero retenga ruego te
11 borrar escribi eso fuera haz no_la ok que_$ qued ~ibí
12 no_lo tu_memoria ~dar
13 lo_del memoria quita va_$ ~des
14 desaparec tenga tira
15 bota del_$ fuera_$ me_$ olvida ultimo ~elo
16 borralo elimina
17 borra guard lo_de
20 a_$ sobre_$
25 ~ala
26 de_$
31 ~alo
"""
KNOWN = """
3 abogado acaba acabo acerca acordandot acuerd acuerdo adelant agradeceria ahi ahora ahorita al alergia almacen amabl and anda andaba andal ando anoch anot anotast ant anterior apunt apunta apuntado apuntalo apuntast aquello aqui archiv arranca arrepenti arrepiento arriba asi asistent asunto audio aun ay ayer ayudam barbaridad basta basura bien boca bocaza bochorno boludo bonito borr borra borrala borralo borram borrar borrarlo borrela borron bota botalo bote broma buena bueno cabeza cada cajon calient callarm cambiado caso causa chamo charla chat che chism chiton cifra cinco coch coma coment comentario como comprometi comunidad con confes confi confianza confidencia confundi conserv conserva conservar const consta cont contado contando contandot contar contarlo contaron contart contigo conversacion convien corazon corramo correspond cosa ctrl cuando cuanto cuenta cuento d da dale dato de debe deberia debi decir decirlo decirt deja dejala dejar deje del delet dema demasiado derecho desahogarm desaparec desaparecelo desaparezca descarta descartala descartalo desd desecha desechalo deshazt destruy destruyelo di dia dice dicho digo dije dijo dio direccion disculp do dond dormir duel echal eh ejemplo el elimin elimina eliminala eliminalo eliminar eliminelo ella ello empresa en encima entera entero entierra entonc entr entra entrado equivocado equivoqu era error es esa escribi escribio escribir escrito eso est esta estaba estamo estan esto estoi estuvo fa falta familia fatal father favor fecha feo figur forma foto fue fuera fui goma gorda grabado gracia grupo guard guarda guardada guardado guardar gustaria ha haber habert habia habl hablado hablamo hace hacer hacet haga hagam hago hai haria hasta haz hazlo hazm hermana hermano hija hijo hijol hoi hora hubiera huella iba idea igual info informacion inmediato ir jaja jajaja jama jure ke la lado largar largo le lee leido leist lengua limpia limpialo lista llego lleve llorando lo luego lune ma madr mal mala malo manana manch mand mandalo manten marido mata matan media medico mejor memoria memoric mencion meno mensaj mentira meta metel meti mi mia miedo mijo minuto mio mira mismo modo momento movil mudo mui mujer nada nadi nah necesidad necesita necesito nel ni ningun ninguna nino no noch nombr nota nuestra nunca o ocurra oido oist ojala ojo olvid olvida olvidalo olvidar olvidara olvidelo olvides olvido oso ostra otra otro oy pa palabra papelera para parc part pasado pase paso pata paz pedido pegu peligroso pena pens pensando perdon perdona perfecto perfil permiso pero perro persona pido pierda pierdelo pio piso pl pli podria politica polvo ponga ponl por porfa porfi porqu preferiria prefiero present presupuesto privacidad problema prometi proteccion pue pued puedo puesto punto purga purgalo puse pusist q que qued queda quedado quedar quedart quedat quema quemalo querer queria quien quier quiera quiero quisiera quit quita quitala quitalo quitamelo quitar quitarlo rabia rajado rastro rato razon receta recien recordar recordara recuerd recuerdo referent registr registro regu relativo respeto resto reten retenga retira retirala retiralo retirar retiro ruego sabe sabemo saber saca sacala sacalo salga salio salir saquelo se sea secreto seguir segundo seguridad sell senor sepa ser seria serio si siempr siento siga sigu sin sitio sobr sobra soi solicito solo solt soltado sordo sorpresa su suegra suelta sueltalo suena suprim suprimelo suprimiera suprimir suya tacha tambien tampoco tan tanto tard te tendria tener tenerlo tenga tengo tenia teniendo ti tien tierra tira tirala tiralo todavia todo tome tonteria total tranquila trate tu tupido uf ultima ultimo un una up usa ust uy va vacia vale vaya ve vea velo ventana ver verdad verguenza vez vida viento vino vist vista visto vivo vo vuelva wei xfa y ya yo z
"""
NAMED = -39
NAMING = """
-24 esto
-23 dijo
-20 antes
-18 te_escribí
-17 de_antes esa
-16 dos escribí
-15 estaba
-14 eso mensaje
-13 último
-12 ^_… ahorita fue no_retengas quedado tierra
-11 acabo acabo_de hace recién …_la
-10 de_ayer desaparezca he_… límpialo mí que_acabo sepa
-9 ^_lo ayer favor_$ hoy lo_último nada no_quede pasé quede_$ tíralo …_te
-8 3 ^_los ^_qué bórralo conversación cuento de_hoy descarta escribió eso_$ he lo_que niño no_ha nota retengas una …_elimínala …_fuera
-7 ^_del ^_descarta anoche como día ha lo_cuento lo_… me memoria_$ no puedes_… retíralo …_o
-6 ^_me ^_oye agradecería anterior_… aquello con_la de_conservar esta este fuera_de haz_como lo_he memoria mi_hermano no_quería olvídalo porfa quede si_lo sácalo te te_quedes y …_al …_descártalo …_eso …_no
-5 ^_hay ^_te al aquello_que conservar cuando de_empresa de_recién descártalo descártalo_$ dije_$ en_el en_ningún has le lo nada_$ ningún no_lo no_no olvídalo_$ por_la puse que_mi quedes y_no …_el …_fue …_purga
-4 #5 ^_bórralo ^_como ^_le ^_mi ^_por antes_de borralo como_… con_eso de_esta destruye deséchalo deséchalo_$ elimínala_$ era_para eso_que la_cuenta las lo_conserves lo_puedes mi_boca mismo ningún_sitio no_los oye para_mi por_el quitar qué_… rato retíralo_$ salió_de soltado te_la todo_lo tú_no usted xfa y_me y_si ya_sabes
-3 ^_con ^_eso ^_si archives ay_no bórralo_y causa comunidad contando de_donde de_mí desaparecer digo elimínalo en_serio en_… era era_… error fa fa_$ familia fuera grupo hablé hace_un hacete hay haz hermano información la_comunidad la_memoria la_papelera los_nombres mandé mata matan me_mata me_matan media mismo_$ más_$ ni ni_… no_eso no_se no_… nombres o_sea papelera pegué plis plis_$ por_error por_fa presente puedes_hacer puedes_olvidar puedes_quitar puedo purga quería quítalo_de sale se serio tarde te_mandé tendría tendría_que total tíralo_$ vez_que …_haz …_total
3 ^_deja ^_se ^_tacha agradecería_que apuntes borre che con_lo contándote contándote_lo cómo da de_el decir deja dije_por dirección_de dormir dos_… en es eso_no favor gracias_$ hay_que haz_que hubiera_dicho le_… lo_dije madre miedo no_conserves no_sabes no_sepas no_va notas palabra pido problemas_de puede quiero quita_lo rastro rastro_de retengas_$ retira sabes se_te sin sobre_la tacha te_di tenía y_la y_ya ya_está …_nada …_ok …_qué …_vale
4 ^_de ^_ojalá ^_tú acerca acerca_de borra borrá cabeza con_mi conté datos_de de_que dije dónde dónde_… empresa eso_de eso_lo está está_$ fatal haber hijos la_fecha lista lo_quiero lo_tengas los_niños niños no_quiero nombre ojalá olvidalo para por_favor puedes_borrar puedo_… que_sepas que_tengas quiero_que sabe_que sobre_mi sé te_conté te_dije te_hubiera te_… tengas tu_cabeza un_… vale ya_no ya_… …_así …_un
5 ^_la ^_puedes ^_ya bota bórrala conté_del de_tu di elimina_el elimine esté hubiera jajaja mi_suegra nunca olvida_todo pasado pasé_$ piso quedar sabes_de sepas si_no su_… suegra yo …_era …_olvida
6 ^_borra ^_olvida ^_todo borrar bórralo_$ con de fecha fuera_$ fui guardado guardes guardes_$ guardes_lo la memoria_a mi_dirección mi_mujer mujer móvil nada_de no_la no_te paz q que_sabes que_tienes quita quítalo_$ recordar saber sitio todo_menos …_borra …_como …_datos …_de …_jajaja …_las
7 ^_elimina ^_no a_mi asunto borra_el cuánto cuánto_… de_eso de_mis dejes dirección el guardar lo_del pero quítalo tu …_del …_quítalo
8 #2 con_… datos de_los de_su debe en_tus los_… menos pasó que_soy que_tengo secreto soy soy_… te_pasé tengo tienes …_es …_y
9 a_… conté_lo las_… los olvida su sí todo
10 …_a …_bórralo
11 ^_guarda no_$ por_dios …_lo
12 de_la el_… mis_… tus
13 #1 guarda me_… … …_ni
15 que_… …_por
16 …_que
17 de_mi del
18 dije_de mi mis
19 de_… la_… lo_de mi_…
20 sobre
23 del_…
"""
