# SPDX-License-Identifier: Apache-2.0
"""The API's operations: fields in, statuses and JSON out, without sockets.

    routes      which operation a request is for; the order in which a request is checked
    operation   what all operations have in common, and how to add one
    fields      what an operation takes from the path, the parameters and the body
    bodies      a body: read as JSON and searched for text that no database keeps
    values/     single values: how they are checked and written
    objects     rows as JSON objects
    responses   responses with a JSON body

The operations stand by what they are about: animas (with `names`, which finds them), events (with
`dedupe`), memories and knowledge (with `search`), identity, packs, query, service. Those on single
items, which the hosted service does not have, stand in `items/`.
"""
