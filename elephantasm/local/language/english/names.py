# SPDX-License-Identifier: Apache-2.0
"""What in English stands where a name does, and is none: of a person, or of a place."""

from __future__ import annotations

from ..rules import Rule, one_of
from .calendar import MONTHS, SEASONS, WEEKDAYS

DEMONYM = Rule(
    "demonym",
    "ends as words for peoples and states of mind do",
    r"""
    (?:[a-z]{3}(?:[^e]ese|less|ous|able|ible|ful)
    |[a-z]{4}ing
    |[a-z]{3}(?:[tscgipkw]|sh|z)ed
    )$
    """,
    takes=("japanese", "exhausted", "working", "grateful"),
    leaves=("sam", "ahmed", "susan", "ming"),
)
_MOODS = """
    happy busy sorry hungry ready lucky crazy sleepy angry thirsty lazy fine late sick sad mad glad
    free done sure good great well alone new tired bored scared annoyed old young ill dead alive
    pregnant
    lost stuck gone hurt confused worried puzzled devastated
    single broke drunk sober okay ok bad better worse best cool hot cold warm weird strange funny
    right wrong hard easy long short common rare missing private secret simple complicated unusual
    difficult different important famous afraid aware awake asleep curious proud shy calm nervous
    peckish knackered shattered gutted chuffed labour tory gooner hufflepuff gryffindor slytherin
    ravenclaw
    vegan vegetarian deaf blind gay straight bisexual queer trans cis
"""
_PEOPLES = """
    american african albanian algerian arab argentinian armenian asian australian austrian belgian
    bolivian bosnian brazilian british bulgarian canadian catalan chilean chinese colombian croatian
    cuban cypriot czech danish dutch egyptian english estonian ethiopian european finnish french
    german greek hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican
    japanese jordanian kenyan korean kurdish latvian lebanese libyan lithuanian malaysian mexican
    moroccan nepalese nigerian norwegian pakistani palestinian persian peruvian polish portuguese
    romanian russian saudi scottish serbian slovak slovenian spanish sudanese swedish swiss syrian
    taiwanese thai tunisian turkish ukrainian venezuelan vietnamese welsh
    catholic orthodox protestant muslim jewish hindu buddhist sikh atheist agnostic
    libra aries pisces virgo taurus gemini scorpio sagittarius capricorn aquarius
"""
_TRADES = """
    ceo cto cfo coo hr pm qa vp management engineering marketing sales support finance legal
    security
    accounting operations product design research manager engineer developer designer director lead
    head chief officer president founder consultant analyst nurse doctor teacher student lawyer
    team department admin administrator root user guest
    plumber electrician builder welder driver cashier waiter waitress barista chef accountant
    architect
    paramedic receptionist pharmacist journalist librarian bartender firefighter pensioner trainee
    senior night early reception housekeeping accounts purchasing
"""
_WORDS = """
    here there back home in out up down off on at to from for of and or but if with without by
    not no yes so very just also now still really never always only too then than as an the a my
    your
    his her our their its this that these those it he she they we you me us them i
    who what which where when why how all every some any many most both half everyone
    asap tomorrow today yesterday tonight later soon time again love life christmas easter
    god jesus lol haha thanks please hello hi
"""
# Months and days, but those that people are called.
_TIMES = {form.lower() for names in (*MONTHS, *WEEKDAYS, tuple(SEASONS)) for form in names}
_TIMES -= {"jan", *(form.lower() for place in (3, 4, 5, 7) for form in MONTHS[place])}
# Written with a capital where a name may stand, and yet no name.
NO_NAME = frozenset((_MOODS + _PEOPLES + _TRADES + _WORDS).split()).union(_TIMES)
# Alone they tell what somebody is to his family, or name a town, a firm, a club, in whatever
# language: "I'm Mum", "Paris here"; but "Uncle Bob", "Jack London". None that people are called.
NO_NAME_ALONE = frozenset(
    """
    amsterdam athens barcelona beijing berlin bern bilbao bogotá bordeaux brussels bruxelles brüssel
    bruselas bucharest budapest cologne copenhagen delhi dublin edinburgh frankfurt genf genève
    glasgow hamburg helsinki istanbul jakarta köln leeds leipzig lille lisboa lisbonne lissabon
    liverpool london londres lyon madrid mailand manchester marseille montreal montréal moscow
    moskau mumbai munich münchen málaga nantes osaka oslo paris pekin peking prag prague quito
    rennes rotterdam seoul sevilla shanghai singapore stockholm strasbourg stuttgart tokyo
    toronto toulouse turin vancouver varsovie warsaw warschau wien vienne zaragoza zurich zürich
    amazon google microsoft facebook instagram ikea lidl aldi dhl ryanair lufthansa easyjet vodafone
    telekom movistar tesla uber decathlon
    xmas corona covid carrefour auchan sncf halloween thanksgiving ramadan dieu dios gott
    taureau bélier gémeaux scorpion capricorne verseau poissons tauro géminis escorpio sagitario
    capricornio acuario
    arsenal everton juventus bayern schalke dortmund betis barça
    mum mom mommy mummy mama dad daddy papa grandma grandpa granny gran grandad granddad auntie aunt
    uncle mother father sister brother wife husband
    """.split()
)
NO_PERSON = Rule(
    "no person",
    "a kind of its own number or letter, or a mood of a day",
    rf"""
    ^(?:gen(?:eration)?|type|plan|option|level|group|class|grade|tier|phase|stage|zone|size|model
    |round|player)
    [ ](?:[a-z]|\d+|ab|alpha|beta)[+-]?$
    |^{one_of(day[0] for day in WEEKDAYS)}-[a-z]
    """,
    takes=("Gen X", "Type O", "Plan B", "Monday-tired"),
    leaves=("Gen Sato", "Anna B", "Anne-Marie", "Wednesday Addams"),
)
# "I moved to Product Management", "… to Slack", "… to Vim" name no town.
NO_PLACE = Rule(
    "no place",
    "written as products, codes and abbreviations are",
    r"""
    \w[a-z][A-Z]
    |^\d+$
    |^[A-Z]{3,}$
    |\.(?:js|io|ai|com|net|dev)\b
    """,
    takes=("GitHub", "AWS", "Next.js"),
    leaves=("Oslo", "12 Elm Street", "LA"),
    case_matters=True,
)
# Departments, programs and services.
PRODUCTS = frozenset(
    """
    management engineering sales marketing support finance operations hr research product consulting
    legal security analytics accounting development department team
    slack teams zoom discord telegram whatsapp signal skype jira linear asana notion obsidian trello
    todoist evernote onenote roam logseq confluence excel airtable sheets word powerpoint canva
    figma
    sketch photoshop spotify netflix youtube tidal deezer hulu disney audible kindle
    docker kubernetes podman nomad terraform ansible postgres postgresql mysql mariadb sqlite
    mongodb
    redis cassandra snowflake bigquery elasticsearch kafka rabbitmq
    python rust java javascript typescript kotlin swift scala ruby perl php haskell elixir erlang
    golang
    react vue svelte angular next django flask fastapi rails laravel
    aws azure gcp heroku vercel netlify cloudflare hetzner digitalocean firebase supabase
    github gitlab bitbucket jenkins circleci git mercurial svn
    chrome firefox safari brave edge vivaldi opera linux ubuntu debian fedora arch mint windows
    macos
    android ios iphone vim neovim emacs vscode cursor zed intellij pycharm sublime helix
    gmail outlook fastmail protonmail proton thunderbird claude chatgpt gemini copilot openai
    anthropic
    docs slides drive cloud workspace meetings slots word processing
    datadog grafana prometheus sentry stripe paypal revolut wise
    """.split()
)
# States of mind, months: "I live in fear".
_STATES = """
    fear peace hope hell heaven chaos poverty luxury exile sin love harmony denial isolation
    silence pain
    tears trouble debt part time full shifts here there town place mind hand general particular fact
"""
NO_PLACE_WORDS = PRODUCTS.union(_STATES.split(), _TIMES, *(map(str.lower, m) for m in MONTHS))
