"""People in a picture: how many faces, how large, and whether they look into the camera.

Nobody is recognised: no network here knows one face from another, and nothing is kept of one.
"""
