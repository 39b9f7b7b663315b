# SPDX-License-Identifier: Apache-2.0
"""The API over HTTP: sockets, threads and the log."""
