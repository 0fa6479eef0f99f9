"""Tag files: one module a format, each writes and reads; pure, bytes in and bytes out."""
