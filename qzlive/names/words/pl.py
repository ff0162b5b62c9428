"""Polish."""

from __future__ import annotations

from .language import Words

WORDS = Words(
    tags="""
        runda, blok, oferta, temat, tematu, tematy, grupa, grupy, grupę, stolik, stolika, stół, stołu,
        pokój, pokoju, sala, numer, nr, warsztat, wybór, opcja, zespół, wątek, krąg, grupa robocza, punkt,
        pytanie, sesja, wątku, grupa robocza nr
    """,
    ordered="runda, blok",
    numbers="""
        jeden|jedna, dwa|dwie, trzy, cztery, pięć, sześć, siedem, osiem, dziewięć, dziesięć, jedenaście,
        dwanaście, trzynaście, czternaście, piętnaście, szesnaście, siedemnaście, osiemnaście,
        dziewiętnaście, dwadzieścia, dwadzieścia jeden, dwadzieścia dwa, dwadzieścia trzy, dwadzieścia
        cztery, dwadzieścia pięć, dwadzieścia sześć, dwadzieścia siedem, dwadzieścia osiem, dwadzieścia
        dziewięć, trzydzieści
    """,
    ordinals="pierwszy|pierwsza, drugi|druga, trzeci|trzecia, czwarty|czwarta, piąty|piąta, szósty|szósta",
    endings="a, y, i, ga, gi, ci, cia, szy, sza, ty, ta",
    joins="lub, albo, i, oraz, czy, i lub",
    then="""
        potem, ewentualnie, w przeciwnym razie, inaczej, a jeśli nie, następnie, alternatywnie, lub ewentualnie
    """,
    wishes="""
        chcę, chciałbym, chciałabym, proszę, wolę, wybieram, poproszę, najchętniej, dziękuję, biorę,
        wolałbym, wolałabym, chce, wybiera
    """,
    links="na, dla, w",
    now="teraz, jednak, zmiana na, zmieniam na",
    instead="zamiast, nie, był, była, było, oprócz, poza, wcześniej, przedtem",
    unsure="może, chyba, prawdopodobnie, raczej, około",
    anything="obojętnie, wszystko jedno, bez preferencji, dowolny, dowolna, obojętne, bez różnicy",
    undecided="nie wiem, jeszcze nie wiem, bez numeru, niezdecydowany, niezdecydowana, brak numeru, brak",
    listeners="słuchacz, słuchaczka, tylko słucham, obserwator, obserwatorka, moderator, moderatorka",
    ranks="wybór, priorytet, preferencja",
    moments="o godz, godz, od, do godz, około godz",
    counted="""
        minut, minuty, minuta, godzin, godziny, godzina, osoby, osób, osoba, dzieci, lat, lata, razy, dni,
        uczestników, uczestniczki, uczniów, kobiety, kobiet, mężczyzn, przyjaciół, procent, siostry, braci,
        pory, gwiazdy, krasnoludków, tygodnie
    """,
    offices="""
        wice*, przewodnicząc*, prezes*, klasa, piętro, rok, sekretarz, skarbnik, semestr, skrzypce, zastępca
    """,
    units="klasa, piętro, budynek, dzielnica, poziom, oddział",
    institutions="""
        szkoła, szkoły, liceum, gimnazjum, przedszkole, fundacja, stowarzyszenie, uniwersytet, instytut,
        centrum, urząd, dom, zespół szkół
    """,
    hosts="gospodarz, współgospodarz, organizator, organizatorka, prowadzący, prowadząca, prezenter",
    me="ja, ty",
    guests="gość, zewnętrzny, niezweryfikowany, niezweryfikowana, uczestnik, uczestniczka",
    pronouns="ona, jej, on, jego, oni, ich, one, onu, jemu",
    devices="telefon, komputer, sala konferencyjna",
    phones="użytkownik telefoniczny, dzwoniący",
    nameless="gość, użytkownik, nieznany, anonim, anonimowy, uczestnik, uczestniczka, nieznany użytkownik",
    not_this="nie",
    formerly="był, była, było, wcześniej, przedtem",
)
