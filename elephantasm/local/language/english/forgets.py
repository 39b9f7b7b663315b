# SPDX-License-Identifier: Apache-2.0
"""English words that ask to forget something, and that name it; see `language/forgets.py`.

Made by `python -m tests.fitting_forgets english`.
"""

from __future__ import annotations

BIAS = -33
WEIGHTS = """
-13 (name) is
-11 # a
-9 ^_i ^i do
-8 list or ~nts ~ter
-7 (" about_it doe how if_i make thei ~ays ~ies ~lls
-6 ^_i'm ^_we ^i'm ^we again but can't can_i delete_my ever from_the in love more think when ~ink ~nds ~r's ~rds
-5 ! 1 2 ^_how ^_i've ^how ^i've and answer break by child could_you do_i do_you email im line never_forget number put read thank_you time to us who work ~ers ~ery ~got ~ine ~ite ~rth ~und
-4 (: 3 ^_my ^_not ^_what ^my ^not ^what ar at at_the back believ budget but_i cat delete_the did_you don't_forget eat everi everyon father file_$ for forget_about give i'll i_live idea leav let_me live mind mother my_head name open our right say_$ so_i sure tabl tell_you todai too try will wrong ~ars ~ble ~ead ~eet ~hed ~her ~ins ~ive ~kes ~nch ~ner ~ngs ~ree ~rks ~rst ~yed
-3 ^_could ^_did ^_does ^_i'll ^_is ^_she ^_what's ^_which ^_who ^_write ^could ^did ^does ^i'll ^is ^she ^what's ^which ^who ^write address after all allergi alwai and_i and_it book boss call can_you cant car come cover dai draft even find for_a forgiv full go_$ hate have_to he i've i_am i_keep into is_there isn't it_in it_says job june keep_the know_$ letter list_$ long look mean must_be need nut on_it onli out_of own page past place plan recip remove_the repeat rude see she sinc sister someon stai stori talk the the_whole then they_say to_the up want_to what's what_would why won't would_be write_a you_forgot ~'re ~ach ~aft ~als ~ary ~ast ~ats ~day ~dge ~ect ~een ~els ~ets ~eve ~hes ~ice ~ile ~ils ~ing ~ise ~ked ~ket ~led ~ler ~les ~let ~ons ~ose ~per ~rgy ~ses ~sts ~tes ~ugh ~use ~ves ~wer
3 ^_all ^_do ^_doesn't ^_ok ^_pretend ^_quick ^_you've ^all ^do ^doesn't ^ok ^pretend ^quick ^you've about_me ago all_that and_i'd and_lose and_not anyon as asked_me be_removed can_we chuck cloud cross do_me do_not do_the doesn't don't_retain don't_save dont_keep dumb either either_$ expung file forget_what handl have_on i'd_prefer i'd_rather i_dont i_mentioned i_want info is_a it_from keep_it kindli matter memory_of morning_$ move my_it never_heard never_said not_have note nuke nuke_it of_$ of_me off oh okai on_me out_my over_$ rather remember_the removed_from said_about save_it save_that she's sick sign somewher sorri store_that stuff subject taken_off the_at the_cloud the_subject this_is to_that to_you tonight_$ too_$ trash type typed_that up_$ want_it wasn't what what_i've what_we whole_thing wipe_the you_must you_on your_head ~'ll ~ank ~arn ~ash ~ate ~dly ~ean ~eep ~ged ~ier ~ike ~ist ~own ~ret ~uff ~ved
4 ^_let ^_see ^_strike ^_wait ^let ^see ^strike ^wait about_my ago_$ asap asap_$ ask_you bin borrow buri burn comment could_the dictat don't_store for_good from_memory from_what get_that have hi i'd_like i'm_not i_feel i_never i_signed it_be kept_$ kill know_about last_message law learn leave_that let_it like_it lol messag might mine my_from my_i night no no_one nothing_about of_the ok_$ on order pretend pretend_i realli sai so_take somewhere_$ statement strike subject_of that_about the_second the_thing them them_$ this_morning to_tell vanish want_you with_his with_you you'd you'll you_didn't you_have ~'ve ~ely ~ize ~oss ~sia ~ted ~u'd
5 ^_as ^_get ^_kindly ^_lose ^_pls ^_stop ^_take ^as ^get ^kindly ^lose ^pls ^stop ^take a_word about_the abov anywher are_you busi delete_it deleted_$ don't_keep don't_want embarrass feel_sick forget_my he_would in_there in_your it_deleted keep_that kill_me knowing_my mai must_not of on_the pal please_$ privat purg record remove_it rid_of so_delete that's that_last the_from the_stuff this_$ to_be want whatev wipe_it word_$ you_know ~ere ~ned ~ote
6 ^_delete ^_dont ^_forget ^_hey ^_scrap ^_so ^delete ^dont ^forget ^hey ^scrap ^so anywhere_$ awai erase_it forget_$ from get_rid hang_on hei i_shared it_was just know my_last nothing_$ ok out out_the please_erase rid said_$ scrap share stuff_i thing_i to_me um under where_the you've you_$ you_the ~der ~rap
7 about and_forget and_now be_a chanc don't hang have_that i_told i_wrote it_please know_nothing last lawyer let_that memory_$ not_in not_to of_your shred thing thx thx_$ tuesdai was_my zap ~n't ~ove
8 ^_erase ^_nope ^erase ^nope blank flush from_your haha i_just i_shouldn't keep lose lose_it my_in nope not_keep scrub shouldn't shouldn't_have store take take_out tell thanks_$ that_one the_i told_to was_told what_you wipe_$ yeah yo you_to ~ave ~ber ~eed ~rub ~ush
9 dont dump i i'd noth pls_$ remov retain ~red
10 about_$ let out_$ rememb save the_of told_you your your_memory
11 can_go it not pleas really_$ unsav ~get
12 forget it_out just_said
13 ^_wipe ^wipe
14 confess u un what_i
15 i_said my that_$ ~ete
16 eras ~ory
17 it_$ memori you ~ase
18 delet that
19 wipe
20 delete_$ pl
24 my_$ the_$
"""
KNOWN = """
1 2 abt account actual ago anymor anyon anyth anywai anywher app around asap ask assist aw awai back bad beg believ bin birthdai bite black blank borrow brain brother burn busi call cant carri chanc chang chat child chuck clean clear come comfort comment comput concern confess confid consid contain copi cousin cut dai dear delet dictat didn discard disclos dispos ditch doctor doesn dont drink drop dumb dump earlier embargo embarrass eras even ever everyth exist expir expung famili feel file forget friend give go god good googl grate great haha hang happen hate haven head hear hei hell hi hit hmm hold hour hurt husband idea info inform isn isnt iv keep kill kind kindli know last lawyer leak learn leav legal let lol longer look lose love mai make matter mean memor memori mention messag might min mind mine mistak moment mondai mortifi mother mouth move must need never new night nobodi none note noth nuke number oop order page pai pal paragraph part person phone pick pl place pleas plz possibl prefer pretend previou privat purg put question quit rather read reason recollect record regard remark rememb remov retain rid right roof roommat round rub sai save scrap scratch scrub secret secur see send sentenc share shouldn shred sick side sign sinc sink sister sit slate sleep slip snitch someth sorri speak stai statement still stop store stori strike stuff subject subpoena suppos take talk tear tell test text thank that thing think throw thx todai tonight touchi trace trash true trust turn type u ugh uh um un unlearn unrememb unsaid unsav us vanish voic wait want wasn week weird weren whole wife wipe wish withdraw word work write wrong yesterdai yo
"""
NAMED = -36
NAMING = """
-24 last
-22 that
-21 ^_…
-17 wish wish_i
-15 not this
-14 said
-13 ^_forget
-12 now_i one store unsave
-11 and_now there_$
-10 ^_for ^_that asked was what_i you_$ …_so
-9 dont meant my_last that's
-8 don't for_my hold it_$ just to_know …_remove
-7 and_not came could for in_the it_was ive kindly message that_was …_don't …_to
-6 ^_please delete_what do from_… i_just it it_delete memory_$ of_my out_of please please_… previous that_one u under_… wrote you_… …_and …_from …_said
-5 ^_could ^_my and delete_that dump_it either either_$ from i_said keep keep_it last_night lawyer memory_please please_strike remove she that_out to_me was_a with_you …_delete …_it
-4 ^_no ^_that's above do_not for_the having hold_on i_could i_shouldn't it_out just_said kill let_that night nothing only please_erase retain saying sleep strike_it that_from thing_i was_… wrote_$
-3 ^_it ^_not ^_oh at between bin by could_… dictated don't_hold dump file forget_the get_it have_that having_it i_wrote it's me_in of_that please_clear pretend private remark remembered round said_$ said_it shouldn't thanks thanks_$ that_$ thats told too true up us wait wasn't weren't would you_mind …_you
3 ^_can ^_i'm ^_pls and_forget any_more ask be_removed better business can clear_it come don't_want dont_want erase_my from_your haha have_my he's him i'd i_was if it_away knowing_my let_it me_$ mine on over please_delete please_get quit rather_you record remember_that removed removed_from story that_thing the_thing thx thx_$ to_you typed_that was_not what_you why you_delete you_didn't …_a …_at …_forget …_it's …_over …_story
4 ^_nobody about_my anyway are ask_that bad but forget_my gone_from have_… he i_mentioned i_… in_there it_be let lose_it me_and mentioned more more_$ on_the please_$ please_forget remove_it see share supposed supposed_to take that_i the_whole today whole_… why_i with_my you've you_and you_can …_i …_number …_we …_with
5 ^_hi ^_so ^_the are_… brother delete_$ didn't family feel forget_it from_memory gone hi how_… i'm in_your it_… know_about knowing lose memory_of must_not never no_… nobody out_the regarding_my shouldn't_have stuff_i where whole wipe_it yeah you_about you_must …_i'd …_the
6 and_my be_in could_you did erase have i'd_prefer i_dont in_… like must now_$ number of prefer remember should stuff to to_forget were wipe you_to …_my
7 ^_delete any away be be_gone cousin good her_… i_don't my_cousin of_… on_my so_please we we're …_doesn't …_out …_was
8 ^_i ^_would all all_that of_the regarding your …_is
9 #5 got how is memory now the to_be with
10 her out
11 #1 about_the …
12 said_about
13 ^_what
16 #3 it_i my
17 about_… birthday
18 my_… the_…
20 #2
39 about
"""
