"""The server of the live tests, in a network namespace of its own: one port for each way to end a connection.

Prints a line when it listens; ends with its standard input.
"""
import socket
import struct
import sys
import threading

ADDRESS = '10.9.0.2'
FIRST_PORT = 7001
CLOSED_PORT = 7999
REQUEST = b'x' * 64
ANSWER = b'y' * 512


def reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
    connection.close()


def await_end(connection):
    while connection.recv(65536):
        pass


def answer_then_close_after_client(connection):
    connection.recv(65536)
    connection.sendall(ANSWER)
    await_end(connection)
    connection.close()


def answer_and_close(connection):
    connection.recv(65536)
    connection.sendall(ANSWER)
    connection.shutdown(socket.SHUT_WR)
    await_end(connection)
    connection.close()


def answer_after_half_close(connection):
    await_end(connection)
    connection.sendall(ANSWER)
    connection.close()


def reset_after_request(connection):
    connection.recv(65536)
    reset(connection)


def close_unread(connection):
    connection.recv(1)  # the rest stays unread
    connection.close()


def send_after_close(connection):
    await_end(connection)
    connection.sendall(ANSWER)  # the client has closed its socket
    try:
        await_end(connection)
    except OSError:
        pass
    connection.close()


kept = []


def keep(connection):
    connection.recv(65536)
    kept.append(connection)


# In the order of the client's list in live_test.py.
SERVERS = (
    answer_then_close_after_client,
    answer_and_close,
    answer_after_half_close,
    answer_then_close_after_client,
    reset_after_request,
    answer_then_close_after_client,
    close_unread,
    send_after_close,
    keep,
)


def serve(listener, handle):
    while True:
        connection, _ = listener.accept()
        try:
            handle(connection)
        except OSError:
            connection.close()


def main():
    for offset, handle in enumerate(SERVERS):
        listener = socket.create_server((ADDRESS, FIRST_PORT + offset), backlog=1024)
        for _ in range(4):
            threading.Thread(target=serve, args=(listener, handle), daemon=True).start()
    print('ready', flush=True)
    sys.stdin.read()


if __name__ == '__main__':
    main()
