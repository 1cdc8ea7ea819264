package vn.tonghop.rounds;

import java.io.PrintWriter;
import java.io.StringWriter;
import vn.tonghop.cli.Terminal;

/** What a command came to. */
record CommandLine(int exit, String out, String err) {

    static CommandLine run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Terminal.run(new PrintWriter(out), new PrintWriter(err), words);
        return new CommandLine(exit, out.toString(), err.toString());
    }
}
