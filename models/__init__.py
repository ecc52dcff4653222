"""The pipeline that ships (reader/), and how it is made (training/)."""
