"""How much a picture may cost: bytes, pixels, seconds and memory."""

from __future__ import annotations

MOST_BYTES = 64_000_000
"""Bytes of a file. The largest photos of phones have 30 MB; networks take less than 30."""

MOST_PIXELS = 64_000_000
"""Pixels of a picture that has to be decoded whole: as RGB they need 192 MB."""

MOST_JPEG_PIXELS = 150_000_000
"""Pixels of a JPEG, which is decoded at a half, a quarter or an eighth of its size; one that is
progressive has to be held whole before that, six bytes a pixel."""

SEEN_PIXELS = 4096 * 3072
"""Pixels of a picture as it is looked at, whatever its shape; a larger one is made smaller."""

LONGEST_SIDE = 4096
"""Pixels of the longer side of a drawing as it is looked at."""

SECONDS = 60.0
"""Seconds that looking at one picture may take; then the process that does it is ended. A photo
takes one or two; a busy old PC may need many times that."""

STARTING_SECONDS = 120.0
"""Seconds that the process may take to start besides."""

MOST_MEMORY = 1_000_000_000
"""Bytes of memory that the process may use, where the system can hold it to that."""
