"""What detectors of several packages share."""
