"""First names and what their bearers are called: one group a line, easy to add to. A name may stand in several."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache

from ..names import keys

_GROUPS = tuple(
    frozenset(form for word in group.split() for form in keys(word))
    for group in """
    alexander alexandra alex sascha sasha xander lexi sandra sandro olexandr oleksandr
    andreas andrea andi andy andrzej andriy
    anton antonia antonio antonius toni tony
    barbara babsi bärbel baerbel basia
    bernhard bernd berni
    birgit biggi gitti
    brigitte gitti gitte
    charlotte lotte charly lotta
    christian christiane christina christine christoph chris christa kristina tina chrissi christel
    cornelia conny conni nele
    daniel daniela dani danny
    dorothea dorothee doro thea
    eduard ed eddi eddy edward
    elisabeth elizabeth liz lisa elli elsa sissi lisbeth beth betty ela elżbieta
    friedrich fritz frieder fred frederik
    gabriele gabriela gabi gabriel
    georg jörg joerg schorsch george
    gerhard gerd gert
    günter günther guenter guenther
    hans johannes johann hannes hansi jan
    heinrich heiner heinz henry hendrik
    helmut helli
    ibrahim ibo
    joachim jochen achim jo
    josef joseph jupp sepp joe jose józef
    johanna hanna hannah anni
    juliane julia julie jule
    karl carl kalle charly charles karol
    karoline caroline caro karo carolin
    katharina kathrin katrin kati kathi käthe kate katja katarzyna kasia catherine
    klaus nikolaus niklas nikolai nico niko nick nicolas
    kristof krzysztof
    lukas luca luke
    magdalena lena leni magda
    manfred manni fred
    margarete margarethe grete gretel greta margret rita marga małgorzata gosia
    marianne marie maria mia mary marija
    martin martina tina
    matthias mathias matze hias
    maximilian maximiliane max maxi
    mehmet memo memet mohammed muhammad
    michael michaela michi micha mike michel ela mick
    monika moni
    mustafa musti
    olga olja
    oksana xenia
    patrick patrizia patricia pat
    paul paweł pawel paula
    peter petra piotr pit
    philipp philip phil
    reinhard reiner rainer
    renate nate
    robert rob bob bobby
    rosemarie rosi rosa
    sabine bine
    sebastian basti bastian wastl
    siegfried sigi
    stefan stephan stefanie stephanie steffi steffen steve steven
    susanne susi sanne susan susanna
    sven svenja
    theodor theo
    theresa therese resi teresa tess
    thomas tom tommy tomasz
    tobias tobi
    ulrich ulrike uli ulli rike
    ursula uschi ulla
    valentin valentina vali tina
    veronika vroni
    walburga burgi
    wilhelm willi willy will william bill helm
    wolfgang wolf wolle
    wolodymyr volodymyr vladimir vova
    """.strip().splitlines()
)
_OF: dict[str, list[frozenset[str]]] = defaultdict(list)
for _group in _GROUPS:
    for _word in _group:
        _OF[_word].append(_group)


@lru_cache(maxsize=16_384)
def short_forms(word: str) -> frozenset[str]:
    """Every form of a first name, written as in `qzlive.names.keys`; nothing for another word."""
    return frozenset(form for group in _OF.get(word, ()) for form in group)
