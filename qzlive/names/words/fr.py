"""French."""

from __future__ import annotations

from .language import Words

WORDS = Words(
    tags="""
        bloc, offre, thème, themes, thèmes, sujet, sujets, groupe, groupes, table, tables, salle, salles, atelier,
        ateliers, numéro, no, choix, option, équipe, question, cercle, groupe de travail, table ronde,
        sous-groupe, point, session, thématique, numéro de table
    """,
    ordered="bloc",
    doubtful_numbers="un, une, six, dix, sept, onze",
    numbers="""
        un|une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze,
        quinze, seize, dix-sept, dix-huit, dix-neuf, vingt, vingt et un, vingt deux, vingt trois, vingt
        quatre, vingt cinq, vingt six, vingt sept, vingt huit, vingt neuf, trente
    """,
    ordinals="""
        premier|première, deuxième|second|seconde, troisième, quatrième, cinquième, sixième, septième, huitième
    """,
    endings="e, ème, eme, er, ère, ere, ième, nd, nde, d",
    joins="ou, et, ou bien, et ou",
    then="sinon, puis, ensuite, à défaut, autrement, alternativement, ou sinon, et sinon",
    wishes="""
        je choisis, je veux, je voudrais, je prends, s'il vous plaît, svp, stp, merci, plutôt, je préfère,
        de préférence, j'aimerais, je vais, moi, choisit, veut, prend
    """,
    links="pour, le, la, au, dans",
    now="maintenant, finalement, en fait, désormais",
    instead="au lieu de, pas, sauf, pas le, pas la, avant, ancien, n'est plus, ni, hors",
    unsure="peut-être, peut être, environ, probablement, pas sûr",
    anything="peu importe, n'importe, n'importe lequel, indifférent, sans préférence, égal, tous",
    undecided="""
        je ne sais pas, je sais pas, pas encore, pas de choix, indécis, indécise, aucun choix, pas de numéro,
        sans numéro
    """,
    listeners="""
        auditeur, auditrice, observateur, observatrice, j'écoute, écoute seulement, animateur, animatrice,
        modérateur, modératrice
    """,
    ranks="choix, priorité, vœu, voeu, préférence",
    moments="à, vers, jusqu'à, depuis, dès, avant, après",
    counted="""
        minutes, minute, heure, heures, personnes, personne, enfants, enfant, ans, an, fois, jours, jour, euros,
        amis, participants, élèves, rois, saisons, femmes, hommes, filles, garçons, pour cent, mousquetaires,
        étoiles, chats, semaines, mois
    """,
    offices="""
        vice*, président*, étage, année, classe, adjoint*, arrondissement, semestre, trimestre, secrétaire,
        trésorier, violon
    """,
    units="classe, étage, arrondissement, chambre, bâtiment, appartement, niveau, paris",
    institutions="""
        école, collège, lycée, université, mairie, fondation, association, maison, centre, crèche, asso, réseau,
        institut
    """,
    hosts="""
        hôte, co-hôte, organisateur, organisatrice, présentateur, animateur, animatrice, co-organisateur
    """,
    me="moi, vous",
    guests="invité, invitée, externe, non vérifié, non vérifiée, participant, participante, en attente",
    pronouns="elle, il, iel, elles, ils, lui, eux, ellui, ael, la, le",
    devices="téléphone, ordinateur, portable, tablette, salle de réunion",
    phones="appelant, utilisateur téléphonique, participant téléphonique",
    nameless="""
        invité, utilisateur, utilisatrice, inconnu, inconnue, anonyme, participant, participante, utilisateur
        zoom, élève
    """,
    not_this="non",
    formerly="avant, ancien",
)
