# SPDX-License-Identifier: Apache-2.0
"""From what was recalled to a memory pack; pure.

    entries     one line: what it was made of, and its score
    layer       one section: what waits for a place in it, and what got one
    layout      all sections, in the order they are printed
    draft       the material -> entries, each made and scored once
    fill        the sections share the room: which entries get a place
    document    what got one -> the API's JSON
    compile     all of that, one after the other
    prose       what a pack says of the anima in sentences of its own
    times       moments as a pack prints them

A new section is a field of `layout`, a method of `draft` that makes its entries, a share in `fill`
and a field in `document`.
"""
