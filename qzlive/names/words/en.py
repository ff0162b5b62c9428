"""English, and what is English everywhere."""

from __future__ import annotations

from .language import Words

WORDS = Words(
    tags="""
        round, offer, topic, topics, group, grp, room, rooms, table, tables, no, nos, num, number, option, choice,
        workshop, team, breakout, breakout room, breakout group, breakout session, br, subject, session, my
        choice, my topic, my pick, choose, question, working group, small group, discussion group,
        discussion, rm, tbl, sub group, subgroup, point, circle, breakoutroom, breakoutgroup, focus group,
        roundtable, round table, discussion table, discussion room, theme, stream, strand, group no, group
        number, pod, table no, table number, room no, room number, topic no, topic number
    """,
    ordered="""
        round, attempt, try, login, device, account, connection, screen, phone, laptop, tablet, computer, session,
        meeting, night, hour, week, month, sunday, monday, tuesday, wednesday, thursday, friday, saturday, avenue,
        street, shift, base, half, quarter, movement, symphony, chapter, episode, season, dose, wave, born, language
    """,
    doubtful_numbers="ten, one",
    numbers="""
        one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
        fifteen, sixteen, seventeen, eighteen, nineteen, twenty, twenty one|twentyone,
        twenty two|twentytwo, twenty three|twentythree, twenty four|twentyfour, twenty five|twentyfive,
        twenty six|twentysix, twenty seven|twentyseven, twenty eight|twentyeight, twenty nine|twentynine,
        thirty
    """,
    ordinals="first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth",
    endings="st, nd, rd, th",
    joins="or, and, or also, and also, and or",
    then="""
        then, else, otherwise, alternatively, alternative, backup, fallback, second choice, third choice,
        if full, plan b, or else, and then, alt
    """,
    wishes="""
        i take, i'll take, i will take, i'd like, i would like, i want, i'd like to join, i would like to
        join, i want to join, want, joining, join, i choose, i pick, i'm in, i am in, going to, please, pls,
        plz, prefer, i prefer, preferred, preferably, would like, my choice is, my first choice is, first
        choice, main choice, interested in, i'm for, count me in for, put me in, thanks, thank you, thx, i'm
        joining, favourite, favorite, i vote for, vote, signing up for, it's, changed, switched, first,
        only, wants, takes, chooses, picks, prefers, joins, goes for, going for, wants to join, votes for,
        opts for, signed up for, chose, selects
    """,
    links="for, to, the, in, with",
    glued="""
        all, gether, you, u, day, ever, fun, life, go, be, night, morrow, some, tune, ward, real, love,
        kids, people, future, school, me, us, cool, fast, good, late, sure, play, change, hope, peace,
        teen, mat, nite, n, music, schools, youth, care, help, work, business, web, tech, talk, more,
        women, men, girls, family
    """,
    now="""
        now, changed to, switched to, switching to, moved to, actually, rather, new, but now, sorry,
        no wait, correction, change to, switch to, instead now, or rather, make that, updated to, and now
    """,
    instead="""
        instead of, instead, not, was, were, formerly, previously, before, except, anything but, all but,
        everything except, any except, no longer, used to be, rather than, without, originally, never,
        initially, don't want, anything except
    """,
    unsure="""
        maybe, perhaps, probably, possibly, not sure, unsure, prob, i think, leaning, leaning towards,
        tentative, tentatively, or something, might, provisional, kind of, i guess, between, either
    """,
    anything="""
        any, anything, whatever, either, flexible, no preference, don't care, i don't care, don't mind,
        i don't mind, anywhere, doesn't matter, wherever, wild card, wherever there is space, all fine,
        happy with any, else any, no pref
    """,
    undecided="""
        tbd, tba, tbc, undecided, don't know, don't know yet, i don't know, not decided, not yet decided,
        not decided yet, no number, no choice, none yet, not yet, no topic, deciding, still thinking,
        not sure yet, no idea
    """,
    listeners="""
        observer, observing, listening only, just listening, listen only, only listening, listener,
        auditing, moderator, tech support, moderation, facilitator, facilitation, speaker, technician,
        it support, staff, note taker, notetaker, interpreter, here to listen, host team, helper,
        not participating
    """,
    ranks="choice, prio, priority, preference, pref, pick, wish, rank, place, vote",
    moments="""
        at, back at, until, till, since, from, by, around, before, after, born, age, aged, bis, back in, in,
        away until, afk, brb, ext, call me at, leaving at, here until, here till, arriving at, joining at,
        late, due, ca, we are, there are, party of, total
    """,
    counted="""
        min, mins, minute, minutes, hour, hours, hr, hrs, h, am, pm, sec, secs, second, seconds, days, week,
        weeks, month, months, year, years, yrs, yo, times, x, usd, pounds, dollars, miles, percent, pct,
        people, persons, person, ppl, pax, kids, kid, children, child, adults, adult, guests, participants,
        students, teachers, boys, girls, men, women, colleagues, friends, users, devices, seats, others,
        hundred, thousand, million, billion, all, you, go, life, future, peace, school, learning, dwarfs,
        musketeers, seasons, stars, stripes, kings, pillars, elements, rivers, lakes, bridges, corners,
        degrees, steps, ways, voices, worlds, sisters, brothers, dimensions, cats, dogs, points, words,
        questions, o'clock, feet, inch, inches, much, many, cents, cameras, screens, mics, family members,
        minds, hearts, hands, acres, trees, peaks, wheels, wishes, angels, sons, daughters, doors, mums,
        moms, dads, mothers, fathers, parents, grandmas, schools, more, other, big, little, young, good,
        new, old, wise, great, wild, blind, angry, happy, amigos, friends of, guys, ladies, gentlemen,
        folks, couples, families, households, reps, delegates, members, staff, interns, colleagues from,
        little pigs, monkeys, wise men, peas, apples, blind mice, lions, bears, coins, graces, legs, ears,
        eyes, faces, races, nations, continents, senses, tribes, owls, foxes
    """,
    offices="""
        chair*, vice, vice*, deputy, president*, secretary, treasurer, grade, grader*, graders, year, years,
        floor, violin*, semester, term, quarter, place, division, league, half, edition, generation,
        lieutenant, officer, sgt, battalion, infantry, january, feb, february, march, jun, jul, aug, sept,
        oct, october, nov, dec, december, baptist, congregational, choice, choices, degree
    """,
    units="""
        class, classroom, grade, year, floor, ward, unit, apt, apartment, suite, building, bldg, block,
        district, zone, station, level, area, sector, gate, chapter, part, phase, wing, route, bus,
        precinct, division, symphony, sonata, concerto, opus, street, avenue, seat, chapter, phone no,
        branch, department, dept, studio, flat, section, store, lot, tier, term, period, channel, boardroom,
        conference room, meeting room, huddle room, training room, seminar room, lecture hall, version, v,
        episode, highway, interstate, pier, dorm, hall
    """,
    institutions="""
        inc, ltd, llc, corp, foundation, school, schools, college, university, center, centre, institute,
        academy, club, association, society, council, alliance, network, project, initiative, agency,
        clinic, hospital, library, museum, charity, ngo, trust, support, services, service, consulting,
        marketing, shop, shops, studios, labs, community, coalition, partnership, office, ministry,
        youth centre, youth center, red cross, kindergarten, nursery, team, radio, company, systems,
        solutions, group home
    """,
    hosts="""
        host, co-host, cohost, co host, organizer, organiser, presenter, panelist, moderator, facilitator,
        co-organizer, co-organiser, cohosts, alternative host, speaker, interpreter, producer,
        meeting host, meeting owner
    """,
    me="me, you, myself",
    guests="""
        guest, external, unverified, not verified, attendee, waiting, in waiting room, waiting room,
        participant, anonymous, internal, unauthenticated, viewer, invited, in lobby, lobby, on hold,
        presenting, sharing, muted, out of organization, outside your organization
    """,
    pronouns="""
        she, her, hers, he, him, his, they, them, theirs, it, its, ze, zir, hir, xe, xem, ey, em, fae,
        faer, any, any pronouns, all pronouns, ask me, no pronouns, any pronoun, ask, ve, ver, per,
        she her, he him, they them, she they, he they, she her hers, he him his, they them theirs, pronouns
    """,
    devices="""
        windows, ipad, iphone, ipod, macbook, imac, mac mini, galaxy, samsung, huawei, xiaomi, redmi, oneplus,
        pixel, nokia, moto, motorola, android, desktop, laptop, notebook, tablet, smartphone, phone,
        thinkpad, chromebook, pc, oppo, realme, poco, lenovo, acer, xperia, fairphone, zte, meeting owl,
        zoom rooms, zoom room, meeting room, conference room, boardroom, huddle room, training room,
        seminar room, lecture hall, logitech, polycom, webcam, kindle, htc, alcatel, gigaset,
        nothing phone, playstation, xbox, medion, toshiba, fujitsu, elitebook, probook, latitude, ideapad,
        vivobook, aspire, oculus, meta quest, rally bar, room system, win10, win11, firefox, safari,
        surface pro, surface go, surface book, surface laptop, mi a, redmi note, honor
    """,
    phones="""
        call-in user, call in user, call-in, dial-in, dial in, dial-in user, caller, phone user,
        phone participant, telephone, telephone user, phone caller, pstn, phone, unknown caller,
        anonymous caller, call-in participant, audio only, telephone participant, voice call, sip, h323,
        telephony user, phone guest, unknown number, landline, mobile caller, dialin
    """,
    nameless="""
        zoom user, user, guest, participant, unknown, unknown user, anonymous, anonymous user,
        anonymous attendee, anonymous participant, anonymous guest, attendee, zoomuser, guest user,
        fellow jitster, teams user, no name, noname, unnamed, default user, student, webex user, meet user,
        new user, google meet user, microsoft teams user, enter name, enter your name, unknown participant,
        admin, administrator, anon, test user, tester, display name
    """,
    samples="""
        john doe, jane doe, first last, firstname lastname, first name last name, your name, full name,
        name surname, john smith sample, surname first name
    """,
    bots="""
        otter ai, otter.ai, read ai, read.ai, fireflies, fireflies ai, fireflies.ai, fathom.video, tldv,
        tl dv, tl;dv, notetaker, note taker, note-taker, ai notetaker, ai companion, sembly, sembly ai,
        avoma, supernormal, meetgeek, airgram, zoom ai companion, recording bot, meeting notes,
        meeting assistant, ai assistant, nyota, bluedot, tactiq, circleback, equal time, meetjamie,
        streamyard, restream, bliro, transkriptor, transcriber, happy scribe, scribbl, livestorm bot,
        tl dv recorder, aufzeichnung, aufnahme, mitschnitt, protokollbot, transkription, recall.ai,
        recall ai, livestream, meetingassistent, meeting recorder, youtube live
    """,
    surnames="""
        kings, lakes, oaks, hills, rivers, bridges, seasons, stars, angels, sons, words, friends, days,
        weeks, chair, mann, king, young, good, little, wise, guys, more, moms, blind, wild, major, big,
        new, parents, staff
    """,
    not_this="cancelled, no longer, not any more, not anymore, is full, was wrong, nope, no, was",
    formerly="was, were, formerly, previously, before, used to be, originally, initially",
)
