"""The generator of llmcfg/knowledge/blueprints (development only); README.md beside this file tells how it works."""
