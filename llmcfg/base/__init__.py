"""What everything else stands on: errors, records, equality, formulas, limits, regular expressions."""
