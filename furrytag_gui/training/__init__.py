"""How the starter is made. Development only: nothing here is needed to run the program."""
