# Why a display name is asked about instead of read.
names-out-of-range = { $number } gibt es nicht, nur { $lowest } bis { $highest }
names-unknown-topic = Ein Thema { $number } gibt es nicht
names-several = Mehrere Nummern: { $first } und { $second }
names-span = { $first } bis { $second }: eines davon, oder beide?
names-contradiction = Vorn und hinten stehen verschiedene Nummern: { $first } und { $second }
names-at-the-end = Die { $number } steht hinten: Wunsch, zweites Gerät oder Namensgleichheit?
names-in-the-middle = Die { $number } steht mitten im Namen
names-elsewhere = Im Namen stehen Ziffern, aber keine Nummer vorn
names-glued = Die { $number } klebt am Namen: gehört sie dazu?
names-only-number = Nur eine Nummer, kein Name
names-part-of-name = Die { $number } kann zum Namen, zu einem Amt oder einer Einrichtung gehören
names-unclear = Unklar, ob die { $number } ein Thema meint
names-unclear-choice = Unklar, ob ein Thema gemeint ist
names-unsure = { $number } vielleicht: noch nicht entschieden
names-negated = Nicht { $number }: aber was dann?
names-letter = Hinter der { $number } steht ein Buchstabe
names-letter-alone = Ein Buchstabe statt einer Nummer
names-rank = Unklar, welcher Wunsch der erste ist
names-roman = Römische { $number } oder ein Name?
names-number-word = Zahlwort für { $number } oder ein Name?
names-two-people = Mehrere Personen: Wunsch { $number }, oder sind sie zu { $number }?
names-device = Name eines Geräts: Wer ist das?
names-telephone = Ein Telefonanruf: Wer ist das?
names-nameless = Ein Name, den die Plattform vergibt: Wer ist das?
names-sample = Der Name aus dem Beispiel: Wer ist das?
names-bot = Ein Aufzeichnungsdienst mit einer Nummer
names-registered-both = Mit und ohne Nummer angemeldet: Wer ist das?
names-number-not-letter = { $number } ist eine Zahl, gefragt sind Buchstaben
names-letter-unknown = Diesen Buchstaben gibt es nicht: { $count ->
    [one] es gibt nur ein Thema
   *[other] es gibt nur { $count } Themen
}
names-initial = Buchstabe des Themas oder Anfang des Namens?
names-too-long = Zu lang für einen Namen
# The command "qzlive names".
names-bad-line = Zeile { $line }: erwartet wird ein JSON-Objekt mit dem Namen unter "display" und der Zahl der Themen unter "topics", höchstens { $most }.
