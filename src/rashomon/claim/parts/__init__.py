"""Parts, wholes and sums inside one report."""
