package vn.tonghop.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Hears of every connection that anybody makes to it, and answers nobody. */
final class Listener implements AutoCloseable {

    private final ServerSocket server;
    private final AtomicInteger heard = new AtomicInteger();

    Listener() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::listen, "listener");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket caller = server.accept();
                heard.incrementAndGet();
                caller.close();
            } catch (IOException closed) {
                return;
            }
        }
    }

    int port() {
        return server.getLocalPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/";
    }

    int heard() {
        return heard.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
