"""Where, when, by whom, against whom and in what mood a figure holds."""
