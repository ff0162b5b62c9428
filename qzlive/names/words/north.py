"""Swedish, Danish, Norwegian and Finnish."""

from __future__ import annotations

from .language import Words

WORDS = Words(
    tags="""
        fråga, spørsmål, runda, runde, blok, tilbud, erbjudande, tema, ämne, grupp, gruppe, bord, rum,
        nummer, nr, emne, rom, valg, verkstad, workshop, aihe, ryhmä, pöytä, huone, numero, punkt, aiheen,
        arbetsgrupp, arbejdsgruppe, pöytään
    """,
    ordered="fråga, spørsmål, runda, runde, blok, tilbud, erbjudande",
    doubtful_numbers="*",
    numbers="""
        ett|en|et|yksi, två|to|kaksi, tre|kolme, fyra|fire|neljä, fem|viisi, sex|seks|kuusi,
        sju|syv|syv|seitsemän, åtta|otte|åtte|kahdeksan
    """,
    ordinals="""
        första|første|ensimmäinen, andra|anden|andre|toinen, tredje|kolmas, fjärde|fjerde|neljäs, femte|viides,
        sjätte|sjette|kuudes
    """,
    endings="a, e, :a, :e",
    joins="eller, och, og, tai, ja",
    then="annars, ellers, muuten, sedan, derefter",
    wishes="""
        jag vill, jag väljer, tack, gärna, helst, jeg vil, jeg vælger, jeg velger, gerne, gjerne, takk, tak,
        haluan, kiitos
    """,
    instead="istället för, inte, ikke, i stedet for, istedenfor, var, ei",
    now="nå, nyt",
    unsure="kanske, måske, kanskje, ehkä",
    anything="spelar ingen roll, ligegyldigt, det samme, ingen preferens, sama mikä",
    undecided="vet inte, ved ikke, vet ikke, en tiedä",
    listeners="lyssnare, tilhører, lytter, tilhører, kuuntelija, observatör",
    ranks="val, valg, prioritet",
    counted="""
        minuter, minutter, minuuttia, personer, henkilöä, barn, lasta, år, vuotta, timmar, timer, gånger, gange,
        vänner, venner, deltagare, deltagere, prosent, procent, kvinder, kvinner, kvinnor
    """,
    offices="ordförande, formand, leder, klass, klasse, våning, etasje, årskurs",
    units="klass, klasse, våning, etasje, sal, årskurs, luokka",
    institutions="""
        skola, skolan, skole, koulu, förening, forening, kommun, kommune, universitet, yliopisto, lukio,
        förskola
    """,
    hosts="värd, vært, vert, arrangör, medvärd",
    me="jag, jeg, minä",
    guests="gäst, gjest, gæst, extern, ekstern, vieras, overifierad",
    pronouns="hon, henne, han, honom, hen, henom, hun, hende, henne, ham, hän, de, dem, dom",
    nameless="gäst, gjest, gæst, användare, bruger, bruker, vieras, okänd, ukendt, ukjent, deltagare",
    not_this="sijaan",
)
