"""Turkish."""

from __future__ import annotations

from .language import Words

WORDS = Words(
    tags="""
        soru, blok, teklif, konu, konusu, konuya, konular, grup, grubu, gruba, masa, masası, masaya, oda,
        odası, odaya, numara, no, seçim, seçimim, tema, atölye, çalıştay, salon, seçenek, takım, başlık,
        çalışma grubu, çember, oturum, konu başlığı, çalışma masası, nolu, no lu
    """,
    ordered="soru, blok",
    doubtful_numbers="bir, on, altı, yedi",
    numbers="""
        bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, on bir|onbir, on iki|oniki, on üç|onüç, on
        dört|ondört, on beş|onbeş, on altı|onaltı, on yedi|onyedi, on sekiz|onsekiz, on dokuz|ondokuz,
        yirmi, yirmi bir|yirmibir, yirmi iki|yirmiiki, yirmi üç|yirmiüç, yirmi dört|yirmidört, yirmi
        beş|yirmibeş, yirmi altı|yirmialtı, yirmi yedi|yirmiyedi, yirmi sekiz|yirmisekiz, yirmi
        dokuz|yirmidokuz, otuz
    """,
    ordinals="birinci, ikinci, üçüncü, dördüncü, beşinci, altıncı, yedinci, sekizinci",
    endings="nci, ncı, ncü, ncu, inci, ıncı, üncü, uncu, numara, no, nolu, no'lu, ye, ya, e, a, yi, yı",
    joins="veya, ve, ya da, yada, veyahut, ile",
    then="yoksa, olmazsa, sonra, alternatif, değilse, ya da yoksa",
    wishes="""
        istiyorum, lütfen, tercih ediyorum, seçiyorum, tercihim, tercihen, teşekkürler, teşekkür ederim,
        benim seçimim, katılmak istiyorum, alayım, olsun, tercih, istiyor, seçti, seçiyor
    """,
    links="için, bu",
    now="şimdi, artık, yeni",
    instead="önce, eskiden, eski, önceden",
    unsure="belki, galiba, sanırım, muhtemelen",
    anything="farketmez, fark etmez, herhangi, hepsi olur, hepsi",
    undecided="bilmiyorum, henüz bilmiyorum, daha bilmiyorum, kararsız, kararsızım, numara yok, henüz yok",
    listeners="dinleyici, sadece dinliyorum, gözlemci, moderatör, sadece dinleyici",
    ranks="tercih, seçim, öncelik, istek",
    moments="saat, kadar, itibaren",
    counted="""
        dakika, dk, saat, kişi, çocuk, yaş, yaşında, yıl, gün, kere, kez, arkadaş, katılımcı, öğrenci, kadın,
        erkek, hafta, mevsim, yıldız, yüzde, kardeş, cüceler, cüce
    """,
    offices="başkan*, sınıf*, kat, dönem, sekreter, yıl, ligi, lig, keman",
    units="sınıf, kat, daire, bina, şube, bölge, seviye",
    institutions="""
        okulu, okul, ilkokulu, ortaokulu, lisesi, derneği, dernek, vakfı, vakıf, üniversitesi, belediyesi,
        merkezi, anaokulu, kreş, *okulu
    """,
    hosts="""
        oturum sahibi, toplantı sahibi, ortak toplantı sahibi, ev sahibi, yardımcı, ortak oturum sahibi,
        düzenleyici, sunucu
    """,
    me="ben, siz, sen",
    guests="misafir, konuk, harici, doğrulanmamış, katılımcı",
    pronouns="o, onlar, ona, onun",
    devices="telefon, bilgisayar, toplantı odası, bilgisayarı, telefonu",
    phones="telefon kullanıcısı, arayan",
    nameless="misafir, kullanıcı, bilinmeyen, anonim, katılımcı, konuk, isimsiz",
    not_this="değil, yerine, hariç, iptal, değildi, idi, yerine artık",
    formerly="önce, eskiden, eski, önceden",
)
