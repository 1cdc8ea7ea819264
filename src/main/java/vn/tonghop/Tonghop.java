package vn.tonghop;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import vn.tonghop.cli.Display;
import vn.tonghop.cli.Terminal;

/** Starts the program. Output is UTF-8 whatever the machine's own encoding. */
public final class Tonghop {

    private Tonghop() {}

    public static void main(String[] words) {
        System.exit(Terminal.run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Display.ofStandardError(), words));
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
