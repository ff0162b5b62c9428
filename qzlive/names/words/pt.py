"""Portuguese."""

from __future__ import annotations

from .language import Words

WORDS = Words(
    tags="""
        rodada, bloco, oferta, tema, temas, grupo, grupos, mesa, mesas, sala, salas, oficina, número, núm,
        opção, escolha, equipa, equipe, assunto, círculo, grupo de trabalho, tópico, tópicos, ponto,
        pergunta, sessão, roda de conversa
    """,
    ordered="rodada, bloco",
    doubtful_numbers="um, uma, dois, duas, seis, sete",
    numbers="""
        um|uma, dois|duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze,
        quinze, dezesseis|dezasseis, dezessete|dezassete, dezoito, dezenove|dezanove, vinte, vinte e um,
        vinte e dois, vinte e três, vinte e quatro, vinte e cinco, vinte e seis, vinte e sete, vinte e oito,
        vinte e nove, trinta
    """,
    ordinals="""
        primeiro|primeira, segundo|segunda, terceiro|terceira, quarto|quarta, quinto|quinta, sexto|sexta
    """,
    endings="º, ª, o, a",
    joins="ou, e, ou então",
    then="senão, depois, alternativa, caso contrário, ou então",
    wishes="""
        quero, gostaria, prefiro, por favor, escolho, obrigado, obrigada, queria, eu quero, vou para, quer,
        escolhe
    """,
    links="para, o, a, ao, na, no",
    now="agora, mudei para, mudança para",
    instead="em vez de, não, exceto, menos, antes, era, ao invés de, em lugar de",
    unsure="talvez, provavelmente, acho",
    anything="qualquer, tanto faz, indiferente, sem preferência, qualquer um",
    undecided="não sei, ainda não, ainda não sei, sem número, indeciso, indecisa",
    listeners="ouvinte, só ouvir, observador, observadora, moderador, moderadora",
    ranks="opção, escolha, prioridade, preferência",
    moments="às, até, desde, até às",
    counted="""
        minutos, minuto, horas, hora, pessoas, pessoa, crianças, anos, vezes, dias, euros, reais, amigos,
        participantes, alunos, mulheres, homens, reis, semanas, por cento, irmãs, irmãos
    """,
    offices="vice*, presidente*, andar, ano, secretári*, tesoureir*, violino, semestre, série",
    units="classe, turma, andar, prédio, bloco, nível",
    institutions="""
        escola, colégio, instituto, universidade, fundação, associação, centro, prefeitura, câmara, rede, creche
    """,
    hosts="anfitrião, anfitriã, coanfitrião, organizador, organizadora, apresentador",
    me="eu, você",
    guests="convidado, convidada, externo, externa, não verificado, participante",
    pronouns="ela, ele, elu, dela, dele, delu, elas, eles",
    devices="telefone, celular, telemóvel, computador",
    phones="usuário de telefone, utilizador telefónico",
    nameless="convidado, usuário, utilizador, desconhecido, anónimo, anônimo, participante",
    not_this="não",
    formerly="antes, era",
)
