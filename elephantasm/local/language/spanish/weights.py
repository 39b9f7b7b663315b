# SPDX-License-Identifier: Apache-2.0
"""Spanish words that speak for what lasts or against it; see `language/weights.py`.

Made by `python -m tests.fitting spanish`.
"""

from __future__ import annotations

BIAS = -18
WEIGHTS = """
-20 min
-18 hoi
-16 ayer
-14 ~aba
-13 lado sell
-12 cuento diapositiva entrada hai que tu
-11 loco otra qued
-10 final jaja perdimo problema temprano ~ema ~nte ~ver
-9 algo bueno do esta ha hoja pasa punto version ~ble ~ere ~iva ~ría
-8 ducha ella falta fin formulario hambr impresora jugando junta mismo necesito senora son tren ~den ~dra ~ena ~lta ~que
-7 caracter companero correo diez ejemplo escribo estamo fuera gana lavavajilla mal mui pagina palabra protagonista suena sueno tien ~edé ~eos ~ibo ~plo ~rlo
-6 anoch companera copa el esperando faltan grado hermana invitado llamar meno mosquito movil oficina parrafo primera quedamo rato rie risa segunda sigo sin super una vez vi voi ~ato ~bra ~ede ~ndo ~nza ~ogo ~pas ~vil
-5 acaba cabeza casado caso chico chist dormi encima escena eso est esto estoi gusto hacen idea igual impos la madrid maestra manana mediodia nadi perro quier reido rueda sei si sobr tenemo ultimo vale ~bía ~die ~edó ~ele ~eza ~ima ~nta ~res ~rid ~rmí ~rté ~toy ~zos ~ído
-4 acabo ahorita amor anda app bizcocho busco caja carta compu cuatro decir dio entendi formal foto habia hemo intento le lei lengua llamada llego luego ma minuto mucho nino orden papel parado parec paso perdido presupuesto propuesta quieren reunion rima rio sara sigu sol uf ventana ver ~ase ~aña ~cir ~gue ~ido ~ien ~ito ~mal ~men ~mpu ~ngo ~nía ~rtó ~ste ~ual ~ulo
-3 aqui azul bien bonito buena cancion cara cien cola contesta dudo duel era error estaba fatal formula frase frio gato gent gracia habla huevo iba llamo luca mando nuestro o olvidar pdf perdio pregunta primero puedo realidad se senor susto tipo traigo trajo ~abo ~blo ~cas ~cel ~ces ~das ~dió ~dos ~ear ~ece ~eja ~lió ~lma ~nso ~ras ~rey ~rió ~rso ~sta ~via ~ñor
-2 amigo ana archivo banco buscando calor cita claro clave client clienta cocina cocinando coma comiendo contra convenc corto creo cuarenta dejalo delant digo dijo dond duda durmio empieza encontr entiendo entrevista esa estuvo examen funciona haber han huelga humor ingl leo libr llave locura mala me medico mejor mensaj mia momento nombr peli peor perdi poco preferiria profe pued punta raro receta redaccion respuesta retraso sabe salio ser siet sobra tabla tambien telefono texto titulo toca un va vaca vida video volvi ~afo ~aja ~aso ~ber ~bes ~bla ~cen ~cha ~dez ~ene ~eta ~gro ~gua ~imo ~ién ~jor ~lga ~mar ~mió ~mor ~nto ~ofe ~oso ~pel ~rdí ~reo ~ror ~rte ~rto ~smo ~tas ~tel ~tré ~uda ~ula ~uvo ~vel ~vio ~xto
2 ant bajo bote bu cel cumpleano dia dirijo divorciado doctor dragon ensayo entr es estudia fibra fondo guard hacienda hija hipoteca juego leer llamaba lune maestro mili mother moto mudamo nieto notario nueva oficio ojo padr pago pasamo pequeno pincho por postgr puesto queda ropa suegra teclado termin termina teruel tre venc zaragoza ~aje ~ama ~ana ~cto ~des ~eda ~gar ~ide ~ila ~ine ~ián ~mer ~ona ~oro ~ota ~rar ~rez ~rol ~rro ~tes ~tín ~uti ~ves
3 ahora baja blanca cebolla comunidad conmigo curro da depto derecha diario dicen estudio euro febrero fija gym hablo he hermano huerta jornada llama lola madr mate matern mayor medio negro operan pastilla pato primer roma seat septiembr servidor sorda te tener tio vive vuelta ~ayo ~cio ~deo ~ell ~hes ~ida ~ivo ~lla ~lto ~nda ~nea ~ner ~nga ~ono ~oza ~pto ~ran ~rde ~ren ~rno ~rta ~sas ~sos ~udo ~vas ~yor
4 bebe cafe casamo ceramica chavo cierra cocino colectivo compr corta cuenca diciembr doctora doi domingo entrar fe hablar instituto juev kevin lo manejo mese nota octubr pareja parto pusieron salgo seguro solo tengo tesi tesorera todavia todo vamo vece viejo ~ajo ~ans ~avo ~bia ~bol ~chi ~dor ~ego ~elo ~eva ~ezó ~gas ~gra ~ico ~lgo ~llo ~ndi ~nia ~ntó ~pio ~ple ~rca ~rda ~uno ~uro ~uto ~vin ~ños
5 aerotermia agosto cambi centro cinco colecciono comida cuida derecho don gata invierno mart nada otro peso piso pueblo quedo roomi salud santa saqu segundo toluca uno y ~ada ~amo ~bio ~bié ~cho ~end ~gos ~ijo ~ios ~lio ~lud ~mie ~ndí ~nos ~ola ~oto ~per ~ral ~rce ~rre ~rzo ~sis ~tor ~uca ~vos ~ñas
6 a abril asi carnet casa coch del dicto empezo junio noviembr odio oido para sindrom su tienda toco vendi vivo ~cer ~diz ~dre ~ete ~eño ~ina ~ita ~net ~ome ~rgo ~ril ~ses ~tos ~ués
7 aceituna barrio casi de empresa hijo instagram marzo media miercol nuestra pelo tercer toda trabajo turno ~bre ~cal ~ela ~esa ~evo ~lar ~nio ~pia ~qué ~ram
8 cada con cruz dato despu nunca sal semana ~eca ~ejo ~era ~gia ~les ~nal ~nes ~ria ~rio ~ron
9 al aprendi bici deje duermo julio sabado social viern ~ano ~dia ~ica ~ino ~mos ~nco ~rmo ~rra
10 alergico club cobro hasta llevo noch ~jos ~mia ~oma ~ros
11 dejo tension vendo ~bro ~ero ~nca
12 mi siempr ~ame ~cia ~tis
13 en mayo ni ~ora
14 soi tomo ~nas
15 desd ~sde
16 ano
17 ~lia ~pre ~rdo
19 #
21 (name)
"""
