# Why a display name is asked about instead of read.
names-out-of-range = { $number } gibt es nicht, nur { $lowest } bis { $highest }
names-unknown-topic = Ein Thema { $number } gibt es nicht
names-several = Mehrere Nummern: { $first } und { $second }
names-at-the-end = Die { $number } steht hinten: Wunsch, zweites Gerät oder Namensgleichheit?
names-elsewhere = Im Namen stehen Ziffern, aber keine Nummer vorn
names-glued = Die { $number } klebt am Namen: gehört sie dazu?
names-only-number = Nur eine Nummer, kein Name
names-part-of-name = Die { $number } kann zum Namen, zu einem Amt oder einer Einrichtung gehören
names-unclear = Unklar, ob die { $number } ein Thema meint
names-device = Name eines Geräts oder einer Plattform: Wer ist das?
