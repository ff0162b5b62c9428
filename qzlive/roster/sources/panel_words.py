"""What stands in a participants panel and its web page besides the names, in the languages of the platforms.

One table a purpose, each entry a whole line in lower case. Words that are names of people too ("Ben" is a Turkish "me")
are left out. German,
English, Spanish, French, Italian, Dutch, Polish, Portuguese, Turkish; platforms: Zoom, Teams, Meet, Webex,
BigBlueButton.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from ..rows import Mark


def _lines(text: str) -> frozenset[str]:
    parts = (part.strip().casefold() for line in text.splitlines() for part in line.split("|"))
    return frozenset(filter(None, parts))


Section = Literal["people", "here", "waiting", "absent"]

SECTIONS: Mapping[Section, frozenset[str]] = {
    "people": _lines("""
        teilnehmer | teilnehmende | teilnehmerinnen | teilnehmer*innen | teilnehmer:innen | teilnehmer_innen
        teilnehmer/innen | teilnehmer/-innen | teilnehmer/in | teilnehmerinnen und teilnehmer
        teilnehmerliste | anwesende | anwesend | anwesenheit | benutzer | nutzer | personen | benutzer*innen
        nutzer*innen | beitragende | mitwirkende
        participants | participant list | participants list | attendees | attendee list | people | users | contributors
        present | participantes | asistentes | personas | usuarios
        personnes | utilisateurs | partecipanti | persone | utenti | deelnemers | personen | gebruikers
        uczestnicy | osoby | użytkownicy | lista uczestników | pessoas | usuários | utilizadores
        katılımcılar | kişiler | kullanıcılar | учасники | участники | المشاركون
    """),
    "here": _lines("""
        im meeting | in der besprechung | in dieser besprechung | in besprechung | im anruf | in diesem anruf
        in der konferenz | in diesem meeting | an der besprechung teilnehmend | im raum | auch in diesem anruf
        in the meeting | in this meeting | in meeting | in the call | in call | in this call | also in this call
        currently in this meeting | in session | joined
        en la reunión | en esta reunión | en la llamada | dans la réunion | dans cette réunion | dans l'appel
        nella riunione | in questa riunione | nella chiamata | in de vergadering | in deze vergadering
        in het gesprek | na spotkaniu | w tym spotkaniu | w rozmowie | na reunião | nesta reunião | na chamada
        toplantıda | bu toplantıda | görüşmede
        referenten | referierende | referent*innen | organisatoren | organisatoren und referenten | organisator
        moderatoren | moderierende | moderator*innen | diskussionsteilnehmer | podium | podiumsteilnehmer
        zuschauer | zuschauende | zuhörer | gäste | hosts | panelists | presenters | organizers | organisers
        organizers and presenters | moderators | viewers | panelist | guests | speakers | audience
        ponentes | panelistas | moderadores | panélistes | présentateurs | modérateurs | relatori | moderatori
        presentatoren | prezenterzy | moderatorzy | apresentadores | espectadores | sunucular | moderatörler
    """),
    "waiting": _lines("""
        warteraum | im warteraum | wartebereich | im wartebereich | wartende | wartend | lobby | in der lobby
        wartende benutzer | wartet im wartebereich | wartet auf einlass
        waiting room | in the waiting room | in waiting room | waiting | waiting in lobby | in the lobby
        waiting to be admitted | waiting users | guests waiting
        sala de espera | en sala de espera | salle d'attente | dans la salle d'attente | sala d'attesa
        in sala d'attesa | wachtkamer | wachtruimte | in de wachtruimte | poczekalnia | w poczekalni
        na sala de espera | bekleme odası | bekleme odasında | lobi
    """),
    "absent": _lines("""
        nicht beigetreten | noch nicht beigetreten | nicht teilgenommen | weitere eingeladene | sonstige eingeladene
        andere eingeladene | eingeladen | eingeladene | eingeladene personen | vorschläge | vorgeschlagene
        nicht anwesend | abwesend | verlassen | abgesagt | keine antwort
        not joined | not joined yet | didn't join | others invited | other invitees | invited | invitees
        suggestions | suggested | absent | left | left the meeting | not here | declined | no response
        invitados | otros invitados | sugerencias | autres invités | invités | suggestions d'ajout
        altri invitati | invitati | suggerimenti | niet deelgenomen | andere genodigden | suggesties
        inni zaproszeni | zaproszeni | sugestie | outros convidados | convidados | sugestões
        diğer davetliler | davet edilenler | öneriler
    """),
}
"""Headings; behind or in front of them stands a count. What follows until the next one is in that part."""

PANEL = _lines("""
    teilnehmer suchen | teilnehmende suchen | suchen | suche | eine person suchen | personen suchen | namen suchen
    jemanden einladen oder eine nummer wählen | jemanden einladen oder nummer wählen
    person einladen oder nummer wählen | namen oder nummer eingeben
    nach personen suchen | jemanden einladen | teilnehmer finden | namen eingeben | nach namen suchen
    alle stummschalten | alle stumm | alle stummschalten ausser mir | stummschalten | stumm | stummgeschaltet
    stummschaltung aufheben | stummschaltung aller aufheben | alle stummschaltungen aufheben
    um aufhebung der stummschaltung bitten | bitten, stummschaltung aufzuheben | stummschaltung aufheben lassen
    nicht stummgeschaltet | ton an | ton aus | ton ein | mikrofon aus | mikrofon an | mikrofon ein
    mikrofon stummgeschaltet | mikrofon ist aus | mikrofon ist an
    audio stummgeschaltet | audio nicht stummgeschaltet | audio verbunden | audio nicht verbunden
    computer-audio verbunden | computeraudio verbunden | computer-audio stummgeschaltet | computer-audio
    computeraudio stummgeschaltet | computeraudio nicht stummgeschaltet | kein audio verbunden | kein audio
    computer-audio nicht stummgeschaltet | telefonaudio verbunden | telefon verbunden | nicht mit audio verbunden
    telefon stummgeschaltet | verbindet sich mit audio | verbindung zu audio wird hergestellt | audio wird verbunden
    video aus | video ein | video an | video beenden | video starten | video gestartet | video beendet
    kamera aus | kamera an | kamera ein | kamera ist aus | kein video | um videostart bitten | video ist aus
    video ist an | spricht | spricht gerade | meldet sich | hand gehoben | hand heben | hand senken
    alle hände senken | gehobene hand | hat die hand gehoben | melden | meldung | hand gehoben, alle hände senken
    reaktion | reaktionen | feedback löschen | alle feedbacks löschen | ja | nein | langsamer | schneller
    einladen | personen einladen | person hinzufügen | personen hinzufügen | teilnehmer hinzufügen
    einladungslink kopieren | einladung teilen | einladung freigeben | einladung kopieren
    beitrittsinformationen kopieren | freigeben | link kopieren | meeting-link kopieren | besprechungslink kopieren
    mehr | mehr optionen | weitere optionen | optionen | weitere | mehr anzeigen | weniger anzeigen | aktionen
    alle anzeigen | alle ansehen | menü | verwalten | teilnehmer verwalten | einstellungen | schliessen | schließen
    minimieren | ausklappen | einklappen | ausblenden | einblenden | anpinnen | fixieren | spotlight | im fokus
    umbenennen | entfernen | eintreten lassen | zulassen | alle zulassen | ablehnen | alle eintreten lassen
    nachricht | nachricht senden | chat | anrufen | in den warteraum verschieben | meeting sperren | sortieren
    bildschirm wird freigegeben | gibt bildschirm frei | teilt bildschirm | bildschirmfreigabe | präsentiert
    zeichnet auf | aufzeichnung | wird aufgezeichnet | verbunden | nicht verbunden | verbindung wird hergestellt
    verfügbar | beschäftigt | abwesend seit | bin gleich zurück | nicht stören | offline | online
    status unbekannt | kontextmenü verfügbar | hat kontextmenü | teilnehmerliste herunterladen
    anwesenheitsliste herunterladen | öffentlicher chat | geteilte notizen | gemeinsame notizen | notizen
    nachrichten | warten auf antwort | gesperrt | mobil | breakout-räume | breakout-raum | unterhaltung
    als nächstes sprechen | wartet | profilbild | gast einladen | host-steuerung | steuerelemente | sicherheit
    alle teilnehmer stummschalten | teilnehmer einladen | tippen | schreibt

    invite someone or dial a number | type a name or number
    find a participant | search | search people | search for people | search participants | type a name
    search for participants | search attendees | find participants | filter | sort
    invite someone | add people | invite people | invite | invite others | share invite | copy invite link
    mute all | mute | unmute | muted | unmuted | unmute all | ask to unmute | ask all to unmute | mute me
    unmute me | mute everyone | mic on | mic off | mic muted | microphone on | microphone off | microphone muted
    your microphone is off | your microphone is on | audio muted | audio unmuted | audio connected
    audio not connected | no audio connected | computer audio connected | computer audio muted
    computer audio unmuted | computer audio | phone audio connected | phone connected | telephone connected
    telephone muted | telephone unmuted | connecting to audio | no audio | not connected to audio
    video off | video on | start video | stop video | ask to start video | camera off | camera on | no video
    your camera is off | your camera is on | video is on | video is off
    speaking | talking | raise hand | raised hand | hand raised | lower hand | lower all hands | raised hands
    clear all feedback | yes | no | slower | faster | go slower | go faster | reactions | react | feedback
    more | more options | options | more actions | show more | show less | see all | view all | actions | menu
    close | minimize | collapse | expand | pop out | pin | unpin | pinned | hide | manage participants | settings
    rename | remove | admit | admit all | deny | decline | message | send message | chat | call | lock meeting
    sharing screen | sharing | is sharing | presenting | screen share | recording | connected | not connected
    connecting | joining | available | busy | away | be right back | do not disturb | unknown status
    status unknown | has context menu | context menu is available | has context menu. | download attendance list
    public chat | shared notes | notes | messages | locked | mobile | breakout rooms | breakout room
    download participants list | copy meeting link | meeting info | host controls | host management | security
    profile picture | in queue | on hold | typing | invite guest | main stage | pin to screen | spotlight

    buscar | buscar participantes | buscar personas | silenciar a todos | silenciar todo | silenciar
    activar audio | desactivar audio | reactivar audio | invitar | más | más opciones | levantar la mano
    mano levantada | bajar la mano | vídeo desactivado | video desactivado | cámara desactivada | silenciado
    copiar enlace | compartir invitación | sin audio | audio conectado

    rechercher | rechercher des personnes | rechercher un participant | désactiver tous les micros | inviter
    couper le micro de tous | tout désactiver | activer le micro | réactiver le micro | plus | plus d'options
    lever la main | main levée | baisser la main | vidéo désactivée | caméra désactivée | micro coupé
    micro désactivé | muet | copier le lien | partager l'invitation | couper le son | rétablir le son

    cerca partecipanti | cerca persone | disattiva tutti | disattiva audio di tutti | disattiva audio
    attiva audio | riattiva audio | invita | altro | altre opzioni | alza la mano | mano alzata | abbassa la mano
    video disattivato | fotocamera disattivata | audio disattivato | copia link

    zoeken | personen zoeken | deelnemer zoeken | allen dempen | iedereen dempen | dempen | dempen opheffen
    dempen van allen opheffen | uitnodigen | meer | meer opties | hand opsteken | hand opgestoken | hand omlaag
    video uit | camera uit | gedempt | koppeling kopiëren

    szukaj | wyszukaj | znajdź uczestnika | wycisz wszystkich | wycisz | wyłącz wyciszenie | anuluj wyciszenie
    zaproś | więcej | więcej opcji | podnieś rękę | ręka podniesiona | opuść rękę | wideo wyłączone
    kamera wyłączona | wyciszony | wyciszona | kopiuj link

    pesquisar | procurar | procurar participantes | silenciar todos | desativar mudo | ativar áudio
    desativar áudio | convidar | mais | mais opções | levantar a mão | mão levantada | baixar a mão
    vídeo desativado | vídeo desligado | câmera desligada | copiar link

    katılımcı bul | katılımcı ara | tümünü sessize al | herkesi sessize al | sessize al | sesi aç
    davet et | daha fazla | diğer | diğer seçenekler | el kaldır | eli kaldırdı | eli indir | video kapalı
    kamera kapalı | sessizde | bağlantıyı kopyala

    mic | mic_off | mic_none | videocam | videocam_off | more_vert | more_horiz | push_pin | keep | keep_outline
    keep_off | person_add | person_add_alt | expand_less | expand_more | front_hand | back_hand | pan_tool
    present_to_all | domain_disabled | volume_up | volume_off | keyboard_arrow_down | keyboard_arrow_up
    arrow_drop_down | frame_person | devices | computer_arrow_up | groups | group | headset | headset_mic
    screen_share | visual_effects | more_vert_filled | contactless
""")
"""Buttons, fields, statuses and names of icons."""

_Roles = Mapping[str, frozenset[Mark]]


def _roles(*marks: Mark, text: str) -> _Roles:
    return dict.fromkeys(_lines(text), frozenset(marks))


ROLES: _Roles = {
    **_roles(
        "host",
        text="""
        host | co-host | cohost | host des meetings | meetinghost | organisator des meetings
        meeting host | meeting-host | host der besprechung | meeting-organisator
        organisator | organisatorin | organisator*in | besprechungsorganisator | veranstalter | veranstalterin
        moderator | moderatorin | moderator*in | gastgeber | gastgeberin | gastgeber*in | co-gastgeber
        mitorganisator | co-organisator | mitveranstalter | alternativer host
        organizer | organiser | co-organizer | meeting organizer | alternative host
        anfitrión | anfitriona | coanfitrión | organizador | organizadora | moderador | moderadora
        hôte | co-hôte | animateur | animatrice | organisateur | organisatrice | modérateur | modératrice
        ospite organizzatore | organizzatore | organizzatrice | co-organizzatore | moderatore
        gastheer | medehost | organizatorka | organizator | gospodarz | współgospodarz | moderatorka
        anfitrião | anfitriã | coanfitrião | toplantı sahibi | ortak toplantı sahibi | düzenleyici
    """,
    ),
    **_roles(
        "me",
        text="""
        ich | me | you | sie selbst | yo | tú | usted | moi | vous | ik | jij | você | siz
    """,
    ),
    **_roles(
        text="""
        presenter | referent | referentin | referent*in | vortragende | vortragender | panelist | panellist
        diskussionsteilnehmer*in | präsentator | präsentatorin | ponente | panelista | présentateur
        présentatrice | relatore | presentator | prezenter | apresentador | sunucu | viewer | zuschauer*in
        mobiler benutzer | mobile user | bildschirm freigegeben | co-presenter | dolmetscher | interpreter
        recorder | breakout-host | sprecher | sprecherin
    """
    ),
}
"""Roles that may stand in a line of their own below a name, several with commas between them."""

WEAK_ROLES: _Roles = {
    **_roles(
        "guest", text="gast | guest | extern | external | invitado | invité | ospite | gość | convidado | misafir"
    ),
    **_roles(text="teilnehmer | teilnehmerin | teilnehmer*in | participant | attendee | user | benutzer | zuschauer"),
}
"""Roles that are names of people without a name too: a role only where another role stands below a name."""

BEGINS = (
    "profilbild von ", "profilbild für ", "avatar von ", "avatar für ", "bild von ", "profile picture of ",
    "profile picture for ", "profile photo of ", "avatar for ", "avatar of ", "photo de profil de ",
    "foto de perfil de ", "immagine del profilo di ", "profielfoto van ", "zdjęcie profilowe ", "image of ",
    "präsentation von ", "presentation by ", "présentation de ", "presentación de ", "bildschirm von ",
    "computer-audio ", "computeraudio ", "computer audio ", "telefonaudio ", "telefon-audio ", "phone audio ",
    "stummschaltung ", "stummschalten ", "mikrofon ", "mikrophon ", "microphone ", "audio ", "video ",
    "vídeo ", "vidéo ", "kamera ", "camera ", "cámara ", "caméra ", "câmera ", "micrófono ",
    "bildschirmfreigabe ", "screen sharing ", "unmute ", "mute ", "more options for ", "weitere optionen für ",
    "mehr optionen für ", "weitere aktionen für ", "more actions for ",
)  # fmt: skip
"""Begins of a longer line that is a status, or names somebody who stands in a line of their own."""

TITLES = _lines("""
    name | namen | vor- und nachname | vorname nachname | vorname, nachname | names | full name | display name
    anzeigename | nombre | nom | nome | naam | liste | namensliste | list of participants
    liste der teilnehmenden | liste der teilnehmer | liste der teilnehmer*innen
""")
"""Titles of a list, without a count, above its first name."""
