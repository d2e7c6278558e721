"""Words as data: TOML files whose every entry carries an example."""
