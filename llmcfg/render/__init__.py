"""How answers look: the same sheet as a table, as plain text, or as JSON."""
