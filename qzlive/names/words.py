"""Words that tell whether a number in a display name is a choice: one table a purpose, lower case.

They are compared with words after `casefold`; a stem matches longer words that begin with it, an end those
that end with it.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MARKS = _words("host co-host cohost me ich you sie guest gast extern external unverified") | {"nicht überprüft"}
"""What platforms write in brackets behind a name."""

DEVICES = _words("""
    ipad iphone ipod macbook imac galaxy samsung huawei xiaomi redmi oneplus pixel nokia moto android
    desktop laptop notebook tablet handy smartphone phone telefon telefonteilnehmer anrufer call-in pc
    thinkpad surface chromebook klassenzimmer konferenzraum besprechungsraum
""")
"""Words of devices, telephones and rooms: no name of a person."""

DEFAULT_NAMES = _words("""
    user benutzer nutzer zoom-benutzer zoom-nutzer teilnehmer teilnehmerin teilnehmer*in participant
    gast guest unbekannt unknown anonym anonymous
""") | {"zoom user"}
"""Whole names that a platform gives to somebody who gave none."""

JOINS = ("oder", "und", "or", "and")
"""Between two numbers: several wishes."""

COUNTED = _words("""
    min mins minute minuten minutes std stunde stunden uhr tag tage woche wochen monat monate
    jahr jahre jahren mal fach euro km cm kg prozent percent tausend million millionen gerät geräte
    person pers personen people leute kind kinder kids tn teilnehmer teilnehmende teilnehmerinnen
    gäste eltern erwachsene jugendliche frauen männer schüler schülerinnen studierende lehrkräfte
    fachkräfte kolleginnen kollegen mitarbeitende mitarbeiter mitarbeiterinnen
    zwerge könige pfoten freunde jahreszeiten länder go all you ever life future
    statt nicht not
""").union(JOINS)
"""Right behind a number: it counts something, or stands in a saying or a name of an organisation."""

RANKS = tuple(
    _words("""
    vorsitz bürgermeister stellv vorstand sekretär kassenwart beigeordnet dezernent
    klasse klässler semester fachsemester lehrjahr ausbildungsjahr schuljahr jahrgang halbjahr quartal
    staatsexamen obergeschoss untergeschoss geige violine mannschaft
""")
)
"""Stems right behind a number: it is an ordinal of an office, a form, a floor, a rank."""

RANK_WORDS = _words("""
    og ug eg etage stock floor kl grade year sem vors stv chair platz liga wahl prio wunsch choice
    fc sv tsv tus vfl bc sc
""")
"""Whole words right behind a number that do the same."""

INSTITUTIONS = _words("""
    gs ogs igs kgs bbs jz gmbh ggmbh ev ag awo drk support shop team haus club group school center
    centre hort amt büro praxis redaktion werk
""")
"""Words of an organisation that stand alone."""

INSTITUTION_ENDS = tuple(
    _words("""
    schule schulen school gymnasium kolleg kita kitas kindergarten krippe kinderladen jugendhaus
    familienhaus kinderhaus verein verband bund bündnis netzwerk zentrum gemeinde kirche stiftung
    institut akademie universität initiative agentur tierschutz kinderschutz dienst beratung hilfe
    schulamt jugendamt landkreis ministerium bildungswerk hilfswerk forum treff projekt museum
    bibliothek klinik
""")
)
"""Ends of words of an organisation ("Grundschule", "Jugendzentrum")."""
