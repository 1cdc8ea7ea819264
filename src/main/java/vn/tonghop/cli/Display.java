package vn.tonghop.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How long work shows how far it has come. */
public enum Display {
    /** One line that is written over and over; only for a terminal. */
    BAR,
    /** Plain lines, without control characters. */
    LINES;

    /** Bits of st_mode that tell the type of a file, and the type of a terminal: a character device. */
    private static final int TYPE = 0170000;

    private static final int CHARACTER_DEVICE = 0020000;

    /** What suits where standard error goes now. */
    public static Display ofStandardError() {
        return isTerminal() ? BAR : LINES;
    }

    private static boolean isTerminal() {
        try {
            return isTerminal(Path.of("/dev/stderr"));
        } catch (UnsupportedOperationException noUnix) {
            return hasConsole();
        } catch (IOException | SecurityException unknown) {
            return false;
        }
    }

    /** Java asks only whether standard input and output are a terminal; the file system tells of standard error. */
    private static boolean isTerminal(Path stream) throws IOException {
        String kind = System.getenv("TERM");
        return kind != null
                && !kind.equals("dumb")
                && Files.getAttribute(stream, "unix:mode") instanceof Integer mode
                && (mode & TYPE) == CHARACTER_DEVICE
                && !Files.getAttribute(stream, "unix:rdev")
                        .equals(Files.getAttribute(Path.of("/dev/null"), "unix:rdev"));
    }

    /** Windows, where nothing tells of standard error alone. From Java 22 on there is a console without a terminal too. */
    @SuppressWarnings("SystemConsoleNull") // it still is null before Java 22
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
