# Fragen der Befehlszeile, auf die mit Ja oder Nein geantwortet wird. Wörter durch Leerzeichen getrennt, klein.
asking-yes = j ja y yes
asking-no = n nein no
asking-default-yes = [J/n]
asking-default-no = [j/N]
asking-again = Bitte antworten Sie mit j oder n.
