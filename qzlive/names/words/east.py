"""Romanian, Hungarian, Czech, Slovak, Croatian, Serbian, Bulgarian, Albanian, Greek, Kurdish."""

from __future__ import annotations

from .language import Words

WORDS = Words(
    tags="""
        tema, teme, grup, grupul, grupa, grupe, masă, masa, masă de lucru, sală, sala, numărul, număr,
        subiect, subiectul, atelier, atelierul, téma, csoport, asztal, szoba, szám, skupina, skupinu, stůl,
        stôl, stol, místnost, miestnosť, číslo, sto, soba, broj, radionica, тема, група, маса, стая, grupi,
        tavolina, dhoma, numri, temë, θέμα, ομάδα, τραπέζι, αίθουσα, αριθμός, mijar, kom, mase, hejmar,
        pracovní skupina, stolu, stola, radna grupa, munkacsoport, műhely, dílna, punctul
    """,
    doubtful_numbers="jeden, jedna, ένα, du, dy, dva, tri, tre, hat, pet, öt, pesë, sê, unu, egy, një, yek, çar",
    numbers="""
        unu|egy|jedna|jeden|një|ένα|yek, doi|două|kettő|két|dva|dvě|dve|dy|δύο|du,
        trei|három|tři|tri|tre|τρία|sê, patru|négy|čtyři|štyri|četiri|katër|τέσσερα|çar,
        cinci|öt|pět|päť|pet|pesë|πέντε|pênc, șase|hat|šest|šesť|gjashtë|έξι|şeş
    """,
    endings="a, -a, va, ua, η, ος, ο",
    joins="sau, vagy, és, nebo, a, i, ili, alebo, ose, apo, dhe, ή, και, an, û, și, или",
    then="altfel, különben, jinak, inak, inače, ndryshe, αλλιώς, apoi",
    wishes="""
        vreau, aș vrea, vă rog, te rog, aleg, kérem, szeretném, chci, prosím, chtěl bych, chtěla bych, chcem,
        želim, molim, dua, ju lutem, θέλω, παρακαλώ, mulțumesc, hvala, děkuji, dixwazim
    """,
    instead="în loc de, nem, místo, ne, namísto, umjesto, umesto, në vend të, jo, αντί, όχι, вместо, не",
    now="acum, most, teď, teraz, sada, tani, τώρα, сега",
    unsure="poate, talán, možná, možno, možda, ndoshta, ίσως",
    anything="indiferent, oricare, mindegy, je mi to jedno, jedno, svejedno, svejedno mi je, αδιάφορο",
    undecided="nu știu, nem tudom, nevím, neviem, ne znam, nuk e di, δεν ξέρω",
    listeners="ascultător, observator, hallgató, posluchač, slušatelj, slušateljica",
    ranks="opțiune, volba, izbor, opțiunea",
    counted="""
        minute, perc, minut, minuty, persoane, personave, osoba, osoby, osob, fő, copii, gyerek, dětí, djece,
        dece, ani, év, let, godina, vjet, λεπτά, άτομα, παιδιά, ore, óra, hodin, sati, prieteni, barát, pitici
    """,
    offices="președinte*, vicepreședinte, osztály, emelet, třída, trieda, patro, razred, kat, ročník",
    units="clasa, osztály, třída, trieda, razred, klasa, etaj, emelet, τάξη",
    institutions="""
        școala, școală, liceul, liceu, iskola, gimnázium, óvoda, škola, školka, gymnázium, univerzita, fakultet,
        univerzitet, udruga, udruženje, shkolla, σχολείο, σύλλογος, asociația, fundația, egyesület, alapítvány,
        spolek, sdružení
    """,
    pronouns="ea, el, ei, ele, ő, ők, ona, on, oni, ajo, ai, αυτή, αυτός",
    guests="invitat, vendég, host, gost, mysafir, επισκέπτης",
    nameless="""
        invitat, utilizator, vendég, felhasználó, hosť, uživatel, korisnik, gost, përdorues, χρήστης, επισκέπτης
    """,
    not_this="helyett, nem",
)
