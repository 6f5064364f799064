package org.yusuan.operate.worker;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * Sends messages between parent and worker: four bytes of length, then so many bytes. It has a socket of its own, since libraries
 * print to standard output.
 */
final class FrameChannel implements Closeable {
    /** A document of 2 000 pages gives some ten megabytes; more than this is a defect, not a document. */
    static final int LONGEST = 128 << 20;

    private final SocketChannel socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    FrameChannel(SocketChannel socket) {
        this.socket = socket;
        this.in = new DataInputStream(Channels.newInputStream(socket));
        this.out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(socket)));
    }

    void write(byte[] message) throws IOException {
        out.writeInt(message.length);
        out.write(message);
        out.flush();
    }

    /**
     * Waits for a message.
     *
     * @return null if the other side has closed the connection or died, even in the middle of a message
     */
    byte @Nullable [] read() throws IOException {
        try {
            int length = in.readInt();
            if (length < 0 || length > LONGEST) {
                throw new IOException("a message of " + length + " bytes; allowed are " + LONGEST);
            }
            byte[] message = new byte[length];
            in.readFully(message);
            return message;
        } catch (EOFException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
