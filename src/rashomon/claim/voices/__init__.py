"""Who says a figure: the chain, the words beside the number, who puts it, polls and papers that speak."""
