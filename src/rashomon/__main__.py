"""`python -m rashomon`: the program where its script is not on the path."""

from rashomon.cli import main

main()
