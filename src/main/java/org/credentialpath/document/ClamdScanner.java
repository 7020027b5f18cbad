package org.credentialpath.document;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Scans with a clamd over its INSTREAM command. Run it with AlertExceedsMax, or it passes what it does not read. */
final class ClamdScanner implements Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);
    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 30_000;

    private final String host;
    private final int port;

    ClamdScanner(String address) {
        int colon = address.lastIndexOf(':');
        this.host = address.substring(0, colon);
        this.port = Integer.parseInt(address.substring(colon + 1));
    }

    @Override
    public Verdict scan(InputStream content) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(content, socket);
            return verdict(new String(socket.getInputStream().readNBytes(4096), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            LOG.warn("The virus scanner at {}:{} did not answer: {}", host, port, e.toString());
            return Verdict.UNAVAILABLE;
        }
    }

    private static void send(InputStream content, Socket socket) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] buffer = new byte[32_768];
        int read;
        while ((read = content.read(buffer)) >= 0) {
            out.writeInt(read);
            out.write(buffer, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    private static Verdict verdict(String answer) {
        String words = answer.replace("\0", "").strip();
        if (words.endsWith("FOUND")) {
            LOG.warn("The virus scanner found something: {}", words);
            return Verdict.INFECTED;
        }
        if (words.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        LOG.warn("The virus scanner could not decide: {}", words);
        return Verdict.UNAVAILABLE;
    }
}
