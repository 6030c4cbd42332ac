"""`python -m newsparse.formats > newsparse/formats/schema.json` writes the JSON Schema anew."""

import json

from newsparse.formats.records import schema

print(json.dumps(schema(), indent=1))
