# SPDX-License-Identifier: Apache-2.0
"""English words that ask to forget something, and that name it; see `language/forgets.py`.

Made by `python -m tests.fitting_forgets english`.
"""

from __future__ import annotations

BIAS = -33
WEIGHTS = """
-13 is
-11 # (name) a
-10 ^_i ^i do
-9 in
-8 delete_my doe ~ays ~ies ~ter
-7 (" about_it can't can_i from_the how if_i list make or thei ~nds ~nts
-6 ! ^_i'm ^_we ^i'm ^we again but could_you do_i ever love more think when ~ery ~ine ~ink ~lls ~r's ~rds
-5 2 ^_how ^_i've ^how ^i've all and ar back break by did_you do_you email im line live mother name never_forget number put read time us work ~day ~ers ~got ~ite ~rth
-4 (: 1 3 ^_did ^_my ^did ^my alwai and_i answer at_the believ boss budget but_i cat child don't_forget eat everi everyon for forget_about give i'll i_am i_live idea into leav mean my_head open our remove_the right say_$ so_i someon sure tabl tell_you thank_you they_say to try who will wrong ~ars ~ead ~eet ~hed ~her ~ins ~ive ~kes ~ler ~nch ~ner ~ngs ~ree ~rks ~rst ~und ~wer
-3 ^_does ^_i'll ^_is ^_it's ^_never ^_not ^_she ^_what ^_what's ^_write ^does ^i'll ^is ^it's ^never ^not ^she ^what ^what's ^write address after again_$ all_$ at bank book call can_you cant come dai delete_the dog draft father file_$ find full go_$ hate have_to help i've i_delete i_meant in_that it_says know_$ landlord let_me like live_in long look me_about mind my_boss need new nut out_of own past pizza place plan recip says_$ she sinc sister someth stai stori take_the talk the the_whole then to_the todai tomorrow up want_to what's what_do what_they what_would which won't would_be write_a you're you_forgot ~'re ~ach ~aft ~ary ~ats ~ble ~ect ~ets ~eve ~ges ~hes ~ian ~ice ~ich ~ile ~ils ~ing ~ipe ~ise ~ked ~ket ~les ~mas ~mes ~nes ~one ~ons ~ose ~ows ~per ~ses ~sts ~tal ~tes ~tic ~tly ~tor ~ugh ~use ~ves ~yed ~zza
3 ^_do ^_doesn't ^_lose ^_ok ^_quick ^_sorry ^_you've ^do ^doesn't ^lose ^ok ^quick ^sorry ^you've a_moment a_scam about_me about_the anyon anything_on be bin clean cloud comput could_the cross do_me don't_retain don't_save don't_store dont_keep either either_$ expung file for_good from_what get_that go handl have_on hi i'd_like i'd_prefer i'd_rather i_dont i_told i_want in_confidence it_from kindli last_one law matter memory_of move my_i never_said not_have nuke nuke_it of_$ of_me off ok_$ okai on_me out_i over_$ please_get pretend rather remembered_$ removed_from said_about scam she's somewher somewhere_$ sorri statement store_that subject_of taken_off the_at the_i the_last the_second the_subject thing_about this_is to_tell to_you tonight_$ turns_out type typed_that up_$ want_it want_you we well you'll you_didn't you_must you_on you_the your_head your_notes ~'ll ~age ~ank ~arn ~ash ~dly ~ean ~eep ~ier ~ist ~ize ~nks ~ote ~own ~ret ~uck ~uld
4 ^_remove ^_see ^_strike ^_wait ^remove ^see ^strike ^wait about_my ago ago_$ am and_lose are_you ask_you between borrow buri burn busi can_we chuck comment dictat do_not embarrass forget_what from_memory has_to i'm_not i_mentioned info it_deleted it_was keep_it keep_that kept_$ kill know_about learn leave_that like_it lol me_and messag might morning_$ must_not my_from night no_one note nothing_about of on on_the order pretend_i sai sick so_take strike that_be that_last the_from them_$ this_morning to_me trash vanish wasn't what_we wipe_the with_his you'd you_have ~'ve ~ate ~ely ~ike ~ned ~oss ~sia ~ted ~u'd
5 ^_get ^_kindly ^_pls ^_stop ^_take ^get ^kindly ^pls ^stop ^take a_word abov and_my asap asap_$ be_deleted delete_it don't_keep don't_want forget_my from get_rid have he_would i_feel i_never i_wrote in_there just kill_me last_message mai no pal please_erase privat purg realli rid rid_of so_delete stuff_i that's the_stuff the_thing them under want well_$ whatev wipe_it with_you word_$ you_know ~der
6 ^_delete ^_dont ^_forget ^_hey ^delete ^dont ^forget ^hey anywher anywhere_$ awai erase_it feel_sick forget_$ hang_on have_that hei in_your it_at knowing_my last my_last nothing_$ ok out out_the please_$ record remov said_$ share told_to told_you um where_the you've you_remember zap ~ere ~n't
7 ^_erase ^_so ^erase ^so about and_forget and_now be_a chanc don't hang i_shared it_please know know_nothing lawyer memory_$ not_keep not_to of_your shouldn't shouldn't_have shred store take_out that_one the_of thing thing_i thx thx_$ tuesdai was_my was_told wipe_$ ~ush
8 ^_nope ^nope blank deleted_$ flush from_your i'd i_just i_shouldn't keep let_that lose mine my_in nope scrub take telling_you thanks_$ to_be what_you yeah you_to ~ave ~eed ~ove ~rub
9 about_$ dont dump haha i lose_it not not_mine noth out_$ pls_$ retain save tell yo ~ber ~red
10 let remove_it this_$ your your_memory
11 can_go it it_out just_said pleas really_$ unsav ~get
12 forget rememb
13 ^_wipe ^wipe un ~ete
14 confess u
15 eras i_said my that_$ ~ory
16 it_$ what_i you ~ase
18 memori that
19 delet wipe
20 delete_$ pl
24 my_$ the_$
"""
KNOWN = """
1 2 abt account actual ago anymor anyon anyth anywai anywher app around asap ask assist aw awai back bad beg believ bin birthdai bite black blank borrow brain brother burn busi call cant carri chanc chang chat child chuck clean clear come comfort comment comput concern confess confid consid contain copi cousin cut dai dear delet dictat didn discard disclos dispos ditch doctor doesn dont drink drop dumb dump earlier embargo embarrass eras even ever everyth exist expir expung famili feel file forget friend give go god good googl grate great haha hang happen hate haven head hear hei hell hi hit hmm hold hour hurt husband idea info inform isn isnt iv keep kill kind kindli know last lawyer leak learn leav legal let lol longer look lose love make matter mean memor memori mention messag might min mind mine mistak moment mortifi mother mouth move must need never new night nobodi none note noth nuke number oop order page pai pal paragraph part person phone pick pl place pleas plz possibl prefer pretend previou privat purg put question quit rather read reason recollect record regard remark rememb remov retain rid right roof roommat round rub sai save scrap scratch scrub secret secur see send sentenc share shouldn shred sick side sign sinc sink sister slate sleep slip snitch someth sorri speak stai statement still stop store stori strike stuff subject subpoena suppos take talk tear tell test text thank that thing think throw thx todai tonight touchi trace trash true trust turn type u ugh uh um un unlearn unrememb unsaid unsav us vanish voic wait want wasn week weird weren whole wife wipe wish withdraw word work write wrong yesterdai yo
"""
NAMED = -35
NAMING = """
-25 last
-21 that
-20 ^_…
-18 wish_i
-16 wish
-15 not this
-13 ^_forget said
-12 one store unsave
-11 now_i what_i
-10 ^_for and_now asked there_$ was you_$ …_remove
-9 ^_that do just that's …_so
-8 don't dont for for_my hold it_$ kindly meant my_last
-7 and_not came i_just in_the it_was ive message of_my out_of previous that_was to_know u under_… …_don't …_to
-6 could delete_what from_… i_said it it_delete memory_$ please that_one that_out was_a with_you wrote you_… …_it
-5 ^_my ^_no ^_please and delete_that dump_it either either_$ for_the from it_out keep keep_it last_night lawyer please_clear please_… remove she that_from weren't …_and …_said
-4 ^_could ^_that's do_not get_it having hold_on i_shouldn't just_said kill let_that memory_please nothing please_strike private remembered retain saying thing_i to_me us would wrote_$ …_delete …_from …_you
-3 ^_do ^_it ^_not ^_oh above and_i at between bin by could_… dictated don't_hold dump file forget_the i'd_rather i_could i_wrote in it's know_$ memory_get night only please_erase pretend rather remark round said_$ said_it shouldn't sleep strike strike_it thanks thanks_$ that_$ thats the_last think too true wait was_… wasn't what
3 ^_can ^_pls and_forget any_more are ask away_$ better clear_it don't_want dont_want erase_my from_your go_of haha happened have_my have_… i_… if isn't it_be knowing_my let let_go let_it me_$ mine note over please_delete please_get please_remove quit rather_you record remember_that removed see that_thing typed_that want_you was_not where_my why you_delete …_a …_at …_could …_forget …_i …_it's …_on …_over
4 ^_i'm ^_nobody ^_the about_my anyway ask_that away bad business but can forget_my gone_from he him i_mentioned i_was in_there it_away lose_it me_and mentioned more more_$ on on_the please_forget remove_it share shouldn't_have story supposed supposed_to take that_i the_whole to_you what_you whole_… why_i you've you_and you_can you_didn't you_must …_number …_story …_the …_we
5 ^_hi ^_so are_… brother delete_$ family feel forget_it gone he's hi in_your knowing like lose memory_of must must_not please_$ stuff_i today where whole wipe_it yeah you_about
6 ^_delete ^_would and_my be_in could_you did didn't from_memory good have how_… i'd_prefer i'm i_dont it_… know_about never no_… number out_the prefer regarding_my remember should stuff to wipe …_i'd …_my …_out
7 ^_i be be_gone cousin erase her_… i_don't in_… my_cousin now_$ of of_… on_my to_forget we we're were with you_to …_was
8 all all_that any of_the regarding so_please your …_doesn't
9 #5 memory now to_be …_is
10 #1 about_the got how is out the …
11 her
12 said_about
13 ^_what
14 my
16 #3 birthday
17 about_… it_i
18 the_…
20 #2 my_…
39 about
"""
