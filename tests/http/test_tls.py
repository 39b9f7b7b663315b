# SPDX-License-Identifier: Apache-2.0
"""TLS: whom the client trusts, what it says when it does not, and one context for all."""

import shutil
import socket
import threading
import time

import pytest

from tests.peers import (
    CERTIFICATES,
    Peer,
    answer,
    call,
    client_context,
    exceptions,
    failure,
    get,
    leaves_nothing,  # noqa: F401 - a fixture
    library,
    post,
    says,
    says_and_closes,
    serve,
    server_context,
    silent,
    transport_to,
)

ssl = pytest.importorskip("ssl")
LOST = exceptions.APIConnectionError
LATE = exceptions.APITimeoutError


@pytest.fixture
def authority(tmp_path, monkeypatch):
    """Set SSL_CERT_FILE to a file of its own, so that no context made before fits."""
    path = tmp_path / "ca.pem"
    shutil.copy(CERTIFICATES / "ca.pem", path)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    return path


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_calls_share_a_verified_connection(host):
    with Peer(serve, context=server_context()) as peer:
        transport = transport_to(peer, url=peer.url(host), ssl_context=client_context())
        for _ in range(3):
            assert call(transport, post()).status == 200
        transport.close()
        assert (peer.connections, len(peer.requests)) == (1, 3)


def test_ssl_cert_file_is_honoured(authority):
    with Peer(serve, context=server_context()) as peer:
        transport = transport_to(peer)
        assert call(transport).status == 200
        transport.close()


def test_the_given_context_wins_over_the_environment(authority):
    with Peer(serve, context=server_context()) as peer:
        empty = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        assert type(failure(transport_to(peer, ssl_context=empty), timeout=2)) is LOST


@pytest.mark.parametrize(
    ("certificate", "reason"),
    [
        ("elsewhere", "mismatch"),
        ("selfsigned", "self"),
        ("expired", "expired"),
    ],
)
def test_a_certificate_that_does_not_verify_is_refused(certificate, reason):
    with Peer(serve, context=server_context(certificate)) as peer:
        transport = transport_to(peer, url=peer.url("localhost"), ssl_context=client_context())
        error = failure(transport, post(), timeout=2)
        assert (type(error), error.sent) == (LOST, False)
        assert reason in error.message
        assert "pass ssl_context=... or set SSL_CERT_FILE" in error.message
        assert f"localhost:{peer.port}" in error.message
        assert peer.requests == []


def test_an_unknown_authority_is_refused_by_default(monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "selfsigned.pem"))
    with Peer(serve, context=server_context()) as peer:
        assert "SSL_CERT_FILE" in failure(transport_to(peer), timeout=2).message
        assert peer.requests == []


def test_a_certificate_file_that_is_not_there_is_pointed_out(monkeypatch, tmp_path):
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing.pem"))
    with Peer(serve, context=server_context()) as peer:
        assert "names a file that does not exist" in failure(transport_to(peer), timeout=2).message


def test_a_certificate_file_that_appears_later_is_trusted(monkeypatch, tmp_path):
    path = tmp_path / "mounted.pem"
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    with Peer(serve, context=server_context()) as peer:
        transport = transport_to(peer)
        assert "not trusted" in failure(transport, timeout=2).message
        shutil.copy(CERTIFICATES / "ca.pem", path)
        assert call(transport).status == 200
        transport.close()


def test_a_context_made_without_free_descriptors_is_not_kept(authority):
    resource = pytest.importorskip("resource")
    tls = library("_http.tls")
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, limits[1]))
    try:
        blind = tls.default_context()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, limits)
    assert blind.cert_store_stats()["x509"] == 0
    assert tls.default_context().cert_store_stats()["x509"] > 0


def test_a_peer_without_tls_is_named_as_such():
    def answers_plainly(conversation):
        conversation.sock.recv(1000)
        conversation.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        conversation.hold()

    with Peer(answers_plainly) as peer:
        transport = transport_to(
            peer, url=f"https://127.0.0.1:{peer.port}/api", ssl_context=client_context()
        )
        error = failure(transport, timeout=2)
        assert (type(error), error.sent) == (LOST, False)
        assert "does this port speak https?" in error.message


def stalls(conversation):
    conversation.hold()


def drips_a_record(conversation):
    conversation.send(b"\x16\x03\x03\x3f\xff")  # the head of the longest handshake record
    conversation.drip(b"\x02" * 200)


@pytest.mark.parametrize("fault", [stalls, drips_a_record])
def test_a_handshake_without_end_ends_with_the_deadline(fault):
    with Peer(fault) as peer:
        transport = transport_to(
            peer, url=f"https://127.0.0.1:{peer.port}/api", ssl_context=client_context()
        )
        error = failure(transport)
        assert (type(error), error.sent) == (LATE, False)
        assert "TLS handshake" in error.message


def test_a_handshake_cut_off_is_a_connection_error():
    with Peer(lambda conversation: conversation.sock.recv(10)) as peer:
        transport = transport_to(
            peer, url=f"https://127.0.0.1:{peer.port}/api", ssl_context=client_context()
        )
        error = failure(transport, timeout=2)
        assert (type(error), error.sent) == (LOST, False)


def drips_body(conversation):
    conversation.request()
    conversation.send(answer(b"x" * 99)[:-99])
    conversation.drip(b"x" * 99)


TLS_FAULTS = {
    "silent": (silent, LATE),
    "slow body": (drips_body, LATE),
    "short body": (says_and_closes(answer()[:-1]), LOST),
    "no answer": (lambda conversation: conversation.request(), LOST),
    "never reads": (lambda conversation: conversation.stall(), LATE),
}


@pytest.mark.parametrize("fault", TLS_FAULTS)
def test_faults_are_the_same_under_tls(fault):
    script, kind = TLS_FAULTS[fault]
    with Peer(script, serve, context=server_context()) as peer:
        transport = transport_to(peer, ssl_context=client_context())
        request = post(b"x" * 20_000_000) if fault == "never reads" else post()
        error = failure(transport, request, timeout=0.5)
        assert type(error) is kind
        assert error.sent is (None if fault == "never reads" else True)
        assert call(transport).status == 200
        transport.close()
        assert peer.connections == 2


def test_extra_bytes_in_the_same_record_are_not_the_next_answer():
    wrong = answer(b'"wrong"') * 2000  # more than any buffer takes in one read
    with Peer(says(answer() + wrong), serve, context=server_context()) as peer:
        transport = transport_to(peer, ssl_context=client_context())
        call(transport)
        assert b"wrong" not in call(transport, get("/next")).body
        transport.close()
        assert peer.connections == 2


def test_a_kept_connection_that_was_closed_is_replaced():
    def serves_one(conversation):
        conversation.request()
        conversation.send(answer())

    with Peer(serves_one, serve, context=server_context()) as peer:
        transport = transport_to(peer, ssl_context=client_context())
        call(transport)
        time.sleep(0.1)
        assert call(transport, post()).status == 200
        transport.close()
        assert (peer.connections, len(peer.requests)) == (2, 2)


def test_a_burst_of_threads_builds_one_context(authority, monkeypatch):
    tls = library("_http.tls")
    original, built = ssl.create_default_context, []

    def build(**options):
        built.append(threading.get_ident())
        time.sleep(0.05)
        return original(**options)

    monkeypatch.setattr(ssl, "create_default_context", build)
    barrier, contexts = threading.Barrier(32), []

    def work():
        barrier.wait(5)
        contexts.append(tls.default_context())

    threads = [threading.Thread(target=work) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(built), len(contexts), len(set(contexts))) == (1, 32, 1)


def test_another_choice_of_certificates_has_its_own_context(authority, monkeypatch):
    tls = library("_http.tls")
    first = tls.default_context()
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "selfsigned.pem"))
    assert tls.default_context() is not first
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    assert tls.default_context() is first


HASH = "f20e0b1e.0"  # of the subject of ca.pem, as `openssl x509 -hash` writes it


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Let the system have a folder of certificates by hash, in which there is another authority.

    Its bundle is stood in for by `bundle.pem`, which has ours: where the real one is cannot be said
    without SSL_CERT_FILE, and who sets that means no folder.
    """
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    shutil.copy(CERTIFICATES / "selfsigned.pem", tmp_path / "ce275665.0")
    shutil.copy(CERTIFICATES / "ca.pem", tmp_path / "bundle.pem")
    read = []

    def load_default_certs(self, purpose=None):
        read.append(purpose)
        self.load_verify_locations(tmp_path / "bundle.pem")

    monkeypatch.setattr(ssl.SSLContext, "load_default_certs", load_default_certs)
    return tmp_path, read


def test_a_folder_of_certificates_by_hash_spares_reading_the_bundle(folder):
    path, bundle_read = folder
    shutil.copy(CERTIFICATES / "ca.pem", path / HASH)
    with Peer(serve, context=server_context()) as peer:
        transport = transport_to(peer, url=peer.url("localhost"))
        assert call(transport).status == 200
        transport.close()
        assert (peer.connections, bundle_read) == (1, [])
    context = library("_http.tls").default_context()
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_an_authority_that_the_folder_lacks_is_looked_for_in_the_bundle_once(folder):
    _, bundle_read = folder
    with Peer(*[serve] * 3, context=server_context()) as peer:
        for connections in (2, 3):
            transport = transport_to(peer)
            assert call(transport, post()).status == 200
            transport.close()
            assert (peer.connections, len(bundle_read)) == (connections, 1)
        assert len(peer.requests) == 2


def test_threads_that_all_miss_an_authority_read_the_bundle_once(folder):
    _, bundle_read = folder
    barrier, statuses = threading.Barrier(8), []

    def work(transport):
        barrier.wait(5)
        statuses.append(call(transport).status)

    with Peer(*[serve] * 16, context=server_context()) as peer:
        transport = transport_to(peer)
        threads = [threading.Thread(target=work, args=(transport,)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        transport.close()
    assert (statuses, len(bundle_read)) == ([200] * 8, 1)


@pytest.mark.parametrize(
    ("certificate", "reason"), [("elsewhere", "mismatch"), ("expired", "expired")]
)
def test_what_neither_folder_nor_bundle_trusts_is_refused(folder, certificate, reason):
    with Peer(*[serve] * 4, context=server_context(certificate)) as peer:
        for _ in range(2):
            error = failure(transport_to(peer, url=peer.url("localhost")), post(), timeout=2)
            assert (type(error), error.sent) == (LOST, False)
            assert reason in error.message
        assert (peer.connections, peer.requests) == (3, [])


def test_a_bundle_that_has_nothing_is_looked_at_once_a_call(folder, monkeypatch):
    _, bundle_read = folder
    monkeypatch.setattr(ssl.SSLContext, "load_default_certs", lambda *_: bundle_read.append(1))
    with Peer(*[serve] * 2, context=server_context()) as peer:
        error = failure(transport_to(peer), timeout=2)
        assert (type(error), peer.connections, bundle_read) == (LOST, 2, [1])


@pytest.mark.parametrize("name", ["ca.pem", "README", "f20e0b1e"])
def test_a_folder_without_hashes_is_none(folder, name):
    path, bundle_read = folder
    (path / "ce275665.0").rename(path / name)
    with Peer(serve, context=server_context()) as peer:
        transport = transport_to(peer)
        assert call(transport).status == 200
        transport.close()
        assert (peer.connections, len(bundle_read)) == (1, 1)


def test_the_given_context_is_not_added_to(folder):
    empty = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with Peer(serve, context=server_context()) as peer:
        assert type(failure(transport_to(peer, ssl_context=empty), timeout=2)) is LOST
        assert (peer.connections, folder[1]) == (1, [])


def test_the_default_context_verifies_certificate_and_name(authority):
    context = library("_http.tls").default_context()
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_a_socket_under_tls_hides_bytes_and_does_not_tell_what_left():
    def says_two_words(conversation):
        assert conversation.sock.recv(100) == b"hello"
        conversation.send(b"ab")
        conversation.hold()

    with Peer(says_two_words, context=server_context()) as peer:
        deadline = library("_http.deadline").Deadline(time.monotonic() + 2)
        plain = library("_http.deadline").TimedSocket(
            socket.create_connection(("127.0.0.1", peer.port)), deadline
        )
        secured = library("_http.tls").TLS("localhost", client_context()).secure(plain)
        secured.handshake()
        assert not secured.knows_what_left
        secured.sendall(memoryview(b"hello"))
        buffer = bytearray(1)
        assert (secured.receive(buffer), bytes(buffer), secured.pending()) == (1, b"a", True)
        assert (secured.receive(buffer), bytes(buffer), secured.pending()) == (1, b"b", False)
        secured.close()


def test_a_host_name_that_no_certificate_can_carry_is_a_failure_of_tls():
    with socket.socket() as sock:
        plain = library("_http.deadline").TimedSocket(sock, library("_http.deadline").Deadline(0))
        with pytest.raises(OSError):
            library("_http.tls").TLS("", client_context()).secure(plain)
