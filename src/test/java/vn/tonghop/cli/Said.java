package vn.tonghop.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command wrote, and how it ended. */
public record Said(int code, String out, String err) {

    public static Said by(String... words) {
        return by(Display.LINES, words);
    }

    public static Said by(Display display, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Terminal.run(new PrintWriter(out), new PrintWriter(err), display, words);
        return new Said(code, out.toString(), err.toString());
    }

    /** Standard output, which must be JSON and nothing else. */
    public JsonNode json() {
        return JsonMapper.builder().build().readTree(out);
    }

    public List<String> errors() {
        return err.lines().toList();
    }
}
