"""Many articles: `parse_many`, in order, over several processes, with bounded memory."""

from newsparse.batch.documents import BadDocument
from newsparse.batch.many import parse_many

__all__ = ["BadDocument", "parse_many"]
