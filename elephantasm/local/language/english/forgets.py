# SPDX-License-Identifier: Apache-2.0
"""English words that ask to forget something, and that name it; see `language/forgets.py`.

Made by `python -m tests.fitting_forgets english`.
"""

from __future__ import annotations

BIAS = -23
WEIGHTS = """
-15 #
-10 about_it
-9 a is or when ~ies ~nts
-8 ^_i ^_i'm ^i ^i'm can't from_the ~ers ~nds
-7 (" (name) 1 ^_i've ^i've and dai do doe how let_me more ~ble ~lls ~ter ~use
-6 2 ^_my ^my ar by call can_i delete_my did_you do_i do_you idea if_i line list my_head never_forget tell_me thei try us who word ~eps ~ery ~got ~ine ~ink ~kes ~rds ~rst ~ugh
-5 ! 3 ^_did ^_she ^_we ^did ^she ^we again alwai answer at break don't_forget eat end ever father head help hour i'll like look mean minut mother number other run say_$ sort talk tell_you thank_you the_bins too wai why won't year ~ars ~ead ~een ~eet ~ice ~ion ~ise ~ite ~mes ~nch ~ner ~ort ~r's ~ree ~rks ~rly ~ses ~tly ~und ~ves
-4 ^_he ^_how ^_is ^_it's ^_never ^_no ^_our ^_please ^_what ^_what's ^_who ^he ^how ^is ^it's ^never ^no ^our ^please ^what ^what's ^who again_$ all at_the boss cat come draft drive find fridai ha half hate in in_my in_the leav live make new on_it open own page plan rude sound start sure than that_the then think thursdai train translat trip week what's work you_don't you_must ~aft ~ans ~ass ~dge ~ect ~ets ~ges ~ght ~hed ~hes ~ian ~ind ~ing ~ket ~ler ~lly ~nal ~nce ~nny ~nse ~oes ~ore ~per ~ple ~rty ~tor ~wer
-3 10 5 6 9 ^_could ^_does ^_got ^_i'll ^_now ^_thanks ^_we're ^_which ^_write ^_your ^could ^does ^got ^i'll ^now ^thanks ^we're ^which ^write ^your about_that all_$ back back_to befor bins_out breath budget bui but_i by_the cake car check child class code coffe cold comma cousin data dinner divorc don't_tell door earli easi email even everi everyon explain feel fix for for_a for_it for_that for_the free friday_$ full give great hard home i_delete i_keep i_know i_live i_meant if_you im in_that is_there job juli keep_your knee know_that landlord laugh letter life like_a link list_$ lot love manag mani me me_nots month mother's my_boss my_cousin my_name my_wife need_a neighbor not_$ nut old on_a onion part pass photo place plai please_keep price rain read receipt sai say_you send shoe shop short sinc sing sister some someon stori swap tabl talk_about tax teh that's_what that_we the_file the_rest they_say till time time_$ to_the todai tomorrow tone touch turn until we've weather well what_do what_they where while wife win without won't_forget worri write_a you_did you_said you_were ~'ll ~a's ~ace ~ach ~ade ~ady ~als ~are ~art ~ast ~ats ~cks ~d's ~day ~eas ~eck ~ens ~ent ~ess ~est ~fee ~ide ~ile ~ill ~ils ~ins ~ked ~low ~mas ~med ~mer ~min ~nes ~ney ~ons ~ors ~ous ~ows ~res ~rry ~rth ~sin ~tel ~tic ~til ~tle ~uch ~urs
3 ^_cross ^_cut ^_fine ^_from ^_get ^_hiya ^_hold ^_kindly ^_might ^_remove ^_scrap ^_un ^cross ^cut ^fine ^from ^get ^hiya ^hold ^kindly ^might ^remove ^scrap ^un a_bad a_match a_nurse about_and after_$ ago ago_$ and_forget and_i'd and_the and_we're any_longer anyon anything_about anything_on asking_you away_$ changed_$ chat confidenti cring cut_my cut_the delete_delete delete_that destroi didnt do_me dont_remember down_the drop_me entri feel_sick fine_but for_good for_your forget_how forget_i from from_what get_that go_$ good_as happened_$ happier hiya hospit hr i'd_like i_made i_mentioned i_never i_want i_was i_wasn't immedi in_case it_all it_never it_was keep_it keep_my keep_that keep_this know_which learned_about leave_that leave_the lol longer longer_$ loos man message_just might my_at my_kid my_out my_with no_need nobody's nuke_it of of_what on one_for order_$ out_please pal pretend purg record removed_from retained_$ rub_out said_$ save_that scratch_it scrub_it second_thoughts share she_asks shoot shot_of stay_in stored_$ supposed_to ta take_it talked_about tell telling_you that_about that_down that_message the_my the_was the_work thing time_but to_tell to_that trash un_hear unsee_that up_the vanish want_you would write_that yesterday_$ you'd_better you're_not you_about you_be you_never your_head yourself ~'ve ~ack ~aks ~arn ~dnt ~eal ~ign ~ose ~pet ~rgy ~ted ~tes ~ven ~ver
4 ^_burn ^_hang ^_hey ^_make ^_pls ^_put ^_rub ^_stop ^burn ^hang ^hey ^make ^pls ^put ^rub ^stop about_me allergi be_stored before_it bin_it bin_that burn busi can_stay can_we carpet carpet_$ clear_it concern dear drop either either_$ embarrass forget_my forget_the from_memory have_that hear hei hell honest i'd_be i'm_moving i_feel i_my i_shared in_your info it_could it_this keep_what know_about knowing_my last last_message leak let_you loo me_and might_i mind_$ mine move must my_is my_last my_to needn't never_happened no_record not_in not_keep note notes_on nurs of_me onto out_on privat put_a rather read_that record_of regret remain rememb remember_the rid_of rub_it say_anything should_be slate so_delete ta_$ that_last the_and the_in the_on the_so the_to the_with there_$ this_morning thx thx_$ to_hang to_know to_you tuesdai u_$ whatev wipe_it wipe_the with_it would_you ye yesterdai you_didn't you_know you_need your your_notes ~ank ~awn ~bed ~dio ~eep ~ere ~ned ~nge ~roy
5 ^_as ^_delete ^_ditch ^_forget ^_let ^_lose ^_nope ^_scrub ^_shred ^_throw ^as ^delete ^ditch ^forget ^let ^lose ^nope ^scrub ^shred ^throw about about_my about_right about_was amnesia anywher anywhere_$ be_deleted be_kept blab blank blot buri can_go chanc do_in erase_it expung goes_$ gone_please hang_on hold i'd_rather i've_given it_out it_please kept_$ let_that lose_the me_$ my_of never_heard none none_of nope not_mine nothing_$ nuke off on_file on_your once_$ only_a out_the please_$ please_erase really_$ she's sick stick_$ strike_the tear the_from the_please the_thing the_under the_we this_is throw told_to under_the we_never what_he where_i whether with_you you_a you_in ~ncy ~sia ~uck ~ush
6 (; ^_bin ^_erase ^_flush ^bin ^erase ^flush and_now archiv be_a black bother but_forget delete_it don't_want dont_write file flush for_me forget_what i i'd i_shouldn't i_told in_on isn't it it_isn't just_said know know_nothing lawyer let my_and my_i my_in my_on never ok pls_$ re scrap scrub seal shred slip something_you strike take to_$ to_be typed_that under unse was_told weed what_you yeah yeah_$ ~ber ~dly ~ike ~ook ~rap ~red ~rub ~see ~tch
7 ^_gone ^gone at_$ dictat ditch don't_keep dump erase_$ fanci gone_$ in_there just memory_$ messag meter not_to of_your on_to shouldn't thanks_$ the_about the_i this_$ um will_$ with_$ yo you ~ave ~eed
8 ^_strike ^strike a_secret awai deleted_$ dont_keep from_your get_rid hang my_a noth pleas remove_it rid secret take_out that_one the_at the_bin the_do the_isn't thing_i unsav you_$ your_mind zap ~n't ~ove ~ret
9 about_$ chuck do_not forget is_not no_$ the_out wipe_$ you_to ~ear
10 ^_wipe ^wipe belong lose_it not_for out out_$ rub the_is told_you your_memory
11 confess keep not remov the_of ~get
12 lose no save u
13 dont retain that un ~ete ~ory
14 bin i_said pl ~ase
15 delete_$ eras it_$ memori stai what_i
16 my store
17 that_$
19 delet
20 wipe
26 my_$
38 the_$
"""
KNOWN = """
1 2 4 abt accid account actual address ago agre allergi alon amnesia anymor anyon anyth anywai anywher app around asap asham ask assist aw awai ax ay back bad bang bank beg believ belong bin birthdai bite blab black blank blood blot borrow brain break brother buri burn busi call cant car carri cat chanc chang chat child chuck clean clear close clue come comfort comment comput concern confess confid confidenti conscienc consent consid contain copi cousin cring cross cut dai date deal dear delet destroi dictat didn didnt die disappear discard disclos dispos disregard ditch doctor doesn dont drink drop dumb dump ear earlier embargo embarrass entri eras even ever everyth ex except exist expir expung fact famili far favour feel fib file find fine flush forget forgiv friend give go god goe good googl gossip grate great guess haha half hang happen happi hate haven head hear hei hell hi hit hiya hmm hold honest hour hr hurt husband idea ignor im immedi info inform isn isnt iv job keep kick kill kind kindli know laptop last lawyer leak learn leav legal let list log login lol longer look loos lose love make man mate matter mean meet memor memori mention messag might min mind mine minut mistak moment mortifi mother mouth move must nah name nasti nda need needn never new next night nobodi none note notebook noth nuke number nurs nvm old omg oop order ought overshar page pai pal paragraph part past patient person phone pick pl place pleas plz point possibl prefer pretend previou privat promis purg put question quick quiet quit rather read reason recip recollect record regard regret remain remark rememb remind remov rest retain rid right roof roommat round rub sai save scrap scratch scrub seal secret secur see sell send sentenc share shit shoot shouldn shred sick side sign silli sinc sink sister slate sleep slip snitch someth sorri speak stai statement stick still stop store stori strictli strike stuff subject subpoena suppos sure swear ta take talk tear tell test text thank that thing think throw thx time todai tonight toss touchi trace trash treat true trust turn type u ugh uh um un unlearn unrememb unsaid unsav unse ur us vanish voic w wait want wasn week weird weren whole wife wine wipe wish withdraw withdrawn word work worth write wrong ya ye yeet yesterdai yo zap
"""
NAMED = -28
NAMING = """
-27 that
-25 last
-20 ^_…
-19 said
-18 unsave
-17 this wish_i
-14 in_the
-13 please_…
-12 and_now what_i
-11 ^_forget ^_my asked for_the it_$ keep_it not now_i remove_my that_one wish
-10 meant meant_for message was …_u
-9 i_just it_was my_confession that's wrote you_$ …_remove …_so …_what
-8 ^_for could do don't dont_save forget_what i_shouldn't kindly previous to_me …_delete …_to
-7 ^_could and_not delete_that don't_keep i_said lawyer mistake my_last my_previous nothing one please please_clear so_don't strike_it thanks thanks_$ that_out the_last was_my weren't
-6 ^_no confession dont dump_it either either_$ for_my hold just not_retain please_erase please_strike pretend save_that shouldn't that_message thats what wrong_… …_of
-5 at_… delete_delete delete_what having it ive last_night of_my place put read remembered retain rub_it say saying statement that_was told told_me voice with_you wrote_$ …_for …_only
-4 ^_i'd a_word above and between came cat could_my delete dictated discard do_not dont_keep dump from having_it he's_… hit i'd_rather i_wrote just_told last_message memory_$ mention no_trace of_it of_that rather rub shred sleep spoke store strike there_$ thing_i trace trace_of us want we_never would you_mind …_and …_on …_with
-3 ^_do ^_hmm ^_pretend ^_she ^_that ^_that's ^_the assistant at be_… blank could_… dont_remember erase_$ erase_that go hmm i_mean it's it_out it_please just_said kill let_that memory_… mind my_sister not_for out_of said_$ save_it say_anything scratch slip sorry that_could that_from things to_know true u under wait want_you whatever wipe_$ you_keep you_please you_to your_memory …_know …_me …_sorry …_when
3 #5 ^_did ^_everything ^_pls about_my address anyone are_… as asap asap_$ ask_that bank brother deleted_$ ex's feel go_of gone_from had holding i'd_prefer i'm_… i_don't i_told it_be keeping let_go mentioned must_not my_ex's never_told no not_the old_… paid please_delete prefer re regarding_my removed removed_from rid_of right should shouldn't_have stuff_i supposed supposed_to thing_with time to_forget to_tell to_… up w whole_… wife's with_the …_confession …_just …_number …_under …_will
4 ^_i ^_keep ^_would ^_you've anyone_so but_forget did erase_my for_it from_your gave have her_… i i_am keeping_my lose_it me me_and memory must my_kids my_old names now on our our_… out out_the people recipe regarding remember remove_it save_the scrub scrub_it stop storing thank that_you the_whole to_be to_the two un under_the want_my wipe wipe_it you'd you've you_about your …_but …_date …_i …_not …_numbers …_out …_yeah
5 ^_as ^_hi ^_remove be_gone be_in business dont_write down family forget_my good got_it head hi i've kick kids know_about list lose old on_my please_$ put_it remembering remove_$ so_please take tell the_second were whole work write you_can your_head …_keep …_lose …_was
6 #3 ^_delete ^_erase ^_nobody all_that be_deleted better blood blood_… cousin delete_my far fine hate him i'm im its job keep_my love me_$ memory_it my_cousin need on_… she's that_thing there_is to where …_doesn't …_is
7 ^_don't being bin_it could_you date deleted drinking ex it_i it_that my_ex new now_$ number of please_forget second story to_it week which you're …_as …_story
8 ^_can about_the how is_not me_… never never_happened of_the stuff with …_at
9 all got happened numbers of_… we're
10 ^_what and_… bad her i_was see
11 birthday the_…
12 but is my_…
14 about_… name said_about that_i
15 #1 in_… …
17 the
20 my
25 #2
32 about
"""
