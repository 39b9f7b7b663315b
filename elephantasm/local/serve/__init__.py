# SPDX-License-Identifier: Apache-2.0
"""The API over HTTP: sockets, threads and the log.

program       a server from its start to a signal
server        listens, and gives each connection a thread
connections   which connections there are, and who gives way when they are too many
handler       one connection: request after request
receiver      reads a request from a socket, within limits of time and size
head          the grammar of what it reads; no socket
access        whom to answer: keys, hosts, web pages
gateway       from HTTP to the API and back; no socket
sender        a response as bytes; no socket
log           lines with the time, which never hold up a request

A request goes down from `program` to `gateway`, which asks `api/`; its response comes up again.
"""
