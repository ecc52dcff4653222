"""What the file of a picture or film gives away, read without decoding a pixel.

Files are searched for their blocks (Exif, XMP, IPTC) rather than parsed by the rules of each
container: so a block is found in every format, in truncated files and behind the picture.
Nothing here prints or keeps a coordinate, a name or a number: it only says that it is there.
"""
