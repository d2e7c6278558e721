"""Stories to people: terminal, page and exports, one format a file."""
