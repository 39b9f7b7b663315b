# SPDX-License-Identifier: Apache-2.0
"""The API's operations: fields in, statuses and JSON out, without sockets."""
