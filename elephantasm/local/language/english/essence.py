# SPDX-License-Identifier: Apache-2.0
"""English words that speak for what always matters or against it; see `language/essence.py`.

Made by `python -m tests.fitting_essence english`.
"""

from __future__ import annotations

BIAS = -24
WEIGHTS = """
-13 =price
-8 =doctor
-7 =amount =meal ^_the ^the her ~day ~ked
-6 =errand =friend be has_a he hi him it ~ght
-5 =music =news =person =staff ^_a ^_school ^a ^school had_a same she the_same ~her
-4 (: =customer =deed =say =subscription =travel =weekday ^_my ^my bu doctor fridai have is_getting mr park sai see tell week ~ide ~ins ~led ~r's ~tor
-3 100 =event =food =relative =school =software =vehicle ^_he ^_not ^_parking ^_rent ^_she's ^_some ^_that ^_they ^he ^not ^parking ^rent ^she's ^some ^that ^they a_baby and_he and_not at_the bring bui car child could cousin foot had_it he's_had hide i_don't if know manager's married_in more moved_to my_old of_the open phone rent send some the_bus thursdai wed wet wouldn't ~art ~ept ~ets ~ged ~ied ~l's ~ner ~red ~ric ~ted ~uld
-2 8 =boss =clothes =club =code =debt =job =law =mishap =outdoors =partner =past =request =vocation ^_boss ^_cut ^_doc ^_doctor ^_dr ^_flu ^_had ^_he's ^_her ^_it ^_lake ^_lunch ^_model ^_mr ^_old ^_one ^_same ^_saw ^_she ^_sister ^_vet ^boss ^cut ^doc ^doctor ^dr ^flu ^had ^he's ^her ^it ^lake ^lunch ^model ^mr ^old ^one ^same ^saw ^she ^sister ^vet a a_boy a_flat a_man a_week about again_$ agre allergi am_told and_it and_so and_then and_there ask b be_the bin birthdai boot boss both_of bout breakfast_$ buri but_not called_me came_in chang chees christma church_is close colleague's cousin's cri cut day_$ day_at day_of decid didn't doc doctor_in dollar done_$ drop even fee fix flu for_a free friday_$ from_church full_of german getting_married gluten gluten_free got_married grandson green hall has_no he's he_got hedg her_$ hers_in his_dog hospit i_never if_you in_law's in_town in_with insulin into into_a is_gluten is_on it_by it_from kroger kroger_and law's lunch machin mad make marri mate me_in model monei money_$ month_$ much my_manager's not off_$ old on_alternate on_fridays on_his on_it one_$ one_now one_on other outsid over_$ pai parents_evening patient please_$ pool princip propos pull regret roll room school scream she's_got she_had smell sofa someone's surf surgeri teacher tesco the_day the_last the_little the_new the_one the_other the_street the_whole thei their them then_they they_decide they_have thing_$ to_the toll too_$ town truck until vet visit way_$ weather weather_$ weeks_$ whole widow with_him with_three without ye you_please ~ded ~del ~ead ~eks ~eld ~ere ~ery ~fer ~g's ~ges ~ken ~ket ~lin ~mer ~nds ~ned ~ole ~ool ~ore ~our ~out ~pal ~sco ~sed ~sin ~ten ~til ~w's ~wed
2 11 14 15 18_on 2nd_of 4_$ 50 =able =alcohol =belong =commute =finance =just =media =name =now =once =pay =rent =rule =sleep ^_18 ^_31 ^_cant ^_college ^_forty ^_fourteen ^_got ^_half ^_latex ^_no ^_our ^_since ^_we're ^_we've ^cant ^college ^forty ^fourteen ^got ^half ^latex ^no ^our ^since ^we're ^we've a_new abov above_the after all_her an and_a and_all and_eight and_must and_on and_undetectable anglican angu as_a as_of at_home august_$ bad be_on before_any big bites_$ board boat boyfriend brother busi bypass cant cat catahoula cathol clean colli collies_and comes_$ dementia deputy_head do_it dog_called donkey's downstair drink easter emploi enough epilepsi everybodi everything_$ ex ex_has feb fish fish_$ fri glove granny_flat half_my has_epilepsy has_moved have_been have_the head hedgehog her_two home_$ hoos hors house_$ husband i'll_be i've i_do i_shall i_take im_on in_the in_w is_my is_only is_what jan juli kayle kin kuba kumasi lai land lane latex left_side level like_a liver lol_$ lung mai mam me_$ me_what mere metformin mid middl mile mine_$ mon_to mondai months_$ must_have my_next my_own next_of no_heating nobodi novemb november_$ now_$ now_and octob of_kin of_monday offici on one_does outta over over_the own pair pass passed_in passport peanut pl price quiet quiet_$ radio readi remarri remarried_at right school_secretary season secretari self self_employed shall shellfish shift side sister's so_no sober speak split stage stop suit sun talk team that's the_2nd the_baby the_bio the_boys the_college the_job the_middle the_ninth the_right the_twins the_vessel the_way the_week there's there_are these thi thur till_they to_10 to_stop to_sun twice_a type_1 under_the undetect up_$ us_in van's vessel wait we've weight welt what_we which who will window work yard years_in yr ~ald ~all ~are ~ark ~asi ~der ~die ~dio ~don ~ees ~ell ~ely ~eni ~ent ~fty ~gar ~gus ~ham ~hed ~hog ~hts ~iac ~iet ~ile ~ind ~ird ~lah ~lee ~ley ~lic ~lit ~low ~lve ~mes ~min ~mus ~n's ~nal ~nia ~nny ~ors ~oss ~p's ~ral ~rie ~rin ~rry ~sis ~tex ~ths ~tia ~tta ~und ~ure ~urs ~vin ~xth ~yed
3 17 3 4 =child =diet =grandparent =holiday =hours =nomore =own =sibling =talk =thing =town ^# ^_i'm ^_im ^_its ^_me ^_we ^i'm ^im ^its ^me ^we august black boi born can't cher cottag dentist desk down een everyon everyone_$ father flat gener give_me hate high home hous it's it_out its_me iv job life live lol me_and mine mon my_daughter my_husband my_mother name need no off onli pit post ride right_one section sixth_$ so_its stai test the_left they_them third_generation til to to_her tree type upper weekend what with year ~ack ~ade ~air ~ary ~ats ~ean ~een ~ers ~ics ~ies ~ine ~ise ~ish ~ive ~oat ~ona ~ort ~psy ~rst ~rth ~tle ~ugh ~use ~ust ~ven
4 (/ 6 =ask =change =end =home =lodger =text bio colleg days_$ dentist_$ got_me half has_the i_have in is moved_in must n our out out_the st the till under up us we_have whippet ~e's ~ege ~end ~ist ~k's ~man ~ngs ~ody ~tic ~ves
5 2 =age =bank =condition =garden ^_i ^i ani at im ~and ~ion ~ton ~ver
6 =allergy =body =medicine =tongue i'm mostli w we ~a's ~age ~lly ~nce ~one ~tly
7 =parent =pet i sinc ~ber
8 and
9 =very my
10 me
14 so
15 (name)
"""
