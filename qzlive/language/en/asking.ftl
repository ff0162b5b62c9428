# Questions of the command line that are answered with yes or no. Words are separated by blanks, in small letters.
asking-yes = y yes
asking-no = n no
asking-default-yes = [Y/n]
asking-default-no = [y/N]
asking-again = Please answer with y or n.
