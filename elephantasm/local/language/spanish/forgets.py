# SPDX-License-Identifier: Apache-2.0
"""Spanish words that ask to forget something, and that name it; see `language/forgets.py`.

Made by `python -m tests.fitting_forgets spanish`.
"""

from __future__ import annotations

BIAS = -10
WEIGHTS = """
-14 #
-13 (name)
-11 la una
-10 con sin un ~dor ~mos
-9 el o tengo yo ~les
-8 ! (" al algo no_me otra pasa que_el ~ndo ~ros
-7 ^_qué ^qué a ano bien do en me regalo son tre veo ~ene ~lla ~nos ~que ~rme ~ron ~rto
-6 abuelo antes_de de_mi dice dije_que dime hai idea ma pa primera que_la todo_$ ~ano ~bla ~cos ~dos ~dre ~eno ~iar ~ica ~ios ~nas ~nes ~sta ~tos
-5 ^_mi ^mi abuela bueno casa casi dame de_mañana dejalo del es fin hago hoi jaja_$ mano mucho mui nadi ojo olvides_de parec por_eso pregunt ser soi te_olvides uno verdad ya_lo ~ajo ~aro ~cho ~die ~ena ~ero ~eve ~evo ~ito ~ivo ~lor ~nal ~nda ~ngo ~nta ~nto ~ona ~ono ~ora ~sos ~sto ~ual ~ulo ~uro ~xto
-4 ^_estoy ^_si ^_vale ^estoy ^si ^vale así_$ ayer_$ cada chist como correo cual cómo_se de_los dia diez diga digo digo_$ domingo ejercicio entr estimado falta final frase gana ha hecho hielo hijo jefe le luego madr nadie_$ padr pon por_dónde por_qué pregunta quedo ruido se seguro sei siempr sé_que tanto tard texto tien todavia ver voi y yo_$ ~ana ~ara ~car ~cas ~cen ~cio ~der ~dón ~edé ~eva ~gan ~gar ~gue ~jos ~lar ~lta ~mar ~mpo ~nco ~nga ~pre ~rás ~sar ~tas ~tre ~ués ~vía ~zco
-3 ^_cuando ^_cómo ^_dame ^_dime ^_déjalo ^_hoy ^_nos ^_olvídalo ^_quiero ^_soy ^_tengo ^cuando ^cómo ^dame ^dime ^déjalo ^hoy ^nos ^olvídalo ^quiero ^soy ^tengo a_los a_mi a_ver acta acuerda agua alguien algun animo arreglo arriba asi aunqu bien_$ cafe calor cambio carta color comida comprar con_un corta creo cuatro cómo_lo de_las de_memoria dejo dentro despu dije_ayer dijo_que el_archivo empieza en_la encanto es_lo escrib escribist escribo eso_me espera estoi foto frio hora huevo idea_de igual impresora juev la_mano lech linea llega llevar lo_había lo_hago los_domingos mand me_has me_olvide me_quedé mejor_$ menu mi mi_abuela mi_hijo mi_madre mientra más_que no_hay no_puede no_queda no_sé no_te no_tengo nombre_$ nueva nuevo numero nunca_me o_no o_se olvidast otra_vez pago para pase pastilla perdono pone poner por porqu primero pueblo que_los que_si que_ya que_yo quien quiera quita_el qué_se rodilla sal se_me se_puede sea_de sell si_te sigu sobre_el suen sé_si tabla te_acuerdas te_digo te_parece toca trabajo tú_$ tú_qué venga vez viern visto web zapato ~ave ~blo ~dan ~deo ~dio ~eas ~ece ~edó ~eme ~eos ~ere ~eta ~gen ~glo ~gún ~ial ~iba ~ibe ~ibo ~ico ~ien ~igo ~ing ~ion ~isa ~jar ~jas ~lga ~lia ~lvo ~lón ~mal ~men ~mer ~nce ~ndí ~nea ~nen ~ntó ~osa ~pel ~ran ~reo ~rro ~sis ~sor ~tad ~tar ~tor ~toy ~tro ~udo ~ula ~uno ~vas ~zón ~ños
3 3_de ^_conserva ^_elimínalo ^_híjole ^_limpia ^_mantén ^_olvídate ^_preferiría ^_puedes ^_sin ^_suprime ^_todo ^_uy ^_vacía ^conserva ^elimínalo ^híjole ^limpia ^mantén ^olvídate ^preferiría ^puedes ^sin ^suprime ^todo ^uy ^vacía acabo_de agradeceria agradecería_que amigo andar arranca asistent ayer_en baja_a boca borra_lo borrar_$ bórrala_$ cabeza cambiado causa celular compra con_el conserva const contado cosa_esa cuenta cuenta_$ de_contarte de_escribir de_paso de_por de_qué deberia del_pediatra destruy dije_nada dios_$ disco el_dato el_favor el_mensaje elimina_el elimine_de eliminelo empezar empresa en_ningún en_rosario en_un equivocado es_tan es_una esa_de escriba escribio escribir_$ escribí_en eso_que esta_mañana estaba falta_que fecha formatea fue fuego fui hace_el hace_falta hacemo hacer hacet haz_como he_contado hice_el hija hijol hoja jajaja la_dirección la_empresa la_factura la_guardes la_hora la_mañana la_obra la_paso la_tensión las_3 las_fechas leerlo leido leist llego lo lo_conserves lo_escribí lo_metas lo_otro lo_sacas madrugada manten mañana_por me_fui mejor_no mensaje_de metas_en mi_boca mi_cumple momento nada_en nieto no_conserves no_hace no_quedarte no_quiero no_tienes o_sea olvides olvídese_de oy papelera_$ para_que parc pediatra pierda pl pls_$ politica por_fa por_lo por_su probando pura purga_lo pusist página_de que_dije que_hacer que_le que_sea que_te queda quedar quedes_$ quitas_$ qué_tal qué_vergüenza registro retengas_$ revis rien sacala se_lo se_ríen sea_que sepas_de si_de si_lo si_me siempre_$ siento solo su_memoria supres suprimir te_conté te_di te_quedes tenerlo todo_menos todos_$ un_error un_momento usa uy va_en vale_$ vaya vayas_a vieja vino vist wei y_deja y_te yo_de yo_quien ~aje ~dés ~era ~ida ~ine ~iza ~ote ~rfi ~rgo ~rio ~rla ~rva ~tal ~tea ~tio ~tán ~uye
4 ^_anota ^_apunta ^_borre ^_bórralo ^_deja ^_eliminar ^_en ^_estaba ^_fuera ^_parce ^_que ^_tira ^anota ^apunta ^borre ^bórralo ^deja ^eliminar ^en ^estaba ^fuera ^parce ^que ^tira a_la a_que acabo ahi almacen anda_$ anota archives_$ bochorno borrarlo bote call con_$ con_él confundi conoc cont cuando_te cómo_hago dado dato de_borrar de_ello de_hoy de_y delet dema descartala descártala_$ di di_$ el_cajón el_presupuesto el_resto era_un es_para favor_$ fuent gracias_$ guarda_la guardes_$ hace_un hay_que he hija_$ jajaja_$ la_calle la_cita la_compra las_dos lo_archives lo_cuento lo_demás lo_puedes lo_quitas lo_tengas los_nietos mata mañana_$ me_siento mentira mete mi_nombre mira mismo_$ mother más_tranquila no_sepas no_tenía nombr nombres_de ok_$ olvida_lo olvidara out pensando piso pli plis_$ por_dios porfi porfi_$ proteccion puedes_olvidar puse pusiste_$ que que_borrar que_me queda_en quede_$ quedes_con quítalo_$ resto risa sitio sitio_$ solo_para sí_$ tal_si tan_amable te_comenté te_he tiralo todo_eso tranquila tranquila_$ ultima una_$ vez_que y_no ~ato ~cer ~eck ~egó ~eja ~ese ~ide ~ima ~ire ~ita ~pra ~rte ~ría ~usa él_$
5 3_$ ^_elimina ^_guarda ^_mira ^_saca ^elimina ^guarda ^mira ^saca a_lo al_olvido antes_$ aqui borra_$ borres_$ borron cajon coment como_si conservar_$ contigo dale de_a de_ahí de_mí de_tu de_vista debe deja_el deja_la desechalo deshazt deshazte_de dicho_nada dije_$ el_día el_lunes el_olvido el_vino eliminar ello ello_$ enfado es_cosa eso_de eso_último guardada guardado habl hablé_de hago_para haz_una informacion la_hoja largo_que limpia me_da me_mata memoria_a memoric mencion mira_la mí_el nada_de necesito_que ningún_sitio no_debe no_es notas_$ oist olvido que_borres que_sabes que_se quedart quedarte_con quema quita_$ rastro rastro_de recordar recuerdes_$ retiralo romp saca sacalo solicito te_dijo te_escribí tener tirala ust vacía_el vista vivo x y_si ya_la ~bió ~blé ~ego ~iná ~jen ~jón ~mpe ~ner ~nté ~ole ~oso ~pas ~rga ~ria ~rón ~ste ~ted ~yas
6 ^_a ^_bórrame ^_olvida ^a ^bórrame ^olvida anot apunta archiv basura cabeza_$ como_que conserves_$ contando conversacion de_antes de_me deja deje descártalo_$ destruir dicho elimina_$ este_mensaje esto guardar he_dicho info la_basura la_papelera mi_sobrino no_quede nota ola olvidalo olvídalo_$ papelera present pued que_tengas que_tienes quitala se_pierda sobrino tengas_$ todo_lo tu y_por ~ben ~ime ~jes ~las ~rlo ~rrá ~uir último_$
7 (: (; ^_olvide ^olvide acuerdo agent apunt basura_$ bórralo_$ con_lo conté_$ d de_conservar de_que de_tener de_tus de_ya eliminalo elimines_$ elimínala_$ está_$ favor gustaria lo_quiero lo_último me_gustaría mensaj ment mia ni_la no_vayas nunca_lo olvida_$ pido por_mí que_acabo que_lo quitalo registr sepa sobr y_el y_olvida ~ior ~rdo ~rre ~ter ~vor ~zte
8 ^_descarta ^descarta anterior apuntes_$ aquello así_que descartalo dije lo_d no no_retengas perfil que_es quiero_que recuerdo te_la tus_notas ya_$ ~bes ~eda ~fil ~rda ~rra ~ves
9 confes conserv conservar descarta desde_el eliminala en_tu eso eso_$ guarda olvido_$ pero_no purga quiero ruego se_va suprim ~ate ~ibí
10 de_no elimin en_tus escribi memoria_$ que_$ te ~gas ~var
11 borrala borram borrar fuera haz no_la ok qued retenga tu_memoria
12 borr desaparec lo_del no_lo va_$ ~dar
13 tenga tira ~des
14 del_$ memoria quita ~elo
15 bota fuera_$ me_$ ultimo
16 borralo elimina lo_de olvida
17 guard
18 borra
20 a_$ sobre_$
25 ~ala
26 de_$
31 ~alo
"""
KNOWN = """
3 abogado acaba acabo acerca acordandot acuerd acuerdo adelant agradeceria ahi ahora ahorita al alergia almacen amabl and anda andaba andal ando anoch anot anotast ant anterior apunt apunta apuntado apuntalo apuntast aquello aqui archiv arranca arrepenti arrepiento arriba asi asistent asunto audio aun ay ayer ayudam barbaridad basta basura bien boca bocaza bochorno boludo bonito borr borra borrala borralo borram borrar borrarlo borrela borron bota botalo bote broma buena bueno cabeza cada cajon calient callarm cambiado caso causa chamo charla chat che chism chiton cifra cinco coch coma coment comentario como comprometi comunidad con confes confi confianza confidencia confundi conserv conserva conservar const consta cont contado contando contandot contar contarlo contaron contart contigo conversacion convien corazon corramo correspond cosa ctrl cuando cuanto cuenta cuento d da dale dato de debe deberia debi decir decirlo decirt deja dejala dejar deje del delet dema demasiado derecho desahogarm desaparec desaparecelo desaparezca descarta descartala descartalo desd desecha desechalo deshazt destruy destruyelo di dia dice dicho digo dije dijo dio direccion disculp do dond dormir duel echal eh ejemplo el elimin elimina eliminala eliminalo eliminar eliminelo ella ello empresa en encima entera entero entierra entonc entr entra entrado equivocado equivoqu era error es esa escribi escribio escribir escrito eso est esta estaba estamo estan esto estoi estuvo fa falta familia fatal father favor fecha feo figur forma foto fue fuera fui goma gorda grabado gracia grupo guard guarda guardada guardado guardar gustaria ha haber habert habia habl hablado hablamo hace hacer hacet haga hagam hago hai haria hasta haz hazlo hazm hermana hermano hija hijo hijol hoi hora hubiera huella iba idea igual info informacion inmediato ir jaja jajaja jama jure ke la lado largar largo le lee leido leist lengua limpia limpialo lista llego lleve llorando lo luego lune ma madr mal mala malo manana manch mand mandalo manten marido mata matan media medico mejor memoria memoric mencion meno mensaj mentira meta metel meti mi mia miedo mijo minuto mio mira mismo modo momento movil mudo mui mujer nada nadi nah necesidad necesita necesito nel ni ningun ninguna nino no noch nombr nota nuestra nunca o ocurra oido oist ojala ojo olvid olvida olvidalo olvidar olvidara olvidelo olvides olvido oso ostra otra otro oy pa palabra papelera para parc part pasado pase paso pata paz pedido pegu peligroso pena pens pensando perdon perdona perfecto perfil permiso pero perro persona pido pierda pierdelo pio piso pl pli podria politica polvo ponga ponl por porfa porfi porqu preferiria prefiero present presupuesto privacidad problema prometi proteccion pue pued puedo puesto punto purga purgalo puse pusist q que qued queda quedado quedar quedart quedat quema quemalo querer queria quien quier quiera quiero quisiera quit quita quitala quitalo quitamelo quitar quitarlo rabia rajado rastro rato razon receta recien recordar recordara recuerd recuerdo referent registr registro regu relativo respeto resto reten retenga retira retirala retiralo retirar retiro ruego sabe sabemo saber saca sacala sacalo salga salio salir saquelo se sea secreto seguir segundo seguridad sell senor sepa ser seria serio si siempr siento siga sigu sin sitio sobr sobra soi solicito solo solt soltado sordo sorpresa su suegra suelta sueltalo suena suprim suprimelo suprimiera suprimir suya tacha tambien tampoco tan tanto tard te tendria tener tenerlo tenga tengo tenia teniendo ti tien tierra tira tirala tiralo todavia todo tome tonteria total tranquila trate tu tupido uf ultima ultimo un una up usa ust uy va vacia vale vaya ve vea velo ventana ver verdad verguenza vez vida viento vino vist vista visto vivo vo vuelva wei xfa y ya yo z
"""
NAMED = -40
NAMING = """
-23 dijo esto
-20 antes
-18 de_antes
-17 esa te_escribí
-16 escribí
-15 dos estaba
-14 eso último
-13 ^_… mensaje
-12 ahorita fue no_retengas quedado
-11 acabo acabo_de hace recién tierra …_la
-10 de_ayer desaparezca he_… límpialo mí que_acabo sepa
-9 ^_lo ^_qué ayer descarta favor_$ hoy lo_último nada no_quede pasé quede_$ tíralo …_elimínala
-8 3 ^_descarta ^_los bórralo conversación cuento de_hoy día escribió eso_$ lo_que lo_… memoria_$ niño no_ha nota una …_fuera …_te
-7 ^_del como he lo_cuento me no puedes_… retengas retíralo sácalo te …_al …_no …_o
-6 ^_hay ^_oye anoche anterior_… aquello de_conservar esta este fuera_de ha has lo_he mi_hermano no_lo no_quería porfa quede si_lo te_quedes y …_descártalo …_eso …_purga
-5 ^_me ^_te agradecería al aquello_que con_la conservar cuando de_empresa descártalo destruye dije_$ en_el en_ningún haz_como le lo memoria nada_$ ningún no_no olvídalo olvídalo_$ por_la puse que_mi quedes qué_… xfa y_no …_el …_fue
-4 #5 ^_bórralo ^_como ^_eso ^_le ^_mi ^_por antes_de borralo como_… con_eso de_donde de_esta de_recién descártalo_$ deséchalo deséchalo_$ elimínala_$ era_para hay la_cuenta la_memoria las lo_conserves lo_puedes mi_boca mismo mismo_$ ningún_sitio no_… oye para_mi plis plis_$ por_el quitar quítalo_de rato retíralo_$ salió_de soltado te_la todo_lo tú_no usted y_me y_si ya_sabes
-3 ^_a ^_con ^_esto ^_si ^_uy antes_$ archives ay_no causa comunidad contando de_mí desaparecer digo elimínalo elimínelo en_serio en_… era era_… error es_… eso_que familia fuera grupo hablé hace_un hacete haz hermano información la_comunidad la_papelera lo_sepas los_nombres mandé mata mata_si me_mata mensaje_de ni ni_… no_eso no_los no_se nombres o_sea papelera pegué por_error porfi porfi_$ presente puedes_hacer puedes_quitar puedo purga quería sale se serio si tarde te_he te_mandé tendría tendría_que total tíralo_$ uy vez_que …_haz …_total
3 #3 ^_deja ^_haz ^_tacha acerca acerca_de agradecería_que apuntes borre che con_lo cómo da de_el deja dije dije_por dirección_de dos_… en es eso_no estoy favor gracias_$ hay_que haz_que hubiera_dicho le_… lo_dije los_datos madre miedo más ni_rastro no_conserves no_era no_sabes no_sepas no_va notas palabra pensando pido problemas_de puede que_me quedes_con quita_lo rastro rastro_de retengas_$ retira sabe_que sabes se_te sin sobre_la tacha tengas_… tenía y_ya ya_está
4 ^_de ^_ojalá ^_puedes ^_tú borra borrá bota cabeza con_mi de_que dormir dónde dónde_… empresa eso_de eso_lo está está_$ fatal hijos la_fecha lista lo_quiero lo_tengas los_niños niños no_quiero nombre ojalá olvidalo para pasado piso por_favor puedes_borrar que_sepas que_tengas quiero quiero_que si_no sé te_dije te_hubiera te_… tu_cabeza un_… vale ya_no ya_… …_un
5 ^_todo ^_ya bórrala conté conté_del datos_de di elimina_el elimine esté haber hubiera jajaja mi_suegra nada_de nunca olvida_todo pasé_$ puedo_… q quedar quita recordar sabes_de sepas sobre_mi su_… suegra te_conté tengas yo …_así …_borra …_era …_olvida
6 ^_borra ^_la ^_olvida a_mi borrar bórralo_$ de_eso de_tu fecha fuera_$ fui guardado guardes_$ guardes_lo la memoria_a mi_dirección mi_mujer mujer móvil no_la que_sabes quítalo quítalo_$ saber sitio todo_menos tu …_como …_datos …_de …_jajaja …_las …_quítalo
7 ^_elimina ^_no asunto borra_el con cuánto cuánto_… de de_mis de_su dejes dirección el guardar guardes lo_del los_… no_te pasó paz pero que_soy que_tengo que_tienes tengo …_del
8 datos de_los debe en_tus menos secreto soy soy_… su te_pasé tienes …_es …_y
9 #2 a_… con_… conté_lo las_… olvida todo …_bórralo
10 los sí …_a …_lo
11 ^_guarda el_… por_dios
12 de_la mis_… no_$ tus
13 guarda me_… …_ni
14 #1 que_… …
15 …_por
16 …_que
17 de_mi del mis
18 dije_de la_… mi
19 de_… lo_de mi_…
20 sobre
22 del_…
"""
