"""Step numbers for numbers of tables that are no prime power, found by trial (`steps.py` says what they mean).

One text a matrix, one word a round, one sign a stream in base 36, without the first round and stream, which have only
zeros; rows and columns may change places. The tests prove each of them."""

from __future__ import annotations

FOUND: dict[int, tuple[tuple[tuple[int, ...], str], ...]] = {
    6: (((6,), "3124 2531 5412 1243"),),
    10: (
        ((10,), "3984561 9452873 1835724 7143296 8627159 6578312 2319687"),
        ((10,), "83172546 41367259 59613428 32785914"),
    ),
    12: (
        ((2, 6), "8319ba7 31b264a 98ab526 b628735 a281473 256a394"),
        ((2, 6), "96825347 29648b35 81253764 6a974583 475628a9"),
        ((2, 6), "753a21b84 83645971b 6a95423b7 b6497385a"),
    ),
    14: (
        ((14,), "2a1b376 7398c5a bd29748 583791d 94c1835 865d2c9 dc8a12b"),
        ((14,), "a48125 13629b db2584 62a85d 39bd41 851c6a c74912 26cbd8"),
        ((14,), "2a1b37684 98c74b52a 8b5269d31 12358a7cb 6178234ac"),
    ),
    15: (
        ((15,), "a71b86d4c e9c5741a2 439ca5be1 b2a8d95c3 8a573be16 58d9ce37b"),
        ((15,), "24d563c 19b7d45 72a9ed3 87c32ae 5c71892 4a2c9b7 c146a8b"),
    ),
    18: (
        ((3, 6), "38hb172e bedf42g5 97a28cb4 516c74ef chb1387d 1b45gdfa g5f82346 8gc4e69b"),
        ((3, 6), "38hb172ea edfc2g596 a287bc3hg 1c42d69f3 fg38aec15 96d3cfbae dfb16ha79"),
    ),
    20: (((2, 10), "adb8e6h9j bf7g456d2 9cd5jhabf gb473i8ea 8ei19f376 i61f2ce8b h1g469bi5 j8h2ba7ce"),),
    21: (((21,), "84k1cjdf5 fkc3b7ei1 924jfikbd 156e92jk4 7j98ia5c3 i315hg7a6 31d245ie8 4h5g138d2"),),
    24: (((2, 12), "nk1djacm6 43akmi67g eai7ghk9j 284nle1id 1nhb2j8c3 bhj3a4nde dig8nl2bm 3gke69i8c"),),
    28: (((2, 14), "4prfo9dkn o5gkd7ra2 bfnapc4j8 9l2c1hqro 7cfbm1g5i r4h27p6qj gq6198ina f91mi43lp"),),
    30: (((30,), "4dm1h5rc3 o824plirt cjip98mo5 a9dbkrl7c 3getbjfia fbg62p7l4 gs8mr7ek6 9fngde437"),),
}
