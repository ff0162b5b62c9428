"""Vietnamese, Chinese, Japanese, Korean, Hindi, Somali, Tigrinya, Indonesian."""

from __future__ import annotations

from .language import Words

WORDS = Words(
    tags="""
        chủ đề, nhóm, bàn, phòng, số, đề tài, 组, 第, 主题, 题目, 小组, 桌, 房间, 号, 議題, テーマ,
        グループ, テーブル, 番号, ルーム, 주제, 조, 그룹, 테이블, 방, 번, 分科会, विषय, समूह, ग्रुप, koox,
        kooxda, mawduuc, mowduuca, miiska, qolka, ጉጅለ, ኣርእስቲ, topik, kelompok, meja, ruang, nomor, 組, 班,
        모둠, 番
    """,
    endings="组, 組, 号, 番, 班, 桌, 조, 번, 모둠",
    doubtful_numbers="*",
    numbers="""
        một|一|いち|하나|एक|satu|kow, hai|二|둘|दो|dua|laba, ba|三|셋|तीन|tiga|saddex,
        bốn|四|넷|चार|empat|afar, năm|五|다섯|पाँच|lima|shan, sáu|六|여섯|छह|enam|lix
    """,
    joins="hoặc, và, 或, 和, または, と, 또는, या, और, atau, dan, ama, ወይ",
    wishes="tôi chọn, xin, 选, 我选, 希望, お願いします, 부탁합니다, 주세요, saya pilih, tolong, मैं",
    instead="thay vì, không, 不是, bukan",
    now="bây giờ, 现在, sekarang",
    unsure="có lẽ, 也许, 多分, 아마, mungkin",
    undecided="chưa biết, 不知道, 未定, 미정, tidak tahu, belum tahu",
    listeners="旁听, 傍聴, 참관, người nghe",
    counted="phút, người, 人, 分, 名, 명, 분, 歳, 살, tuổi, orang, menit, qof",
    institutions="trường, 学校, 大学, 학교, sekolah, 小学校, đại học, dugsi",
    guests="khách, 来宾, 访客, ゲスト, 게스트, tamu",
    hosts="主持人, ホスト, 호스트, chủ phòng",
    nameless="khách, ゲスト, 게스트, 用户, 访客, tamu, pengguna",
    not_this="ではなく, じゃなくて, 말고, 대신, の代わりに, nahi, नहीं, 이 아니라, 가 아니라",
)
