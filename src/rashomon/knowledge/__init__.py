"""What the stages share: names, gazetteer, intervals, units and the order of aspects."""
