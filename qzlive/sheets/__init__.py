"""Sheets as files: blank ones given out, saved ones, and whatever comes back read into the sheet, once.

`blank` makes the files to be filled in and `saved` the one that a host keeps; `reading` takes either, or what somebody
wrote without them, in any format; `comparing` says what of it is not on the sheet yet.
"""
