"""Who is quoted how much: speakers put together over many articles, copies of one report counted once, and the audit of the sources."""

from newsparse.sources.audit import SOURCE_COLUMNS, SourceAudit, SourceCount, audit_sources
from newsparse.sources.copies import copies_of
from newsparse.sources.merging import Appearance, Source, merge_speakers

__all__ = ["SOURCE_COLUMNS", "Appearance", "Source", "SourceAudit", "SourceCount", "audit_sources", "copies_of", "merge_speakers"]
