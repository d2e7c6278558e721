"""What a figure counts: its thing, who is counted, who of a group."""
