# SPDX-License-Identifier: Apache-2.0
"""English words that speak for it that a part of a message is handed over; see `language/handed.py`.

Made by `python -m tests.fitting_handed english`.
"""

from __future__ import annotations

BIAS = -27
WEIGHTS = """
-10 @above_apart
-9 @ends. @sentences1
-8 @capitals_00
-7 @below_apart
-6 @other_long5 @stops_11
-5 @capitals_10 @sentences2
-4 @lines4 @long4 @other_ends_question @own other:# other:^_the other:^the other:at other:what
-3 @ends_question @lines3 @long3 @long8 @other_begins_order @other_says_dangling @other_says_question ^_i ^i below:that me other:ask other:do_i other:it other:put other:read other:start other:that other:want other:week other:write other:~e's other:~ion other:~tes other:~ugh
-2 ! (" @ends! @ends? @ends_assertion @ends_dangling @lines2 @long5 @other_begins_question @other_long4 @other_long9 @other_says_assertion @other_says_order @stops_10 ^_i'm ^_please ^_the ^_what ^i'm ^please ^the ^what above:# above:(: above:^_i above:^_i'm above:^_what above:^i above:^i'm above:^what above:ar above:to above:what above:which above:~ain above:~ich above:~ing above:~n't am_i below:(" below:^_the below:^the below:me below:plan below:this_$ below:when can like not other:(" other:(: other:1 other:^_he other:^he other:about other:all other:befor other:birthdai other:book other:can other:cleaner other:do other:everi other:explain other:get other:how other:i_get other:is other:list other:lol other:me_a other:mean other:minut other:morn other:my_dad other:next other:octob other:off other:on other:onli other:out other:pass other:plai other:plan other:right other:run other:same other:saturdai other:she's other:so other:the other:the_same other:them other:thing other:to_be other:us other:want_to other:we other:we've other:~'ve other:~ach other:~dly other:~eat other:~ery other:~ill other:~ing other:~ise other:~ked other:~nts other:~ons other:~ool other:~ore other:~ote other:~out other:~per other:~t's other:~tly photo plan tell tell_me to todai wai week when you ~ber ~ers ~ite ~n't ~one ~red
2 @other_ends_imagined @plays @stops_01 above:her above:i'm above:mean above:my above:or above:reckon above:translat above:would_you above:~kon above:~nts above:~rds ad as back below:# below:he below:i'm below:into below:is_he below:line below:next below:send below:speak below:tens below:the below:up below:~ary below:~ent below:~ish below:~ive below:~nse charact does_he french go_on he's her_$ how_would i'm_the irish it_i joke mark mean more movi next on_from other:11 other:^# other:^_hey other:^hey other:a_house other:again other:and other:and_he other:babi other:back other:bad other:bought_a other:break other:bui other:cancel other:cant_make other:doctor other:don't other:fall other:father other:found_a other:give other:go_to other:grow other:hand other:has_no other:he_never other:hei other:here_with other:him other:honeymoon other:hospit other:hous other:i'm_a other:i_go other:i_got other:i_live other:i_never other:i_once other:ich other:ill other:ill_and other:im other:in_hospital other:in_hull other:knee other:live other:love other:ma other:mo other:my_husband other:my_new other:my_wife other:need other:nose other:not other:of other:out_of other:pai other:post other:rain other:rais other:sleep other:so_i other:sorri other:steal other:three_kids other:tooth other:with_my other:x other:x_$ other:you other:you're other:~cus other:~eth other:~gan other:~ica other:~ied other:~ith other:~oke other:~one other:~und other:~unk other:~ved post reckon repli say_$ send she shorten speak tens this_on would_you you_reckon ~ard ~ics ~ine ~ink ~ker ~kon ~man ~nse ~nts ~ote ~ply ~rds
3 @ends @ends_order @fiction @lines1 @other_long7 @other_long8 @other_says_past @says_reported @whose above:that below:(: below:from below:thi from he her i'm line or other:(name) other:and_i other:and_my other:but other:eat other:got_a other:here other:my_father other:no other:room other:thi other:was_a other:work other:~ned other:~rry ~ent ~ish
4 @ends: @first @foreign @says_assertion @shows other:^_hi other:^hi other:be other:drink other:hi other:lose other:my other:wife thi
5 @above @sentences3 @sentences4 other:have other:i other:i_was other:mother
6 @hands @judges @says_order other:am other:i_am other:i_have other:your
7 @below @long7
9 @capitals_01
12 @says_question
"""
